import { Radio, RadioGroup } from '@fluentui/react-components';
import { COURSE_KINDS, type CourseKind } from '../../../cao/courseKinds';
import { agreedNl } from '../../../texts/nl/agreed';
import type { Cents } from '../../../domain/money';
import { AmountField } from '../../ui/AmountField';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';

interface BudgetProps {
  /** What the budget has paid. */
  readonly paid: Cents;
  readonly comesBack: boolean;
  readonly change: (comesBack: boolean) => void;
}

/** Asks whether anything comes back of what the budget has paid. */
export function PaidByBudget({ paid, comesBack, change }: BudgetProps) {
  const form = useFormStyles();
  const texts = useTexts(agreedNl).end;
  return (
    <>
      <p className={form.whole}>{texts.paid(paid)}</p>
      <RadioGroup
        className={form.whole}
        aria-label={texts.paid(paid)}
        value={comesBack ? 'refund' : 'keep'}
        onChange={(_, { value }) => change(value === 'refund')}
      >
        <Radio value="keep" label={texts.keep} />
        <Radio value="refund" label={texts.refund} />
      </RadioGroup>
    </>
  );
}

interface EmployerProps {
  /** What the employer has paid beside the budget. */
  readonly paid: Cents;
  readonly kind: CourseKind;
  /** What the employee pays back: null for nothing, undefined while no amount can be read. */
  readonly toRepay: Cents | null | undefined;
  readonly change: (toRepay: Cents | null | undefined) => void;
}

/** Asks what the employee pays back of what the employer has paid, where the CAO allows an agreement on that. */
export function PaidByEmployer({ paid, kind, toRepay, change }: EmployerProps) {
  const form = useFormStyles();
  const texts = useTexts(agreedNl).end;
  const { repayment, article } = COURSE_KINDS[kind];
  if (repayment === 'never') {
    return <p className={form.whole}>{`${texts.byEmployer(paid)} ${texts.neverRepaid(article)}`}</p>;
  }
  return (
    <>
      <p className={form.whole}>{texts.byEmployer(paid)}</p>
      <RadioGroup
        className={form.whole}
        aria-label={texts.byEmployer(paid)}
        value={toRepay === null ? 'nothing' : 'repay'}
        onChange={(_, { value }) => change(value === 'repay' ? paid : null)}
      >
        <Radio value="nothing" label={texts.noRepayment} />
        <Radio value="repay" label={texts.repay} />
      </RadioGroup>
      {toRepay !== null && (
        <>
          <AmountField
            className={form.field}
            label={texts.toRepay}
            value={toRepay ?? null}
            change={(cents) => change(cents ?? undefined)}
            wrong={(cents) =>
              cents > paid ? texts.tooMuch(paid) : cents <= 0 ? texts.nothingToRepay : undefined
            }
          />
          <p className={`${form.whole} ${form.hint}`}>{texts.repayHint}</p>
        </>
      )}
    </>
  );
}
