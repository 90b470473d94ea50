import { agreedNl } from '../../../texts/nl/agreed';
import { manageNl } from '../../../texts/nl/manage';
import type { Cents } from '../../../domain/money';
import type { Payer } from '../../../tables/payers';
import { OTHER_PAYERS, type TypedCents } from '../../../school/budget/invoice';
import type { InvoiceReading, TypedInvoice } from '../../../school/budget/typedInvoice';
import { AmountField } from '../../ui/AmountField';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { useFormStyles } from '../../ui/formStyles';
import { CheckField } from '../../ui/CheckField';

interface Props {
  /** With what is proposed. */
  readonly proposed: TypedInvoice;
  readonly change: (fields: Partial<Pick<TypedInvoice, 'mandated' | 'several'>>) => void;
  /** HR fills in what somebody pays. */
  readonly pays: (payer: Payer, amount: TypedCents) => void;
  readonly read: InvoiceReading;
  /** Changes when the fields are to hold what `typed` says. */
  readonly round: number;
  /** Lets the employer pay what the budget cannot. */
  readonly schoolPays: (rest: Cents) => void;
}

/** Who pays an invoice: the budget what the others leave, and never more than it has. */
export function InvoicePayers({ proposed, change, pays, read, round, schoolPays }: Props) {
  const form = useFormStyles();
  const problemText = useProblemText();
  const texts = useTexts(manageNl).expenses;
  const invoice = useTexts(agreedNl).invoice;
  const { mandated, several, others } = proposed;
  const { shares, budget, fits, problem, above } = read;
  return (
    <>
      <CheckField
        whole
        label={texts.mandated}
        checked={mandated}
        change={(checked) => change({ mandated: checked })}
      />
      <p className={`${form.whole} ${form.hint}`}>{texts.mandatedHint}</p>
      {!mandated && (
        <CheckField
          whole
          label={invoice.several}
          checked={several}
          change={(checked) => change({ several: checked })}
        />
      )}
      {fits !== null && !mandated && <p className={`${form.whole} ${form.hint}`}>{invoice.fits(fits)}</p>}
      {several &&
        !mandated &&
        OTHER_PAYERS.map((payer) => (
          <AmountField
            key={`${payer} ${round}`}
            className={form.field}
            label={invoice.payer[payer]}
            value={others[payer] ?? null}
            change={(cents) => pays(payer, cents)}
          />
        ))}
      {several && !mandated && shares && (
        <p className={form.whole}>{budget < 0 ? invoice.tooMuch(-budget) : invoice.budget(budget)}</p>
      )}
      {problem && (
        <Notice
          whole
          intent="warning"
          what={problemText(problem)}
          fix={above ? invoice.above(above) : undefined}
          action={
            above ? { text: invoice.schoolPays(above.rest), run: () => schoolPays(above.rest) } : undefined
          }
        />
      )}
    </>
  );
}
