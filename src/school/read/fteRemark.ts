import { MOST_FTE_OF_CAO } from '../../tables/values';
import type { FteChange } from '../../domain/budget/employment';
import { monthsAfter } from '../../domain/calendar';
import type { RowReader } from '../../tables/tableReader';

/** Leave and sickness mostly last no longer than this. */
const MOST_LEAVE_MONTHS = 24;

/** A change of fte with the row that it stands in. */
export type ChangeInRow = FteChange & { readonly row: RowReader };

/** Less than this is hardly an appointment: mostly a factor was taken for a percentage. */
const TINY_FTE = 0.05;
const PERCENT = 100;

/** An fte above what the CAO knows, or next to nothing, counts, and is remarked. */
export function remarkFte(row: RowReader, fte: number): void {
  if (fte > 0 && fte < TINY_FTE) {
    const meant = Math.round(fte * PERCENT * PERCENT) / PERCENT;
    row.fail('Fte', false, { code: 'fteTiny', value: fte, meant: meant > MOST_FTE_OF_CAO ? null : meant });
  }
  if (fte > MOST_FTE_OF_CAO)
    row.fail('Fte', false, { code: 'fteAboveMost', value: fte, most: MOST_FTE_OF_CAO });
}

/**
 * `Fte` in `Medewerkers` is that at the begin of employment. A first change that changes nothing looks as if it was put at
 * the present fte since, which computes all earlier years otherwise. It counts as it stands, and is remarked at the change.
 *
 * @param first null where it cannot be read
 * @param changes in order of date
 */
export function remarkFirst(first: number | null, changes: readonly ChangeInRow[]): void {
  const change = changes.at(0);
  if (change === undefined || change.fte !== first || change.leave !== undefined) return;
  change.row.fail('Fte', false, { code: 'fteOfNowAsFirst', fte: change.fte, from: change.from });
}

/**
 * An fte that drops and returns to what it was looks like leave or sickness, which do not lower the training right (CAO VO,
 * Zavo 3c; of leave that is a reading). It counts as it stands, and is remarked at the drop.
 *
 * @param fte before the first change; null where it cannot be read
 * @param changes in order of date
 */
export function remarkDrops(fte: number | null, changes: readonly ChangeInRow[]): void {
  let before = fte;
  changes.forEach((change, i) => {
    const next = changes.at(i + 1);
    const was = before;
    before = change.fte;
    if (was === null || next === undefined || change.fte >= was || next.fte !== was) return;
    if (next.from > monthsAfter(change.from, MOST_LEAVE_MONTHS)) return;
    change.row.fail('Fte', false, { code: 'fteDropReturns', fte: change.fte, was, back: next.from });
  });
}
