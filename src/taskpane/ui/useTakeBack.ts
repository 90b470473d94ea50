import { undo } from '../../workbook/write/lazyWrites';
import type { UndoHandle } from '../../workbook/write/undoHandle';
import { usePane } from './context';
import { useAction, type Action } from './useAction';
import { usePaced, type Paced } from './usePaced';

/** Undoing a write; when it is stopped, the workbook is as it was before the undo. */
export interface TakeBack extends Pick<Paced, 'progress' | 'stop'> {
  readonly action: Action;
  readonly takeBack: (handle: UndoHandle) => void;
}

/** Undoes writes. @param undone called after an undo */
export function useTakeBack(undone: (handle: UndoHandle) => unknown): TakeBack {
  const { t, announce } = usePane();
  const action = useAction();
  const { progress, stop, pace } = usePaced();
  const takeBack = (handle: UndoHandle) =>
    action.run(async () => {
      await pace(({ signal, progress: report }) =>
        // An undo in one request ends before progress could be read.
        undo(handle, { signal, progress: (done, all) => all > 1 && report(done, all) }),
      );
      announce(t.plan.undone);
      await undone(handle);
    });
  return { action, progress, stop, takeBack };
}
