import type { OpeningLot } from '../../../domain/budget/ledger';
import type { Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import {
  openingBalanceSteps,
  type OpeningBalance,
  type OpeningChoices,
  type OpeningReading,
} from '../../../imports/openingBalances';
import { partOf, type ShareSteps } from '../../../pacing';
import { openingsEffect, type OpeningsEffect } from '../../../school/budget/openingsEffect';
import type { NewOpening } from '../../../school/edits/openings';
import { openingRows } from '../../../school/openings';
import type { School } from '../../../school/school';
import type { RawTable } from '../../../tables/rawTables';
import type { ListCells } from './pastList';
import { grouped } from '../../../domain/grouped';

/** A list of opening balances as it was understood, and what people would have by it. */
export interface UnderstoodOpenings {
  readonly reading: OpeningReading;
  readonly effect: OpeningsEffect;
  readonly totals: OpeningTotals;
  /** The table that the list was laid beside. */
  readonly found: RawTable;
}

export interface OpeningTotals {
  readonly balances: number;
  readonly people: number;
  readonly cents: Cents;
  /** In hundredths. */
  readonly hours: number;
}

/** Understands a list of opening balances, in steps. */
export function* openingSteps(
  cells: ListCells,
  { employees }: School,
  found: RawTable,
  { day, ...choices }: OpeningChoices & { readonly day: Day },
): ShareSteps<UnderstoodOpenings> {
  const people = employees.map(({ key, number, name, employment }) => ({
    key,
    number,
    name,
    start: employment?.start ?? null,
  }));
  const known = { people, openings: openingRows(found), day };
  const reading = yield* partOf(openingBalanceSteps(cells, known, choices), [0, 0.7]);
  const left = reading.balances.map(({ person, year, amount }) => ({ key: person.key, year, left: amount }));
  const lots: ReadonlyMap<string, OpeningLot[]> = grouped(left, ({ key }) => key);
  const effect = yield* partOf(openingsEffect(employees, lots, day), [0.7, 1]);
  return { reading, effect, totals: totalsOf(reading.balances), found };
}

function totalsOf(balances: readonly OpeningBalance[]): OpeningTotals {
  return {
    balances: balances.length,
    people: new Set(balances.map(({ person }) => person.key)).size,
    cents: balances.reduce((sum, { amount }) => sum + amount, 0),
    hours: balances.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
  };
}

/** What is to be written, in the order of the list. */
export function newOpenings(balances: readonly OpeningBalance[]): readonly NewOpening[] {
  return balances.map(({ person, year, amount, hours }) => ({ employee: person, year, amount, hours }));
}
