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
  /** With what was assumed, and the rows that cannot be taken over. */
  readonly reading: {
    readonly remarks: readonly { readonly code: string }[];
    readonly problems: readonly { readonly row: number; readonly code: string; readonly value: string }[];
  };
  /** Those of this list, beside the ones of all lists. */
  readonly texts: {
    readonly remark: Readonly<Record<string, (remark: never) => string>>;
    readonly problem: Readonly<Record<string, (value: string) => string>>;
    readonly problems: (count: number) => string;
  };
  /** What becomes of people by it. */
  readonly children: ReactNode;
}

/** What the list comes to, what was assumed, what becomes of people by it, and what cannot be taken over. */
export function UnderstoodPart({ total, reading: { remarks, problems }, texts: own, children }: Props) {
  const form = useFormStyles();
  const texts = useTexts(pastListsNl);
  const remarkTexts: Props['texts']['remark'] = { ...texts.remark, ...own.remark };
  const problemTexts: Props['texts']['problem'] = { ...texts.problem, ...own.problem };
  return (
    <Part title={texts.understood}>
      <p className={form.whole} role="status">
        {total}
      </p>
      <TextList
        className={form.hint}
        lines={remarks.map((remark) => remarkTexts[remark.code](remark as never))}
      />
      {children}
      {problems.length === 0 ? (
        <p className={form.whole}>{texts.noProblems}</p>
      ) : (
        <>
          <h3 className={form.title}>{own.problems(problems.length)}</h3>
          <TextList
            className={form.whole}
            lines={problems
              .slice(0, MOST_PROBLEMS)
              .map(({ row, code, value }) => `${texts.row(row)} ${problemTexts[code](value)}`)}
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
