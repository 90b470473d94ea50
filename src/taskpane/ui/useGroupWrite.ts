import { useState } from 'react';
import type { SchoolEdit } from '../../school/edits/schoolEdit';
import type { UndoHandle } from '../../workbook/write/undoHandle';
import type { WriteAccess } from './screen';
import { useAction, type Action } from './useAction';
import { usePaced, type Paced } from './usePaced';

/** One write for many people: with progress, a way to stop it, and one way back. */
export interface GroupWrite extends Pick<Paced, 'progress' | 'stop'> {
  readonly action: Action;
  /** What was written last; null before, and once it is taken back. */
  readonly written: UndoHandle | null;
  /** @param after called once the workbook holds it */
  readonly write: (edit: SchoolEdit, what: string, after?: () => void) => void;
  readonly undone: (handle: UndoHandle) => void;
}

export function useGroupWrite(access: WriteAccess): GroupWrite {
  const action = useAction();
  const { progress, stop, pace } = usePaced();
  const [written, setWritten] = useState<UndoHandle | null>(null);
  const write: GroupWrite['write'] = (edit, what, after) =>
    action.run(async () => {
      setWritten(null);
      await pace(({ signal, progress: report }) =>
        access.write(edit, what, {
          signal,
          // What goes in one request is done before anybody reads how far it is.
          progress: (done, all) => all > 1 && report(done, all),
          written: (handle) => {
            setWritten(handle);
            after?.();
          },
        }),
      );
    });
  const undone = (handle: UndoHandle) => {
    setWritten(null);
    void access.undone(handle);
  };
  return { action, progress, stop, written, write, undone };
}
