import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPaste, type Given, type PasteReading } from '../../src/imports/salaryTable';
import { decimals } from '../../src/texts/format/nl';
import { dateNl } from '../../src/tables/dutchDate';
import { salaryPasteNl as texts } from '../../src/texts/nl/salaryPaste';

/** A pasted text as a file: what it shows, the paste, what was answered and corrected, and what must be understood of it. */
export interface PasteCase {
  readonly name: string;
  readonly why: string;
  readonly paste: string;
  readonly given: Given;
  readonly expected: string;
}

const PARTS = /^why\n([\s\S]*?)\n=+ paste\n([\s\S]*?)\n=+ (?:given\n([\s\S]*?)\n=+ )?expected\n([\s\S]*)$/;

/** The cases of a folder, each in a file named after what it shows. */
export function pasteCases(folder: string): PasteCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const parts = PARTS.exec(readFileSync(join(folder, file), 'utf8'));
      if (!parts) throw new Error(`${file} has no parts why, paste and expected`);
      const given = JSON.parse(parts[3] ?? '{}') as Partial<Given>;
      return {
        name: file.replace(/\.txt$/, ''),
        why: parts[1],
        paste: parts[2],
        given: { answers: given.answers ?? {}, corrections: given.corrections ?? {} },
        expected: parts[4].trimEnd(),
      };
    });
}

/** What was understood, as HR would read it: the shape, a line per scale, what is odd, what is asked. */
export function told({ paste, given }: Pick<PasteCase, 'paste' | 'given'>): string {
  return linesOf(readPaste(paste, given)).join('\n');
}

function linesOf(understood: PasteReading): string[] {
  if (understood.kind === 'nothing') return ['niets'];
  if (understood.kind === 'refused') return [`Geweigerd: ${texts.refusal(understood.refusal)}`];
  const {
    separator,
    layout,
    blocks,
    turned,
    scales,
    steps: order,
    cells,
    flags,
    questions,
    dates,
    ready,
  } = understood;
  return [
    ...(order.length > 0 ? [texts.shape(separator, layout, blocks, turned)] : []),
    ...scales.map((scale, index) => {
      const steps = cells.map((row) => row[index]).filter(({ text }) => text !== '');
      return `${texts.scale(scale)}: ${steps.map(({ step, cents }) => `${step}=${cents === null ? '?' : decimals(cents, '', ',')}`).join(' ')}`.trimEnd();
    }),
    ...flags.map((flag) => `Let op, ${texts.place(flag)}: ${texts.flag(flag)}`),
    ...questions
      .filter(({ answer }) => answer === null)
      .map(
        (question) =>
          `Vraag: ${texts.ask(question)} [${(question.choices ?? ['…']).map((one) => texts.choice(question, one)).join(' | ')}]`,
      ),
    ...(dates.length > 0 ? [`Datum: ${dates.map(dateNl).join(', ')}`] : []),
    ready ? 'Klaar om te schrijven.' : 'Nog niet te schrijven.',
  ];
}
