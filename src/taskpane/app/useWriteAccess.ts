import { useCallback, useMemo, type Dispatch } from 'react';
import { changeOf, write } from '../../workbook/write/lazyWrites';
import { timeNow } from '../host/clock';
import { usePane } from '../ui/context';
import { RememberedState } from '../ui/rememberedState';
import type { PaneMemory, WriteAccess } from '../ui/screen';
import type { PaneAction, PaneState } from './store';
import type { WorkbookAccess } from './useWorkbook';

/** What screens write with: an edit is written, recorded in the state of the pane, announced, and read again. */
export function useWriteAccess(
  { writes, takenBack }: Pick<PaneState, 'writes' | 'takenBack'>,
  dispatch: Dispatch<PaneAction>,
  workbook: WorkbookAccess,
): WriteAccess {
  const { announce } = usePane();
  const wrote = useCallback<WriteAccess['wrote']>(
    async (handle, about = null) => {
      const { something, school } = await changeOf(handle);
      // What changed nothing needs no way back.
      if (something) dispatch({ type: 'wrote', write: { handle, key: about } });
      announce(handle.what);
      if (school) await workbook.refresh();
    },
    [dispatch, announce, workbook],
  );
  return useMemo<WriteAccess>(
    () => ({
      writes: writes.map(({ handle }) => handle),
      takenBack,
      lastAbout: (about, tables) => {
        const last = writes.filter((written) => written.key === about).at(-1)?.handle;
        return last?.tables.some(({ table }) => tables.includes(table)) ? last : undefined;
      },
      write: async (edit, what, { key: about, written, ...pacing } = {}) => {
        const handle = await write(edit, what, pacing);
        written?.(handle);
        await wrote(handle, about);
        return handle;
      },
      wrote,
      undone: async (handle) => {
        dispatch({ type: 'undone', handle, at: timeNow() });
        if ((await changeOf(handle)).school) await workbook.refresh();
      },
    }),
    [writes, takenBack, dispatch, wrote, workbook],
  );
}

/** Forgetting people who were erased, and writes that can no longer be taken back. */
export function usePaneMemory(dispatch: Dispatch<PaneAction>): PaneMemory {
  return useMemo<PaneMemory>(
    () => ({
      forgetPeople: async (whom, handle) => {
        const { forgetPeople } = await import(
          /* webpackChunkName: "privacy" */ '../../workbook/write/forgetPeople'
        );
        RememberedState.forgetAll();
        dispatch({ type: 'erased', whom, handle, without: (write) => forgetPeople(write, whom) });
      },
      forget: (handle) => dispatch({ type: 'forget', handle }),
    }),
    [dispatch],
  );
}
