import { dayOf } from '../../../src/domain/calendar';
import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { extraHoursCounted, wishesOnExtraHours } from '../../../src/school/rights/extraHours';
import { contractSignals } from '../../../src/school/signals/contractSignals';
import { DAY, person, rules, shippedRules, wish } from '../people';

/** CAO VO 6.1 lid 6, golden: 1.1 fte that is recorded without an end. */
const employment = { start: dayOf(2020, 8, 1), end: null, fte: 1.1, changes: [] };
const who = person({ employment });

test('€ 660 a year at 1.1 fte is € 600 from 1 August 2027 on', () => {
  expect(extraHoursCounted(who, DAY, 'VO')).toEqual({
    fte: 1.1,
    endOn: dayOf(2027, 8, 1),
    year: 2027,
    less: 6_000,
  });
});

test('the CAO PO does not end them, and nobody at full time has them', () => {
  expect(extraHoursCounted(who, DAY, 'PO')).toBeNull();
  expect(extraHoursCounted(person(), DAY, 'VO')).toBeNull();
});

test('a wish that only those hours pay, and one that they pay a year earlier', () => {
  // Saved for two years: 3 × € 660 of 2025, 2026 and 2027 at most against 2 × € 660 + € 600.
  const wishes = [wish('Diploma', 198_000, { earliest: 2028 })];
  const [found, ...others] = wishesOnExtraHours({ ...who, wishes }, dayOf(2027, 8, 1), DAY, DEFAULT_SETTINGS);
  expect(others).toEqual([]);
  expect(found).toEqual({ course: 'Diploma', start: 2028, startWithout: null });
  const enough = [wish('Cursus', 60_000)];
  expect(wishesOnExtraHours({ ...who, wishes: enough }, dayOf(2027, 8, 1), DAY, DEFAULT_SETTINGS)).toEqual(
    [],
  );
});

test('a wish of a pot that cannot be computed says nothing', () => {
  const wishes = [wish('Diploma', 198_000)];
  expect(wishesOnExtraHours({ ...who, wishes, pot: null }, dayOf(2027, 8, 1), DAY, DEFAULT_SETTINGS)).toEqual(
    [],
  );
});

test('the team list tells of them, with the 1 August and the amount', () => {
  expect(contractSignals(who, DAY)).toEqual([
    {
      kind: 'extraHours',
      day: dayOf(2027, 8, 1),
      endOn: dayOf(2027, 8, 1),
      fte: 1.1,
      year: 2027,
      less: 6_000,
    },
  ]);
});

test.each([
  ['four months before, the decision is two months away', dayOf(2027, 3, 23), dayOf(2027, 1, 23), false],
  ['a month before, the decision should have been taken', dayOf(2026, 12, 31), dayOf(2026, 10, 31), true],
])('a contract that ends (9.2 lid 1–3): %s', (_when, end, day, late) => {
  const ending = person({ employment: { ...employment, fte: 0.8, end }, rules: shippedRules });
  expect(contractSignals(ending, DAY)).toEqual([{ kind: 'contract', day, end, late }]);
});

test('a contract that ends later is not told yet', () => {
  const ending = person({ employment: { ...employment, fte: 0.8, end: dayOf(2027, 7, 31) }, rules });
  expect(contractSignals(ending, DAY)).toEqual([]);
});
