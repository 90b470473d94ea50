import { orNull } from '../../tables/problem';
import {
  isMissing,
  readCents,
  readKey,
  readSchoolYear,
  schoolYearText,
  type Cell,
} from '../../tables/values';
import { grouped } from '../../domain/grouped';
import type { Day } from '../../domain/calendar';
import type { RawTable } from '../../tables/rawTables';
import type { Employee, PlanRow, SchoolReading } from '../school';
import { readLotYear } from '../../tables/planTable';
import { cellReader } from '../../tables/tableReader';

/** What writing does to one line of the plan. */
export type PlanChange =
  | { readonly kind: 'added' | 'removed' | 'same'; readonly row: PlanRow }
  | { readonly kind: 'changed'; readonly row: PlanRow; readonly before: PlanRow };

/** What writing a plan would do, to be shown before it is done. */
export interface PlanPreview {
  readonly changes: readonly PlanChange[];
  /** The person's rows as they stand now; writing refuses when they are no longer the same. */
  readonly found: readonly (readonly Cell[])[];
}

/** The plan that the workbook holds for a person; rows that were made unreadable by hand are left out. */
export function planOf({ raw }: SchoolReading, key: string): readonly PlanRow[] {
  const table = raw.tables.Plan;
  if (!table) return [];
  return ownRows(table, key).flatMap((index) => readPlanRow(table, index) ?? []);
}

/** The indexes of a person's rows in a table. */
export function ownRows(table: RawTable, key: string): number[] {
  return keysOf(table).flatMap((own, index) => (own === key ? [index] : []));
}

/** The indexes of everybody's rows in a table, by key; rows of nobody are left out. */
export function rowsByKey(table: RawTable): ReadonlyMap<string, readonly number[]> {
  const keys = keysOf(table);
  const ofSomebody = [...keys.keys()].filter((index) => keys[index] !== null);
  return grouped(ofSomebody, (index) => keys[index] ?? '');
}

function keysOf(table: RawTable): readonly (string | null)[] {
  const cell = cellReader(table);
  return table.rows.map((_, index) => readKey(cell(index, 'Personeelsnummer')));
}

const INSTALMENT = /^(\d+) van (\d+)$/;

/** A row of `Plan` as it was meant; null when it cannot be read (any more). */
export function readPlanRow(table: RawTable, index: number): PlanRow | null {
  const at = cellReader(table);
  const cell = (column: string): Cell => at(index, column);
  const [, instalment = '1', instalments = '1'] = INSTALMENT.exec(String(cell('Termijn') ?? '').trim()) ?? [];
  return orNull(() => {
    const paidFrom = readPaidFrom(cell('Uit budget van'));
    return {
      course: String(cell('Opleiding') ?? ''),
      schoolYear: readSchoolYear('Schooljaar', cell('Schooljaar')),
      instalment: Number(instalment),
      instalments: Number(instalments),
      ...paidFrom,
      amount: readCents('Bedrag', cell('Bedrag') || 0),
      shortfall: readCents('Tekort', cell('Tekort') || 0),
    };
  });
}

/** The school year whose budget pays or, as text that is no year, who pays from outside. */
function readPaidFrom(cell: Cell): Pick<PlanRow, 'lotYear' | 'source'> {
  const lotYear = readLotYear('Uit budget van', cell);
  return { lotYear, source: lotYear === null && !isMissing(cell) ? String(cell).trim() : null };
}

/** The cells of a line of the plan by column; a lot's line has no shortfall, and the other way round. */
export function planCells(employee: Employee, row: PlanRow, writtenOn: Day): Readonly<Record<string, Cell>> {
  return {
    Personeelsnummer: employee.number,
    Naam: employee.name,
    Opleiding: row.course,
    Schooljaar: schoolYearText(row.schoolYear),
    Termijn: `${row.instalment} van ${row.instalments}`,
    'Uit budget van': row.lotYear === null ? (row.source ?? '') : schoolYearText(row.lotYear),
    Bedrag: row.amount / 100,
    Tekort: row.shortfall / 100,
    'Geschreven op': writtenOn,
  };
}

/** What tells one line of a person's plan from another: course, school year, instalment and who pays. */
export function planRowId({ course, schoolYear, instalment, lotYear, source }: PlanRow): string {
  const payer = lotYear ?? source?.trim().toLowerCase() ?? '';
  return [course.trim().toLowerCase(), schoolYear, instalment, payer].join('|');
}

/** The changes that turn one plan into the other: in the order of the new one, what disappears last. */
export function comparePlans(before: readonly PlanRow[], after: readonly PlanRow[]): PlanChange[] {
  const known = new Map(before.map((row) => [planRowId(row), row]));
  const changes = after.map((row): PlanChange => {
    const old = known.get(planRowId(row));
    known.delete(planRowId(row));
    if (!old) return { kind: 'added', row };
    return samePlanRow(old, row) ? { kind: 'same', row } : { kind: 'changed', row, before: old };
  });
  return [...changes, ...[...known.values()].map((row): PlanChange => ({ kind: 'removed', row }))];
}

function samePlanRow(a: PlanRow, b: PlanRow): boolean {
  return a.amount === b.amount && a.shortfall === b.shortfall && a.instalments === b.instalments;
}
