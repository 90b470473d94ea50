import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useFormStyles } from './formStyles';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** What is wrong with the text; absent where nothing is. */
  readonly wrong?: string | ReactElement;
  /** Whether the text gets the whole width: a sentence is not read in half of a narrow pane. */
  readonly whole?: boolean;
  /** Where the field stands outside the grid of a form. */
  readonly className?: string;
  /** What is said below as long as nothing is wrong. */
  readonly hint?: string;
  readonly inputMode?: 'decimal' | 'numeric';
  /** Id of a list of what can be typed. */
  readonly list?: string;
  /** Whether all of it is selected when the field is entered. */
  readonly selects?: boolean;
  /** Called when the field is left. */
  readonly left?: () => void;
}

/** A text to type in a form. */
export function TextField(props: Props) {
  const { label, value, change, wrong, whole, className, hint, inputMode, list, selects, left } = props;
  const form = useFormStyles();
  return (
    <Field
      className={className ?? (whole ? form.whole : form.field)}
      label={label}
      size="small"
      hint={wrong ? undefined : hint}
      validationState={wrong ? 'error' : 'none'}
      validationMessage={wrong}
    >
      <Input
        className={form.input}
        size="small"
        inputMode={inputMode}
        list={list}
        value={value}
        onFocus={(event) => selects && event.currentTarget.select()}
        onChange={(_, data) => change(data.value)}
        onBlur={left}
      />
    </Field>
  );
}
