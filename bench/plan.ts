import { dayOf } from '../src/domain/calendar';
import { liability, planPayments } from '../src/domain/budget/liability';
import type { Lot } from '../src/domain/budget/lots';
import type { PlanInput, Wish } from '../src/domain/plan/input';
import { planCourses } from '../src/domain/plan/plan';
import { explainPlan } from '../src/domain/plan/explanation';
import { planLots } from '../src/domain/plan/lots';
import { RuleBook, type RuleId } from '../src/domain/rules';
import type { BenchRow } from './types';

const FROM = 2026;

/** The same numbers in every run. */
function random(seed: number): (low: number, high: number) => number {
  let state = seed;
  return (low, high) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return low + Math.floor((state / 2 ** 32) * (high - low + 1));
  };
}

function yearlyLots(years: number, granted: number, term: number): Lot[] {
  return Array.from({ length: years + 2 }, (_, i) => FROM - 2 + i).map((year) => ({
    year,
    firstUsable: year,
    lastUsable: year + term,
    granted,
  }));
}

/** Courses of € 250 to € 2.500 over one to three years, some wished for later than now. */
function wishesOf(pick: (low: number, high: number) => number, count: number): Wish[] {
  return Array.from({ length: count }, () => {
    const earliest = pick(0, 2) === 0 ? FROM + pick(0, 4) : null;
    return {
      price: pick(10, 100) * 2_500,
      duration: [1, 1, 1, 2, 3][pick(0, 4)],
      priority: ([1, 2, 2, 3] as const)[pick(0, 3)],
      earliest,
      latest: earliest !== null && pick(0, 1) === 0 ? earliest + pick(1, 5) : null,
    };
  });
}

function typical(seed: number, wishes: number, years: number): PlanInput {
  const pick = random(seed);
  const granted = Math.round(60_000 * (pick(4, 10) / 10));
  return { lots: yearlyLots(years, granted, 2), from: FROM, years, wishes: wishesOf(pick, wishes) };
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The fastest of some runs: what the work takes, without what else the machine does. */
function fastest(runs: number, work: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => time(work)));
}

function row(work: string, limit: number, measured: number): BenchRow {
  return { work, target: `≤ ${limit} ms`, measured, unit: 'ms', ok: measured <= limit };
}

function informs(work: string, measured: number): BenchRow {
  return { work, target: '', measured, unit: 'ms', ok: null };
}

export async function run(): Promise<BenchRow[]> {
  const eight = Array.from({ length: 60 }, (_, i) => typical(i + 1, 8, 12));
  eight.forEach((input) => planCourses(input));
  const times = eight.map((input) => fastest(3, () => planCourses(input))).sort((a, b) => a - b);
  const rows = [
    row('plan of 8 courses × 12 years, typical (median of 60 people)', 10, times[30]),
    informs('plan of 8 courses × 12 years, the slowest of those 60', times[59]),
  ];

  const people = Array.from({ length: 300 }, (_, i) => typical(i + 1, 3, 6));
  rows.push(
    row(
      'plans of 300 people with 3 wishes each',
      500,
      fastest(3, () => people.forEach((input) => planCourses(input))),
    ),
    informs(
      'the same with the reasons',
      fastest(3, () => people.forEach((input) => explainPlan(input, planCourses(input)))),
    ),
  );
  return [...rows, ...liabilityRows()];
}

function liabilityRows(): BenchRow[] {
  const rules = new RuleBook(
    (
      [
        ['scholingsbudget', 60_000],
        ['spaartermijn', 2],
      ] as [RuleId, number][]
    ).map(([rule, value]) => ({ rule, from: dayOf(2020, 1, 1), value, provenance: { kind: 'default' } })),
  ).forEmployee(null);
  const pick = random(7);
  const people = Array.from({ length: 26_000 }, () => {
    const start = dayOf(pick(2018, 2026), pick(1, 12), 1);
    const end = pick(0, 5) === 0 ? dayOf(pick(2027, 2038), pick(1, 12), 28) : null;
    return {
      kind: 'scholingsbudget',
      employment: { start, end, fte: pick(2, 10) / 10, changes: [] },
    } as const;
  });
  const span = { from: FROM, years: 12 };
  let pots: Lot[][] = [];
  const building = time(() => {
    pots = people.map((person) => {
      const input = { ...person, rules, expenses: [], opening: [] };
      return planLots(input, dayOf(FROM, 8, 1), span, 'planning');
    });
  });
  const planned = people.map(({ employment: { start, end } }, i) => {
    const years = pots[i]
      .filter((_, k) => k % 3 === 0)
      .map(({ firstUsable, granted }) => ({
        year: Math.max(firstUsable, FROM),
        paid: granted,
      }));
    years.sort((a, b) => a.year - b.year);
    return { lots: pots[i], payments: planPayments(years, start), start, end };
  });
  return [
    row(
      'liability of 26,000 people over 12 years, from their plans',
      500,
      fastest(3, () => liability(planned, FROM, 12)),
    ),
    informs('the lots of those 26,000 people', building),
  ];
}
