import { useState, type ReactElement } from 'react';
import { readAmount, type TypedAmount } from '../../tables/typedAmount';
import type { Cents } from '../../domain/money';
import { amountNl } from '../../texts/nl/amount';
import { usePane, useTexts } from './context';
import { AmountMessage } from './AmountMessage';
import { usePlainStyles } from './plainStyles';
import { TextField } from './TextField';

// A text box is as wide as twenty letters unless its style lets it be narrower.
interface Props {
  readonly label: string;
  readonly className?: string;
  /** Null for an empty field. */
  readonly value: Cents | null;
  /** Text typed earlier that is no amount: the field shows this text again. */
  readonly unread?: string;
  /** Told at every keystroke: the amount, null for an empty field, undefined for what is no amount; as typed beside it. */
  readonly change: (cents: Cents | null | undefined, typed: string) => void;
  /** An empty field is wrong too. */
  readonly required?: boolean;
  /** The sentence below the field, for an amount or for an empty field; without it, how the amount was read. */
  readonly hint?: (cents: Cents | null) => string | undefined;
  /** Why an amount that can be read is refused all the same. */
  readonly wrong?: (cents: Cents) => string | undefined;
}

/** An amount as a person types it, with what was understood of it below. */
export function AmountField({
  label,
  className,
  value,
  unread,
  change,
  required = false,
  hint,
  wrong,
}: Props) {
  const plain = usePlainStyles();
  const { t } = usePane();
  const texts = useTexts(amountNl);
  // Null: nothing is being typed, and the field shows the value.
  const [typed, setTyped] = useState<string | null>(unread ?? null);
  const read = typed === null ? null : readAmount(typed, t.decimalSign);
  const type = (text: string) => {
    setTyped(text);
    const amount = readAmount(text, t.decimalSign);
    // The amount that stood there must not count unseen.
    if (amount.kind === 'empty') change(null, text);
    else change(amount.kind === 'amount' && !wrong?.(amount.cents) ? amount.cents : undefined, text);
  };
  const mean = (cents: Cents) => type(t.amountInField(cents));
  const problem = problemOf(read);
  return (
    <TextField
      selects
      className={className ?? plain.field}
      label={label}
      inputMode="decimal"
      value={typed ?? (value === null ? '' : t.amountInField(value))}
      change={type}
      left={() => !problem && setTyped(null)}
      wrong={problem}
      hint={hintOf(read?.kind === 'amount' ? read.cents : null)}
    />
  );

  function hintOf(cents: Cents | null): string | undefined {
    const given = hint?.(cents ?? (typed === null ? value : null));
    return given ?? (cents === null ? texts.empty : texts.understood(cents));
  }

  function problemOf(amount: TypedAmount | null): ReactElement | string | undefined {
    switch (amount?.kind) {
      case 'refused':
        return <AmountMessage refused={amount} mean={mean} />;
      case 'empty':
        return required ? texts.empty : undefined;
      case 'amount':
        return wrong?.(amount.cents);
      case undefined:
        return undefined;
    }
  }
}
