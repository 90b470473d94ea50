import { growthNeeds } from '../../cao/publicationFigures';
import { isMissing, type Cell } from '../../cells/values';
import { cellValues } from '../cellText';
import { withExcel } from '../excel';
import { WorkbookProblem } from '../problems';
import type { PaperCell } from './paper';

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

/**
 * Makes the sheet with the table to fill in: a row per person, without a name, and for each of the publication’s twelve needs whether it
 * is possible at school and whether it is wanted. Two syncs.
 *
 * @returns false when the table is there already
 * @throws WorkbookProblem `nameTaken` when another sheet has the name
 */
export function buildQuestionnaire(): Promise<boolean> {
  return withExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const table = tables.getItemOrNullObject(QUESTIONNAIRE);
    const sheet = worksheets.getItemOrNullObject(QUESTIONNAIRE);
    table.load('name');
    sheet.load('name');
    await context.sync();
    if (!table.isNullObject) return false;
    if (!sheet.isNullObject) throw new WorkbookProblem({ code: 'nameTaken', sheet: QUESTIONNAIRE });
    const titles = headers();
    const added = worksheets.add(QUESTIONNAIRE);
    const range = added.getRangeByIndexes(0, 0, ROWS + 1, titles.length);
    const rows = Array.from({ length: ROWS }, (_, row) =>
      titles.map((_title, column) => (column === 0 ? row + 1 : '')),
    );
    range.values = cellValues([titles, ...rows]);
    range.format.columnWidth = 95;
    const head = added.getRangeByIndexes(0, 0, 1, titles.length);
    head.format.wrapText = true;
    head.format.rowHeight = 45;
    const answers = added.getRangeByIndexes(1, 1, ROWS, titles.length - 1);
    answers.dataValidation.rule = { list: { inCellDropDown: true, source: `${YES},${NO}` } };
    const made = added.tables.add(range, true);
    made.name = QUESTIONNAIRE;
    made.style = 'TableStyleMedium2';
    added.freezePanes.freezeRows(1);
    await context.sync();
    return true;
  });
}

/** What was answered so far; null where the workbook has no questionnaire. One sync. */
export function readQuestionnaire(): Promise<readonly QuestionnaireAnswers[] | null> {
  return withExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(QUESTIONNAIRE);
    const range = table.getRange();
    range.load('values');
    table.load('name');
    await context.sync();
    return table.isNullObject ? null : countAnswers(range.values);
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
