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
}

/** A text to type in a form. */
export function TextField({ label, value, change, wrong, whole = false }: Props) {
  const form = useFormStyles();
  return (
    <Field
      className={whole ? form.whole : form.field}
      label={label}
      size="small"
      validationState={wrong ? 'error' : 'none'}
      validationMessage={wrong}
    >
      <Input className={form.input} size="small" value={value} onChange={(_, data) => change(data.value)} />
    </Field>
  );
}
