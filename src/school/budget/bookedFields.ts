import { cellReader } from '../../tables/tableReader';
import { readYes } from '../../tables/values';
import type { BookedExpense, SchoolReading } from '../school';
import { PAYERS, type Payer } from '../../tables/payers';

/** What else stands in the row of a booked expense. */
export interface BookedFields {
  /** As typed, "" where no course is named. */
  readonly course: string;
  /** Null where no payer is filled in. */
  readonly payer: Payer | null;
  readonly reference: string;
  /** Whether `Opgedragen` says so. */
  readonly mandated: boolean;
}

/** The course, the payer and the reference of a booked expense, as its row has them. */
export function bookedFields({ raw }: SchoolReading, { row }: Pick<BookedExpense, 'row'>): BookedFields {
  const table = raw.tables.Bestedingen;
  const cell = (column: string) => table && cellReader(table)(row - 1 - table.firstRow, column);
  const text = (column: string) => String(cell(column) ?? '').trim();
  const payer = text('Betaler').toLowerCase();
  return {
    course: text('Opleiding'),
    payer: PAYERS.find((one) => one === payer || (one === 'beurs' && payer === 'ondersteunersbeurs')) ?? null,
    reference: text('Kenmerk'),
    mandated: readYes('Opgedragen', cell('Opgedragen')),
  };
}
