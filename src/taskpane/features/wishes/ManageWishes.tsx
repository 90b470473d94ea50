import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  Add16Regular,
  ArrowDown16Regular,
  ArrowUp16Regular,
  Delete16Regular,
  Edit16Regular,
  ReOrderDotsVertical16Regular,
} from '@fluentui/react-icons';
import { useLayoutEffect, useRef, useState } from 'react';
import { manageNl } from '../../../texts/nl/manage';
import { baseCao } from '../../../school/read/ownRules';
import { orderWishes, removeWish } from '../../../school/edits/wishes';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import type { Wish } from '../../../school/school';
import { Disclosure } from '../../ui/Disclosure';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { Notice } from '../../ui/Notice';
import { useListStyles } from '../../ui/listStyles';
import { usePane, useTexts } from '../../ui/context';
import { refusedWishes } from '../../../school/plan/refusedWishes';
import { listed, moved } from '../../../school/plan/wishOrder';
import { accessWith } from '../../ui/accessWith';
import { useAction } from '../../ui/useAction';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { useDragOrder } from './useDragOrder';
import { WishForm } from './WishForm';

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

/** Puts the wishes in order, adds, changes and removes them. */
export default function ManageWishes(props: SectionProps) {
  const texts = useTexts(manageNl, 'manage').wishes;
  return (
    <Disclosure title={texts.title}>
      <Wishes {...props} />
    </Disclosure>
  );
}

/** A wish by id, a new one, or none. */
type Editing = { readonly wish: Wish | null } | null;

function Wishes(props: SectionProps) {
  const { reading, employee, day } = props;
  const styles = useStyles();
  const form = useFormStyles();
  const lists = useListStyles();
  const { t, announce } = usePane();
  const texts = useTexts(manageNl, 'manage').wishes;
  const action = useAction();
  const [editing, setEditing] = useState<Editing>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const [last, setLast] = useState<UndoHandle | null>(null);
  const pressed = useRef<HTMLElement>(null);
  const wishes = listed(employee.wishes);
  const refused = baseCao(reading) === 'VO' ? refusedWishes(employee, day) : [];

  // A row that gets another place loses the focus on the way; the arrow may be pressed again.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) pressed.current?.focus();
    pressed.current = null;
  }, [employee]);

  // Not about the person: the way back stands below the list, and not with the plan as well.
  const access = accessWith(props.access, setLast);
  const move = (wish: Wish, to: number) => {
    const order = moved(wishes, wish.id, to);
    if (!order) return;
    action.run(async () => {
      await access.write(orderWishes(employee.key, order), texts.ordered(wish.course));
      announce(texts.dragged(wish.course, to + 1, wishes.length));
    });
  };
  const remove = (wish: Wish) =>
    action.run(async () => {
      await access.write(removeWish(employee.key, wish.id), texts.removed(wish.course));
      setRemoving(null);
      adding.current?.focus();
    });
  const drag = useDragOrder(wishes.length, (from, to) => move(wishes[from], to));
  const close = () => {
    setEditing(null);
    adding.current?.focus();
  };
  return (
    <>
      {wishes.length > 1 && <p className={form.hint}>{texts.order}</p>}
      <ul className={lists.xs}>
        {wishes.map((wish, index) => (
          <li
            key={wish.id}
            className={mergeClasses(
              styles.wish,
              drag.side(index) === 'above' && styles.above,
              drag.side(index) === 'below' && styles.below,
            )}
            {...drag.row(index, wish.course)}
          >
            {wishes.length > 1 && <ReOrderDotsVertical16Regular className={styles.handle} aria-hidden />}
            <span className={form.grow}>
              {wish.course} <span className={form.hint}>{t.wish.priorities[wish.priority]}</span>
            </span>
            {wishes.length > 1 && (
              <>
                <Button
                  className={styles.small}
                  size="small"
                  appearance="subtle"
                  icon={<ArrowUp16Regular />}
                  aria-label={texts.up(wish.course)}
                  disabledFocusable={index === 0 || action.busy}
                  onClick={({ currentTarget }) => {
                    pressed.current = currentTarget;
                    move(wish, index - 1);
                  }}
                />
                <Button
                  className={styles.small}
                  size="small"
                  appearance="subtle"
                  icon={<ArrowDown16Regular />}
                  aria-label={texts.down(wish.course)}
                  disabledFocusable={index === wishes.length - 1 || action.busy}
                  onClick={({ currentTarget }) => {
                    pressed.current = currentTarget;
                    move(wish, index + 1);
                  }}
                />
              </>
            )}
            <Button
              className={styles.small}
              size="small"
              appearance="subtle"
              icon={<Edit16Regular />}
              aria-label={texts.edit(wish.course)}
              onClick={() => setEditing({ wish })}
            />
            <Button
              className={styles.small}
              size="small"
              appearance="subtle"
              icon={<Delete16Regular />}
              aria-label={texts.remove(wish.course)}
              aria-expanded={removing === wish.id}
              onClick={() => setRemoving(removing === wish.id ? null : wish.id)}
            />
            {removing === wish.id && (
              <div className={form.whole}>
                <Notice
                  intent="warning"
                  what={texts.removeSure(wish.course)}
                  action={{ text: texts.removeYes, run: () => remove(wish), disabled: action.busy }}
                  dismiss={() => setRemoving(null)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {refused.map(({ course, amount }) => (
        <Notice key={course} intent="warning" what={texts.refused(course, amount)} />
      ))}
      <Button
        ref={adding}
        className={form.start}
        size="small"
        icon={<Add16Regular />}
        onClick={() => setEditing({ wish: null })}
      >
        {texts.add}
      </Button>
      {last && access.writes.includes(last) && (
        <LastWriteNotice yields write={last} undone={() => void access.undone(last)} />
      )}
      {editing && (
        <WishForm key={editing.wish?.id ?? ''} {...props} access={access} wish={editing.wish} done={close} />
      )}
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </>
  );
}
