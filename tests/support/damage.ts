import fc from 'fast-check';
import type { Cell } from '../../src/tables/values';
import { addressOf, type RawTable } from '../../src/tables/rawTables';
import { tableSpecs, type TableName } from '../../src/tables/schema';

/** What really stands in cells of workbooks that people have worked in: wrong types, dates, blanks, errors, and text of all kinds. */
export const NASTY: readonly Cell[] = [
  null,
  '',
  '   ',
  0,
  -1,
  -600,
  0.1 + 0.2,
  1e15,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  60, // 29 February 1900, which never was
  59.5,
  46349.75,
  2_958_465, // the last day of Excel
  2_958_466,
  true,
  false,
  '#N/B',
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#NAAM?',
  '=1+1',
  '+31 6 12345678',
  '-5%',
  '@SUM(A1)',
  '\tx',
  '\rx',
  "'1005",
  '1.234,56',
  '1,234.56',
  '€ 12,50',
  '12,5 uur',
  '31-2-2026',
  '13-13-2026',
  '1-8-26',
  '2026-08-01T00:00:00Z',
  '2026/2027',
  '26-27',
  'augustus',
  '1005',
  '001005',
  ' 1005 ',
  '１００５',
  1005.5,
  'nee',
  'misschien',
  'Zoë van ’t Hôf',
  'אברהם',
  '\u202Eomgekeerd',
  '\u0000',
  '😀😀😀',
  'e\u0301',
  '\uD800',
  'regel 1\nregel 2',
  'constructor',
  '__proto__',
  'x'.repeat(10_000),
  '9'.repeat(400),
];

const MONEY_TABLES = ['Medewerkers', 'Aanstellingen', 'Beginsaldi', 'Bestedingen', 'CAO_regels'] as const;
const DAMAGED: readonly TableName[] = [...MONEY_TABLES, 'Opleidingen', 'Wensen', 'Plan', 'Gesprekken'];

/** One thing that went wrong; places are taken modulo what is there. */
export type Damage =
  | {
      readonly kind: 'cell';
      readonly table: TableName;
      readonly row: number;
      readonly column: number;
      readonly value: Cell;
    }
  | { readonly kind: 'double' | 'blank' | 'swap'; readonly table: TableName; readonly row: number };

const place = { table: fc.constantFrom(...DAMAGED), row: fc.nat(40) };
const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('cell' as const),
      ...place,
      column: fc.nat(20),
      value: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 20 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('double' as const, 'blank' as const, 'swap' as const),
      ...place,
    }),
  },
);
export const anyDamages = fc.array(anyDamage, { minLength: 1, maxLength: 5 });

export type Rows = readonly (readonly Cell[])[];
export type Contents = { readonly [Name in TableName]?: Rows };

export interface Damaged {
  readonly contents: Contents;
  /** Every cell that has become other than it was, as `Bestedingen!C5`. */
  readonly cells: readonly string[];
  /** The rows that were touched, before and after, by table. */
  readonly touched: readonly { readonly table: TableName; readonly row: readonly Cell[] }[];
}

/** The workbook with the damages done to it, one after the other. */
export function damaged(whole: Contents, damages: readonly Damage[]): Damaged {
  const contents: { [Name in TableName]?: Cell[][] } = {};
  for (const [name, rows] of Object.entries(whole)) contents[name as TableName] = rows.map((row) => [...row]);
  const cells: string[] = [];
  const touched: { table: TableName; row: readonly Cell[] }[] = [];
  for (const damage of damages) {
    const rows = contents[damage.table];
    if (!rows || rows.length === 0) continue;
    const at = damage.row % rows.length;
    touched.push({ table: damage.table, row: [...rows[at]] });
    if (damage.kind === 'cell') {
      const width = tableSpecs[damage.table].columns.length;
      const column = damage.column % width;
      while (rows[at].length < width) rows[at].push('');
      rows[at][column] = damage.value;
      cells.push(`${damage.table}!${addressOf(at, column)}`);
    } else if (damage.kind === 'double') rows.splice(at, 0, [...rows[at]]);
    else if (damage.kind === 'blank') rows[at] = rows[at].map(() => '');
    else {
      const other = (at + 1) % rows.length;
      touched.push({ table: damage.table, row: [...rows[other]] });
      [rows[at], rows[other]] = [rows[other], rows[at]];
    }
    touched.push({ table: damage.table, row: [...rows[at]] });
  }
  return { contents, cells, touched };
}

/** A column of a table as a cell function gets it. */
export function columnOf(table: RawTable, name: string): Cell[][] {
  const index = table.headers.indexOf(name);
  return table.rows.map((row) => [row[index]]);
}

/** A table as a cell function gets it with its headers. */
export const withHeaders = (table: RawTable): Cell[][] => [
  [...table.headers],
  ...table.rows.map((row) => [...row]),
];
