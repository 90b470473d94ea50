import { carriedExtraHours, withoutExtraHours } from '../../../src/domain/budget/extraHours';
import type { Employment, FteChange } from '../../../src/domain/budget/employment';
import { dayOf } from '../../../src/domain/calendar';

/** CAO VO 6.1 lid 6: what is above 1.0 ends by law after a school year at most. */
const day = dayOf(2026, 11, 23);
const employed = (fte: number, ...changes: FteChange[]): Employment => ({
  start: dayOf(2020, 8, 1),
  end: null,
  fte,
  changes,
});
const ends = dayOf(2027, 8, 1);

test.each<[what: string, employment: Employment, found: ReturnType<typeof carriedExtraHours>]>([
  ['hours without an end', employed(1.1), { fte: 1.1, endOn: ends }],
  ['full time', employed(1), null],
  ['hours that a row ends in time', employed(1.1, { from: ends, fte: 1 }), null],
  ['hours that end a day late', employed(1.1, { from: ends + 1, fte: 1 }), { fte: 1.1, endOn: ends }],
  [
    'hours agreed anew for the next year only',
    employed(1.1, { from: ends, fte: 1.2 }),
    {
      fte: 1.2,
      endOn: dayOf(2028, 8, 1),
    },
  ],
  [
    'hours that begin later',
    employed(0.8, { from: dayOf(2028, 1, 1), fte: 1.05 }),
    {
      fte: 1.05,
      endOn: dayOf(2028, 8, 1),
    },
  ],
  ['a contract that ends before', { ...employed(1.1), end: ends - 1 }, null],
])('%s', (_what, employment, found) => {
  expect(carriedExtraHours(employment, day)).toEqual(found);
});

test('the hours end and the rest stays: what changes later, and senior leave', () => {
  const leave = { from: dayOf(2026, 1, 1), fte: 1.1, leave: 17_000 };
  const later = { from: dayOf(2030, 1, 1), fte: 0.5 };
  expect(withoutExtraHours(employed(0.8, leave, later), ends).changes).toEqual([
    leave,
    { from: ends, fte: 1, leave: 17_000 },
    later,
  ]);
});
