import { decimalSignOf, isAmountText } from './amounts';
import { notAccountedFor, type Piece } from './account';
import { blocksOf, type Block } from './blocks';
import { isPageLine } from './text/printedLines';
import type { Unused } from './unused';
import { withDatedHeads, withOneDate, withoutDatesInLabels, withWrittenDates } from './datedHeads';
import { withLabelsFirst, withScaleAndStepApart } from './labelPlaces';
import { mergeDrafts, type Draft } from './draft';
import { chooseEffectiveDate } from './effectiveDates';
import { Interview } from './interview';
import { Notes } from './notes';
import { readGrid } from './layouts/grid';
import { readInverted, tellStepsAlone } from './layouts/inverted';
import { readList } from './layouts/list';
import { isPairs, readPairs } from './layouts/pairs';
import { withoutOtherUnits, withoutYears } from './otherUnits';
import { isConversionText } from './tableKinds';
import { salaryBlocks } from './otherTables';
import { withoutRemarkRows } from './remarkRows';
import { PasteRefused, refusePaste } from './refuse';
import { LONGEST_LINE, LONGEST_PASTE } from './limits';
import { withoutMarkup } from './markup';
import { cleanText, isMarkup, splitCells } from './splitCells';
import { sideBySide } from './sideBySide';
import { headingText } from './headings';
import type { SourceRow } from './types';
import { buildTable, type BuiltTable } from './table';
import { withoutRepeats } from './repeatedSteps';
import { lostBlanks, shortLinesOf, shortStepLinesOf, valuesOf } from './shortRows';
import { restoreColumns, restoreRows } from './text/restoreColumns';
import { madeLine } from './text/tokens';
import {
  NOTHING_GIVEN,
  type Flag,
  type Given,
  type PastedTable,
  type Separator,
  type PasteReading,
} from './types';
import { checkUnit, refuseGuilders, refuseHourly } from './unit';
import { datesIn } from './words';
import { each, inOneGo, type Steps } from '../../pacing';

const MOST_AMOUNTS = 5_000;
const MOST_LINES = 10_000;
const SHOWN_OF_LINE = 60;
const FEWEST_TWICE = 4;

/**
 * Understands a salary table as it was pasted from a page, a document or a workbook, in whatever shape it came.
 *
 * It never guesses silently: what cannot be known becomes a question, what is odd a flag at its place, and where no grid
 * can be promised the paste is refused with the reason.
 *
 * @param pasted the text, or the HTML of a table
 * @param given what was answered and corrected so far; the same paste with the same answers is always the same table
 */
export function readPaste(pasted: string, given: Given = NOTHING_GIVEN): PasteReading {
  return inOneGo(pasteSteps(pasted, given));
}

/** As `readPaste`, in steps. */
export function* pasteSteps(pasted: string, given: Given = NOTHING_GIVEN): Steps<PasteReading> {
  const interview = new Interview(given.answers);
  try {
    if (pasted.length > LONGEST_PASTE) refusePaste({ code: 'tooLarge' });
    const text = cleanText(pasted);
    if (text.trim() === '') return { kind: 'nothing' };
    refuseTooMany(text);
    return yield* readTable(text, given, interview);
  } catch (error) {
    if (!(error instanceof PasteRefused)) throw error;
    return { kind: 'refused', refusal: error.refusal, questions: interview.questions };
  }
}

function* readTable(pasted: string, given: Given, interview: Interview): Steps<PastedTable> {
  const notes = new Notes(interview);
  const text = withoutLongLines(pasted, notes);
  yield;
  const plain = withoutMarkup(text);
  const headings = yield* headingText(plain.split('\n'));
  refuseGuilders(text.slice(0, firstAmountAt(text)) + headings);
  refuseHourly(headings, plain);
  yield;
  const { separator, rows, pieces } = yield* rowsOf(text, notes);
  const texts: string[] = [];
  yield* each(rows, ({ cells }) => {
    for (const cell of cells) if (isAmountText(cell)) texts.push(cell);
  });
  if (texts.length === 0 && !interview.open)
    refusePaste({ code: isConversionText(headings) ? 'conversion' : 'noAmounts' });
  const draft = yield* draftOf(rows, notes);
  yield;
  const decimal = decimalSignOf(texts);
  const read = withoutRepeats(draft, notes);
  yield;
  const table = yield* buildTable(read, decimal, given.corrections, notes.marks);
  if (isSeveralTables(table)) refusePaste({ code: 'severalTables' });
  const amounts = table.cells.flat().flatMap(({ cents }) => cents ?? []);
  checkUnit(headings, amounts, draft.monthly ?? false, interview);
  if (amounts.length === 0 && !interview.open)
    refusePaste({ code: table.flags.some(isTwice) ? 'severalTables' : 'noAmounts' });
  yield;
  return {
    kind: 'table',
    separator,
    layout: draft.layout,
    blocks: draft.blocks,
    ...table,
    questions: interview.questions,
    dates: draft.dates ?? datesIn(headingDates(rows)),
    unused: interview.open ? [] : yield* allUnused(pieces, read, notes),
    ready: !interview.open && table.flags.every(({ stops }) => !stops),
  };
}

/** All that can say from when the amounts hold; not when they were printed or sent. */
function headingDates(rows: readonly SourceRow[]): string {
  return rows.flatMap(({ cells }) => (cells.some((cell) => OTHER_DAY.test(cell)) ? [] : cells)).join('\n');
}

const OTHER_DAY =
  /\b(afgedrukt|geprint|afdruk\w{0,10}|printed|gedownload|geraadpleegd|bijgewerkt|gewijzigd|gepubliceerd|verzonden|verstuurd|sent|opgesteld|versie)\b/i;

/** What is left out, by line; what was read and then left out, such as a line that repeats another, is among it. */
function* allUnused(pieces: readonly Piece[], draft: Draft, notes: Notes): Steps<Unused[]> {
  const rest = yield* notAccountedFor(pieces, draft, notes.unused);
  return [...notes.unused, ...rest].sort((a, b) => a.line - b.line);
}

/** Where the amounts begin; what stands before it is about them, also where it is a sentence. */
function firstAmountAt(text: string): number {
  const found = /\d\.\d{3}|\d{4},\d{2}/.exec(text)?.index ?? text.length;
  return Math.min(found, LONGEST_LINE);
}

/** More amounts, or more lines, than any salary table has. */
function refuseTooMany(text: string): void {
  const lines = text.split('\n', MOST_LINES + 1).length;
  if (lines > MOST_LINES || (text.match(/\d{3}/g) ?? []).length > MOST_AMOUNTS)
    refusePaste({ code: 'tooLarge' });
}

interface SplitText {
  readonly separator: Separator;
  readonly rows: readonly SourceRow[];
  readonly pieces: readonly Piece[];
}

function* rowsOf(text: string, notes: Notes): Steps<SplitText> {
  const split = yield* splitCells(text);
  yield;
  if (split.separator === 'text') return yield* restoreColumns(withOneDate(split.lines), notes);
  const isRow = yield* each(split.rows, ({ line, cells }) => {
    const joined = cells.filter((cell) => cell !== '').join(' ');
    if (!isPageLine(joined)) return true;
    notes.leaveOut(line, joined, 'pageLine');
    return false;
  });
  const kept = split.rows.filter((_, index) => isRow[index]).map(withWrittenDates);
  const rows = withScaleAndStepApart(kept);
  const pieces: Piece[] = [];
  yield* each(rows, ({ line, cells }) => {
    for (const text of cells) pieces.push({ line, text });
  });
  return { separator: split.separator, rows, pieces };
}

/** The text without the lines that are too long to be rows, each told with its beginning; HTML has no rows in its lines. */
function withoutLongLines(text: string, notes: Notes): string {
  const isHtml = isMarkup(text);
  const lines = text.split('\n').map((line, index) => {
    if (line.length <= LONGEST_LINE) return line;
    notes.leaveOut(index + 1, line.slice(0, SHOWN_OF_LINE), 'tooLong');
    return isHtml ? line : '';
  });
  return lines.join('\n');
}

function* draftOf(rows: readonly SourceRow[], notes: Notes): Steps<Draft> {
  const { interview } = notes;
  const list = yield* readList(rows, notes);
  if (list) return list;
  const salaries = salaryBlocks(yield* tablesOf(rows, notes), notes);
  yield;
  const named = yield* each(salaries, (block) => withoutRemarkRows(block, notes));
  const found = yield* each(named, withoutOtherUnits);
  yield;
  const inverted = found.length > 0 ? readInverted(found) : null;
  if (inverted) {
    tellStepsAlone(rows, inverted, notes);
    return { ...inverted, shortLines: found.flatMap(shortStepLinesOf) };
  }
  const blocks = found.some(lostBlanks) ? yield* tablesOf(yield* restored(rows, notes), null) : found;
  yield;
  if (blocks.length === 0) return NOTHING_READ;
  const pairs = new Set(blocks.filter(isPairs).map(({ body }) => body));
  const dated = chooseEffectiveDate(blocks, notes);
  if (dated === null) return NOTHING_READ;
  yield;
  const [inPairs, inGrids] = [true, false].map((wanted) =>
    dated.blocks.filter(({ body }) => pairs.has(body) === wanted),
  );
  const draft = mergeDrafts([
    ...(inPairs.length > 0 ? [readPairs(inPairs, interview)] : []),
    ...(inGrids.length > 0 ? [readGrid(inGrids, interview)] : []),
  ]);
  const shortLines = dated.blocks.flatMap(shortLinesOf);
  return { ...draft, shortLines, ...(dated.date === null ? {} : { dates: [dated.date] }) };
}

/** The parts below and beside each other; steps without amounts are told where there are notes for them. */
function* tablesOf(rows: readonly SourceRow[], notes: Notes | null): Steps<Block[]> {
  const withoutAmounts = ({ line, cells }: SourceRow) =>
    notes?.leaveOut(line, cells.filter((cell) => cell !== '').join(' '), 'noAmount');
  const blocks = yield* blocksOf(rows, withoutAmounts);
  const ofAmounts = yield* each(blocks, (block) =>
    withLabelsFirst(withoutDatesInLabels(withDatedHeads(withoutYears(block, withoutAmounts)))),
  );
  const pairs = yield* each(ofAmounts, isPairs);
  const parts = yield* each(ofAmounts, (block, index) => (pairs[index] ? [block] : sideBySide(block)));
  return parts.flat();
}

const NOTHING_READ: Draft = { layout: 'scalesAcross', blocks: 0, names: [], entries: [] };

/** The rows with their columns found again, where what separates them shows no blanks. */
function* restored(rows: readonly SourceRow[], notes: Notes): Steps<readonly SourceRow[]> {
  const lines = yield* each(rows, (row) => madeLine(row.line, valuesOf(row).join(' '), valuesOf(row)));
  const { rows: whole } = yield* restoreRows(
    lines.filter(({ tokens }) => tokens.length > 0),
    notes,
  );
  return whole;
}

/** Whether most steps have two amounts: then these are tables of different dates or groups, one after the other. */
function isSeveralTables({ cells, flags }: BuiltTable): boolean {
  const filled = cells.flat().filter(({ text }) => text !== '').length;
  const twice = flags.filter(isTwice).length;
  return twice >= FEWEST_TWICE && twice * 2 >= filled;
}

function isTwice({ kind }: Flag): boolean {
  return kind === 'twoAmounts';
}
