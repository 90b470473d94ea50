import { useState } from 'react';
import { usePane } from '../../ui/context';
import { useAction, type Action } from '../../ui/useAction';
import { usePaced, type Paced } from '../../ui/usePaced';

/** The making of papers for many people: how far it is, and what was said of it. */
export interface PaperRun extends Pick<Paced, 'progress' | 'stop'> {
  readonly action: Action;
  /** One sentence on how it went; null before. */
  readonly message: string | null;
  readonly setMessage: (sentence: string) => void;
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
  const { progress, stop, pace } = usePaced();
  const [message, setShown] = useState<string | null>(null);
  const setMessage = (sentence: string) => {
    setShown(sentence);
    announce(sentence);
  };
  const run: PaperRun['run'] = (total, work) =>
    action.run(() =>
      pace(({ signal, progress: report }) => {
        report(0, total);
        setShown(null);
        return work(signal, (done) => report(done, total));
      }),
    );
  return { action, progress, message, setMessage, stop, run };
}
