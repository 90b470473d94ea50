import { useState } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import { manageNl } from '../../../texts/nl/manage';
import { bookedFields, type BookedFields } from '../../../school/budget/bookedFields';
import { aboveBudget, rebookingProblem } from '../../../school/budget/expenses';
import { dividedExpense } from '../../../school/budget/invoice';
import { PAYERS } from '../../../tables/payers';
import type { BookedExpense } from '../../../school/school';
import { changeExpense, type NewExpense } from '../../../school/edits/expenses';
import { CourseSelect } from '../agreed/CourseSelect';
import { BookingFields, type BookingTyped } from '../../ui/BookingFields';
import { FormButtons } from '../../ui/FormButtons';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { SelectField } from '../../ui/SelectField';
import { useWriting } from '../../ui/useWriting';

interface Props extends SectionProps {
  readonly booked: BookedExpense;
  /** The booking as it stands in the list. */
  readonly line: string;
  readonly done: () => void;
}

/** The amount is above 0, also of a refund. */
type Typed = BookedFields & BookingTyped;

/** Changes one booking; what its hours and its being ordered are stays. */
export function BookedForm(props: Props) {
  const { booked, employee, reading, access, line, done } = props;
  const form = useFormStyles();
  const problemText = useProblemText();
  const texts = useTexts(manageNl).expenses;
  const invoice = useTexts(agreedNl).invoice;
  const { action, write } = useWriting(access, employee);
  const [typed, setTyped] = useState<Typed>(() => ({
    date: booked.date,
    total: Math.abs(booked.amount),
    description: booked.description,
    hours: '',
    ...bookedFields(reading, booked),
  }));
  const expense = changedExpense(booked, typed);
  const [schoolPays, setSchoolPays] = useState(false);
  const problem = expense && rebookingProblem(employee, booked, expense);
  const above = expense && problem && aboveBudget(employee, booked, expense, problem);
  const divided = schoolPays ? above : null;
  const save = () => {
    if (!expense || (problem && !divided)) return;
    const [first, ...parts] = divided ? dividedExpense(expense, divided.rest) : [expense];
    const what = [
      invoice.changed(texts.line({ ...expense, description: expense.description || texts.noDescription })),
      ...(divided ? [invoice.divided(divided)] : []),
    ].join(' ');
    write(changeExpense(employee, booked, first, ...parts), what, done);
  };
  return (
    <div className={form.form} role="group" aria-label={invoice.changeTitle(line)}>
      <BookedFormFields {...props} typed={typed} setTyped={setTyped} />
      {problem && !divided && (
        <Notice
          whole
          intent="warning"
          what={problemText(problem)}
          fix={above ? invoice.above(above) : invoice.keptHint}
          action={
            above ? { text: invoice.schoolPays(above.rest), run: () => setSchoolPays(true) } : undefined
          }
        />
      )}
      {divided && <p className={form.whole}>{invoice.divided(divided)}</p>}
      <FormButtons
        action={action}
        save={invoice.save}
        onSave={save}
        ready={expense !== null && (problem === null || divided !== null)}
        cancel={done}
      />
    </div>
  );
}

/** The booking as typed; null while the day or the amount is missing or cannot be read. */
function changedExpense({ amount, hours }: BookedExpense, typed: Typed): NewExpense | null {
  const { date, total, ...fields } = typed;
  if (date === null || typeof total !== 'number') return null;
  return { ...fields, date, amount: amount < 0 ? -total : total, hours };
}

interface FieldsProps extends Props {
  readonly typed: Typed;
  readonly setTyped: (typed: Typed) => void;
}

function BookedFormFields({ booked, employee, typed, setTyped }: FieldsProps) {
  const form = useFormStyles();
  const texts = useTexts(manageNl).expenses;
  const agreed = useTexts(agreedNl);
  const change = (fields: Partial<Typed>) => setTyped({ ...typed, ...fields });
  return (
    <>
      <BookingFields
        typed={typed}
        change={change}
        labels={{ amount: booked.amount < 0 ? agreed.refund.amount : texts.amount }}
        dateMayBeEmpty
      />
      <CourseSelect
        className={form.field}
        employee={employee}
        value={typed.course}
        change={(course) => change({ course })}
      />
      <SelectField
        className={form.field}
        label={agreed.invoice.whoPays}
        value={typed.payer ?? (typed.mandated ? 'werkgever' : 'budget')}
        options={PAYERS.map((one) => [one, agreed.invoice.payer[one]])}
        change={(payer) => change({ payer })}
      />
    </>
  );
}
