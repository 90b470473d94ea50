import { allocateGrants } from '../src/domain/fund/fund';
import { bestByPoints } from '../tests/oracles/fund';
import { fundCase, STRUCTURES, type FundCase, type Structure } from '../tests/oracles/fundCases';
import { bestByHighs } from '../tests/oracles/fundHighs';
import type { BenchRow } from './types';

/** All support staff of the sector. */
const REQUESTS = 26_000;
const TARGET_MS = 300;
const SEEDS = [1, 2, 3, 4, 5, 6, 7];

/** What the general methods can still do. */
const COMPARED = 1_000;
const COMPARED_SEED = 1;

const NAMES: Record<Structure, string> = {
  random: 'willekeurige punten',
  nearCost: 'punten = bedrag + 10',
  nearCostRounded: 'punten = bedrag + 10, in hele punten',
  equalCost: 'punten = bedrag',
  fewPoints: 'punten 1 tot en met 5',
};

/** The general methods need minutes when points follow the amount; these are the structures they finish. */
const FINISHED_BY_HIGHS: readonly Structure[] = ['random', 'fewPoints'];

export async function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  divide(fundCase('random', COMPARED, COMPARED_SEED)); // lets the compiler warm up
  for (const structure of STRUCTURES) {
    const times = SEEDS.map((seed) => divide(fundCase(structure, REQUESTS, seed))).sort((a, b) => a - b);
    const work = `BEURSVERDELING optimaal, ${REQUESTS} aanvragen, ${NAMES[structure]}`;
    const median = times[times.length >> 1];
    rows.push({
      work: `${work}, mediaan`,
      target: `≤ ${TARGET_MS}`,
      measured: median,
      unit: 'ms',
      ok: median <= TARGET_MS,
    });
    rows.push({
      work: `${work}, slechtste`,
      target: '',
      measured: times[times.length - 1],
      unit: 'ms',
      ok: null,
    });
  }
  for (const structure of STRUCTURES) {
    const example = fundCase(structure, COMPARED, COMPARED_SEED);
    rows.push(compared(structure, 'deze kern', divide(example)));
    if (!FINISHED_BY_HIGHS.includes(structure)) continue;
    const { totalPoints, totalAmount } = allocateGrants(example.requests, example.budget, 'optimal');
    for (const [name, method] of [
      ['HiGHS', bestByHighs],
      ['gewoon dynamisch programma', bestByPoints],
    ] as const) {
      const start = performance.now();
      const { points, amount } = await method(example.requests, example.budget);
      rows.push(compared(structure, name, performance.now() - start));
      if (points !== totalPoints || amount !== totalAmount) throw new Error(`${name}: another optimum`);
    }
  }
  return rows;
}

/** Milliseconds of one division, which must be proven. */
function divide({ requests, budget }: FundCase): number {
  const start = performance.now();
  const { proof } = allocateGrants(requests, budget, 'optimal');
  const time = performance.now() - start;
  if (!proof?.proven) throw new Error('not proven');
  return time;
}

function compared(structure: Structure, method: string, measured: number): BenchRow {
  const work = `${COMPARED} aanvragen, ${NAMES[structure]}: ${method}`;
  return { work, target: '', measured, unit: 'ms', ok: null };
}
