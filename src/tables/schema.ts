import type { ColumnKind } from './columnKinds';

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
  readonly sheet: string;
  readonly columns: readonly Column[];
  /** The columns that tell one row from another, also when the rest of the row changes. */
  readonly identity: readonly string[];
  /** A workbook built before the table existed does without it: nothing is said, and it is added when it is written to. */
  readonly later: boolean;
}

const extra = (name: string, kind: ColumnKind): Column => ({
  name,
  kind,
  needed: false,
  optional: false,
  built: true,
  calculation: null,
});
const needed = (name: string, kind: ColumnKind): Column => ({ ...extra(name, kind), needed: true });
const optional = (name: string, kind: ColumnKind): Column => ({ ...extra(name, kind), optional: true });
const asked = (name: string, kind: ColumnKind): Column => ({ ...optional(name, kind), built: false });
/** A column of formulas, added after all tables were made: the formulas name other tables. */
const calculated = (name: string, kind: ColumnKind, calculation: Calculation): Column => ({
  ...asked(name, kind),
  calculation,
});

const employeeNumber = needed('Personeelsnummer', 'number');
const nameBeside = calculated('Naam', 'name', 'name');

/** A table on the sheet of its name, where none is given. */
const table = (
  told: Pick<TableSpec, 'identity'> & Partial<Pick<TableSpec, 'sheet' | 'later'>>,
  columns: readonly Column[],
) => ({ later: false, ...told, columns });

const tables = {
  Medewerkers: table({ identity: ['Personeelsnummer'] }, [
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
  ]),
  Aanstellingen: table({ identity: ['Personeelsnummer', 'Vanaf'] }, [
    employeeNumber,
    needed('Vanaf', 'date'),
    needed('Fte', 'fte'),
    asked('Seniorenverlof', 'count'),
    nameBeside,
  ]),
  Beginsaldi: table({ identity: ['Personeelsnummer', 'Schooljaar'] }, [
    employeeNumber,
    needed('Schooljaar', 'year'),
    needed('Bedrag', 'euro'),
    optional('Uren', 'count'),
    asked('Berekend uit', 'note'),
    nameBeside,
  ]),
  Bestedingen: table({ identity: ['Personeelsnummer', 'Datum', 'Omschrijving'] }, [
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
  ]),
  CAO_regels: table({ sheet: 'CAO-regels', identity: ['Regel', 'Vanaf', 'Personeelsnummer'] }, [
    needed('Regel', 'text'),
    needed('Vanaf', 'date'),
    needed('Waarde', 'value'),
    employeeNumber,
    extra('Toelichting', 'note'),
    nameBeside,
  ]),
  Opleidingen: table({ identity: ['Opleiding', 'Code'] }, [
    extra('Code', 'label'),
    needed('Opleiding', 'name'),
    needed('Kosten', 'euro'),
    needed('Duur', 'count'),
    extra('Uren', 'count'),
    extra('Bron', 'note'),
    asked('Soort', 'text'),
  ]),
  Wensen: table({ identity: ['Personeelsnummer', 'Opleiding', 'Code'] }, [
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
  ]),
  Plan: table({ identity: ['Personeelsnummer', 'Opleiding', 'Schooljaar', 'Uit budget van'] }, [
    employeeNumber,
    extra('Naam', 'name'),
    needed('Opleiding', 'name'),
    needed('Schooljaar', 'year'),
    extra('Termijn', 'label'),
    needed('Uit budget van', 'year'),
    needed('Bedrag', 'euro'),
    needed('Tekort', 'euro'),
    extra('Geschreven op', 'date'),
  ]),
  Salaristabel: table({ identity: ['Schaal', 'Trede', 'Ingangsdatum'], later: true }, [
    needed('Schaal', 'label'),
    needed('Trede', 'label'),
    needed('Bedrag', 'euro'),
    needed('Ingangsdatum', 'date'),
    extra('Bron', 'note'),
  ]),
  Functies: table({ identity: ['Functie', 'Schaal', 'Variant'], later: true }, [
    needed('Functie', 'name'),
    needed('Schaal', 'label'),
    extra('Variant', 'text'),
    extra('Vereiste opleiding', 'name'),
    extra('Wachtjaren', 'count'),
    extra('Groep', 'text'),
    extra('Bron', 'note'),
  ]),
  Beurs: table({ identity: ['Schooljaar', 'Personeelsnummer', 'Opleiding'], later: true }, [
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
  ]),
  Beursgeld: table({ identity: ['Schooljaar'], later: true }, [
    needed('Schooljaar', 'year'),
    needed('Bedrag', 'euro'),
    extra('Toelichting', 'note'),
  ]),
  Gesprekken: table({ identity: ['Personeelsnummer'], later: true }, [
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
  ]),
  Instellingen: table({ identity: ['Instelling'], later: true }, [
    needed('Instelling', 'text'),
    needed('Waarde', 'value'),
    extra('Toelichting', 'note'),
  ]),
  Logboek: table({ identity: [], later: true }, [
    needed('Wanneer', 'moment'),
    needed('Wat', 'name'),
    needed('Tabel', 'text'),
    employeeNumber,
    needed('Oud', 'note'),
    needed('Nieuw', 'note'),
    optional('Wie', 'text'),
    nameBeside,
  ]),
};

/**
 * The workbook as HR sees it: our tables with their columns in order. The names are on screen and in formulas, so they
 * stay; the order of the first columns is also the order in which the cell functions read a table passed whole.
 */
export type TableName = keyof typeof tables;

/** All our tables, in the order of their sheets. */
export const tableSpecs = Object.fromEntries(
  Object.entries(tables).map(([name, spec]) => [name, { sheet: name, ...spec }]),
) as Readonly<Record<TableName, TableSpec>>;

export const tableNames = Object.keys(tableSpecs) as readonly TableName[];

/** The tables that are read to know the school; the log is only written. */
export const readTableNames = tableNames.filter((name) => name !== 'Logboek');

/** The sheet with one spilling formula per column. */
export const overviewSheet = 'Overzicht';

/** The named cell that holds the reference date. */
export const referenceDateName = 'Peildatum';
