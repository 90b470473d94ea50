import { careerMilestones, forecast, type CareerInput } from '../src/domain/career/career';
import { stagesAhead } from '../src/domain/career/path';
import { shippedSalaryTables } from '../src/tables/shippedSalary';
import { loadCellFunctions, type CellFunction } from './cellFunctions';
import type { BenchRow } from './types';

/** The career functions and the forecast, for all support staff of the sector. */
const PEOPLE = 26_000;
const YEARS = 40;
const RUNS = 7;
const REFERENCE_DATE = 46235; // 1 August 2026: the newest shipped table is in force then

export async function run(): Promise<BenchRow[]> {
  const functions = await loadCellFunctions();
  const staff = sectorStaff();
  const day = [[REFERENCE_DATE]];
  const tables = shippedSalaryTables();
  const referenceDate = REFERENCE_DATE;
  const path = {
    function: 'Algemeen medewerker',
    stages: [2, 3, 4, 5, 6, 7, 8].map((scale) => ({
      scale,
      variant: null,
      course: null,
      waitingYears: 0,
      courseLastDay: null,
    })),
  };
  const career = (i: number): CareerInput => {
    const [scale] = staff.scales[i];
    return { tables, scale, step: staff.steps[i][0], referenceDate, ahead: stagesAhead(path, scale) };
  };
  const rows: [string, number | null, () => unknown][] = [
    [
      'SALARIS, één aanroep',
      60,
      () => answers(functions.get('SALARIS'), staff.scales, staff.steps, day, staff.ftes),
    ],
    [
      'JAARSALARIS, één aanroep',
      null,
      () => answers(functions.get('JAARSALARIS'), staff.scales, staff.steps, day, staff.ftes),
    ],
    [
      'MAXBEREIKT, één aanroep',
      60,
      () => answers(functions.get('MAXBEREIKT'), staff.scales, staff.steps, day),
    ],
    [
      `prognose × ${YEARS} jaar, met bevorderingen`,
      250,
      () => staff.scales.reduce((sum, _, i) => sum + forecast(career(i), YEARS)[YEARS].monthly, 0),
    ],
    [
      'beide maxima, in de eigen schaal en van de loopbaan',
      null,
      () => staff.scales.map((_, i) => careerMilestones(career(i))),
    ],
  ];
  return rows.map(([work, target, compute]) => {
    const measured = median(compute);
    return {
      work: `${work} (${PEOPLE.toLocaleString('nl-NL')} mensen)`,
      target: target === null ? '' : `≤ ${target} ms`,
      measured,
      unit: 'ms',
      ok: target === null ? null : measured <= target,
    };
  });
}

/** Scales 2 to 8 and steps 1 to 8, spread over everybody; most work part-time. */
function sectorStaff(): { scales: number[][]; steps: number[][]; ftes: number[][] } {
  const people = Array.from({ length: PEOPLE }, (_, i) => i);
  return {
    scales: people.map((i) => [2 + (i % 7)]),
    steps: people.map((i) => [1 + ((i * 5) % 8)]),
    ftes: people.map((i) => [(20 + (i % 81)) / 100]),
  };
}

/** Refuses data that gives errors, for an error is quicker than an answer. */
function answers(cellFunction: CellFunction | undefined, ...args: unknown[][][]): unknown[][] {
  if (!cellFunction) throw new Error('Build first: dist/functions.js lacks the career functions');
  const result = cellFunction(...args);
  if (!result.every(([value]) => typeof value === 'number')) throw new Error('Some rows are no number');
  return result;
}

function median(compute: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    compute();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}
