/** Dutch texts of trying out another price, year or priority of a wish. */
export const wishEditorNl = {
  editing: (course: string) => `Proberen: ${course}`,
  price: 'Prijs',
  earliest: 'Vroegst',
  asSoonAs: 'Zo vroeg mogelijk',
  priority: 'Prioriteit',
  tryOut: 'U ziet het antwoord meteen. De tabel Wensen verandert pas als u de wens opslaat.',
  unread: 'Opslaan kan zodra de prijs te lezen is.',
  reset: 'Niet doen',
  resetOf: (course: string) => `Niet doen: ${course} blijft zoals in de werkmap`,
  save: 'Wens opslaan',
  saveOf: (course: string) => `Wens opslaan: ${course}`,
};

export type WishEditorTexts = typeof wishEditorNl;
