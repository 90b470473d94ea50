import { readPaste, type PastedTable } from '../../src/imports/salaryTable';
import { randomFrom, randomSalaryTable } from './salaryRandom';
import { numbersLost } from './numbersLost';
import { renderings } from './salaryRenderings';
import type { MadeTable } from './salaryTexts';

/** What became of a pasted table; `wrong` is also a number that is neither in the table nor among what is left out. */
export type Outcome = 'exact' | 'asked' | 'flagged' | 'refused' | 'wrong';

export interface RunResult {
  readonly counts: Readonly<Record<Outcome, number>>;
  /** What was ready to write, differed and said nothing of it. */
  readonly wrong: readonly { readonly rendering: string; readonly seed: number; readonly text: string }[];
}

const linesOf = (table: MadeTable) =>
  table.flatMap(({ name, steps }) => steps.map(({ step, cents }) => `${name} ${step} ${cents}`)).sort();

function readLines({ scales, cells }: PastedTable): string[] {
  const lines = scales.flatMap((name, index) =>
    cells.flatMap((row) =>
      row[index].cents === null ? [] : [`${name} ${row[index].step} ${row[index].cents}`],
    ),
  );
  return lines.sort();
}

export function outcomeOf(text: string, table: MadeTable): Outcome {
  const read = readPaste(text);
  if (read.kind !== 'table') return 'refused';
  if (read.questions.some(({ answer }) => answer === null)) return 'asked';
  if (numbersLost(text, read).length > 0) return 'wrong';
  if (read.ready && readLines(read).join() === linesOf(table).join()) return 'exact';
  const isTold = read.flags.length > 0 || read.unused.some(({ reason }) => reason === 'noAmount');
  return isTold ? 'flagged' : 'wrong';
}

/** Random tables, each written in one of the renderings in turn. */
export function salaryRun(count: number, seed: number): RunResult {
  const counts: Record<Outcome, number> = { exact: 0, asked: 0, flagged: 0, refused: 0, wrong: 0 };
  const wrong: { rendering: string; seed: number; text: string }[] = [];
  for (let at = 0; at < count; at++) {
    const random = randomFrom(seed + at);
    const table = randomSalaryTable(random);
    const rendering = renderings[at % renderings.length];
    const text = rendering.write(table, random);
    const outcome = outcomeOf(text, rendering.truth?.(table) ?? table);
    counts[outcome]++;
    if (outcome === 'wrong') wrong.push({ rendering: rendering.name, seed: seed + at, text });
  }
  return { counts, wrong };
}
