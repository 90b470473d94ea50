import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day } from '../../../domain/calendar';
import { readListDate } from '../../../imports/staffList';
import { useListStyles } from './listStyles';
import { useStaffTexts } from './useStaffTexts';

interface Props {
  readonly label: string;
  /** What counts as long as nothing is typed; null when that is nothing. */
  readonly value: Day | null;
  /** The sentence below a date that is understood. */
  readonly hint: (day: Day) => string;
  readonly change: (day: Day | null) => void;
}

/** A date as a person types it, with what was understood of it below. */
export function DayField({ label, value, hint, change }: Props) {
  const styles = useListStyles();
  const texts = useStaffTexts().changes;
  const [typed, setTyped] = useState('');
  const day = dayOf(typed);
  const refused = typed.trim() !== '' && day === null;
  const shown = day ?? value;
  return (
    <Field
      label={label}
      size="small"
      className={styles.field}
      validationState={refused ? 'error' : 'none'}
      validationMessage={refused ? texts.dayRefused : undefined}
      hint={refused || shown === null ? undefined : hint(shown)}
    >
      <Input
        size="small"
        className={styles.input}
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          change(dayOf(data.value));
        }}
      />
    </Field>
  );
}

function dayOf(text: string): Day | null {
  const read = readListDate(text, 'dayFirst');
  return read.kind === 'day' ? read.day : null;
}
