import { useState } from 'react';
import type { SchoolEdit } from '../../../school/edits/schoolEdit';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import type { WriteAccess } from '../../ui/screen';
import { useAction, type Action } from '../../ui/useAction';

/** What a part of the settings wrote last, and doing it. */
export interface SettingWrite {
  readonly action: Action;
  readonly written: UndoHandle | null;
  /** Writes an edit. @param then called once the workbook holds it */
  readonly save: (edit: SchoolEdit, what: string, then?: () => void) => void;
  /** Does a write that is no edit of our tables. @param then called once the workbook holds it */
  readonly saveBy: (write: () => Promise<UndoHandle>, then?: () => void) => void;
  readonly undone: () => void;
}

/** Writing from one part of the settings, with what was written kept to be taken back right there. */
export function useSettingWrite(access: WriteAccess): SettingWrite {
  const action = useAction();
  const [written, setWritten] = useState<UndoHandle | null>(null);
  return {
    action,
    written,
    save: (edit, what, then) =>
      action.run(async () => {
        const done = (handle: UndoHandle) => {
          setWritten(handle);
          then?.();
        };
        await access.write(edit, what, { written: done });
      }),
    saveBy: (write, then) =>
      action.run(async () => {
        const handle = await write();
        setWritten(handle);
        then?.();
        await access.wrote(handle);
      }),
    undone: () => {
      if (!written) return;
      setWritten(null);
      void access.undone(written);
    },
  };
}
