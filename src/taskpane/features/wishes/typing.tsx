import type { ReactElement } from 'react';
import {
  readTypedWish,
  typedWishView,
  type TypedWish,
  type TypedWishView,
  type WishField,
  type WishReading,
} from '../../../school/plan/typedWish';
import type { Wish } from '../../../school/school';
import { AmountMessage } from '../../ui/AmountMessage';
import { usePane } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import type { SectionProps } from '../../ui/section';

/** What is typed of a wish, and what the table makes of it. */
export interface TypingWish {
  readonly typed: TypedWish;
  readonly change: (typed: Partial<TypedWish>) => void;
  readonly read: WishReading;
  readonly view: TypedWishView;
  /** Why a field cannot be right; undefined where it can. */
  readonly problemOf: (field: WishField) => ReactElement | string | undefined;
}

/**
 * A wish while it is typed, read by the rules of the table `Wensen` at every keystroke.
 *
 * @param wish null for a new one
 */
export function useTypingWish(
  { school, employee }: Pick<SectionProps, 'school' | 'employee'>,
  wish: Wish | null,
  { typed, change }: Pick<TypingWish, 'typed' | 'change'>,
): TypingWish {
  const { t } = usePane();
  const problemText = useProblemText();
  const read = readTypedWish(typed, t.decimalSign, school.courses, wish?.code, employee.education);
  const problemOf = (field: WishField) => {
    const problem = read.problems[field];
    if (problem?.kind !== 'amount') return problem && problemText(problem.problem);
    const mean = (cents: number) => change({ [field]: t.amountInField(cents) });
    return <AmountMessage refused={problem.refused} mean={mean} />;
  };
  return { typed, change, read, view: typedWishView(typed, school.courses), problemOf };
}
