import { useState } from 'react';
import type { SchoolEdit } from '../../school/edits/schoolEdit';
import type { UndoHandle } from '../../workbook/write/undoHandle';
import type { WriteAccess } from './screen';
import { useAction, type Action } from './useAction';

/** Writing edits from a part of a screen. */
export interface Writing {
  readonly action: Action;
  /** What was written last; null before. */
  readonly last: UndoHandle | null;
  /** @param then called once it is written and the workbook is read again */
  readonly write: (edit: SchoolEdit, what: string, then?: () => void) => void;
}

/** @param about whom the writes are about; absent where that is several people or nobody */
export function useWriting(access: WriteAccess, about?: { readonly key: string }): Writing {
  const action = useAction();
  const [last, setLast] = useState<UndoHandle | null>(null);
  const write: Writing['write'] = (edit, what, then) =>
    action.run(async () => {
      await access.write(edit, what, { key: about?.key, written: setLast });
      then?.();
    });
  return { action, last, write };
}
