import { growthNeeds } from '../../cao/publicationFigures';
import { isMissing, type Cell } from '../../tables/values';
import { sameRows } from '../events/lastReading';
import { withExcel } from '../connection/excel';
import { WorkbookProblem } from '../problems';
import { writeCells } from '../write/writeCells';
import type { PaperCell } from '../../documents/paper';

/** The table that staff’s answers are typed into, on a sheet of the same name. */
export const QUESTIONNAIRE = 'Vragenlijst';

const YES = 'ja';
const NO = 'nee';

/** Rows to fill in from the start; the table grows with what is typed below. */
const ROWS = 30;

/** The two questions of a need, as they stand above its columns: letters and spaces only, or formulas cannot name them. */
const canColumn = (need: string) => `${need} kan hier`;
const wantColumn = (need: string) => `${need} wil ik`;

/** What staff answered to one need. */
export interface QuestionnaireAnswers {
  readonly need: string;
  readonly can: number;
  readonly canAsked: number;
  readonly want: number;
  readonly wantAsked: number;
}

const headers = () => [
  'Antwoord',
  ...growthNeeds().flatMap(({ need }) => [canColumn(need), wantColumn(need)]),
];

/** What the sheet holds until answers are typed into it. */
function emptyQuestionnaire(): Cell[][] {
  const titles = headers();
  const rows = Array.from({ length: ROWS }, (_, row) =>
    titles.map((_title, column) => (column === 0 ? row + 1 : '')),
  );
  return [titles, ...rows];
}

/** What was answered to a questionnaire that was just made: nothing yet. */
export function nothingAnswered(): readonly QuestionnaireAnswers[] {
  return countAnswers(emptyQuestionnaire());
}

/** Whether these cells are the questionnaire as it was made: nothing was answered or changed. */
export function isUnanswered(cells: readonly (readonly Cell[])[]): boolean {
  return sameRows(cells, emptyQuestionnaire());
}

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
  range.format.columnWidth = 95;
  const head = added.getRangeByIndexes(0, 0, 1, width);
  head.format.wrapText = true;
  head.format.rowHeight = 45;
  const answers = added.getRangeByIndexes(1, 1, ROWS, width - 1);
  answers.dataValidation.rule = { list: { inCellDropDown: true, source: `${YES},${NO}` } };
  const made = added.tables.add(range, true);
  made.name = QUESTIONNAIRE;
  made.style = 'TableStyleMedium2';
  added.freezePanes.freezeRows(1);
  return added;
}

/** What was answered so far; null where the workbook has no questionnaire. One sync. */
export function readQuestionnaire(): Promise<readonly QuestionnaireAnswers[] | null> {
  return withExcel(async (context) => {
    const { answers } = askQuestionnaire(context);
    await context.sync();
    return answers();
  });
}

/** Counts answers as the formulas do: `ja` and `nee`, in any case. */
export function countAnswers([titles, ...rows]: readonly (readonly Cell[])[]): QuestionnaireAnswers[] {
  const count = (title: string) => {
    const column = titles.indexOf(title);
    const given = rows.flatMap((row) =>
      column < 0 || isMissing(row[column]) ? [] : [String(row[column]).trim().toLowerCase()],
    );
    const yes = given.filter((answer) => answer === YES).length;
    return { yes, asked: yes + given.filter((answer) => answer === NO).length };
  };
  return growthNeeds().map(({ need }) => {
    const [can, want] = [count(canColumn(need)), count(wantColumn(need))];
    return { need, can: can.yes, canAsked: can.asked, want: want.yes, wantAsked: want.asked };
  });
}

/** The formulas that count a need’s answers where they stand. */
export function answerFormulas(need: string): readonly [want: PaperCell, can: PaperCell, answers: PaperCell] {
  const asked = (column: string) => `(COUNTIF(${column},"${YES}")+COUNTIF(${column},"${NO}"))`;
  const share = (column: string): PaperCell => ({
    formula: `=IFERROR(COUNTIF(${column},"${YES}")/${asked(column)},"")`,
  });
  const [can, want] = [canColumn(need), wantColumn(need)].map((title) => `${QUESTIONNAIRE}[${title}]`);
  return [share(want), share(can), { formula: `=MAX(${asked(can)},${asked(want)})` }];
}
