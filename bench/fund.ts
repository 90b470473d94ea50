import { allocateGrants } from '../src/domain/fund/fund';
import { bestByAmount } from '../tests/oracles/fund';
import { fundCase, STRUCTURES, type FundCase, type Structure } from '../tests/oracles/fundCases';
import { highsWithin } from '../tests/oracles/fundHighs';
import type { BenchRow } from './types';

/** All support staff of the sector. */
const REQUESTS = 26_000;
const TARGET_MS = 300;
const SEEDS = [1, 2, 3, 4, 5, 6, 7];

/**
 * What the general methods can still do: a thousand requests in whole euros. In cents a table of all amounts is too
 * large, and HiGHS needs minutes where points follow the amount.
 */
const COMPARED = 1_000;
const COMPARED_SEED = 1;
const WHOLE_EUROS = 100;
const HIGHS_SECONDS = 20;
/** In whole euros there is nothing to round. */
const COMPARED_STRUCTURES: readonly Structure[] = ['random', 'nearCost', 'equalCost', 'fewPoints'];

const NAMES: Record<Structure, string> = {
  random: 'willekeurige punten',
  nearCost: 'punten = bedrag + 10',
  nearCostRounded: 'punten = bedrag + 10, in hele punten',
  equalCost: 'punten = bedrag',
  fewPoints: 'punten 1 tot en met 5',
};

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
  for (const structure of COMPARED_STRUCTURES) rows.push(...(await comparison(structure)));
  return rows;
}

/** This core, a plain dynamic program and HiGHS on the same requests; another optimum than ours ends the run. */
async function comparison(structure: Structure): Promise<BenchRow[]> {
  const example = fundCase(structure, COMPARED, COMPARED_SEED, WHOLE_EUROS);
  const { requests, budget } = example;
  const { totalPoints, totalAmount } = allocateGrants(requests, budget, 'optimal');
  const ours = `${totalPoints} punten voor € ${totalAmount / 100}`;
  const rows = [compared(structure, `deze kern, bewezen: ${ours}`, divide(example))];

  let start = performance.now();
  const table = bestByAmount(requests, budget, WHOLE_EUROS);
  rows.push(compared(structure, 'gewoon dynamisch programma, zelfde optimum', performance.now() - start));
  if (table.points !== totalPoints || table.amount !== totalAmount) {
    throw new Error('Dynamic program: another optimum');
  }

  start = performance.now();
  const found = await highsWithin(requests, budget, HIGHS_SECONDS);
  const time = performance.now() - start;
  const { points, amount, pointsProven, amountProven } = found;
  const beyond = points > totalPoints || (points === totalPoints && amount < totalAmount);
  const worse = points < totalPoints || amount > totalAmount;
  if (beyond || (worse && amountProven) || (points < totalPoints && pointsProven)) {
    throw new Error('HiGHS: another optimum');
  }
  const gap = (100 * (totalPoints - points)) / totalPoints;
  const said = amountProven
    ? 'HiGHS, bewijst hetzelfde optimum'
    : `HiGHS, na de grens van ${HIGHS_SECONDS} s ${pointsProven ? 'alleen de punten' : 'niets'} bewezen: ` +
      `${points} punten voor € ${amount / 100}, ${gap.toFixed(4)}% onder het optimum`;
  return [...rows, compared(structure, said, time)];
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
  const work = `${COMPARED} aanvragen in hele euro's, ${NAMES[structure]}: ${method}`;
  return { work, target: '', measured, unit: 'ms', ok: null };
}
