import { loadCellFunctions, type CellFunction } from './cellFunctions';
import type { BenchRow } from './types';
import { sequence } from './sequence';

const TARGET_MS = 250;
/** Twice the rows may take a little more than twice the time; growing with the square would take four times. */
const MOST_DOUBLING = 2.5;
const REFERENCE_DATE = 46296; // 1 October 2026
const FIRST_START = 42583; // 1 August 2016

/** SPAARSALDO's arguments for so many employees: part-time mostly, some left, expenses small enough to be payable. */
function sector(employees: number, expenses: number): unknown[][][] {
  const random = sequence(employees);
  const people = Array.from({ length: employees }, (_, i) => ({
    key: 100_001 + i,
    fte: Math.round(40 + random() * 60) / 100,
    start: FIRST_START + Math.floor(random() * 1400),
    end: random() < 0.1 ? REFERENCE_DATE + Math.floor(random() * 300) : null,
  }));
  const spent = Array.from({ length: expenses }, () => {
    const { key, start } = people[Math.floor(random() * employees)];
    const from = Math.max(start, 44409); // 1 August 2021, when lots can be saved
    const date = from + Math.floor(random() * (REFERENCE_DATE - from));
    return [key, date, Math.round(random() * 1000) / 100, 'Cursus', random() < 0.1 ? 'ja' : null];
  });
  const column = (of: (person: (typeof people)[number]) => unknown) => people.map((person) => [of(person)]);
  return [
    [[REFERENCE_DATE]],
    column(({ fte }) => fte),
    column(({ start }) => start),
    column(({ end }) => end),
    column(({ key }) => key),
    spent,
  ];
}

/** Milliseconds of a call; refuses data that gives errors, for an error is quicker than an answer. */
function timed(spaarsaldo: CellFunction, args: unknown[][][]): number {
  const begin = performance.now();
  const result = spaarsaldo(...args);
  const milliseconds = performance.now() - begin;
  const numbers = result.filter(([value]) => typeof value === 'number').length;
  if (numbers !== args[1].length) throw new Error(`${args[1].length - numbers} rows are no number`);
  return milliseconds;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** SPAARSALDO for the whole sector in one call, the very first call and later ones, and how the time grows. */
export async function run(): Promise<BenchRow[]> {
  const spaarsaldo = (await loadCellFunctions()).get('SPAARSALDO')!;
  const whole = sector(26_000, 100_000);
  const tenth = sector(2_600, 10_000);
  const double = sector(52_000, 200_000);
  const first = timed(spaarsaldo, whole);
  const large = median(Array.from({ length: 7 }, () => timed(spaarsaldo, whole)));
  const small = median(Array.from({ length: 21 }, () => timed(spaarsaldo, tenth)));
  const doubled = median(Array.from({ length: 5 }, () => timed(spaarsaldo, double)));
  const target = `≤ ${TARGET_MS} ms`;
  return [
    {
      work: 'SPAARSALDO, 26.000 medewerkers en 100.000 bestedingen, eerste aanroep',
      target,
      measured: first,
      unit: 'ms',
      ok: first <= TARGET_MS,
    },
    {
      work: 'SPAARSALDO, 26.000 medewerkers en 100.000 bestedingen, volgende aanroepen',
      target,
      measured: large,
      unit: 'ms',
      ok: large <= TARGET_MS,
    },
    {
      work: 'SPAARSALDO, 2.600 medewerkers en 10.000 bestedingen',
      target: '',
      measured: small,
      unit: 'ms',
      ok: null,
    },
    {
      // More than ten times: a tenth of the sector fits the processor's caches, the whole of it does not.
      work: 'SPAARSALDO, groei van 2.600 naar 26.000 medewerkers (lineair is 10)',
      target: '',
      measured: large / small,
      unit: '×',
      ok: null,
    },
    {
      work: 'SPAARSALDO, groei van 26.000 naar 52.000 medewerkers (lineair is 2)',
      target: `≤ ${MOST_DOUBLING} ×`,
      measured: doubled / large,
      unit: '×',
      ok: doubled / large <= MOST_DOUBLING,
    },
  ];
}
