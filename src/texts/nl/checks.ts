import { translated } from '../translated';

/** Dutch texts of the data check that the rest of the pane does not need. */
export const checksNl = translated('checks', {
  /** Points that are alike, under one heading. */
  alike: (count: number, place: string) => `${count} keer: ${place}`,
  all: (count: number) => `Toon alle ${count}`,
  fewer: 'Toon er minder',
  oldTable: (count: number) =>
    `Van ${count === 1 ? '1 medewerker' : `${count} medewerkers`} staat de trede niet in de salaristabel.`,
  oldTableFix:
    'Die tabel is oud: voer eerst de actuele tabel in. Daarna ziet u hier wie er dan nog niet klopt.',
  toSalaryTable: 'Salaristabel invoeren',
  table: (table: string) => `de tabel ${table}`,
  column: (table: string, column: string) => `de kolom ${column} van ${table}`,
  putBack: (what: string) => `Zet ${what} terug`,
  nameAgain: (now: string, name: string) => `Noem ${now} weer ${name}`,
  wrote: (name: string) => `${name} staat weer in de werkmap`,
});

export type ChecksTexts = typeof checksNl;
