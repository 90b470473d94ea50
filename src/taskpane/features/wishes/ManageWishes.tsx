import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
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
import { WishItem } from './WishItem';
import { Refused } from '../../ui/Refused';

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

/** Putting the wishes of the person in order and removing one, with the last write to be taken back. */
function useWishWrites(props: SectionProps, wishes: readonly Wish[]) {
  const { employee } = props;
  const { announce } = usePane();
  const texts = useTexts(manageNl, 'manage').wishes;
  const action = useAction();
  const [last, setLast] = useState<UndoHandle | null>(null);
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
  const remove = (wish: Wish, removed: () => void) =>
    action.run(async () => {
      await access.write(removeWish(employee.key, wish.id), texts.removed(wish.course));
      removed();
    });
  return { action, access, last: last && access.writes.includes(last) ? last : null, move, remove };
}

function Wishes(props: SectionProps) {
  const { reading, employee, day } = props;
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(manageNl, 'manage').wishes;
  const [editing, setEditing] = useState<Editing>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const wishes = listed(employee.wishes);
  const { action, access, last, move, remove } = useWishWrites(props, wishes);
  const refused = baseCao(reading) === 'VO' ? refusedWishes(employee, day) : [];
  const drag = useDragOrder(wishes.length, (from, to) => move(wishes[from], to));
  const close = () => {
    setEditing(null);
    adding.current?.focus();
  };
  const removed = () => {
    setRemoving(null);
    adding.current?.focus();
  };
  return (
    <>
      {wishes.length > 1 && <p className={form.hint}>{texts.order}</p>}
      <ul className={lists.xs}>
        {wishes.map((wish, index) => (
          <WishItem
            key={wish.id}
            wish={wish}
            place={{ index, count: wishes.length }}
            drag={drag}
            busy={action.busy}
            move={(to) => move(wish, to)}
            edit={() => setEditing({ wish })}
            remove={() => remove(wish, removed)}
            asksRemoval={removing === wish.id}
            askRemoval={(asks) => setRemoving(asks ? wish.id : null)}
          />
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
      {last && <LastWriteNotice yields write={last} undone={() => void access.undone(last)} />}
      {editing && (
        <WishForm key={editing.wish?.id ?? ''} {...props} access={access} wish={editing.wish} done={close} />
      )}
      <Refused action={action} />
    </>
  );
}
