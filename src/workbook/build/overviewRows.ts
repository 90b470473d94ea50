/** The layout, as rows from the one with the reference date: the totals above it, below it a row that says what the balances assume, the header, the formulas. */
const ROWS_TO_HEADER = 2;

/** Sheet row of the header, given that of the reference date; both from 0. */
export function overviewHeaderRow(referenceRow: number): number {
  return referenceRow + ROWS_TO_HEADER;
}

/** Sheet row of the totals, beside the title of an overview that we built; below 0 where there is no row above the date. */
export function overviewTotalsRow(referenceRow: number): number {
  return referenceRow - 1;
}

/** Sheet row of the first employee, which is that of the formulas. */
export function overviewFirstRow(referenceRow: number): number {
  return overviewHeaderRow(referenceRow) + 1;
}

/** Sheet row of what the balances assume, in the first column. */
export function overviewAssumedRow(referenceRow: number): number {
  return referenceRow + 1;
}
