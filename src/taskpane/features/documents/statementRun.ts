import type { Paper } from '../../../documents/paper';
import { type Statement, type StatementChoices, statementOf } from '../../../documents/statement/statement';
import { statementKey } from '../../../documents/statement/statementKey';
import { statementPaper } from '../../../documents/statement/statementPaper';
import type { WrittenPaper } from '../../../documents/writtenPaper';
import { inSlices, type Slices } from '../../../pacing';
import type { Employee } from '../../../school/school';
import type { StatementTexts } from '../../../texts/nl/statement';
import type { DayScreenProps } from '../../ui/dayScreen';

/** The statement for one of the chosen people; null for who is not employed. */
export interface StatementDraft {
  readonly employee: Employee;
  readonly statement: Statement | null;
}

/** How it went with one of the chosen people. */
export interface StatementOutcome {
  readonly employee: Employee;
  readonly outcome: WrittenPaper['outcome'] | 'inFile' | 'listed' | 'notEmployed';
  /** Whether it has no amount, because the data are not right. */
  readonly withoutAmount: boolean;
  readonly sheet: WrittenPaper | null;
}

/** What all statements are made of. */
export interface StatementsQuestion extends Pick<DayScreenProps, 'school' | 'day'> {
  readonly choices: StatementChoices;
}

/** The statement for one person. */
export function draftStatement(
  employee: Employee,
  { school, day, choices }: StatementsQuestion,
): StatementDraft {
  return { employee, statement: statementOf(employee, school, day, choices) };
}

/** The papers of statements; those so far when it is stopped. */
export function papersOf(
  drafts: readonly StatementDraft[],
  texts: StatementTexts,
  slices: Slices,
): Promise<Paper[]> {
  const statements = drafts.flatMap(({ statement }) => statement ?? []);
  return inSlices(statements, (statement) => statementPaper(statement, texts), slices);
}

/** What came of each draft, given the sheets that were made; those that a cancel left out are not in it. */
export function statementOutcomes(
  drafts: readonly StatementDraft[],
  made: readonly WrittenPaper[] | 'inFile' | 'listed',
): StatementOutcome[] {
  const sheets = new Map(typeof made === 'string' ? [] : made.map((sheet) => [sheet.key, sheet]));
  return drafts.flatMap(({ employee, statement }): StatementOutcome[] => {
    if (statement === null) return [{ employee, outcome: 'notEmployed', withoutAmount: false, sheet: null }];
    const withoutAmount = statement.money === null;
    if (typeof made === 'string') return [{ employee, outcome: made, withoutAmount, sheet: null }];
    const sheet = sheets.get(statementKey(employee));
    return sheet ? [{ employee, outcome: sheet.outcome, withoutAmount, sheet }] : [];
  });
}
