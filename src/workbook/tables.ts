/**
 * The workbook as HR sees it: our tables with their columns in order. The names are on screen and in formulas, so they
 * stay; the order of the first columns is also the order in which the cell functions read a table passed whole.
 */
export type TableName =
  | 'Medewerkers'
  | 'Aanstellingen'
  | 'Beginsaldi'
  | 'Bestedingen'
  | 'CAO_regels'
  | 'Opleidingen'
  | 'Wensen'
  | 'Plan';

/** What a column holds, which decides how it looks and how wide it is. */
export type ColumnKind =
  'number' | 'text' | 'name' | 'note' | 'label' | 'date' | 'euro' | 'fte' | 'count' | 'year' | 'value';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Without this column no amount of money can be computed. */
  readonly needed: boolean;
  /** A workbook built before the column existed does without it: nothing is said, and nothing is filled in. */
  readonly optional: boolean;
}

export interface TableSpec {
  readonly name: TableName;
  readonly sheet: string;
  readonly columns: readonly Column[];
}

const needed = (name: string, kind: ColumnKind): Column => ({ name, kind, needed: true, optional: false });
const extra = (name: string, kind: ColumnKind): Column => ({ name, kind, needed: false, optional: false });
const optional = (name: string, kind: ColumnKind): Column => ({ name, kind, needed: false, optional: true });
const employeeNumber = needed('Personeelsnummer', 'number');

/** All our tables, in the order of their sheets. */
export const tableSpecs: Readonly<Record<TableName, TableSpec>> = {
  Medewerkers: {
    name: 'Medewerkers',
    sheet: 'Medewerkers',
    columns: [
      employeeNumber,
      extra('Naam', 'name'),
      extra('Functie', 'text'),
      extra('Schaal', 'label'),
      extra('Trede', 'label'),
      needed('Fte', 'fte'),
      needed('In dienst', 'date'),
      needed('Uit dienst', 'date'),
    ],
  },
  Aanstellingen: {
    name: 'Aanstellingen',
    sheet: 'Aanstellingen',
    columns: [employeeNumber, needed('Vanaf', 'date'), needed('Fte', 'fte')],
  },
  Beginsaldi: {
    name: 'Beginsaldi',
    sheet: 'Beginsaldi',
    columns: [
      employeeNumber,
      needed('Schooljaar', 'year'),
      needed('Bedrag', 'euro'),
      optional('Uren', 'count'),
    ],
  },
  Bestedingen: {
    name: 'Bestedingen',
    sheet: 'Bestedingen',
    columns: [
      employeeNumber,
      needed('Datum', 'date'),
      needed('Bedrag', 'euro'),
      extra('Omschrijving', 'name'),
      needed('Opgedragen', 'label'),
      optional('Uren', 'count'),
    ],
  },
  CAO_regels: {
    name: 'CAO_regels',
    sheet: 'CAO-regels',
    columns: [
      needed('Regel', 'text'),
      needed('Vanaf', 'date'),
      needed('Waarde', 'value'),
      employeeNumber,
      extra('Toelichting', 'note'),
    ],
  },
  Opleidingen: {
    name: 'Opleidingen',
    sheet: 'Opleidingen',
    columns: [
      extra('Code', 'label'),
      needed('Opleiding', 'name'),
      needed('Kosten', 'euro'),
      needed('Duur', 'count'),
      extra('Uren', 'count'),
      extra('Bron', 'note'),
    ],
  },
  Wensen: {
    name: 'Wensen',
    sheet: 'Wensen',
    columns: [
      employeeNumber,
      needed('Opleiding', 'name'),
      needed('Kosten', 'euro'),
      needed('Duur', 'count'),
      needed('Prioriteit', 'count'),
      needed('Vroegst', 'year'),
      needed('Uiterlijk', 'year'),
      extra('Uren', 'count'),
      extra('Code', 'label'),
      extra('Status', 'text'),
      optional('Na', 'text'),
      optional('Werkgever', 'euro'),
      optional('Subsidie', 'euro'),
      optional('Eigen bijdrage', 'euro'),
      optional('Subsidieregeling', 'text'),
    ],
  },
  Plan: {
    name: 'Plan',
    sheet: 'Plan',
    columns: [
      employeeNumber,
      extra('Naam', 'name'),
      needed('Opleiding', 'name'),
      needed('Schooljaar', 'year'),
      extra('Termijn', 'label'),
      needed('Uit budget van', 'year'),
      needed('Bedrag', 'euro'),
      needed('Tekort', 'euro'),
      extra('Geschreven op', 'date'),
    ],
  },
};

export const tableNames = Object.keys(tableSpecs) as readonly TableName[];

/** The sheet with one spilling formula per column. */
export const overviewSheet = 'Overzicht';

/** The named cell that holds the reference date. */
export const referenceDateName = 'Peildatum';

/** Excel's number formats in its own (US) notation; each user sees them in their own. */
export const numberFormats: Readonly<Record<ColumnKind, string>> = {
  number: 'General',
  text: 'General',
  name: 'General',
  note: 'General',
  label: 'General',
  date: 'dd-mmm-yyyy',
  euro: '"€" #,##0.00;[Red]-"€" #,##0.00',
  fte: '0.00##',
  count: 'General',
  year: 'General',
  value: 'General',
};

/** Column widths in points. */
export const columnWidths: Readonly<Record<ColumnKind, number>> = {
  number: 105,
  text: 150,
  name: 210,
  note: 330,
  label: 75,
  date: 90,
  euro: 85,
  fte: 55,
  count: 65,
  year: 95,
  value: 75,
};
