import type { WishField } from '../../../school/plan/typedWish';
import { useProblemText } from '../../ui/useProblemText';
import type { TypingWish } from './typing';
import { TextField } from '../../ui/TextField';

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
  const problemText = useProblemText();
  const problem = problemOf(name);
  const note = read.notes[name];
  return (
    <TextField
      label={label}
      list={list}
      value={typed[name]}
      change={(value) => change({ [name]: value })}
      hint={note ? problemText(note) : hint}
      wrong={problem}
    />
  );
}
