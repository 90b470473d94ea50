import type { Piece } from '../account';
import { isAmountText } from '../amounts';
import { axisOf, type Axis } from '../axis';
import { isNote } from '../headings';
import type { Interview } from '../interview';
import type { Notes } from '../notes';
import { refusePaste } from '../refuse';
import type { SourceLine } from '../splitCells';
import type { Separator, SourceRow } from '../types';
import { each, type Steps } from '../../../pacing';
import { gluedLines, isGlued } from './glued';
import { otherTableOf } from '../tableKinds';
import { headOf, type Head } from './heads';
import { placesOf, type LooseRow } from './blanks';
import { printedHead, type PrintedHead } from './printedHeads';
import { printedLines } from './printedLines';
import { isSingleValues, rowsOfValues } from './singleValues';
import { mendTorn } from './torn';
import { amountCount, isSentence, isYear, tokenLine, type Token, type TokenLine } from './tokens';
import { highest } from '../../../domain/extremes';
import { datesIn, isLabel, isSmallNumber } from '../words';
import { withWholeSteps } from './tornSteps';
import { withTwoLabels } from './twoLabels';

interface Restored {
  readonly separator: Separator;
  readonly rows: readonly SourceRow[];
  /** All words, as far as they were not left out. */
  readonly pieces: readonly Piece[];
}

/**
 * Makes rows with columns of a text of which the cells are no longer separated. Rows of which nobody knows yet where their
 * amounts belong are left out: there is an open question for them.
 */
export function* restoreColumns(source: readonly SourceLine[], notes: Notes): Steps<Restored> {
  const glued = isGlued(source);
  yield;
  const printed = yield* printedLines(source);
  for (const unused of printed.unused) notes.unused.push(unused);
  const cut = glued ? gluedLines(source) : yield* mended(yield* each(printed.lines, tokenLine), notes);
  yield* refuseRunningText(cut);
  const single = !glued && isSingleValues(cut);
  const lines = single ? rowsOfValues(cut) : cut;
  yield;
  const { rows, aligned } = yield* restoreRows(lines, notes);
  // Where each value has its own line, those of a row stand on the first of its lines.
  const pieces: Piece[] = [];
  yield* each(lines, ({ line, tokens }) => {
    for (const { text } of tokens) pieces.push({ line, text });
  });
  return { separator: glued ? 'glued' : single ? 'lines' : aligned ? 'aligned' : 'spaces', rows, pieces };
}

/** The lines with their torn amounts whole, and a mark for each that was put together. */
function* mended(lines: readonly TokenLine[], { marks }: Notes): Steps<readonly TokenLine[]> {
  const whole = yield* mendTorn(lines);
  whole.forEach(({ line, tokens }, index) => {
    if (tokens === lines[index].tokens) return;
    const known = new Set(lines[index].tokens.map(({ text }) => text));
    for (const { text } of tokens) if (!known.has(text)) marks.push({ kind: 'joined', line, text });
  });
  return withWholeSteps(whole);
}

/** As `restoreColumns`, for lines that are already cut into their values. */
export function* restoreRows(
  lines: readonly TokenLine[],
  notes: Notes,
): Steps<{ readonly rows: readonly SourceRow[]; readonly aligned: boolean }> {
  const rows: SourceRow[] = [];
  let aligned = false;
  for (const section of salarySections(yield* sectionsOf(lines, notes), notes)) {
    yield;
    const restored = yield* restoreSection(section, notes);
    aligned ||= restored.aligned;
    for (const row of restored.rows) rows.push(row);
  }
  return { rows, aligned };
}

function* refuseRunningText(lines: readonly TokenLine[]): Steps<void> {
  const counts = yield* each(lines, amountCount);
  const withAmounts = counts.filter((count) => count > 0);
  if (withAmounts.length > 0 && lines.length <= 2 && counts.some((count) => count > 3)) {
    refusePaste({ code: 'oneLine' });
  }
  const inSentence = yield* each(
    lines,
    (line, index) => isSentence(line) && (counts[index] > 0 || hasLongNumber(line)),
  );
  const amountsInSentences = inSentence.filter((is) => is);
  if (amountsInSentences.length >= 2 && amountsInSentences.length * 4 >= withAmounts.length) {
    refusePaste({ code: 'sentences' });
  }
  yield* refuseSpacedThousands(lines);
}

/** Whether a number that could be an amount stands in the line; the year in a short title is none. */
function hasLongNumber({ tokens }: TokenLine): boolean {
  const numbers = tokens.filter(({ text }) => /\d{4}/.test(text));
  const rest = tokens.filter(({ text }) => !isYear(text) && datesIn(text).length === 0);
  const isTitle = !isNote(textsOf(rest).join(' '));
  return numbers.some((token) => !isTitle || rest.includes(token));
}

/** Refuses amounts of which the thousands stand apart, such as `2 345,00`, where nobody knows which belong together. */
function* refuseSpacedThousands(lines: readonly TokenLine[]): Steps<void> {
  let [numbers, tails, amounts] = [0, 0, 0];
  yield* each(lines, ({ tokens }) => {
    for (const { text } of tokens) {
      if (!/^\d/.test(text)) continue;
      numbers++;
      if (/^\d{3}([.,]\d{2})?$/.test(text)) tails++;
      if (isAmountText(text)) amounts++;
    }
  });
  if (tails >= 3 && tails * 2.5 >= numbers && tails === amounts) refusePaste({ code: 'spacedThousands' });
}

interface Section {
  readonly heads: readonly TokenLine[];
  readonly body: readonly TokenLine[];
}

function* sectionsOf(lines: readonly TokenLine[], notes: Notes): Steps<Section[]> {
  const sections: { heads: TokenLine[]; body: TokenLine[] }[] = [];
  yield* each(lines, (line) => {
    const isBody = amountCount(line) > 0 && !isSentence(line);
    const last = sections.at(-1);
    if (!isBody && last && last.body.length > 0 && line.tokens.length === 1 && /^\d{1,2}$/.test(line.text)) {
      notes.leaveOut(line.line, line.text, 'noAmount');
      return;
    }
    if (!last || (!isBody && last.body.length > 0)) sections.push({ heads: [], body: [] });
    (isBody ? sections.at(-1)!.body : sections.at(-1)!.heads).push(line);
  });
  return sections;
}

/** The parts with salaries of a scale; what else is a table is left out, and refused where there is nothing else. */
function salarySections(sections: readonly Section[], notes: Notes): readonly Section[] {
  const kinds = sections.map(({ heads, body }) =>
    body.length === 0 ? null : otherTableOf(heads.map(({ text }) => text)),
  );
  if (kinds.every((kind) => kind === null)) return sections;
  const left = sections.filter((_, index) => kinds[index] === null);
  if (!left.some(({ body }) => body.length > 1))
    refusePaste({ code: kinds.includes('conversion') ? 'conversion' : 'allowances' });
  sections.forEach(({ heads, body }, index) => {
    const kind = kinds[index];
    if (kind === null) return;
    const reason = kind === 'conversion' ? 'conversion' : 'otherTable';
    for (const { line, text } of [...heads, ...body]) notes.leaveOut(line, text, reason);
  });
  return left;
}

function* restoreSection(
  { heads, body }: Section,
  notes: Notes,
): Steps<{ readonly rows: readonly SourceRow[]; readonly aligned: boolean }> {
  if (isListBody(body)) return { rows: listRows(heads, body), aligned: false };
  const pairs = body.length > 0 && body.some((line) => amountCount(line) > 1) && body.every(isPairLine);
  if (!pairs && isSideBySide(body)) return { rows: yield* sideBySideRows(heads, body), aligned: false };
  if (!pairs) refusePartlySideBySide(body);
  yield;
  const read = yield* each(body, (line) => (pairs ? pairRow(line, notes) : labelledRow(line, notes)));
  const loose = pairs ? withoutFootnotes(read, notes) : read;
  const most = highest(
    loose.map(({ cells }) => cells.length),
    0,
  );
  const printed = printedHead(heads, most);
  const head = printed ? printedHeadRows(printed, heads, pairs) : yield* headOf(heads, most);
  yield;
  if (head.names && most > 0 && head.names.length > most) {
    refusePaste({ code: 'moreScalesThanAmounts', scales: head.names.length, amounts: most });
  }
  const names = head.names ?? Array.from({ length: most }, (_, column) => String(column + 1));
  const axis = printed ? 'scalesAcross' : axisHere(head, loose, names.length, pairs, notes.interview);
  const { places, aligned } = placesOf(loose, names, axis, notes);
  const rows = loose.flatMap((row, index) => {
    const place = places[index];
    return place ? [placedRow(row, place, names.length)] : [];
  });
  const whole = pairs ? { heads: head.rows, body: rows } : withTwoLabels(head.rows, rows);
  return { rows: [...whole.heads, ...whole.body], aligned };
}

function listRows(heads: readonly TokenLine[], body: readonly TokenLine[]): SourceRow[] {
  return [...heads, ...body].map(({ line, tokens }) => ({ line, cells: textsOf(tokens) }));
}

/** Heads of several lines per scale, as one row of names and one of dates above the columns. */
function printedHeadRows(
  { names, dates, corner, titles }: PrintedHead,
  heads: readonly TokenLine[],
  pairs: boolean,
): Head {
  const { line } = heads[titles];
  const above = (texts: readonly string[], label = '') => {
    const cells = pairs ? texts.flatMap((text) => [text, '']) : [label, ...texts];
    return { line, cells };
  };
  return {
    names,
    rows: [
      ...heads.slice(0, titles).map((title) => ({ line: title.line, cells: [title.text] })),
      ...(dates.some((date) => date !== '') ? [above(dates)] : []),
      // Names that stand apart from their word are still those of scales.
      ...(pairs ? [] : [{ line, cells: ['', 'Schaal'] }]),
      above(names, corner),
    ],
  };
}

/** A list with its scale in each row: two labels and an amount. */
function isListBody(body: readonly TokenLine[]): boolean {
  return (
    body.length > 0 &&
    body.every(
      ({ tokens }) =>
        tokens.length >= 3 &&
        tokens
          .slice(0, 3)
          .map(({ text }) => isAmountText(text))
          .join() === 'false,false,true' &&
        amountCountOf(tokens) === 1,
    )
  );
}

function amountCountOf(tokens: readonly Token[]): number {
  return tokens.filter(({ text }) => isAmountText(text)).length;
}

/** Whether the line is nothing but a step and an amount, time and again. */
function isPairLine({ tokens }: TokenLine): boolean {
  return (
    tokens.length > 1 &&
    tokens.every(({ text }, index) => text === NO_CELL || (index % 2 === 1 ? isCell(text) : isStepText(text)))
  );
}

function isStepText(text: string): boolean {
  return isLabel(text) && !isCell(text);
}

const NO_CELL = '-';
/** What is printed where a scale has no amount. */
const NOTHING = /^([-–—.…*]+|n\.?v\.?t\.?|x)$/i;

function isCell(text: string): boolean {
  return isAmountText(text) || NOTHING.test(text);
}

/** A row of steps, each with its amount; a step at the end that has none is left out. */
function pairRow({ line, text, tokens }: TokenLine, notes: Notes): LooseRow {
  const cells = tokens.filter((_, index) => index % 2 === 1);
  const steps = tokens.filter((_, index) => index % 2 === 0).slice(0, cells.length);
  if (tokens.length % 2 === 1) notes.leaveOut(line, tokens[tokens.length - 1].text, 'noAmount');
  return { line, text, label: steps[0].text, cells, steps };
}

/**
 * A step with a footnote's digit behind it (`11` in the row of steps 1): the digit goes where all the others of the row have
 * the step before it, and the next row goes on from there.
 */
function withoutFootnotes(rows: readonly LooseRow[], { marks }: Notes): LooseRow[] {
  return rows.map((row, at) => {
    const steps = row.steps ?? [];
    const next = rows[at + 1]?.steps ?? [];
    const common = steps.find(
      ({ text }) => steps.filter((one) => one.text === text).length * 2 > steps.length,
    );
    if (!common || steps.length < 3 || next.length !== steps.length) return row;
    const mended = steps.map((step, index) => {
      const isNote = step.text.length === common.text.length + 1 && step.text.startsWith(common.text);
      if (!isNote || Number(next[index].text) !== Number(common.text) + 1) return step;
      marks.push({ kind: 'footnote', line: row.line, text: step.text });
      return { ...step, text: common.text };
    });
    return { ...row, steps: mended };
  });
}

/** The first words are the row's label; what else is no amount is told. */
function labelledRow({ line, text, tokens }: TokenLine, notes: Notes): LooseRow {
  const first = tokens.findIndex((token) => isCell(token.text));
  const label = textsOf(tokens.slice(0, first)).join(' ');
  const rest = tokens.slice(first);
  const cells: Token[] = [];
  for (const token of rest) {
    const last = cells.at(-1);
    if (isCell(token.text)) cells.push(token);
    else if (last && token.start - last.end === 1 && isTail(token.text, last.text)) {
      const whole = last.text + token.text;
      cells[cells.length - 1] = { text: whole, start: last.start, end: token.end };
      notes.marks.push({ kind: 'joined', line, text: whole });
    } else notes.leaveOut(line, token.text, 'unknown');
  }
  return { line, text, label, cells, steps: null };
}

/** Whether a text can only be the cents of the amount before it: `,50`, or a digit behind one decimal. */
function isTail(text: string, amount: string): boolean {
  return /^[.,]\d{1,2}$/.test(text) || (/^\d$/.test(text) && /[.,]\d$/.test(amount));
}

/** Whether a second column of labels stands between the amounts, in each row at the same place: two tables side by side. */
function isSideBySide(body: readonly TokenLine[]): boolean {
  const patterns = new Set(
    body.map(({ tokens }) => tokens.map(({ text }) => (isCell(text) ? 'a' : 'l')).join('')),
  );
  const areLabels = body.every(({ tokens }) => tokens.every(({ text }) => isCell(text) || isLabel(text)));
  return areLabels && body.length > 1 && patterns.size === 1 && /^la+la+(la+)*$/.test([...patterns][0]);
}

/** Refuses two tables side by side of which one ends earlier: to which of them the shorter rows belong is lost. */
function refusePartlySideBySide(body: readonly TokenLine[]): void {
  const isBeside = body.map(({ tokens }) =>
    /^la{2,}la+$/.test(tokens.map(({ text }) => (isCell(text) ? 'a' : 'l')).join('')),
  );
  const beside = body.filter((_, index) => isBeside[index]);
  const short = body.find((_, index) => !isBeside[index]);
  const haveSteps = beside.every(({ tokens }) =>
    tokens.slice(1).some(({ text }) => !isCell(text) && isSmallNumber(text)),
  );
  if (short && beside.length * 2 >= body.length && beside.length > 1 && haveSteps)
    refusePaste({ code: 'severalTables' });
}

/** The rows with their second labels in place; the names stand above the amounts. */
function* sideBySideRows(heads: readonly TokenLine[], body: readonly TokenLine[]): Steps<SourceRow[]> {
  const isLabelColumn = body[0].tokens.map(({ text }) => !isCell(text));
  const amounts = isLabelColumn.filter((is) => !is).length;
  const head = yield* headOf(heads, amounts);
  const names = [...(head.names ?? [])];
  const rows = head.rows.map((row) =>
    row.cells.length === amounts + 1
      ? {
          line: row.line,
          cells: isLabelColumn.map((is, at) => (is ? (at === 0 ? row.cells[0] : '') : (names.shift() ?? ''))),
        }
      : row,
  );
  return [...rows, ...body.map(({ line, tokens }) => ({ line, cells: textsOf(tokens) }))];
}

/** Whether the columns are scales; asked only where a row misses something, as the layout itself asks it later. */
function axisHere(
  head: Head,
  loose: readonly LooseRow[],
  count: number,
  pairs: boolean,
  interview: Interview,
): Axis | null {
  if (pairs) return 'scalesAcross';
  if (loose.every(({ cells }) => cells.length === count)) return null;
  const body = loose.map(({ line, label, cells }) => ({ line, cells: [label, ...textsOf(cells)] }));
  const amountColumns = Array.from({ length: count }, (_, column) => column + 1);
  return axisOf(
    [{ block: { heads: head.rows, body, amountColumns }, labelColumn: 0, names: head.names ?? [] }],
    interview,
  );
}

function placedRow(row: LooseRow, place: readonly number[], count: number): SourceRow {
  const width = row.steps === null ? 1 : 2;
  const cells = Array<string>(count * width).fill('');
  place.forEach((column, index) => {
    if (row.steps !== null) cells[column * 2] = row.steps[index].text;
    cells[column * width + width - 1] = row.cells[index].text;
  });
  return { line: row.line, cells: row.steps === null ? [row.label, ...cells] : cells };
}

function textsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}
