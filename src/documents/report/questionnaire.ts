import { growthNeeds } from '../../cao/publicationFigures';
import { isMissing, type Cell } from '../../tables/values';
import { sameRows } from '../../tables/sameRows';
import type { PaperCell } from '../paper';

/** The table that staff’s answers are typed into, on a sheet of the same name. */
export const QUESTIONNAIRE = 'Vragenlijst';

export const YES = 'ja';

export const NO = 'nee';

/** Rows to fill in from the start; the table grows with what is typed below. */
export const ROWS = 30;

/** The two questions of a need, as they stand above its columns: letters and spaces only, or formulas cannot name them. */
const canColumn = (need: string) => `${need} kan hier`;

const wantColumn = (need: string) => `${need} wil ik`;

/** The answers of the staff about one need. */
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

/** The cells of the sheet before answers are typed. */
export function emptyQuestionnaire(): Cell[][] {
  const titles = headers();
  const rows = Array.from({ length: ROWS }, (_, row) =>
    titles.map((_title, column) => (column === 0 ? row + 1 : '')),
  );
  return [titles, ...rows];
}

/** The answers of a new questionnaire: none. */
export function nothingAnswered(): readonly QuestionnaireAnswers[] {
  return countAnswers(emptyQuestionnaire());
}

/** Whether these cells are the questionnaire as it was made: nothing was answered or changed. */
export function isUnanswered(cells: readonly (readonly Cell[])[]): boolean {
  return sameRows(cells, emptyQuestionnaire());
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
