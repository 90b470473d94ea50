import type { Cell } from '../../tables/values';
import { highest } from '../../domain/extremes';
import { each, type ShareSteps } from '../../pacing';
import { cleanText } from '../cells/text';
import { readListDate } from '../cells/dates';
import type { StaffField } from './fields';
import type { ColumnChoices, ColumnProposal } from './columnProposal';

/** A person in a list is born before those who work with them begin: dates of birth lie this long before (in days). */
const YOUNGEST = 14 * 365;

/**
 * Fills up what no header told with what the cells look like: for a list without a header row, or with headers of the
 * school's own. Only columns whose header says nothing take part, and each guess is marked as one.
 */
export function* guessSteps(
  proposals: readonly ColumnProposal[],
  rows: readonly (readonly Cell[])[],
  choices: ColumnChoices,
): ShareSteps<readonly ColumnProposal[]> {
  const result = [...proposals];
  const free = () => freeOf(result, choices);
  const has = (...fields: StaffField[]) =>
    result.some(({ field }) => field !== null && fields.includes(field));
  const give = (column: ColumnProposal | undefined, field: StaffField) => {
    if (column)
      result[column.index] = { ...column, field, confidence: 'guess', reason: { code: 'contents' } };
  };

  if (!has('fullName', 'surname')) {
    give(
      free().find(({ contents }) => contents.phrases > 0.6 && contents.distinct > contents.filled * 0.4),
      'fullName',
    );
  }
  if (!has('number')) {
    give((yield* numberSteps(result, rows, choices))[0], 'number');
  }
  if (!has('fte', 'percentage', 'hours')) {
    give(
      free().find(
        ({ contents }) => contents.numbers > 0.9 && contents.factors > 0.9 && contents.distinct > 1,
      ),
      'fte',
    );
  }
  if (!has('inService', 'from')) {
    // The same day for everybody is that of the list.
    const dates = free().filter(
      ({ contents }) =>
        contents.dates > 0.9 && contents.coverage > 0.9 && (contents.distinct > 1 || rows.length === 1),
    );
    const middles: number[] = [];
    for (const column of dates) middles.push(yield* middleDay(column, rows));
    const latest = highest(middles, 0);
    give(
      dates.find((_, i) => middles[i] > latest - YOUNGEST),
      'inService',
    );
  }
  return result;
}

/** Columns of which nothing is known, and that have something in them. */
function freeOf(columns: readonly ColumnProposal[], choices: ColumnChoices): ColumnProposal[] {
  return columns.filter(
    ({ index, field, reason, contents }) =>
      field === null && reason.code === 'unknown' && !choices.has(index) && contents.filled > 0,
  );
}

/** Columns of which nothing is known, and that could number the people. In steps. */
export function* numberSteps(
  columns: readonly ColumnProposal[],
  rows: readonly (readonly Cell[])[],
  choices: ColumnChoices,
): ShareSteps<readonly ColumnProposal[]> {
  const likely = freeOf(columns, choices).filter(
    ({ contents }) =>
      contents.coverage > 0.9 &&
      contents.words < 0.1 &&
      contents.distinct > contents.filled * 0.4 &&
      contents.factors < 0.5 &&
      contents.dates < 0.9 &&
      contents.phones < 0.5 &&
      contents.bsns < 0.8,
  );
  const numbers: ColumnProposal[] = [];
  for (const column of likely) if (yield* numbersPeople(column, rows, columns)) numbers.push(column);
  return numbers;
}

/** Whether no value of a column stands beside two different names: what identifies a person cannot. */
function* numbersPeople(
  { index }: Pick<ColumnProposal, 'index'>,
  rows: readonly (readonly Cell[])[],
  columns: readonly ColumnProposal[],
): ShareSteps<boolean> {
  const names = columns.filter(({ field }) => field === 'fullName' || field === 'surname');
  const known = new Map<string, string>();
  let isOnes = true;
  yield* each(rows, (row) => {
    const value = cleanText(row[index]);
    const name = names.map((column) => cleanText(row[column.index])).join(' ');
    const before = known.get(value);
    known.set(value, name);
    isOnes &&= value === '' || before === undefined || before === name;
  });
  return isOnes;
}

/** The middle one of the days in a column. */
function* middleDay(
  { index, contents }: ColumnProposal,
  rows: readonly (readonly Cell[])[],
): ShareSteps<number> {
  const days: number[] = [];
  yield* each(rows, (row) => {
    const date = readListDate(row[index], contents.order);
    if (date.kind === 'day') days.push(date.day);
  });
  days.sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)] ?? 0;
}
