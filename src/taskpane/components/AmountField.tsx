import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Cents } from '../../domain/money';
import { usePane } from '../context';
import { readAmount } from '../../cells/typedAmount';

// A text box is as wide as its twenty letters unless it is told that it may be narrower.
const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
});

interface Props {
  readonly label: string;
  readonly value: Cents | null;
  /** Told at every keystroke that makes a readable amount. */
  readonly change: (cents: Cents) => void;
}

/** An amount as a person types it, with what was understood of it below. */
export function AmountField({ label, value, change }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  // Null: nothing is being typed, and the field shows the value.
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : readAmount(typed, t.decimalSign);
  const refused = read?.kind === 'refused' ? t.amount[read.why] : null;
  const hint = read?.kind === 'amount' ? t.amount.understood(read.cents) : t.amount.empty;
  return (
    <Field
      className={styles.field}
      label={label}
      size="small"
      validationState={refused ? 'error' : 'none'}
      validationMessage={refused ?? undefined}
      hint={refused ? undefined : hint}
    >
      <Input
        className={styles.input}
        size="small"
        inputMode="decimal"
        value={typed ?? (value === null ? '' : t.amountInField(value))}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(_, data) => {
          setTyped(data.value);
          const amount = readAmount(data.value, t.decimalSign);
          if (amount.kind === 'amount') change(amount.cents);
        }}
        onBlur={() => refused === null && setTyped(null)}
      />
    </Field>
  );
}
