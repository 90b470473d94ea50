import { agreedNl } from '../../../texts/nl/agreed';
import { manageNl } from '../../../texts/nl/manage';
import { expenseAbove } from '../../../school/budget/expenses';
import { dividedExpense } from '../../../school/budget/invoice';
import { changeExpense } from '../../../school/edits/expenses';
import type { AnyProblem } from '../../../tables/problem';
import { useTexts } from '../../ui/context';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { useProblemText } from '../../ui/useProblemText';
import { useWriting } from '../../ui/useWriting';
import type { SectionProps } from '../../ui/section';

interface Props extends Pick<SectionProps, 'reading' | 'employee' | 'access'> {
  readonly problem: Extract<AnyProblem, { code: 'expenseAboveBalance' }>;
}

/** An expense in the workbook that is above the budget, with what HR does about it: the school pays the rest. */
export function ExpenseAbove({ reading, employee, access, problem }: Props) {
  const problemText = useProblemText();
  const texts = useTexts(manageNl).expenses;
  const invoice = useTexts(agreedNl).invoice;
  const { action, write } = useWriting(access, employee);
  const { amount, shortfall: rest } = problem;
  const found = expenseAbove(reading, employee, problem);
  const divide = () => {
    if (!found) return;
    const { booked, expense } = found;
    const [first, ...parts] = dividedExpense(expense, rest);
    const line = texts.line({ ...booked, description: booked.description || texts.noDescription });
    const what = `${invoice.changed(line)} ${invoice.divided({ fits: amount - rest, rest })}`;
    write(changeExpense(employee, booked, first, ...parts), what);
  };
  return (
    <>
      <Notice
        intent="warning"
        what={problemText(problem)}
        action={found ? { text: invoice.schoolPays(rest), run: divide, disabled: action.busy } : undefined}
      />
      <Refused action={action} />
    </>
  );
}
