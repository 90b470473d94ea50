import { useState } from 'react';
import type { Day } from '../../domain/calendar';
import { dayFieldNl } from '../../texts/nl/dayField';
import { useTexts } from './context';
import { readTypedDay } from '../../tables/typedDay';
import { TextField } from './TextField';

interface Props {
  readonly label: string;
  readonly value: Day | null;
  /** Called at every keystroke with the date, null for an empty field, undefined for what is no date. */
  readonly change: (day: Day | null | undefined) => void;
  readonly mayBeEmpty?: boolean;
  /** The sentence below the field for a day; without it, how the day was read. */
  readonly hint?: (day: Day) => string;
}

/** A date as a person types it, with what was understood of it below. */
export function DayField({ label, value, change, mayBeEmpty = false, hint: hintOf }: Props) {
  const texts = useTexts(dayFieldNl);
  // Null: nothing is being typed, and the field shows the value.
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : readTypedDay(typed);
  const refused = read?.kind === 'refused' || (read?.kind === 'empty' && !mayBeEmpty);
  const day = read?.kind === 'day' ? read.day : value;
  const hint =
    hintOf && day !== null ? hintOf(day) : read?.kind === 'day' ? texts.understood(read.day) : texts.empty;
  return (
    <TextField
      selects
      label={label}
      value={typed ?? (value === null ? '' : texts.inField(value))}
      change={(text) => {
        setTyped(text);
        const now = readTypedDay(text);
        // The date that stood there must not count unseen.
        change(now.kind === 'day' ? now.day : now.kind === 'empty' ? null : undefined);
      }}
      left={() => !refused && setTyped(null)}
      wrong={refused ? texts.refused : undefined}
      hint={hint}
    />
  );
}
