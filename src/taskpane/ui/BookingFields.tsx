import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { manageNl } from '../../texts/nl/manage';
import { AmountField } from './AmountField';
import { DayField } from './DayField';
import { TextField } from './TextField';
import { useTexts } from './context';
import { useFormStyles } from './formStyles';
import { hundredthsOf } from './hundredthsOf';

/** The typed fields of a booking, of one person or of a group; hours are text. */
export interface BookingTyped {
  readonly date: Day | null;
  /** Null for an empty field, undefined for what is no amount. */
  readonly total?: Cents | null;
  readonly description: string;
  readonly hours: string;
  /** The number of the invoice, or another sign by which finance finds it. */
  readonly reference: string;
}

interface Props {
  readonly typed: BookingTyped;
  readonly change: (fields: Partial<BookingTyped>) => void;
  /** Without a label for hours there is no field for them. */
  readonly labels: { readonly amount: string; readonly hours?: string };
  readonly dateMayBeEmpty?: boolean;
  /** Changes when the fields are to hold what `typed` says. */
  readonly round?: number;
}

/** When and for what something is paid, how much, what it takes in hours, and by which invoice. */
export function BookingFields({ typed, change, labels, dateMayBeEmpty = false, round = 0 }: Props) {
  const form = useFormStyles();
  const texts = useTexts(manageNl).expenses;
  return (
    <>
      <DayField
        key={`date ${round}`}
        label={texts.date}
        value={typed.date}
        change={(date = null) => change({ date })}
        mayBeEmpty={dateMayBeEmpty}
      />
      <AmountField
        key={`amount ${round}`}
        className={form.field}
        label={labels.amount}
        value={typed.total ?? null}
        change={(total) => change({ total })}
      />
      <TextField
        whole
        label={texts.description}
        value={typed.description}
        change={(description) => change({ description })}
      />
      {labels.hours && (
        <TextField
          label={labels.hours}
          value={typed.hours}
          change={(hours) => change({ hours })}
          wrong={hundredthsOf(typed.hours) === null ? texts.hoursWrong : undefined}
        />
      )}
      <TextField
        label={texts.reference}
        value={typed.reference}
        change={(reference) => change({ reference })}
      />
    </>
  );
}
