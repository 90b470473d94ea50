import { useState, type ReactElement } from 'react';
import {
  emptyWish,
  readTypedWish,
  typedWish,
  typedWishView,
  type TypedWish,
  type TypedWishView,
  type WishField,
  type WishReading,
} from '../../../school/plan/typedWish';
import { addWish, changeWish } from '../../../school/edits/wishes';
import type { Wish } from '../../../school/school';
import { manageNl } from '../../../texts/nl/manage';
import { AmountMessage } from '../../ui/AmountMessage';
import { usePane, useTexts } from '../../ui/context';
import type { SectionProps } from '../../ui/section';
import { useAction, type Action } from '../../ui/useAction';

export interface WishFormProps extends SectionProps {
  /** Null for a new one. */
  readonly wish: Wish | null;
  /** What is filled in beside what the wish has, when the form opens. */
  readonly begin?: Partial<TypedWish>;
  /** Called when it is saved or given up. */
  readonly done: () => void;
}

/** What is typed of a wish, what the table makes of it, and saving it. */
export interface TypingWish {
  readonly typed: TypedWish;
  readonly change: (typed: Partial<TypedWish>) => void;
  readonly read: WishReading;
  readonly view: TypedWishView;
  /** Why a field cannot be right; undefined where it can. */
  readonly problemOf: (field: WishField) => ReactElement | string | undefined;
  readonly save: () => void;
  /** Whether saving was asked for while something cannot be right. */
  readonly mustMend: boolean;
  readonly action: Action;
}

/** A wish while it is typed, read by the rules of the table `Wensen` at every keystroke. */
export function useWishForm({
  reading,
  school,
  employee,
  wish,
  begin,
  access,
  done,
}: WishFormProps): TypingWish {
  const { t } = usePane();
  const texts = useTexts(manageNl, 'manage').wishes;
  const action = useAction();
  const [typed, setTyped] = useState<TypedWish>(() => ({
    ...(wish ? typedWish(wish, reading.raw) : emptyWish),
    ...begin,
  }));
  const [asked, setAsked] = useState(false);
  const read = readTypedWish(typed, t.decimalSign, school.courses, wish?.code, employee.education);
  const change = (changed: Partial<TypedWish>) => setTyped({ ...typed, ...changed });
  const problemOf = (field: WishField) => {
    const problem = read.problems[field];
    if (!problem || (field === 'course' && typed.course === '' && !asked)) return undefined;
    if (problem.kind === 'problem') return t.problem(problem.problem);
    return (
      <AmountMessage
        refused={problem.refused}
        mean={(cents) => change({ [field]: t.amountInField(cents) })}
      />
    );
  };
  const save = () => {
    setAsked(true);
    const { fields } = read;
    if (!fields) return;
    action.run(async () => {
      await (wish
        ? access.write(changeWish(employee.key, wish.id, fields), texts.changed(fields.course))
        : access.write(addWish(employee, fields), texts.added(fields.course)));
      done();
    });
  };
  return {
    typed,
    change,
    read,
    view: typedWishView(typed, read, school.courses),
    problemOf,
    save,
    mustMend: asked && !read.fields,
    action,
  };
}
