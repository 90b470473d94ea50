import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import type { Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import { refundView } from '../../../school/budget/refunds';
import { refundExpense } from '../../../school/edits/agreed';
import { bookExpense } from '../../../school/edits/expenses';
import { RefundFields } from '../agreed/RefundFields';
import { Notice } from '../../ui/Notice';
import { usePane, useTexts } from '../../ui/context';
import { useAction } from '../../ui/useAction';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';

/** Books money that comes back, with the budgets that it goes back to. */
export function RefundForm({ employee, day, access, done }: SectionProps & { readonly done: () => void }) {
  const form = useFormStyles();
  const { t } = usePane();
  const { refund: texts, invoice } = useTexts(agreedNl, 'agreed');
  const action = useAction();
  const [date, setDate] = useState<Day | null>(day);
  const [amount, setAmount] = useState<Cents | null | undefined>(null);
  const [course, setCourse] = useState('');
  const refund = date === null || typeof amount !== 'number' || amount <= 0 ? null : { date, amount, course };
  const told = refund && refundView(employee, refund);
  const save = () =>
    action.run(async () => {
      if (!refund || told?.kind !== 'refund') return;
      const description = texts.description(course);
      const edit = bookExpense(employee, refundExpense(refund, description));
      await access.write(edit, texts.booked({ amount: refund.amount, description }), { key: employee.key });
      done();
    });
  return (
    <div className={form.form} role="group" aria-label={texts.title}>
      <h3 className={form.title}>{texts.title}</h3>
      <Field className={form.whole} label={invoice.course} size="small">
        <Select size="small" value={course} onChange={(_, { value }) => setCourse(value)}>
          <option value="">{invoice.noCourse}</option>
          {[...new Set(employee.wishes.map((wish) => wish.course))].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <RefundFields date={date} amount={amount} setDate={setDate} setAmount={setAmount} told={told} />
      <div className={form.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={action.busy || told?.kind !== 'refund'}
          onClick={save}
        >
          {texts.save}
        </Button>
        <Button size="small" onClick={done}>
          {t.app.cancel}
        </Button>
      </div>
      {action.refused && (
        <div className={form.whole}>
          <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />
        </div>
      )}
    </div>
  );
}
