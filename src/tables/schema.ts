import type { ColumnKind } from './columnKinds';

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
  | 'Plan'
  | 'Salaristabel'
  | 'Functies'
  | 'Beurs'
  | 'Beursgeld'
  | 'Gesprekken'
  | 'Instellingen'
  | 'Logboek';

/** What a column shows by a formula: the name beside a personnel number, or the fte on the reference date. */
export type Calculation = 'name' | 'presentFte';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Without this column no amount of money can be computed. */
  readonly needed: boolean;
  /** A workbook built before the column existed does without it: nothing is said, and nothing is filled in. */
  readonly optional: boolean;
  /** Whether a new workbook has it; otherwise it is only read where HR adds it. */
  readonly built: boolean;
  /** What Excel computes in it by a formula of ours; such a column is never read. Null where it is filled in. */
  readonly calculation: Calculation | null;
}

export interface TableSpec {
  readonly name: TableName;
  readonly sheet: string;
  readonly columns: readonly Column[];
  /** The columns that tell one row from another, also when the rest of the row changes. */
  readonly identity: readonly string[];
  /** A workbook built before the table existed does without it: nothing is said, and it is added when it is written to. */
  readonly later: boolean;
}

const needed = (name: string, kind: ColumnKind): Column => ({
  name,
  kind,
  needed: true,
  optional: false,
  built: true,
  calculation: null,
});
const extra = (name: string, kind: ColumnKind): Column => ({
  name,
  kind,
  needed: false,
  optional: false,
  built: true,
  calculation: null,
});
const optional = (name: string, kind: ColumnKind): Column => ({
  name,
  kind,
  needed: false,
  optional: true,
  built: true,
  calculation: null,
});
const asked = (name: string, kind: ColumnKind): Column => ({ ...optional(name, kind), built: false });
/** A column of formulas, added after all tables were made: the formulas name other tables. */
const calculated = (name: string, kind: ColumnKind, calculation: Calculation): Column => ({
  ...asked(name, kind),
  calculation,
});

const first = { later: false } as const;
const later = { later: true } as const;
const employeeNumber = needed('Personeelsnummer', 'number');
const nameBeside = calculated('Naam', 'name', 'name');

/** All our tables, in the order of their sheets. */
export const tableSpecs: Readonly<Record<TableName, TableSpec>> = {
  Medewerkers: {
    ...first,
    name: 'Medewerkers',
    identity: ['Personeelsnummer'],
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
      optional('Team', 'text'),
      optional('Leidinggevende', 'name'),
      optional('Locatie', 'text'),
      asked('Opleidingsniveau', 'label'),
      asked('Laatste EVC', 'date'),
      asked('Functiecategorie', 'label'),
      calculated('Fte op peildatum', 'fte', 'presentFte'),
    ],
  },
  Aanstellingen: {
    ...first,
    name: 'Aanstellingen',
    identity: ['Personeelsnummer', 'Vanaf'],
    sheet: 'Aanstellingen',
    columns: [
      employeeNumber,
      needed('Vanaf', 'date'),
      needed('Fte', 'fte'),
      asked('Seniorenverlof', 'count'),
      nameBeside,
    ],
  },
  Beginsaldi: {
    ...first,
    name: 'Beginsaldi',
    identity: ['Personeelsnummer', 'Schooljaar'],
    sheet: 'Beginsaldi',
    columns: [
      employeeNumber,
      needed('Schooljaar', 'year'),
      needed('Bedrag', 'euro'),
      optional('Uren', 'count'),
      asked('Berekend uit', 'note'),
      nameBeside,
    ],
  },
  Bestedingen: {
    ...first,
    name: 'Bestedingen',
    identity: ['Personeelsnummer', 'Datum', 'Omschrijving'],
    sheet: 'Bestedingen',
    columns: [
      employeeNumber,
      needed('Datum', 'date'),
      needed('Bedrag', 'euro'),
      extra('Omschrijving', 'name'),
      needed('Opgedragen', 'label'),
      optional('Uren', 'count'),
      optional('Opleiding', 'name'),
      optional('Betaler', 'label'),
      optional('Kenmerk', 'text'),
      nameBeside,
    ],
  },
  CAO_regels: {
    ...first,
    name: 'CAO_regels',
    identity: ['Regel', 'Vanaf', 'Personeelsnummer'],
    sheet: 'CAO-regels',
    columns: [
      needed('Regel', 'text'),
      needed('Vanaf', 'date'),
      needed('Waarde', 'value'),
      employeeNumber,
      extra('Toelichting', 'note'),
      nameBeside,
    ],
  },
  Opleidingen: {
    ...first,
    name: 'Opleidingen',
    identity: ['Opleiding', 'Code'],
    sheet: 'Opleidingen',
    columns: [
      extra('Code', 'label'),
      needed('Opleiding', 'name'),
      needed('Kosten', 'euro'),
      needed('Duur', 'count'),
      extra('Uren', 'count'),
      extra('Bron', 'note'),
      asked('Soort', 'text'),
    ],
  },
  Wensen: {
    ...first,
    name: 'Wensen',
    identity: ['Personeelsnummer', 'Opleiding', 'Code'],
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
      optional('Start', 'year'),
      asked('Document', 'note'),
      asked('Soort', 'text'),
      asked('Einde op', 'date'),
      asked('Terug te betalen', 'euro'),
      nameBeside,
    ],
  },
  Plan: {
    ...first,
    name: 'Plan',
    identity: ['Personeelsnummer', 'Opleiding', 'Schooljaar', 'Uit budget van'],
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
  Salaristabel: {
    ...later,
    name: 'Salaristabel',
    identity: ['Schaal', 'Trede', 'Ingangsdatum'],
    sheet: 'Salaristabel',
    columns: [
      needed('Schaal', 'label'),
      needed('Trede', 'label'),
      needed('Bedrag', 'euro'),
      needed('Ingangsdatum', 'date'),
      extra('Bron', 'note'),
    ],
  },
  Functies: {
    ...later,
    name: 'Functies',
    identity: ['Functie', 'Schaal', 'Variant'],
    sheet: 'Functies',
    columns: [
      needed('Functie', 'name'),
      needed('Schaal', 'label'),
      extra('Variant', 'text'),
      extra('Vereiste opleiding', 'name'),
      extra('Wachtjaren', 'count'),
      extra('Groep', 'text'),
      extra('Bron', 'note'),
    ],
  },
  Beurs: {
    ...later,
    name: 'Beurs',
    identity: ['Schooljaar', 'Personeelsnummer', 'Opleiding'],
    sheet: 'Beurs',
    columns: [
      needed('Schooljaar', 'year'),
      employeeNumber,
      extra('Naam', 'name'),
      needed('Opleiding', 'name'),
      needed('Bedrag', 'euro'),
      needed('Punten', 'count'),
      needed('Datum', 'date'),
      extra('Besluit', 'text'),
      extra('Toegekend', 'euro'),
      extra('Toelichting', 'note'),
      asked('Besloten op', 'date'),
    ],
  },
  Beursgeld: {
    ...later,
    name: 'Beursgeld',
    identity: ['Schooljaar'],
    sheet: 'Beursgeld',
    columns: [needed('Schooljaar', 'year'), needed('Bedrag', 'euro'), extra('Toelichting', 'note')],
  },
  Gesprekken: {
    ...later,
    name: 'Gesprekken',
    identity: ['Personeelsnummer'],
    sheet: 'Gesprekken',
    columns: [
      employeeNumber,
      needed('Laatste gesprek', 'date'),
      needed('Volgende gesprek', 'date'),
      extra('Notitie', 'note'),
      optional('Plan ingediend op', 'date'),
      optional('Activiteiten', 'note'),
      optional('Doel werknemer', 'note'),
      optional('Doel school', 'note'),
      optional('Faciliteiten', 'note'),
      nameBeside,
    ],
  },
  Instellingen: {
    ...later,
    name: 'Instellingen',
    identity: ['Instelling'],
    sheet: 'Instellingen',
    columns: [needed('Instelling', 'text'), needed('Waarde', 'value'), extra('Toelichting', 'note')],
  },
  Logboek: {
    ...later,
    name: 'Logboek',
    identity: [],
    sheet: 'Logboek',
    columns: [
      needed('Wanneer', 'moment'),
      needed('Wat', 'name'),
      needed('Tabel', 'text'),
      employeeNumber,
      needed('Oud', 'note'),
      needed('Nieuw', 'note'),
      optional('Wie', 'text'),
      nameBeside,
    ],
  },
};

export const tableNames = Object.keys(tableSpecs) as readonly TableName[];

/** The tables that are read to know the school; the log is only written. */
export const readTableNames = tableNames.filter((name) => name !== 'Logboek');

/** The sheet with one spilling formula per column. */
export const overviewSheet = 'Overzicht';

/** The named cell that holds the reference date. */
export const referenceDateName = 'Peildatum';
