import { iso } from '../../oracles/days';
import { committedOf, potFrom2026, twoYears } from './support';

test('of each lot is told what is promised to which instalment, and what is free', () => {
  const lots = committedOf(potFrom2026(), iso('2026-10-1'), [twoYears]);
  expect(lots.map(({ lot, commitments, free }) => [lot.year, commitments, free])).toEqual([
    [2026, [{ course: 0, year: 2027, amount: 40_000 }], 20_000],
    [
      2027,
      [
        { course: 0, year: 2027, amount: 40_000 },
        { course: 0, year: 2028, amount: 20_000 },
      ],
      0,
    ],
    [2028, [{ course: 0, year: 2028, amount: 60_000 }], 0],
  ]);
});

test('what no lot can pay is promised by none, and what is paid asks nothing', () => {
  const courses = [
    { start: 2026, fromPot: [70_000], paid: 0 },
    { start: 2026, fromPot: [30_000], paid: 30_000 },
    { start: 2026, fromPot: [5_000], paid: 0 },
  ];
  const lots = committedOf(potFrom2026(), iso('2026-10-1'), courses);
  expect(lots.map(({ commitments, free }) => [commitments, free])).toEqual([
    [[{ course: 0, year: 2026, amount: 60_000 }], 0],
  ]);
});

test('what no lot can pay of a later instalment takes no promise from the one before it', () => {
  const courses = [{ start: 2026, fromPot: [0, 150_000, 70_000], paid: 0 }];
  const lots = committedOf(potFrom2026(), iso('2026-10-1'), courses);
  expect(lots.map(({ lot, commitments }) => [lot.year, commitments])).toEqual([
    [2026, [{ course: 0, year: 2027, amount: 60_000 }]],
    [2027, [{ course: 0, year: 2027, amount: 60_000 }]],
    [2028, [{ course: 0, year: 2028, amount: 60_000 }]],
  ]);
});

test('what is due now is promised by the lot that lapses first, as it will be paid', () => {
  const courses = [{ start: 2026, fromPot: [20_000, 0, 70_000], paid: 0 }];
  const lots = committedOf(potFrom2026(), iso('2027-10-1'), courses);
  expect(lots.map(({ lot, commitments, free }) => [lot.year, commitments, free])).toEqual([
    [2026, [{ course: 0, year: 2027, amount: 20_000 }], 40_000],
    [2027, [{ course: 0, year: 2028, amount: 10_000 }], 50_000],
    [2028, [{ course: 0, year: 2028, amount: 60_000 }], 0],
  ]);
});
