import { agreedNl } from '../../../texts/nl/agreed';
import { manageNl } from '../../../texts/nl/manage';
import { expenseAbove } from '../../../school/budget/expenses';
import { dividedExpense } from '../../../school/budget/invoice';
import { changeExpense } from '../../../school/edits/expenses';
import type { Employee, SchoolReading } from '../../../school/school';
import type { AnyProblem } from '../../../tables/problem';
import { useTexts } from '../../ui/context';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import type { WriteAccess } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { useProblemText } from '../../ui/useProblemText';

interface Props {
  readonly reading: SchoolReading;
  readonly employee: Employee;
  readonly access: WriteAccess;
  readonly problem: Extract<AnyProblem, { code: 'expenseAboveBalance' }>;
}

/** An expense in the workbook that is above the budget, with what HR does about it: the school pays the rest. */
export function ExpenseAbove({ reading, employee, access, problem }: Props) {
  const problemText = useProblemText();
  const texts = useTexts(manageNl).expenses;
  const invoice = useTexts(agreedNl).invoice;
  const action = useAction();
  const { amount, shortfall: rest } = problem;
  const found = expenseAbove(reading, employee, problem);
  const divide = () =>
    action.run(async () => {
      if (!found) return;
      const { booked, expense } = found;
      const [first, ...parts] = dividedExpense(expense, rest);
      const line = texts.line({ ...booked, description: booked.description || texts.noDescription });
      const what = `${invoice.changed(line)} ${invoice.divided({ fits: amount - rest, rest })}`;
      await access.write(changeExpense(employee, booked, first, ...parts), what, { key: employee.key });
    });
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
