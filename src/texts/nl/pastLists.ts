import type { RowProblemCode, TableRemark } from '../../imports/peopleTable';
import { listed, typed } from '../parts';
import { translated } from '../translated';
import { columnName, type ByCode } from './staffImport';

export const rowsText = (rows: readonly number[]) => listed(rows, (row) => `regel ${row + 1}`);

const problems: Readonly<Record<RowProblemCode, (value: string) => string>> = {
  noPerson: () => 'Er staat geen personeelsnummer en geen naam.',
  unknownPerson: (value) =>
    `${typed(value)} staat niet in Medewerkers. Voeg die medewerker toe, of verbeter de regel.`,
  severalPeople: (value) => `Meer mensen heten ${typed(value)}. Zet het personeelsnummer erbij.`,
  otherName: (value) => `Bij dit nummer hoort in Medewerkers een heel andere naam: ${typed(value)}.`,
  longRow: () =>
    'De regel heeft meer cellen dan er koppen zijn: misschien is een decimale komma als scheiding gelezen.',
  notAnAmount: (value) => `${typed(value)} is geen bedrag.`,
  ambiguousAmount: (value) =>
    `${typed(value)} kan twee bedragen zijn. Schrijf het met twee cijfers achter de komma.`,
};

const remarks: ByCode<TableRemark> = {
  headerRow: ({ row }) => `De koppen staan in regel ${row + 1}.`,
  noHeaderRow: () => 'Er zijn geen koppen: wat in een kolom staat, is aan de cellen gezien.',
  yearsAcross: () =>
    'De schooljaren staan als koppen naast elkaar. Scholing leest één bedrag per regel: zet elk schooljaar op een eigen regel, met een kolom Schooljaar of Datum en een kolom Bedrag.',
  totals: ({ rows }) => `Een totaal, en dus overgeslagen: ${rowsText(rows)}.`,
};

/** Dutch texts of the screens that take in a list of before the workbook was there. */
export const pastListsNl = translated('pastLists', {
  noDay: 'Vul eerst de peildatum in op het blad Overzicht.',
  noPeople: 'Er staan nog geen medewerkers in de werkmap. Lees die eerst in.',
  tooLong: 'Dat is te veel om in één keer te lezen. Lees de lijst in delen.',
  hiddenRows: (rows: readonly number[]) => `Op het blad verborgen, en gewoon gelezen: ${rowsText(rows)}.`,
  fromFile: (name: string) => `Uit ${name}.`,
  columns: 'Welke kolom is welke?',
  column: (index: number, header: string) => header || `Kolom ${columnName(index)}`,
  samples: (values: readonly string[]) =>
    values.length === 0 ? 'Leeg' : `Zoals ${values.map(typed).join(', ')}`,
  none: 'Niet gebruiken',
  choose: 'Kies…',
  questions: {
    person: 'Kies hieronder in welke kolom het personeelsnummer of de naam staat.',
    amount: 'Kies hieronder in welke kolom het bedrag staat.',
  },
  understood: 'Zo is het begrepen',
  noProblems: 'Alles is te lezen.',
  row: (row: number) => `Regel ${row + 1}:`,
  more: (number: number) => `En nog ${number}.`,
  blockedOf: (name: string, problem: string) => `${name}: ${problem}`,
  reading: 'De lijst wordt gelezen…',
  stopped: 'Gestopt. De lijst is niet gelezen zoals die er nu staat.',
  readAgain: 'Lees opnieuw',
  answerFirst: 'Beantwoord eerst de vragen hierboven.',
  problem: problems,
  remark: remarks,
});

export type PastListsTexts = typeof pastListsNl;
