import { plannedCourse, shortCourse, unplannedCourse } from '../../../src/domain/growth/course';
import type { PlannedInstalment } from '../../../src/domain/plan/settlement';

const lot = (year: number) => ({ year, firstUsable: year, lastUsable: year + 2, granted: 60000 });

/** An instalment with payments as `[year of the lot, cents]`, and what others pay. */
function instalment(
  payments: readonly (readonly [number, number])[],
  outside: PlannedInstalment['outside'] = [],
): PlannedInstalment {
  const fromPot = payments.reduce((sum, [, amount]) => sum + amount, 0);
  return {
    year: 2027,
    amount: outside.reduce((sum, { amount }) => sum + amount, fromPot),
    outside,
    fromPot,
    payments: payments.map(([year, amount]) => ({ lot: lot(year), amount })),
    hours: 0,
    hoursShort: 0,
  };
}

test('a course is saved for from the first to the last year whose budget pays something', () => {
  const course = plannedCourse('mbo 4', true, 2027, 2028, [
    instalment([
      [2023, 0],
      [2026, 300],
      [2024, 200],
    ]),
    instalment([
      [2025, 100],
      [2029, 0],
    ]),
  ]);
  expect(course).toMatchObject({ savedFrom: 2024, savedTo: 2026, cost: { price: 600, pot: 600 } });
});

test('a course without a place in the plan has no years and no cost', () => {
  const none = { start: null, end: null, savedFrom: null, savedTo: null, cost: null };
  expect(unplannedCourse('mbo 4', true)).toEqual({ name: 'mbo 4', wished: true, ...none });
});

test('what others pay is told per source, without those that pay nothing', () => {
  const course = plannedCourse('mbo 4', true, 2027, 2028, [
    instalment(
      [],
      [
        { source: 'Werkgever', amount: 40 },
        { source: 'Subsidie', amount: 0 },
      ],
    ),
    instalment([], [{ source: 'Werkgever', amount: 2 }]),
  ]);
  expect(course).toMatchObject({ savedFrom: null, savedTo: null });
  expect(course.cost).toEqual({
    price: 42,
    pot: 0,
    outside: [{ source: 'Werkgever', amount: 42 }],
    short: 0,
  });
});

test('a course that falls short ends as many years on as it takes', () => {
  const short = { start: 2028, topUp: 70, perYear: [{ year: 2028, amount: 70 }], hoursShort: 0 };
  const outside = [
    { source: 'Subsidie', amount: 10 },
    { source: 'Subsidie', amount: 5 },
  ];
  expect(shortCourse('mbo 4', false, 100, 3, outside, short)).toEqual({
    name: 'mbo 4',
    wished: false,
    start: 2028,
    end: 2030,
    savedFrom: null,
    savedTo: null,
    cost: { price: 100, pot: 15, outside: [{ source: 'Subsidie', amount: 15 }], short: 70 },
  });
});
