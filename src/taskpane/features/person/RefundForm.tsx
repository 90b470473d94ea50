import { useState } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import { refundExpense } from '../../../school/edits/agreed';
import { bookExpense } from '../../../school/edits/expenses';
import { CourseSelect } from '../agreed/CourseSelect';
import { RefundFields, useTypedRefund } from '../agreed/RefundFields';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { FormButtons } from '../../ui/FormButtons';
import { useWriting } from '../../ui/useWriting';

/** Books money that comes back, with the budgets that it goes back to. */
export function RefundForm({ employee, day, access, done }: SectionProps & { readonly done: () => void }) {
  const form = useFormStyles();
  const texts = useTexts(agreedNl).refund;
  const { action, write } = useWriting(access, employee);
  const [course, setCourse] = useState('');
  const { refund, result, fields } = useTypedRefund({ employee, day }, null, course);
  const save = () => {
    if (!refund) return;
    const description = texts.description(course);
    const edit = bookExpense(employee, refundExpense(refund, description));
    write(edit, texts.booked({ amount: refund.amount, description }), done);
  };
  return (
    <div className={form.form} role="group" aria-label={texts.title}>
      <h3 className={form.title}>{texts.title}</h3>
      <CourseSelect className={form.whole} employee={employee} value={course} change={setCourse} />
      <RefundFields {...fields} />
      <FormButtons
        action={action}
        save={texts.save}
        onSave={save}
        ready={result?.kind === 'refund'}
        cancel={done}
      />
    </div>
  );
}
