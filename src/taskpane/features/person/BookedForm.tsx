import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import { manageNl } from '../../../texts/nl/manage';
import type { Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import { bookedFields, type BookedFields } from '../../../school/budget/bookedFields';
import { aboveBudget, rebookingProblem } from '../../../school/budget/expenses';
import { dividedExpense } from '../../../school/budget/invoice';
import { PAYERS, type Payer } from '../../../tables/payers';
import type { BookedExpense } from '../../../school/school';
import { changeExpense, type NewExpense } from '../../../school/edits/expenses';
import { CourseSelect } from '../agreed/CourseSelect';
import { AmountField } from '../../ui/AmountField';
import { DayField } from '../../ui/DayField';
import { FormButtons } from '../../ui/FormButtons';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { useAction } from '../../ui/useAction';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';

interface Props extends SectionProps {
  readonly booked: BookedExpense;
  /** The booking as it stands in the list. */
  readonly line: string;
  readonly done: () => void;
}

interface Typed extends BookedFields {
  readonly date: Day | null;
  /** Above 0, also of a refund; null for an empty field, undefined for what is no amount. */
  readonly amount: Cents | null | undefined;
  readonly description: string;
}

/** Changes one booking; what its hours and its being ordered are stays. */
export function BookedForm(props: Props) {
  const { booked, employee, reading, access, line, done } = props;
  const form = useFormStyles();
  const problemText = useProblemText();
  const texts = useTexts(manageNl).expenses;
  const invoice = useTexts(agreedNl).invoice;
  const action = useAction();
  const isRefund = booked.amount < 0;
  const [typed, setTyped] = useState<Typed>(() => ({
    date: booked.date,
    amount: Math.abs(booked.amount),
    description: booked.description,
    ...bookedFields(reading, booked),
  }));
  const { date, amount } = typed;
  const expense: NewExpense | null =
    date === null || typeof amount !== 'number'
      ? null
      : { ...typed, date, amount: isRefund ? -amount : amount, hours: booked.hours };
  const [schoolPays, setSchoolPays] = useState(false);
  const problem = expense && rebookingProblem(employee, booked, expense);
  const above = expense && problem && aboveBudget(employee, booked, expense);
  const divided = schoolPays ? above : null;
  const save = () =>
    action.run(async () => {
      if (!expense || (problem && !divided)) return;
      const [first, ...parts] = divided ? dividedExpense(expense, divided.rest) : [expense];
      const what = [
        invoice.changed(texts.line({ ...expense, description: expense.description || texts.noDescription })),
        ...(divided ? [invoice.divided(divided)] : []),
      ].join(' ');
      await access.write(changeExpense(employee, booked, first, ...parts), what, { key: employee.key });
      done();
    });
  return (
    <div className={form.form} role="group" aria-label={invoice.changeTitle(line)}>
      <BookedFormFields {...props} typed={typed} setTyped={setTyped} />
      {problem && !divided && (
        <div className={form.whole}>
          <Notice
            intent="warning"
            what={problemText(problem)}
            fix={above ? invoice.above(above) : invoice.keptHint}
            action={
              above ? { text: invoice.schoolPays(above.rest), run: () => setSchoolPays(true) } : undefined
            }
          />
        </div>
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
      <DayField label={texts.date} value={typed.date} change={(date = null) => change({ date })} mayBeEmpty />
      <AmountField
        className={form.field}
        label={booked.amount < 0 ? agreed.refund.amount : texts.amount}
        value={typed.amount ?? null}
        change={(amount) => change({ amount })}
      />
      <TextField
        whole
        label={texts.description}
        value={typed.description}
        change={(description) => change({ description })}
      />
      <TextField
        label={texts.reference}
        value={typed.reference}
        change={(reference) => change({ reference })}
      />
      <CourseSelect
        className={form.field}
        employee={employee}
        value={typed.course}
        change={(course) => change({ course })}
      />
      <Field className={form.field} label={agreed.invoice.whoPays} size="small">
        <Select
          size="small"
          value={typed.payer ?? (typed.mandated ? 'werkgever' : 'budget')}
          onChange={(_, { value }) => change({ payer: value as Payer })}
        >
          {PAYERS.map((one) => (
            <option key={one} value={one}>
              {agreed.invoice.payer[one]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
