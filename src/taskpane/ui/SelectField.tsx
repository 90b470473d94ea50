import { Field, Select } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import { useFormStyles } from './formStyles';

interface Props<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  /** What can be chosen, each with its text, in order. */
  readonly options: readonly (readonly [value: Value, text: string | number])[];
  readonly change: (value: Value) => void;
  readonly className?: string;
  /** What is wrong with the choice; absent where nothing is. */
  readonly wrong?: string | ReactElement;
  readonly hint?: string;
  readonly selectRef?: Ref<HTMLSelectElement>;
}

/** One of a few values to choose in a form. */
export function SelectField<Value extends string | number>(props: Props<Value>) {
  const { label, value, options, change, className, wrong, hint, selectRef } = props;
  const form = useFormStyles();
  const choose = (typed: string) => {
    const chosen = options.find(([option]) => String(option) === typed);
    if (chosen) change(chosen[0]);
  };
  return (
    <Field
      className={className}
      label={label}
      size="small"
      hint={hint}
      validationState={wrong ? 'error' : 'none'}
      validationMessage={wrong}
    >
      <Select
        ref={selectRef}
        className={form.input}
        size="small"
        value={value}
        onChange={(_, data) => choose(data.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
