import { each, type Steps } from '../../../pacing';
import type { Day } from '../../../domain/calendar';
import { isAmountText } from '../amounts';
import { cellAt } from '../blocks';
import { chooseColumn, isMonthlyHeading } from '../columnMeaning';
import { DraftBuilder, type Draft } from '../draft';
import type { Interview } from '../interview';
import type { Notes } from '../notes';
import { refusePaste } from '../refuse';
import type { SourceRow } from '../types';
import {
  datesIn,
  dayOfCell,
  isBlankText,
  isDateHeading,
  isLabel,
  namedScale,
  namedStep,
  subjectOf,
} from '../words';

interface Columns {
  readonly scale: number;
  readonly step: number;
  readonly amounts: readonly number[];
  readonly headings: readonly string[];
  readonly date: number | null;
}

const DATE = /\b(ingangsdatum|ingang|per|vanaf|van|datum|periode|jaar|date|from|year)\b/i;

/** A list with a row per step: schaal, trede, bedrag, in any order; null where the rows are none. */
export function* readList(rows: readonly SourceRow[], notes: Notes): Steps<Draft | null> {
  const { interview } = notes;
  const isFilled = yield* each(rows, ({ cells }) => !cells.every(isBlankText));
  const filled = rows.filter((_, index) => isFilled[index]);
  const namesScale = yield* each(filled, ({ cells }) => cells.some((cell) => subjectOf(cell) === 'scale'));
  const at = namesScale.indexOf(true);
  const hasAmount = yield* each(filled, ({ cells }) => cells.some(isAmountText));
  const withAmounts = filled.filter((_, index) => hasAmount[index]);
  const named = at < 0 ? null : namedColumns(filled[at], filled.slice(at + 1));
  const columns = named ?? blockColumns(filled, withAmounts);
  if (!columns) return null;
  const body = named ? filled.slice(at + 1) : withAmounts;
  if (body.some((row) => incomplete(row, columns))) refusePaste({ code: 'oldAndNew' });
  const chosen = chooseColumn(columns.headings, interview);
  const dates = datesOf(body, columns);
  const date = chooseDate(dates, interview);
  const builder = new DraftBuilder();
  if (chosen !== null && date !== undefined) {
    const wanted = dates.length > 1 ? date : null;
    yield* addRows(builder, body, columns, columns.amounts[chosen], wanted);
    for (const { line, cells } of body)
      if (isStepAlone(cells, columns)) notes.leaveOut(line, cells[columns.step], 'noAmount');
  }
  const heading = chosen === null ? '' : columns.headings[chosen];
  const found = [...(date === undefined || date === null ? [] : [date]), ...datesIn(heading)];
  return builder.done('list', 1, {
    ...(found.length > 0 ? { dates: found } : {}),
    monthly: isMonthlyHeading(heading),
  });
}

/** The columns by their headings: one of scales, one of steps, and at least one of amounts. */
function namedColumns(head: SourceRow, body: readonly SourceRow[]): Columns | null {
  const single = (subject: 'scale' | 'step') => {
    const found = head.cells.flatMap((cell, column) => (subjectOf(cell) === subject ? [column] : []));
    return found.length === 1 ? found[0] : null;
  };
  const scale = single('scale');
  const step = single('step');
  if (scale === null || step === null) return null;
  const dateAt = head.cells.findIndex((cell) => DATE.test(cell) && subjectOf(cell) !== 'amount');
  const date = dateAt < 0 ? null : dateAt;
  const amounts = head.cells.flatMap((heading, column) => {
    if (column === scale || column === step || column === date) return [];
    const isAmount = subjectOf(heading) === 'amount' || isDateHeading(heading);
    return isAmount && body.some((row) => isAmountText(cellAt(row, column))) ? [column] : [];
  });
  if (amounts.length === 0) return null;
  return { scale, step, amounts, headings: amounts.map((column) => head.cells[column]), date };
}

/**
 * Without headings: three columns of which the last holds the amounts. The one of which each value stands in one run of
 * rows is that of the scales, where the other one starts again for each.
 *
 * @param body the rows that have an amount
 */
function blockColumns(rows: readonly SourceRow[], body: readonly SourceRow[]): Columns | null {
  if (body.length < 2 || body.length < rows.length - 1) return null;
  if (!body.every(({ cells }) => cells.filter((cell) => !isBlankText(cell)).length === 3)) return null;
  if (!body.every(({ cells }) => isLabel(cells[0]) && isLabel(cells[1]) && isAmountText(cells[2] ?? '')))
    return null;
  const runs = [0, 1].map((column) => inRuns(body.map(({ cells }) => cells[column])));
  if (runs[0] === runs[1]) return null;
  const scale = runs[0] ? 0 : 1;
  return { scale, step: 1 - scale, amounts: [2], headings: [''], date: null };
}

function inRuns(values: readonly string[]): boolean {
  const starts = values.filter((value, index) => value !== values[index - 1]);
  return new Set(starts).size === starts.length && starts.length < values.length;
}

function datesOf(body: readonly SourceRow[], { date }: Columns): Day[] {
  if (date === null) return [];
  return [...new Set(body.flatMap((row) => dayOfCell(cellAt(row, date)) ?? []))];
}

/** The effective date of the rows that are meant; null where there is none, undefined where nobody has said which. */
function chooseDate(dates: readonly Day[], interview: Interview): Day | null | undefined {
  if (dates.length <= 1) return dates[0] ?? null;
  const answer = interview.ask({ id: 'effectiveDate', kind: 'effectiveDate', choices: dates.map(String) });
  return answer === null ? undefined : Number(answer);
}

/** Whether a row has one of the rival amounts and misses another. */
function incomplete(row: SourceRow, { amounts }: Columns): boolean {
  const filled = amounts.filter((column) => !isBlankText(cellAt(row, column)));
  return filled.length > 0 && filled.length < amounts.length;
}

/** Whether a row names a step and has no amount in any column. */
function isStepAlone(cells: readonly string[], { step, amounts }: Columns): boolean {
  return isLabel(cells[step] ?? '') && amounts.every((column) => isBlankText(cells[column] ?? ''));
}

/** Whether the amount stands where the scale or step should be: a cell before it fell out. */
function hasMovedAmount(row: SourceRow, { scale, step, date }: Columns): boolean {
  return [scale, step].some((column) => column !== date && isAmountText(cellAt(row, column)));
}

function* addRows(
  builder: DraftBuilder,
  body: readonly SourceRow[],
  columns: Columns,
  amountColumn: number,
  wanted: Day | null,
): Steps<void> {
  let scale = '';
  yield* each(body, (row) => {
    const text = cellAt(row, amountColumn);
    // Of merged cells only the first row has the scale.
    const own = cellAt(row, columns.scale);
    if (!isBlankText(own)) scale = namedScale(own) ?? own;
    if (isBlankText(text) && hasMovedAmount(row, columns)) refusePaste({ code: 'noSteps', line: row.line });
    if (isBlankText(text) || (!isAmountText(text) && subjectOf(text) !== null)) return;
    if (wanted !== null && columns.date !== null && dayOfCell(cellAt(row, columns.date)) !== wanted) return;
    const step = cellAt(row, columns.step);
    if (isBlankText(step)) refusePaste({ code: 'noSteps', line: row.line });
    if (scale === '') refusePaste({ code: 'noLayout' });
    builder.add(scale, namedStep(step) ?? step, text, row.line);
  });
}
