import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { wishesNl } from '../../../texts/nl/wishes';
import {
  ArrowDown16Regular,
  ArrowUp16Regular,
  Delete16Regular,
  Edit16Regular,
  ReOrderDotsVertical16Regular,
} from '@fluentui/react-icons';
import { useLayoutEffect, useRef, type ComponentProps } from 'react';
import { manageNl } from '../../../texts/nl/manage';
import type { Wish } from '../../../school/school';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { Notice } from '../../ui/Notice';
import type { DragOrder } from './useDragOrder';

const useStyles = makeStyles({
  wish: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXS,
  },
  // A border only where it says something: contrast themes show transparent ones too.
  above: { borderTop: `2px solid ${tokens.colorBrandStroke1}`, marginTop: '-2px' },
  below: { borderBottom: `2px solid ${tokens.colorBrandStroke1}`, marginBottom: '-2px' },
  handle: { cursor: 'grab', color: tokens.colorNeutralForeground3, flexShrink: 0 },
  small: { minWidth: 'auto' },
});

interface Props {
  readonly wish: Wish;
  /** Among all wishes of the person. */
  readonly place: { readonly index: number; readonly count: number };
  readonly drag: DragOrder;
  readonly busy: boolean;
  readonly move: (to: number) => void;
  readonly edit: () => void;
  readonly remove: () => void;
  /** Whether it is asked if the wish is to be removed. */
  readonly asksRemoval: boolean;
  readonly askRemoval: (asks: boolean) => void;
}

/** A wish in the list, with what can be done with it. */
export function WishItem(props: Props) {
  const { wish, place, drag, busy, edit, remove, asksRemoval, askRemoval } = props;
  const styles = useStyles();
  const form = useFormStyles();
  const wishTexts = useTexts(wishesNl, 'wishes');
  const texts = useTexts(manageNl, 'manage').wishes;
  const side = drag.side(place.index);
  return (
    <li
      className={mergeClasses(
        styles.wish,
        side === 'above' && styles.above,
        side === 'below' && styles.below,
      )}
      {...drag.row(place.index, wish.course)}
    >
      {place.count > 1 && <ReOrderDotsVertical16Regular className={styles.handle} aria-hidden />}
      <span className={form.grow}>
        {wish.course} <span className={form.hint}>{wishTexts.priorities[wish.priority]}</span>
      </span>
      {place.count > 1 && <Arrows {...props} />}
      <Small icon={<Edit16Regular />} aria-label={texts.edit(wish.course)} onClick={edit} />
      <Small
        icon={<Delete16Regular />}
        aria-label={texts.remove(wish.course)}
        aria-expanded={asksRemoval}
        onClick={() => askRemoval(!asksRemoval)}
      />
      {asksRemoval && (
        <div className={form.whole}>
          <Notice
            intent="warning"
            what={texts.removeSure(wish.course)}
            action={{ text: texts.removeYes, run: remove, disabled: busy }}
            dismiss={() => askRemoval(false)}
          />
        </div>
      )}
    </li>
  );
}

/** Moves a wish one place up or down. */
function Arrows({ wish, place: { index, count }, busy, move }: Props) {
  const texts = useTexts(manageNl, 'manage').wishes;
  const pressed = useRef<HTMLElement>(null);
  // A row that gets another place loses the focus on the way; the arrow may be pressed again.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) pressed.current?.focus();
    pressed.current = null;
  }, [index]);
  const press = (button: HTMLElement, to: number) => {
    pressed.current = button;
    move(to);
  };
  return (
    <>
      <Small
        icon={<ArrowUp16Regular />}
        aria-label={texts.up(wish.course)}
        disabledFocusable={index === 0 || busy}
        onClick={({ currentTarget }) => press(currentTarget, index - 1)}
      />
      <Small
        icon={<ArrowDown16Regular />}
        aria-label={texts.down(wish.course)}
        disabledFocusable={index === count - 1 || busy}
        onClick={({ currentTarget }) => press(currentTarget, index + 1)}
      />
    </>
  );
}

function Small(props: ComponentProps<typeof Button>) {
  return <Button className={useStyles().small} size="small" appearance="subtle" {...props} />;
}
