import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { TypedWish, WishField } from '../../../school/plan/typedWish';
import type { WishFields } from '../../../tables/wishes';
import type { Wish } from '../../../school/school';
import { wishFormNl } from '../../../texts/nl/wishForm';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { Refused } from '../../ui/Refused';
import type { SectionProps } from '../../ui/section';
import { useAction } from '../../ui/useAction';
import { FirstFields, MORE_FIELDS, MoreFields } from './WishFormFields';
import { useTypingWish, type TypingWish } from './typing';

export interface WishFormProps extends SectionProps {
  /** Null for a new one. */
  readonly wish: Wish | null;
  readonly typed: TypedWish;
  readonly change: (typed: Partial<TypedWish>) => void;
  /** Whether something is typed that is not saved. */
  readonly changed: boolean;
  readonly save: (fields: WishFields) => Promise<void>;
  /** Closes the form; what was typed is forgotten. */
  readonly giveUp: () => void;
  /** Whether the first field takes the focus: the form may appear away from the button that asked for it. */
  readonly takesFocus: boolean;
  /** What else can be done with the wish. */
  readonly children?: ReactNode;
}

/** All that can be said of a wish. What is typed is tried out; the workbook changes when it is saved. */
export default function WishForm(props: WishFormProps) {
  const { wish, typed, change, takesFocus } = props;
  const form = useFormStyles();
  const texts = useTexts(wishFormNl);
  const typing = useTypingWish(props, wish, { typed, change });
  const { asked, save, action } = useSaving(props, typing);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) group.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const title = wish ? texts.titleOf(wish.course) : texts.titleNew;
  // A new wish has no course at first: that is no mistake.
  const unasked = (field: string) => field === 'course' && typed.course === '' && !asked;
  const problemOf = (field: WishField) => (unasked(field) ? undefined : typing.problemOf(field));
  const wrong = Object.keys(typing.read.problems).filter((field) => !unasked(field));
  const fields = { ...props, ...typing, problemOf };
  return (
    <div className={form.form} role="group" aria-label={title} tabIndex={-1} ref={group}>
      {!wish && <h3 className={form.title}>{title}</h3>}
      <FirstFields {...fields} />
      <More {...fields} wrong={wrong} />
      <Buttons {...props} busy={action.busy} wrong={wrong.length > 0} onSave={save} />
      <p className={`${form.hint} ${form.whole}`}>{wrong.length > 0 ? texts.mend : wish && texts.tryOut}</p>
      <Refused action={action} className={form.whole} />
    </div>
  );
}

/** Saving what is typed once it can be right. */
function useSaving({ save }: WishFormProps, { read }: TypingWish) {
  const action = useAction();
  const [asked, setAsked] = useState(false);
  return {
    action,
    asked,
    save: () => {
      setAsked(true);
      const { fields } = read;
      if (fields) action.run(() => save(fields));
    },
  };
}

interface MoreProps extends WishFormProps, TypingWish {
  /** The fields that cannot be right. */
  readonly wrong: readonly string[];
}

/** What is not often said of a wish, opened when it is asked for or something in it is wrong. */
function More(props: MoreProps) {
  const { wish, wrong } = props;
  const form = useFormStyles();
  const texts = useTexts(wishFormNl);
  const [open, setOpen] = useState(false);
  const mustMend = [...MORE_FIELDS, ...(wish ? ['course'] : [])].some((field) => wrong.includes(field));
  const shown = open || mustMend;
  return (
    <>
      <div className={form.whole}>
        <Button
          size="small"
          aria-expanded={shown}
          aria-label={wish ? texts.moreOf(wish.course) : undefined}
          disabledFocusable={mustMend}
          onClick={() => setOpen(!open)}
        >
          {texts.more}
        </Button>
      </div>
      {shown && <MoreFields {...props} />}
    </>
  );
}

interface ButtonsProps extends WishFormProps {
  readonly busy: boolean;
  readonly wrong: boolean;
  readonly onSave: () => void;
}

function Buttons({ wish, changed, giveUp, children, busy, wrong, onSave }: ButtonsProps) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(wishFormNl);
  const course = wish?.course ?? '';
  return (
    <div className={form.buttons}>
      {(changed || !wish) && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || wrong}
          aria-label={wish ? texts.saveOf(course) : undefined}
          onClick={onSave}
        >
          {texts.save}
        </Button>
      )}
      <Button size="small" aria-label={wish && changed ? texts.resetOf(course) : undefined} onClick={giveUp}>
        {!wish ? t.app.cancel : changed ? texts.reset : t.app.close}
      </Button>
      {children}
    </div>
  );
}
