import { Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import type { Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import type { AgreedCourseView } from '../../../school/agreed/courseView';
import { refundView } from '../../../school/budget/refunds';
import { endCourse } from '../../../school/edits/agreed';
import { FormButtons } from '../../ui/FormButtons';
import { useTexts } from '../../ui/context';
import { useAction } from '../../ui/useAction';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { RefundFields } from './RefundFields';

type Paid = 'keep' | 'refund' | 'repay';

interface Props extends SectionProps {
  readonly view: AgreedCourseView;
  readonly status: 'stopped' | 'finished';
  readonly done: () => void;
}

/** Ends an agreed course, and asks what becomes of what was paid. */
export function EndCourse({ view, status, employee, day, access, done }: Props) {
  const form = useFormStyles();
  const texts = useTexts(agreedNl, 'agreed');
  const action = useAction();
  const [paid, setPaid] = useState<Paid>('keep');
  const [date, setDate] = useState<Day | null>(day);
  const [amount, setAmount] = useState<Cents | null | undefined>(view.paid);
  const { wish, left } = view;
  const refund = useMemo(
    () =>
      paid !== 'refund' || date === null || typeof amount !== 'number' || amount <= 0
        ? null
        : { date, amount, course: wish.course },
    [paid, date, amount, wish],
  );
  const told = refund && refundView(employee, refund);
  const ready = paid !== 'refund' || told?.kind === 'refund';
  const save = () =>
    action.run(async () => {
      if (!ready) return;
      const name = employee.name || String(employee.number);
      const edit = endCourse(employee, wish, status, refund, texts.refund.description(wish.course));
      await access.write(edit, texts.end.done[status]({ course: wish.course, name }), { key: employee.key });
    });
  const title = texts.end.title[status](wish.course);
  return (
    <div className={form.form} role="group" aria-label={title}>
      <h4 className={form.title}>{title}</h4>
      <p className={form.whole}>{texts.end.freed(left)}</p>
      {view.paid > 0 && <WhatWasPaid amount={view.paid} paid={paid} setPaid={setPaid} />}
      {paid === 'repay' && <p className={`${form.whole} ${form.hint}`}>{texts.end.repayHint}</p>}
      {paid === 'refund' && (
        <RefundFields date={date} amount={amount} setDate={setDate} setAmount={setAmount} told={told} />
      )}
      <FormButtons
        action={action}
        save={texts.end.confirm[status]}
        onSave={save}
        ready={ready}
        cancel={done}
      />
    </div>
  );
}

interface PaidProps {
  readonly amount: Cents;
  readonly paid: Paid;
  readonly setPaid: (paid: Paid) => void;
}

/** Asks what becomes of what was paid. */
function WhatWasPaid({ amount, paid, setPaid }: PaidProps) {
  const form = useFormStyles();
  const texts = useTexts(agreedNl, 'agreed').end;
  return (
    <>
      <p className={form.whole}>{texts.paid(amount)}</p>
      <RadioGroup
        className={form.whole}
        aria-label={texts.paid(amount)}
        value={paid}
        onChange={(_, { value }) => setPaid(value as Paid)}
      >
        <Radio value="keep" label={texts.keep} />
        <Radio value="refund" label={texts.refund} />
        <Radio value="repay" label={texts.repay} />
      </RadioGroup>
    </>
  );
}
