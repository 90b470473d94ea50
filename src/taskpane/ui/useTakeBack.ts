import { useRef, useState } from 'react';
import { undo } from '../../workbook/write/lazyWrites';
import type { UndoHandle } from '../../workbook/write/undoHandle';
import { usePane } from './context';
import { useAction, type Action } from './useAction';

/** How far something is that takes more than a moment. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

export interface TakeBack {
  readonly action: Action;
  /** Null while nothing is taken back, or all of it goes in one request. */
  readonly progress: Progress | null;
  /** Stops; all is then as it was before. */
  readonly stop: () => void;
  readonly takeBack: (handle: UndoHandle) => void;
}

/** Taking back what was written. @param undone told once it is */
export function useTakeBack(undone: (handle: UndoHandle) => unknown): TakeBack {
  const { t, announce } = usePane();
  const action = useAction();
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const takeBack = (handle: UndoHandle) =>
    action.run(async () => {
      stopping.current = new AbortController();
      const told = (done: number, all: number) => setProgress(all > 1 ? { done, all } : null);
      try {
        await undo(handle, { signal: stopping.current.signal, progress: told });
      } finally {
        setProgress(null);
      }
      announce(t.plan.undone);
      await undone(handle);
    });
  return { action, progress, stop: () => stopping.current?.abort(), takeBack };
}
