import { Field, Input } from '@fluentui/react-components';
import type { WishField } from '../../../school/plan/typedWish';
import { useProblemText } from '../../ui/useProblemText';
import { useFormStyles } from '../../ui/formStyles';
import type { TypingWish } from './typing';

interface Props extends Pick<TypingWish, 'typed' | 'change' | 'read' | 'problemOf'> {
  readonly name: Exclude<WishField, 'priority' | 'earliest' | 'latest'>;
  readonly label: string;
  /** What is said below while nothing is wrong and nothing is to be noted. */
  readonly hint?: string;
  /** Id of a list of what can be typed. */
  readonly list?: string;
}

/** A field of a wish that is typed as text. */
export function TypedField({ typed, change, read, problemOf, name, label, hint, list }: Props) {
  const form = useFormStyles();
  const problemText = useProblemText();
  const problem = problemOf(name);
  const note = read.notes[name];
  return (
    <Field
      className={form.field}
      label={label}
      size="small"
      hint={problem ? undefined : note ? problemText(note) : hint}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem}
    >
      <Input
        className={form.input}
        size="small"
        list={list}
        value={typed[name]}
        onChange={(_, { value }) => change({ [name]: value })}
      />
    </Field>
  );
}
