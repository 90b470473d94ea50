import { useRef, useState } from 'react';
import { usePane } from '../../ui/context';
import { useAction, type Action } from '../../ui/useAction';

/** The making of papers for many people: how far it is, and what was said of it. */
export interface PaperRun {
  readonly action: Action;
  /** Null while nothing is being made. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** One sentence on how it went; null before. */
  readonly message: string | null;
  readonly setMessage: (sentence: string) => void;
  readonly stop: () => void;
  /**
   * Makes papers for so many people. What `work` does must heed the signal.
   *
   * @param work called with the signal of `stop`, and with what tells how many are done
   */
  readonly run: (
    total: number,
    work: (signal: AbortSignal, progress: (done: number) => void) => Promise<void>,
  ) => void;
}

/** Runs the making of papers, with progress and a way to stop. */
export function usePaperRun(): PaperRun {
  const { announce } = usePane();
  const action = useAction();
  const [progress, setProgress] = useState<PaperRun['progress']>(null);
  const [message, setShown] = useState<string | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const setMessage = (sentence: string) => {
    setShown(sentence);
    announce(sentence);
  };
  const run: PaperRun['run'] = (total, work) =>
    action.run(async () => {
      const controller = new AbortController();
      stopping.current = controller;
      setProgress({ done: 0, total });
      setShown(null);
      try {
        await work(controller.signal, (done) => setProgress({ done, total }));
      } finally {
        stopping.current = null;
        setProgress(null);
      }
    });
  return { action, progress, message, setMessage, stop: () => stopping.current?.abort(), run };
}
