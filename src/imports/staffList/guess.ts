import type { Cell } from '../../cells/values';
import { cleanText } from './columnReaders';
import { readListDate } from './dates';
import type { StaffField } from './fields';
import type { ColumnChoices, ColumnProposal } from './columnProposal';

/** A person in a list is born before those who work with them begin: dates of birth lie this long before (in days). */
const YOUNGEST = 14 * 365;

/**
 * Fills up what no header told with what the cells look like: for a list without a header row, or with headers of the
 * school's own. Only columns whose header says nothing take part, and each guess is marked as one.
 */
export function guessFromContents(
  proposals: readonly ColumnProposal[],
  rows: readonly (readonly Cell[])[],
  choices: ColumnChoices,
): readonly ColumnProposal[] {
  const result = [...proposals];
  const free = () =>
    result.filter(
      ({ index, field, reason, contents }) =>
        field === null && reason.code === 'unknown' && !choices.has(index) && contents.filled > 0,
    );
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
    give(
      free().find(
        ({ contents, ...column }) =>
          contents.coverage > 0.9 &&
          contents.words < 0.1 &&
          contents.distinct > contents.filled * 0.4 &&
          contents.factors < 0.5 &&
          contents.dates < 0.9 &&
          contents.phones < 0.5 &&
          contents.bsns < 0.8 &&
          numbersPeople(column, rows, result),
      ),
      'number',
    );
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
    const dates = free().filter(({ contents }) => contents.dates > 0.9 && contents.coverage > 0.9);
    const latest = dates.reduce((last, column) => Math.max(last, middleDay(column, rows)), 0);
    give(
      dates.find((column) => middleDay(column, rows) > latest - YOUNGEST),
      'inService',
    );
  }
  return result;
}

/** Whether no value of a column stands beside two different names: what identifies a person cannot. */
function numbersPeople(
  { index }: Pick<ColumnProposal, 'index'>,
  rows: readonly (readonly Cell[])[],
  columns: readonly ColumnProposal[],
): boolean {
  const names = columns.filter(({ field }) => field === 'fullName' || field === 'surname');
  const known = new Map<string, string>();
  return rows.every((row) => {
    const value = cleanText(row[index]);
    const name = names.map((column) => cleanText(row[column.index])).join(' ');
    const before = known.get(value);
    known.set(value, name);
    return value === '' || before === undefined || before === name;
  });
}

/** The middle one of the days in a column. */
function middleDay({ index, contents }: ColumnProposal, rows: readonly (readonly Cell[])[]): number {
  const days = rows.flatMap((row) => {
    const date = readListDate(row[index], contents.order);
    return date.kind === 'day' ? [date.day] : [];
  });
  days.sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)] ?? 0;
}
