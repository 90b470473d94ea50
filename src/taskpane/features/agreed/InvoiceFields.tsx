import { agreedNl } from '../../../texts/nl/agreed';
import { manageNl } from '../../../texts/nl/manage';
import type { TypedInvoice } from '../../../school/budget/typedInvoice';
import type { Employee, Wish } from '../../../school/school';
import { AmountField } from '../../ui/AmountField';
import { DayField } from '../../ui/DayField';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { useTexts } from '../../ui/context';
import { hoursOf } from '../../ui/hoursOf';
import { useFormStyles } from '../../ui/formStyles';
import { CourseSelect } from './CourseSelect';

/** An invoice as its fields hold it: the hours as text. */
export type InvoiceFieldsTyped = Omit<TypedInvoice, 'hours'> & { readonly hours: string };

interface Props {
  readonly employee: Employee;
  readonly typed: InvoiceFieldsTyped;
  readonly setTyped: (typed: InvoiceFieldsTyped) => void;
  /** A wish that the description names. */
  readonly wish: Wish | null;
  /** Changes when the fields are to hold what `typed` says. */
  readonly round: number;
}

/** When and for what an invoice is, and its total. */
export function InvoiceFields({ employee, typed, setTyped, wish, round }: Props) {
  const form = useFormStyles();
  const texts = useTexts(manageNl, 'manage').expenses;
  const invoice = useTexts(agreedNl, 'agreed').invoice;
  const change = (fields: Partial<InvoiceFieldsTyped>) => setTyped({ ...typed, ...fields });
  return (
    <>
      <DayField
        key={`date ${round}`}
        label={texts.date}
        value={typed.date}
        change={(date = null) => change({ date })}
        mayBeEmpty
      />
      <AmountField
        key={`amount ${round}`}
        className={form.field}
        label={texts.amount}
        value={typed.total ?? null}
        change={(total) => change({ total })}
      />
      <TextField
        label={texts.description}
        value={typed.description}
        change={(description) => change({ description })}
      />
      <TextField
        label={texts.hours}
        value={typed.hours}
        change={(hours) => change({ hours })}
        wrong={hoursOf(typed.hours) === null ? texts.hoursWrong : undefined}
      />
      <CourseSelect
        className={form.field}
        employee={employee}
        value={typed.course}
        change={(course) => change({ course })}
      />
      <TextField
        label={invoice.reference}
        value={typed.reference}
        change={(reference) => change({ reference })}
      />
      {wish && (
        <div className={form.whole}>
          <Notice
            intent="info"
            what={invoice.isWish(wish.course)}
            action={{ text: invoice.yes, run: () => change({ course: wish.course }) }}
          />
        </div>
      )}
    </>
  );
}
