import { withExcel } from '../connection/excel';
import { WorkbookProblem } from '../problems';
import { writeCells } from '../write/writeCells';
import type { Cell } from '../../tables/values';
import { highest } from '../../domain/extremes';
import { SIDE_MARGIN_CM } from '../../documents/layout';
import { layOutPage } from './drawPaper';
import { ROW_HEIGHT } from '../../documents/cellRoom';
import { linesIn, PAPER_FONT } from '../../documents/textWidth';
import {
  type QuestionnaireAnswers,
  QUESTIONNAIRE,
  countAnswers,
  emptyQuestionnaire,
  ROWS,
  YES,
  NO,
} from '../../documents/report/questionnaire';

/** Column widths in points: six columns of answers and the number fill a lying sheet of A4. */
const ANSWER_WIDTH = 114;
const NUMBER_WIDTH = 60;
const BUTTON_WIDTH = 18;

/** The questionnaire as it was found; to be looked at after the next sync. */
export interface FoundQuestionnaire {
  /** What was answered so far; null where the workbook has no questionnaire. */
  readonly answers: () => readonly QuestionnaireAnswers[] | null;
  /** @throws WorkbookProblem `nameTaken` when another sheet has the name */
  readonly mustBeMade: () => boolean;
}

/** Asks for the questionnaire and its answers. Nothing is sent yet. */
export function askQuestionnaire({ workbook }: Excel.RequestContext): FoundQuestionnaire {
  const table = workbook.tables.getItemOrNullObject(QUESTIONNAIRE).load('name');
  const range = table.getRange().load('values');
  const sheet = workbook.worksheets.getItemOrNullObject(QUESTIONNAIRE).load('name');
  return {
    answers: () => (table.isNullObject ? null : countAnswers(range.values)),
    mustBeMade: () => {
      if (!table.isNullObject) return false;
      if (!sheet.isNullObject) throw new WorkbookProblem({ code: 'nameTaken', sheet: QUESTIONNAIRE });
      return true;
    },
  };
}

/**
 * Makes the sheet with the table to fill in: a row per person, without a name, and for each of the publication’s twelve
 * needs whether it is possible at school and whether it is wanted. Nothing is sent yet.
 */
export function drawQuestionnaire({ workbook }: Excel.RequestContext): Excel.Worksheet {
  const cells = emptyQuestionnaire();
  const width = cells[0].length;
  const added = workbook.worksheets.add(QUESTIONNAIRE);
  const range = added.getRangeByIndexes(0, 0, cells.length, width);
  writeCells(range, cells);
  range.format.font.name = PAPER_FONT;
  range.format.font.size = 10;
  range.format.rowHeight = ROW_HEIGHT;
  range.format.columnWidth = ANSWER_WIDTH;
  added.getRangeByIndexes(0, 0, 1, 1).format.columnWidth = NUMBER_WIDTH;
  const head = added.getRangeByIndexes(0, 0, 1, width);
  head.format.wrapText = true;
  head.format.rowHeight = headHeight(cells[0]);
  const answers = added.getRangeByIndexes(1, 1, ROWS, width - 1);
  answers.dataValidation.rule = { list: { inCellDropDown: true, source: `${YES},${NO}` } };
  const made = added.tables.add(range, true);
  made.name = QUESTIONNAIRE;
  made.style = 'TableStyleMedium2';
  added.freezePanes.freezeRows(1);
  layOutPages(added, range);
  return added;
}

/** The title with the most lines decides; the filter button of a table takes the end of each. */
function headHeight(titles: readonly Cell[]): number {
  const room = ANSWER_WIDTH - BUTTON_WIDTH;
  const lines = titles
    .slice(1)
    .map((title) => linesIn(String(title), room, { points: 10, bold: true }).length);
  return ROW_HEIGHT * highest(lines, 1);
}

/** Lying sheets of A4 with three needs each, and the number of the answer on all. */
function layOutPages(sheet: Excel.Worksheet, all: Excel.Range): void {
  layOutPage(sheet, all, 100, 'Landscape' as Excel.PageOrientation, SIDE_MARGIN_CM);
  sheet.pageLayout.setPrintTitleColumns('$A:$A');
}

/** What was answered so far; null where the workbook has no questionnaire. One sync. */
export function readQuestionnaire(): Promise<readonly QuestionnaireAnswers[] | null> {
  return withExcel(async (context) => {
    const { answers } = askQuestionnaire(context);
    await context.sync();
    return answers();
  });
}
