import { printedLabel } from '../../../tables/label';
import { typedDateNl } from '../../../tables/dutchDate';
import { readDay } from '../../../tables/values';
import type { Day } from '../../../domain/calendar';
import { NOTHING_GIVEN, readPaste, type Given, type PastedTable } from '../../../imports/salaryTable';
import type { SalaryRow } from '../../../school/edits/salaryTableRows';
import { orNull } from '../../../tables/problem';

/** What was pasted and filled in so far; everything else follows from it. */
export interface ImportState {
  readonly text: string;
  readonly given: Given;
  /** The effective date as typed; null as long as nothing was typed and the paste's own date is proposed. */
  readonly from: string | null;
  readonly source: string;
}

export const emptyImport: ImportState = { text: '', given: NOTHING_GIVEN, from: null, source: '' };

export type ImportAction =
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'answer'; readonly question: string; readonly answer: string }
  | { readonly type: 'correct'; readonly cell: string; readonly text: string }
  | { readonly type: 'from'; readonly text: string }
  | { readonly type: 'source'; readonly text: string }
  | { readonly type: 'clear' };

export function reduceImport(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case 'paste':
      return { ...state, text: action.text, given: NOTHING_GIVEN, from: null };
    case 'answer':
      return { ...state, given: answered(state, action.question, action.answer) };
    case 'correct': {
      const corrections = { ...state.given.corrections, [action.cell]: action.text };
      return { ...state, given: { ...state.given, corrections } };
    }
    case 'from':
      return { ...state, from: action.text };
    case 'source':
      return { ...state, source: action.text };
    case 'clear':
      return emptyImport;
  }
}

/** An answer that makes it another grid takes the corrections with it: their places mean something else now. */
function answered({ text, given }: ImportState, question: string, answer: string): Given {
  const next = { ...given, answers: { ...given.answers, [question]: answer } };
  const corrected = Object.keys(given.corrections).length > 0;
  return corrected && frameOf(text, given) !== frameOf(text, next) ? { ...next, corrections: {} } : next;
}

function frameOf(text: string, given: Given): string {
  const read = readPaste(text, given);
  return read.kind === 'table' ? JSON.stringify([read.scales.length, read.steps]) : '';
}

/** The effective date in the field: as typed, or the only date that the paste names. */
export function fromField({ from }: ImportState, { dates }: PastedTable): string {
  if (from !== null) return from;
  return dates.length === 1 ? typedDateNl(dates[0]) : '';
}

/** A date as typed; null where it is none. */
export function typedDay(text: string): Day | null {
  return orNull(() => readDay('ingangsdatum', text));
}

/** How many amounts a table has. */
export function amountsIn({ cells }: PastedTable): number {
  return cells.flat().filter(({ cents }) => cents !== null).length;
}

/** The rows that are written: scale by scale, in the order of their steps. */
export function salaryRows({ scales, cells }: PastedTable): SalaryRow[] {
  return scales.flatMap((scale, index) =>
    cells.flatMap((row) => {
      const { cents, step } = row[index];
      return cents === null ? [] : [{ scale: printedLabel(scale), step: printedLabel(step), monthly: cents }];
    }),
  );
}

/** What still stands in the way of writing, in the order in which it stands on the screen. */
export type Lack = 'question' | 'flag' | 'from' | 'source';

export function lacks(state: ImportState, table: PastedTable): Lack[] {
  return [
    ...(table.questions.some(({ answer }) => answer === null) ? (['question'] as const) : []),
    ...(table.flags.some(({ stops }) => stops) ? (['flag'] as const) : []),
    ...(typedDay(fromField(state, table)) === null ? (['from'] as const) : []),
    ...(state.source.trim() === '' ? (['source'] as const) : []),
  ];
}
