import type { PlanInput } from '../src/domain/plan/input';
import { planCourses } from '../src/domain/plan/plan';
import { HARD_PLANS } from './hardPlans';
import type { BenchRow } from './types';

const TARGET_MS = 300;
const RUNS = 5;

/** Many courses that are hardly different: more than the search can finish. */
const MANY: PlanInput = {
  lots: Array.from({ length: 14 }, (_, i) => 2024 + i).map((year) => ({
    year,
    firstUsable: year,
    lastUsable: year + 2,
    granted: 36_000,
  })),
  from: 2026,
  years: 12,
  wishes: Array.from({ length: 30 }, (_, i) => ({
    price: 31_000 + ((13_300 * i) % 40_000),
    duration: 1 + (i % 3),
    priority: 2,
    earliest: null,
    latest: null,
  })),
};

/** The plans that are hardest to make, each proven or given up at the limit: the answer then says so. */
export async function run(): Promise<BenchRow[]> {
  const rows = HARD_PLANS.map((input, i) => {
    const hours = input.hours ? ', met uren' : '';
    return row(`plan van 8 opleidingen × 12 jaar${hours}, moeilijkste gevonden (${i + 1})`, input);
  });
  return [...rows, { ...row('plan van 30 opleidingen × 12 jaar', MANY), target: '', ok: null }];
}

function row(work: string, input: PlanInput): BenchRow {
  const { proven } = planCourses(input);
  const measured = Math.min(...Array.from({ length: RUNS }, () => time(input)));
  return {
    work: `${work}: ${proven ? 'bewezen' : 'gestopt bij de grens, niet bewezen'}`,
    target: `≤ ${TARGET_MS} ms`,
    measured,
    unit: 'ms',
    ok: measured <= TARGET_MS,
  };
}

function time(input: PlanInput): number {
  const start = performance.now();
  planCourses(input);
  return performance.now() - start;
}
