import { civilOf, type Day } from '../../domain/calendar';
import { cellAt, nameIn, type Block } from './blocks';
import { refusePaste } from './refuse';
import type { SourceLine } from './splitCells';
import type { SourceRow } from './types';
import { datesIn, dayOfCell, isBlankText, isDateHeading, subjectOf } from './words';

/** A block of which a row of dates stands below or above the row with the scales, with both in one row: `schaal 4 1-8-2025`. */
export function withDatedHeads(block: Block): Block {
  const { heads, amountColumns } = block;
  const dated = heads.find((row) => overColumns(row, amountColumns, dateOf).every((date) => date !== null));
  if (dated === undefined) return block;
  const dates = overColumns(dated, amountColumns, dateOf);
  for (const row of heads) {
    if (row === dated) continue;
    let last: string | null = null;
    // A name stands above all columns up to the next one.
    const names = overColumns(row, amountColumns, nameIn).map((name) => (last = name ?? last));
    if (names.includes(null) || new Set(names).size < 2) continue;
    const cells = row.cells.slice(0, amountColumns[0]).map((cell) => (nameIn(cell) === null ? cell : ''));
    amountColumns.forEach((column, index) => (cells[column] = `schaal ${names[index]} (${dates[index]})`));
    const filled = Array.from(cells, (cell) => cell ?? '');
    return {
      ...block,
      heads: [...heads.filter((one) => one !== row && one !== dated), { line: row.line, cells: filled }],
    };
  }
  return block;
}

function dateOf(cell: string): string | null {
  return isDateHeading(cell) ? written(dayOfCell(cell.replace(DATE_WORDS, ''))) : null;
}

function written(date: Day | null): string | null {
  if (date === null) return null;
  const { year, month, day } = civilOf(date);
  return `${day}-${month}-${year}`;
}

/** What stands above each column, or above the columns between it and the one before. */
function overColumns(
  row: SourceRow,
  columns: readonly number[],
  read: (cell: string) => string | null,
): (string | null)[] {
  return columns.map((column, index) => {
    for (let at = column; at > (columns[index - 1] ?? -1); at--) {
      const found = read(cellAt(row, at));
      if (found !== null) return found;
    }
    return null;
  });
}

const DATE_WORD = /^(ingangsdatum|datum|per|vanaf)$/i;
const DATE_WORDS = /^(?:per|vanaf|m\.?i\.?v\.?|met ingang van|ingangsdatum)[.:]? /i;

/** `aug-25`, as Excel shows the first day of a month. */
const MONTH_ALONE = /^(\p{L}{3,9})[-. ]{1,2}['’]?([23]\d)$/u;

function dayAlone(cell: string): Day | null {
  const month = cell.length < 20 ? MONTH_ALONE.exec(cell) : null;
  if (month) return datesIn(`1 ${month[1]} 20${month[2]}`)[0] ?? null;
  return /^\d{4,8}$/.test(cell) ? dayOfCell(cell) : null;
}

/** A row of nothing but dates as Excel's numbers, as `20250801` or as years, which would read as amounts, with the dates written. */
export function withWrittenDates(row: SourceRow): SourceRow {
  const [first, ...others] = row.cells;
  const isLabel = isBlankText(first ?? '') || DATE_WORD.test(first) || subjectOf(first) !== null;
  const filled = (isLabel ? others : row.cells).filter((cell) => !isBlankText(cell));
  const dates = filled.map(dayAlone);
  const areYears = filled.every((cell) => cell.length === 4 && cell === filled[0]);
  const areDates = dates.every((date) => date !== null && civilOf(date).day === 1);
  if (filled.length < (areYears ? 2 : 1) || !areDates || (areYears && !isLabel)) return row;
  const dateIn = new Map(filled.map((cell, index) => [cell, written(dates[index])]));
  return { ...row, cells: row.cells.map((cell) => dateIn.get(cell) ?? cell) };
}

/**
 * Lines of which the cells are not parted, where lines of nothing but one date come again below each scale: with that date
 * once, on top. Dates that differ within a line are of several tables.
 */
export function withOneDate(lines: readonly SourceLine[]): readonly SourceLine[] {
  const dated = lines.filter(({ text }) => datesOnly(text));
  const dates = dated.map(({ text }) => datesIn(text));
  if (dates.some(({ length }) => length > 1)) refusePaste({ code: 'severalTables' });
  if (dated.length < 2 || new Set(dates.flat()).size !== 1) return lines;
  const again = new Set(dated);
  return [dated[0], ...lines.filter((line) => !again.has(line))];
}

const datesOnly = (text: string): boolean => {
  const parts = text.split(BETWEEN_DATES).filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every(isDateHeading);
};
const BETWEEN_DATES = / {2}| (?=per |vanaf )/i;
const BEHIND_LABEL =
  /^(\S.{0,20}?)[ ,:(/-]{1,3}(?:(?:per|vanaf|m\.?i\.?v\.?) )?(\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2} \p{L}{3,10}\.? \d{2,4})\)?$/iu;

/** A part of which the labels of the rows name the date too, as `4 (per 1-8-2025)`, with the label alone. */
export function withoutDatesInLabels(block: Block): Block {
  const labels = block.body.map(({ cells }) => BEHIND_LABEL.exec(cells[0] ?? ''));
  if (labels.includes(null)) return block;
  const dates = new Set(labels.map((label) => datesIn(label![2])[0]));
  if (dates.size > 1) refusePaste({ code: 'severalTables' });
  return {
    ...block,
    body: block.body.map((row, index) => ({ ...row, cells: [labels[index]![1], ...row.cells.slice(1)] })),
  };
}
