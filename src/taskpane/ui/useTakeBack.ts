import { undo } from '../../workbook/write/lazyWrites';
import type { UndoHandle } from '../../workbook/write/undoHandle';
import { usePane } from './context';
import { useAction, type Action } from './useAction';
import { usePaced, type Paced } from './usePaced';

/** Taking back what was written; once stopped, all is as it was before. */
export interface TakeBack extends Pick<Paced, 'progress' | 'stop'> {
  readonly action: Action;
  readonly takeBack: (handle: UndoHandle) => void;
}

/** Taking back what was written. @param undone called once it is */
export function useTakeBack(undone: (handle: UndoHandle) => unknown): TakeBack {
  const { t, announce } = usePane();
  const action = useAction();
  const { progress, stop, pace } = usePaced();
  const takeBack = (handle: UndoHandle) =>
    action.run(async () => {
      await pace(({ signal, progress: report }) =>
        // What goes in one request is done before anybody reads how far it is.
        undo(handle, { signal, progress: (done, all) => all > 1 && report(done, all) }),
      );
      announce(t.plan.undone);
      await undone(handle);
    });
  return { action, progress, stop, takeBack };
}
