import type { personMoney } from '../../../school/budget/personMoney';
import { blockingProblems } from '../../../school/read/readSchool';
import type { DataProblem } from '../../../tables/dataProblem';
import { explainProblem, placeText } from '../../../workbook/explain';
import { usePane } from '../../ui/context';
import { ExpenseAbove } from './ExpenseAbove';
import { Notice } from '../../ui/Notice';
import { useProblemText } from '../../ui/useProblemText';
import { useNoticeStyles } from './noticeStyles';
import type { SectionProps } from '../../ui/section';

interface Props extends Pick<SectionProps, 'reading' | 'employee' | 'access'> {
  readonly goTo: (problem: DataProblem) => void;
  readonly result: Exclude<ReturnType<typeof personMoney>, { readonly kind: 'money' }>;
}

/** Why there are no amounts, and where to mend it. */
export function CannotCompute({ reading, employee, access, goTo, result }: Props) {
  const styles = useNoticeStyles();
  const { t, language } = usePane();
  const problemText = useProblemText();
  return (
    <div className={styles.notices}>
      <Notice intent="error" what={t.person.cannotCompute} fix={t.person.fixFirst} />
      {result.kind === 'problem' &&
        (result.problem.code === 'expenseAboveBalance' ? (
          <ExpenseAbove {...{ reading, employee, access }} problem={result.problem} />
        ) : (
          <Notice intent="warning" what={problemText(result.problem)} />
        ))}
      {result.kind === 'unreadable' &&
        blockingProblems(reading, employee.key).map((problem, index) => {
          const { what, fix } = explainProblem(problem, language);
          const place = placeText(problem, language);
          return (
            <Notice
              key={index}
              intent="warning"
              what={what}
              fix={fix}
              action={problem.place ? { text: t.checks.goTo(place), run: () => goTo(problem) } : undefined}
            />
          );
        })}
    </div>
  );
}
