import { useState } from 'react';
import type { WishFields } from '../../../tables/wishes';
import { addWish, changeWish, orderWishes, removeWish } from '../../../school/edits/wishes';
import type { SchoolEdit } from '../../../school/edits/schoolEdit';
import { listed, moved } from '../../../school/plan/wishOrder';
import type { Wish } from '../../../school/school';
import { wishesNl } from '../../../texts/nl/wishes';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { usePane, useTexts } from '../../ui/context';
import type { SectionProps } from '../../ui/section';
import { useAction, type Action } from '../../ui/useAction';
import { lastWriteNotice } from './lastWriteNotice';
import type { Trying } from './trying';

/** The place of what is written about no card that is there. */
export const LIST = '';

/** What can be written of the wishes of a person. */
export interface WishWrites {
  /** Moving and removing, and why that was refused. */
  readonly action: Action;
  readonly save: (wish: Wish, fields: Partial<WishFields>) => Promise<void>;
  readonly add: (fields: WishFields) => Promise<void>;
  readonly remove: (wish: Wish, removed: () => void) => void;
  /** Puts a wish at the place of another one; they are given among those that are shown. */
  readonly move: (shown: readonly Wish[], from: number, to: number) => void;
  /** The last write of a wish or a plan, and the id of the card where it is told. */
  readonly last: { readonly handle: UndoHandle; readonly at: string } | null;
}

/** Writing the wishes of a person, each write with the card where it is told and can be taken back. */
export function useWishWrites({ employee, access }: SectionProps, trying: Trying): WishWrites {
  const { announce } = usePane();
  const texts = useTexts(wishesNl);
  const action = useAction();
  const [lastWrite, setLastWrite] = useState<WishWrites['last']>(null);
  const { key } = employee;
  const write = async (edit: SchoolEdit, what: string, at: string) => {
    // What tells of the write takes the focus in the moment the button that wrote goes away.
    await lastWriteNotice.load().catch(() => undefined);
    await access.write(edit, what, { key, written: (handle) => setLastWrite({ handle, at }) });
  };
  const handle = access.lastAbout(key, ['Plan', 'Wensen']);
  const at = lastWrite && lastWrite.handle === handle ? lastWrite.at : LIST;
  return {
    action,
    save: async (wish, fields) => {
      await write(changeWish(key, wish.id, fields), texts.saved(fields.course ?? wish.course), wish.id);
      trying.reset(wish);
    },
    add: (fields) => write(addWish(employee, fields), texts.added(fields.course), LIST),
    remove: (wish, removed) =>
      action.run(async () => {
        await write(removeWish(key, wish.id), texts.removed(wish.course), LIST);
        removed();
      }),
    move: (shown, from, to) => {
      const all = listed(employee.wishes);
      const order =
        shown[to] &&
        moved(
          all,
          shown[from].id,
          all.findIndex(({ id }) => id === shown[to].id),
        );
      if (!order) return;
      action.run(async () => {
        await write(orderWishes(key, order), texts.ordered(shown[from].course), shown[from].id);
        announce(texts.dragged(shown[from].course, to + 1, shown.length));
      });
    },
    last: handle ? { handle, at: employee.wishes.some(({ id }) => id === at) ? at : LIST } : null,
  };
}
