import type { ReactNode } from 'react';
import type { Employee } from '../../../school/school';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import type { AnyProblem } from '../../../tables/problem';
import { pastListsNl } from '../../../texts/nl/pastLists';
import { Notice } from '../../ui/Notice';
import { Part } from '../../ui/Part';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { useProblemText } from '../../ui/useProblemText';
import { TextList } from '../../ui/TextList';

/** More rows than this are not read by anybody; the first ones are to be mended first. */
const MOST_PROBLEMS = 100;
const NAMED = 20;

interface Props {
  /** What the list comes to. */
  readonly total: string;
  /** What was assumed. */
  readonly remarks: readonly string[];
  /** What becomes of people by it. */
  readonly children: ReactNode;
  readonly problems: readonly { readonly row: number; readonly text: string }[];
  /** Above the rows that cannot be taken over. */
  readonly problemsTitle: string;
}

/** What the list comes to, what was assumed, what becomes of people by it, and what cannot be taken over. */
export function UnderstoodPart({ total, remarks, children, problems, problemsTitle }: Props) {
  const form = useFormStyles();
  const texts = useTexts(pastListsNl);
  return (
    <Part title={texts.understood}>
      <p className={form.whole} role="status">
        {total}
      </p>
      <TextList className={form.hint} lines={remarks} />
      {children}
      {problems.length === 0 ? (
        <p className={form.whole}>{texts.noProblems}</p>
      ) : (
        <>
          <h3 className={form.title}>{problemsTitle}</h3>
          <TextList
            className={form.whole}
            lines={problems.slice(0, MOST_PROBLEMS).map(({ row, text }) => `${texts.row(row)} ${text}`)}
          />
          {problems.length > MOST_PROBLEMS && (
            <p className={form.whole}>{texts.more(problems.length - MOST_PROBLEMS)}</p>
          )}
        </>
      )}
    </Part>
  );
}

interface BlockedProps {
  readonly people: readonly { readonly employee: Employee; readonly problem: AnyProblem }[];
  readonly what: string;
}

/** Of whom no balance would be left, and why. */
export function BlockedPeople({ people, what }: BlockedProps) {
  const texts = useTexts(pastListsNl);
  const problemText = useProblemText();
  if (people.length === 0) return null;
  const lines = people.map(({ employee, problem }) =>
    texts.blockedOf(nameOrNumber(employee), problemText(problem)),
  );
  return <Notice intent="warning" what={`${what}:`} fix={firstOf(lines, ' ')} />;
}

/** The first of many. */
export function firstOf(lines: readonly string[], between: string): string {
  return `${lines.slice(0, NAMED).join(between)}${lines.length > NAMED ? `${between}…` : ''}`;
}
