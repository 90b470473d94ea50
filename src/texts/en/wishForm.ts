import { eurosEn as euros } from '../format/en';
import type { WishFormTexts } from '../nl/wishForm';

/** English texts of the form of a wish. */
export const wishFormEn: WishFormTexts = {
  titleNew: 'New wish',
  titleOf: (course) => `Wish: ${course}`,
  course: 'Course',
  price: 'Price',
  priceHint: (price) =>
    price === null ? 'Empty: the price of Opleidingen' : `Empty: ${euros(price)} from Opleidingen`,
  duration: 'Length in school years',
  durationHint: (years) => (years === null ? 'Empty: 1 year' : `Empty: ${years} from Opleidingen`),
  priority: 'Priority',
  earliest: 'Starts no earlier than',
  asSoonAs: 'As soon as possible',
  latest: 'Starts no later than',
  anyYear: 'Any year',
  hours: 'Hours per school year',
  after: 'Only after',
  afterNone: 'No other course',
  others: 'Who else pays',
  othersHint:
    'Per school year of the course. The same each year: type one amount. Different: type the amounts with a semicolon between them, such as 5000; 2500. The budget pays what is left.',
  employer: 'Employer',
  subsidy: 'Subsidy',
  own: 'Own contribution',
  scheme: 'Subsidy scheme',
  conditions: (scheme) => `Conditions of ${scheme}`,
  source: (title) => `Source: ${title}`,
  more: 'More details',
  moreOf: (course) => `More details of ${course}`,
  tryOut: 'You see the answer at once. The table Wensen changes only when you save the wish.',
  save: 'Save wish',
  saveOf: (course) => `Save wish: ${course}`,
  reset: 'Do not do it',
  resetOf: (course) => `Do not do it: ${course} stays as in the workbook`,
  remove: 'Remove',
  removeOf: (course) => `Remove ${course}`,
  removeSure: (course) => `Remove ${course} from Wensen?`,
  mend: 'First correct what is red above.',
};
