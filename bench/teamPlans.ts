import { loadCellFunctions, type CellFunction } from './cellFunctions';
import type { BenchRow } from './types';
import { sequence } from './sequence';

const EMPLOYEES = 26_000;
const REFERENCE_DATE = 46296; // 1 October 2026
const FIRST_START = 42583; // 1 August 2016

const COURSES = [
  ['NET', 'Netwerkbeheer', 1850, 1],
  ['AD', 'Associate degree', 5202, 2],
  ['GED', 'Omgaan met lastig gedrag', 640, 1],
  ['EXC', 'Excel', 395, 1],
  ['LER', 'Lerarenopleiding', 10404, 4],
  ['MBO', 'Mbo 4', 2145, 3],
];

/** The tables of the whole sector: a wish for everybody, some with a contribution of others. */
function sector() {
  const random = sequence(26);
  const people = Array.from({ length: EMPLOYEES }, (_, i) => ({
    key: 100_001 + i,
    fte: Math.round(40 + random() * 60) / 100,
    start: FIRST_START + Math.floor(random() * 3000),
    end: random() < 0.1 ? REFERENCE_DATE + Math.floor(random() * 1200) : null,
  }));
  const column = (of: (person: (typeof people)[number]) => unknown) => people.map((person) => [of(person)]);
  const expenses = people
    .filter((_, i) => i % 2 === 0)
    .map(({ key, start }) => [
      key,
      Math.max(start, REFERENCE_DATE - Math.floor(random() * 700)),
      Math.round(random() * 5000) / 100,
      'Cursus',
      null,
    ]);
  const wishes = people.map(({ key }) => {
    const [code] = COURSES[Math.floor(random() * COURSES.length)];
    const employer = random() < 0.2 ? 100 : '';
    return [
      key,
      '',
      '',
      '',
      1 + Math.floor(random() * 3),
      '',
      '',
      '',
      code,
      'wens',
      '',
      employer,
      '',
      '',
      '',
    ];
  });
  const team = [
    column(({ key }) => key),
    column(({ fte }) => fte),
    column(({ start }) => start),
    column(({ end }) => end),
    expenses,
    null,
    null,
    null,
  ];
  return { team, wishes };
}

function timed(call: () => unknown[][], rows: number): number {
  const begin = performance.now();
  const result = call();
  const milliseconds = performance.now() - begin;
  // An error is quicker than an answer, so data that gives errors measures nothing.
  if (result.length !== rows || result.some((row) => row.some((cell) => typeof cell === 'object'))) {
    throw new Error('The answer has errors');
  }
  return milliseconds;
}

function row(work: string, most: number, call: () => unknown[][], rows: number): BenchRow[] {
  const first = timed(call, rows);
  const later = Math.min(...Array.from({ length: 3 }, () => timed(call, rows)));
  return [
    { work: `${work}, eerste aanroep`, target: '', measured: first, unit: 'ms', ok: null },
    { work, target: `≤ ${most} ms`, measured: later, unit: 'ms', ok: later <= most },
  ];
}

/** Everybody's plan in one call, and what is in all pots together over twelve years. */
export async function run(): Promise<BenchRow[]> {
  const functions = await loadCellFunctions();
  const named = (id: string): CellFunction => {
    const found = functions.get(id);
    if (!found) throw new Error(`${id} is not there: build first`);
    return found;
  };
  const { team, wishes } = sector();
  const over = (years: number) => [[[REFERENCE_DATE]], [[years]]];
  const span = over(12);
  const tables = [COURSES, [[false]]];
  const total = (wanted: unknown) => named('VERPLICHTING')(...span, ...team, wanted, ...tables);
  const plans = (years: number) =>
    row(
      `SCHOLINGSPLANNEN, 26.000 medewerkers met een wens, ${years} jaar`,
      1000,
      () => named('SCHOLINGSPLANNEN')(wishes, ...over(years), ...team, ...tables),
      EMPLOYEES,
    );
  return [
    ...plans(5),
    ...plans(12),
    ...row('VERPLICHTING, 26.000 medewerkers, 12 jaar, zonder plannen', 500, () => total(null), 12),
    ...row('VERPLICHTING, 26.000 medewerkers met een plan, 12 jaar', 1500, () => total(wishes), 12),
  ];
}
