import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ReOrderDotsVertical16Regular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { useEffect, useId, useRef } from 'react';
import type { WishesView } from '../../../school/plan/wishPlan';
import { lazyPart } from '../../ui/lazyPart';
import type { SectionProps } from '../../ui/section';
import { KindText, TimeCost } from './WishNotes';
import { lastWriteNotice } from './lastWriteNotice';
import type { ShownWish, WishCardActions } from './shownWish';
import type { WishWrites } from './useWishWrites';
import { WishAnswerText } from './WishAnswerText';
import { WishButtons } from './WishButtons';
import { WishFacts, WishPrice, WishStatus } from './WishFacts';
import type { WishPlace } from './WishOrder';
import { usePlainStyles } from '../../ui/plainStyles';

const changeWish = lazyPart(
  async () => (await import(/* webpackChunkName: "wish-form" */ './ChangeWish')).default,
);

const useStyles = makeStyles({
  changed: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXXS },
  handle: { cursor: 'grab', color: tokens.colorNeutralForeground3, flexShrink: 0, marginTop: '4px' },
  price: { flex: '1 1 0', minWidth: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  // A border only where it says something: contrast themes show transparent ones too.
  above: { borderTop: `2px solid ${tokens.colorBrandStroke1}`, marginTop: '-2px' },
  below: { borderBottom: `2px solid ${tokens.colorBrandStroke1}`, marginBottom: '-2px' },
});

interface Props extends WishCardActions {
  readonly section: SectionProps;
  readonly shown: ShownWish;
  /** Null while there is no plan. */
  readonly plan: WishesView | null;
  /** Null for what is no wish any more. */
  readonly place: WishPlace | null;
  /** Whether the form is open, and takes the focus. */
  readonly form: { readonly takesFocus: boolean } | null;
}

/** One wish: what it costs and the answer; trying something else, moving, saving and removing it. */
export function WishCard(props: Props) {
  const { section, shown, plan, place, form, writes, edit } = props;
  const styles = useStyles();
  const plain = usePlainStyles();
  const change = useRef<HTMLButtonElement>(null);
  // The next Tab after the button must come into the form, also on a slow connection.
  useEffect(() => void changeWish.load().catch(() => undefined), []);
  const id = useId();
  const { wish, original, tried, answer } = shown;
  const { employee, day, access } = section;
  const close = () => {
    edit(null);
    change.current?.focus();
  };
  const side = place?.drag.side(place.index);
  return (
    <article
      className={mergeClasses(
        plain.card,
        tried && styles.changed,
        side === 'above' && styles.above,
        side === 'below' && styles.below,
      )}
      aria-labelledby={id}
    >
      <div className={styles.head} {...place?.drag.handle(place.index, wish.course)}>
        {place && place.count > 1 && <ReOrderDotsVertical16Regular className={styles.handle} aria-hidden />}
        <div className={styles.price}>
          <WishPrice
            shown={shown}
            heading={
              <h3 {...{ id }} className={styles.name}>
                {wish.course}
              </h3>
            }
          />
        </div>
      </div>
      <WishFacts shown={shown} place={place} />
      <WishButtons {...{ section, plan, shown, change }} editing={form !== null} edit={edit}>
        <WishStatus shown={shown} />
      </WishButtons>
      {form && <changeWish.Part {...props} takesFocus={form.takesFocus} close={close} />}
      {writes.last?.at === original.id && (
        <WrittenHere writes={writes} access={access} undone={() => change.current?.focus()} />
      )}
      {plan && answer && <WishAnswerText view={{ ...shown, answer }} plan={plan} />}
      <TimeCost wish={wish} employee={employee} day={day} />
      <KindText wish={wish} employee={employee} day={day} />
    </article>
  );
}

interface WrittenProps extends Pick<SectionProps, 'access'> {
  readonly writes: WishWrites;
  /** Called when the notice is about to go away with its button. */
  readonly undone: () => void;
}

/** What was written here last, with the way back. */
export function WrittenHere({ writes, access, undone }: WrittenProps) {
  if (!writes.last) return null;
  const { handle } = writes.last;
  const takenBack = () => {
    undone();
    void access.undone(handle);
  };
  return <lastWriteNotice.Part yields write={handle} undone={takenBack} />;
}
