import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import type { Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import { refundView } from '../../../school/budget/refunds';
import { refundExpense } from '../../../school/edits/agreed';
import { bookExpense } from '../../../school/edits/expenses';
import { CourseSelect } from '../agreed/CourseSelect';
import { RefundFields } from '../agreed/RefundFields';
import { usePane, useTexts } from '../../ui/context';
import { useAction } from '../../ui/useAction';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { Refused } from '../../ui/Refused';

/** Books money that comes back, with the budgets that it goes back to. */
export function RefundForm({ employee, day, access, done }: SectionProps & { readonly done: () => void }) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(agreedNl).refund;
  const action = useAction();
  const [date, setDate] = useState<Day | null>(day);
  const [amount, setAmount] = useState<Cents | null | undefined>(null);
  const [course, setCourse] = useState('');
  const refund = date === null || typeof amount !== 'number' || amount <= 0 ? null : { date, amount, course };
  const result = refund && refundView(employee, refund);
  const save = () =>
    action.run(async () => {
      if (!refund || result?.kind !== 'refund') return;
      const description = texts.description(course);
      const edit = bookExpense(employee, refundExpense(refund, description));
      await access.write(edit, texts.booked({ amount: refund.amount, description }), { key: employee.key });
      done();
    });
  return (
    <div className={form.form} role="group" aria-label={texts.title}>
      <h3 className={form.title}>{texts.title}</h3>
      <CourseSelect className={form.whole} employee={employee} value={course} change={setCourse} />
      <RefundFields date={date} amount={amount} setDate={setDate} setAmount={setAmount} result={result} />
      <div className={form.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={action.busy || result?.kind !== 'refund'}
          onClick={save}
        >
          {texts.save}
        </Button>
        <Button size="small" onClick={done}>
          {t.app.cancel}
        </Button>
      </div>
      <Refused action={action} className={form.whole} />
    </div>
  );
}
