import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { wishesNl } from '../../../texts/nl/wishes';
import { useTexts } from '../../ui/context';
import type { DragOrder } from './useDragOrder';

const useStyles = makeStyles({
  arrows: { display: 'flex', flexShrink: 0, marginLeft: 'auto' },
  arrow: { minWidth: 'auto' },
});

/** The place of a wish among those that are shown, and moving it. */
export interface WishPlace {
  readonly index: number;
  readonly count: number;
  readonly drag: DragOrder;
  readonly busy: boolean;
  readonly move: (to: number) => void;
}

/** Moves a wish one place up or down; nothing where it is the only one. */
export function WishOrder({ course, place }: { readonly course: string; readonly place: WishPlace }) {
  const { index, count, busy, move } = place;
  const styles = useStyles();
  const texts = useTexts(wishesNl);
  const pressed = useRef<HTMLElement>(null);
  // A card that gets another place loses the focus on the way; the arrow may be pressed again.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) pressed.current?.focus();
    pressed.current = null;
  }, [index]);
  if (count < 2) return null;
  const arrow = (to: number, name: string, icon: ReactElement) => (
    <Button
      className={styles.arrow}
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={name}
      disabledFocusable={to < 0 || to >= count || busy}
      onClick={({ currentTarget }) => {
        pressed.current = currentTarget;
        move(to);
      }}
    />
  );
  return (
    <span className={styles.arrows}>
      {arrow(index - 1, texts.up(course), <ArrowUp16Regular />)}
      {arrow(index + 1, texts.down(course), <ArrowDown16Regular />)}
    </span>
  );
}
