import { agreedNl } from '../../../texts/nl/agreed';
import type { Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import { type RefundResult, refundView } from '../../../school/budget/refunds';
import { AmountField } from '../../ui/AmountField';
import { DayField } from '../../ui/DayField';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { useFormStyles } from '../../ui/formStyles';
import { useListStyles } from '../../ui/listStyles';
import { useState } from 'react';
import type { SectionProps } from '../../ui/section';

interface Props {
  readonly date: Day | null;
  /** Null for an empty field, undefined for what is no amount. */
  readonly amount: Cents | null | undefined;
  readonly setDate: (date: Day | null) => void;
  readonly setAmount: (amount: Cents | null | undefined) => void;
  readonly result: RefundResult | null;
}

/** A refund as it is typed, and what it comes to; null while its day or amount is missing. */
export function useTypedRefund(
  { employee, day }: Pick<SectionProps, 'employee' | 'day'>,
  first: Cents | null,
  course: string,
) {
  const [date, setDate] = useState<Day | null>(day);
  const [amount, setAmount] = useState<Cents | null | undefined>(first);
  const refund = date === null || typeof amount !== 'number' || amount <= 0 ? null : { date, amount, course };
  const result = refund && refundView(employee, refund);
  return { refund, result, fields: { date, amount, setDate, setAmount, result } };
}

/** Date and amount of a refund, and to which budgets it goes back. */
export function RefundFields({ date, amount, setDate, setAmount, result }: Props) {
  const form = useFormStyles();
  const lists = useListStyles();
  const problemText = useProblemText();
  const texts = useTexts(agreedNl).refund;
  return (
    <>
      <DayField label={texts.date} value={date} change={(day = null) => setDate(day)} mayBeEmpty />
      <AmountField
        className={form.field}
        label={texts.amount}
        value={amount ?? null}
        change={(cents) => setAmount(cents)}
      />
      {(typeof amount !== 'number' || amount <= 0) && <p className={form.whole}>{texts.amountMissing}</p>}
      {result?.kind === 'problem' && <Notice whole intent="warning" what={problemText(result.problem)} />}
      {result?.kind === 'refund' && (
        <ul className={`${form.whole} ${lists.xxs}`}>
          {result.refund.lots.map((lot, i) => (
            <li key={i}>{texts.back(lot)}</li>
          ))}
          {result.refund.lapses > 0 && <li>{texts.lapses(result.refund.lapses)}</li>}
        </ul>
      )}
    </>
  );
}
