import type { WishEditorTexts } from '../nl/wishEditor';

/** English texts of trying out another price, year or priority of a wish. */
export const wishEditorEn: WishEditorTexts = {
  editing: (course) => `Try out: ${course}`,
  price: 'Price',
  earliest: 'Earliest',
  asSoonAs: 'As soon as possible',
  priority: 'Priority',
  tryOut: 'You see the answer at once. The table Wensen changes only when you save the wish.',
  unread: 'You can save as soon as the price can be read.',
  reset: 'Back',
  resetOf: (course) => `Back to what the workbook says for ${course}`,
  save: 'Save wish',
  saveOf: (course) => `Save wish: ${course}`,
};
