import type { OpeningLot } from '../../../src/domain/budget/ledger';
import type { Wish } from '../../../src/domain/plan/input';
import type { PlanAims } from '../../../src/domain/plan/plan';

/**
 * Plans worked out by hand. All with the VO rules as they hold from 2020 on: € 600 per school year at full time, in
 * proportion to the fte, and a saving term of 2 years, so that three lots can pay together.
 */
export interface GoldenPlan {
  readonly name: string;
  readonly source: string;
  readonly fte: number;
  readonly opening: readonly OpeningLot[];
  readonly from: number;
  readonly years: number;
  readonly wishes: readonly Wish[];
  readonly aims: PlanAims;
  /** Per wish that is not planned: [start, top-up, [year, amount] …]. */
  readonly shortfalls?: Readonly<Record<number, readonly [number, number, ...(readonly [number, number])[]]>>;
  /** Per wish that is planned: [year it pays in, lot that pays, cents] …. */
  readonly payments?: Readonly<Record<number, readonly (readonly [number, number, number])[]>>;
}

const course: Wish = { price: 0, duration: 1, priority: 2, earliest: null, latest: null };

export const GOLDEN_PLANS: readonly GoldenPlan[] = [
  {
    // 2026: € 600; 2027: € 600 + € 600; 2028: 3 × € 600 = € 1.800. The lot of 2026 may still pay in 2026 + 2 = 2028.
    // Delay 2028 − 2026 = 2. Nothing lapses before: all three lots are spent in full.
    name: 'three years of budget for one course',
    source: 'AOb: the budget of three years may be used for one course',
    fte: 1,
    opening: [],
    from: 2026,
    years: 3,
    wishes: [{ ...course, price: 180_000 }],
    aims: { chosen: [0, 1, 0], delay: 2, lapsed: 0, starts: [2028] },
    payments: {
      0: [
        [2028, 2026, 60_000],
        [2028, 2027, 60_000],
        [2028, 2028, 60_000],
      ],
    },
  },
  {
    // 0.8 × € 600 = € 480 a year, at most 3 × € 480 = € 1.440 at once. Two instalments of € 2.530.
    // Start 2026: € 480 + € 480 pay, short € 2.530 − 480 = 2.050 and again 2.050: € 4.100.
    // Start 2027: € 960 + € 480: short 1.570 + 2.050 = € 3.620.
    // Start 2028: € 1.440 + € 480: short 1.090 + 2.050 = € 3.140. Later starts are equal, so 2028 is the first best.
    // Nothing is spent; lots of 2026 to 2029 lapse after 2028 to 2031: 4 × € 480 = € 1.920.
    name: 'an associate degree of two years at 0.8 fte',
    source: 'statutory tuition fee of € 2.530 a year; DOMAIN: saving, shortfall',
    fte: 0.8,
    opening: [],
    from: 2026,
    years: 6,
    wishes: [{ ...course, price: 506_000, duration: 2 }],
    aims: { chosen: [0, 0, 0], delay: 0, lapsed: 192_000, starts: [null] },
    shortfalls: { 0: [2028, 314_000, [2028, 109_000], [2029, 205_000]] },
  },
  {
    // 0.5 × € 600 = € 300 a year, at most € 900 at once: € 1.000 is never there, € 900 is from 2028 on.
    // The cheaper course takes 2026 to 2028; the dearer one is then € 1.000 − 900 = € 100 short from 2031 on (in
    // 2030: 2029 + 2030, € 400 short). Horizon 2026 to 2032; its unspent lots 2029 and 2030 lapse after 2031 and 2032.
    name: 'a course that can never be paid at 0.5 fte',
    source: 'DOMAIN: no more than € 900 can ever be pooled for one payment',
    fte: 0.5,
    opening: [],
    from: 2026,
    years: 7,
    wishes: [
      { ...course, price: 100_000 },
      { ...course, price: 90_000 },
    ],
    aims: { chosen: [0, 1, 0], delay: 2, lapsed: 60_000, starts: [null, 2028] },
    shortfalls: { 0: [2031, 10_000, [2031, 10_000]] },
  },
  {
    // In hand when 2026 begins: € 500 of 2024 (lapses after 2026) and € 600 of 2025 (after 2027), and € 600 of 2026.
    // Both courses fit, one in 2026 and the other in 2027, whichever is first: delay 1. Priority decides which courses
    // run, not which is first; all else being equal the one listed first is. It takes € 500 of 2024 and € 600 of 2025;
    // the other takes 2 × € 600 of 2026 and 2027. What is left, of 2028 and 2029, ends after 2030 and 2031.
    name: 'opening lots, oldest first, and the order of the list between equals',
    source: 'DOMAIN: expenses are paid from the usable lot that lapses first; the fourth aim of a plan',
    fte: 1,
    opening: [
      { year: 2024, left: 50_000 },
      { year: 2025, left: 60_000 },
    ],
    from: 2026,
    years: 4,
    wishes: [
      { ...course, price: 110_000, priority: 3 },
      { ...course, price: 120_000, priority: 1 },
    ],
    aims: { chosen: [1, 0, 1], delay: 1, lapsed: 0, starts: [2026, 2027] },
    payments: {
      0: [
        [2026, 2024, 50_000],
        [2026, 2025, 60_000],
      ],
      1: [
        [2027, 2026, 60_000],
        [2027, 2027, 60_000],
      ],
    },
  },
  {
    // Instalments of € 1.000,01 over three years: 33.334 + 33.334 + 33.333 cents. The course after it starts in 2029.
    // 2026 pays 333,34 and leaves 266,66; 2027 pays 333,34 from that (266,66) and from 2027 (66,68), and so on.
    name: 'instalments with left-over cents, and a course that waits for the end',
    source: 'DOMAIN: equal instalments, left-over cents first',
    fte: 1,
    opening: [],
    from: 2026,
    years: 5,
    wishes: [
      { ...course, price: 30_000, after: 1 },
      { ...course, price: 100_001, duration: 3 },
    ],
    // Spent € 1.300,01. Lots 2026 to 2028 end within the horizon (to 2030): 1.800 less what they paid, € 1.300,01.
    aims: { chosen: [0, 2, 0], delay: 3, lapsed: 180_000 - 130_001, starts: [2029, 2026] },
    payments: {
      1: [
        [2026, 2026, 33_334],
        [2027, 2026, 26_666],
        [2027, 2027, 6_668],
        [2028, 2027, 33_333],
      ],
      // € 600 − 66,68 − 333,33 = € 199,99 of 2027 is left and ends with 2029, and € 100,01 comes from 2028.
      0: [
        [2029, 2027, 19_999],
        [2029, 2028, 10_001],
      ],
    },
  },
];
