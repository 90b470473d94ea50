import { mkdirSync, writeFileSync } from 'node:fs';
import type { BenchRow } from './types';

/**
 * Runs every benchmark, prints each figure beside its target, and keeps them in reports/bench.json.
 * Names after `npm run bench --` choose: `npm run bench -- balance fund`.
 */
const BENCHES = [
  'sizes',
  'balance',
  'plan',
  'planHard',
  'teamPlans',
  'fund',
  'career',
  'careerScreen',
  'pane',
  'team',
  'agreements',
  'statements',
  'agreedCourses',
  'yearDates',
  'imports',
];

/** Those that take long, and run only when they are asked for. */
const ALL = [...BENCHES, 'size', 'hostile'];

/** A benchmark gives its figures at the end, or each as soon as it is known. */
interface Bench {
  readonly run: () => Promise<BenchRow[]> | AsyncGenerator<BenchRow>;
}

async function main(): Promise<void> {
  const chosen = process.argv.slice(2);
  if (chosen.includes('--help')) return console.log(`npm run bench [-- ${ALL.join(' ')}]`);
  const unknown = chosen.filter((name) => !ALL.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no benchmark ${unknown.join(', ')}; choose from ${ALL.join(', ')}`);
  const names = chosen.length > 0 ? chosen : BENCHES;
  const all: BenchRow[] = [];
  for (const name of names) {
    const { run } = (await import(`./${name}.ts`)) as Bench;
    console.log(`\n${name}`);
    for await (const row of await run()) {
      all.push(row);
      console.log(line(row));
    }
  }
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/bench.json', `${JSON.stringify(all, null, 2)}\n`);
}

function line({ work, target, measured, unit, ok }: BenchRow): string {
  const state = ok === null ? '      ' : ok ? 'haalt ' : 'MIST  ';
  const figure = measured >= 100 ? measured.toFixed(0) : measured.toFixed(measured >= 10 ? 1 : 2);
  return `  ${state} ${figure.padStart(9)} ${unit.padEnd(8)} ${target.padEnd(14)} ${work}`;
}

void main();
