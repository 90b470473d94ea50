import { startTransition, useEffect, useState } from 'react';
import { inSteps, page, reporting, type ShareSteps } from '../../pacing';
import { useLatest } from './useLatest';

/** Work that is done sooner shows no sign of it. */
const SIGN_AFTER_MS = 300;

/** The result of work in steps, and its progress. */
export interface StepsWork<Result> {
  /** The result of the work that finished last, which can be earlier work; null before the first. */
  readonly last: Result | null;
  /** Whether `last` is the result of the current work. */
  readonly done: boolean;
  /** The share that is done, once it is worth reporting; null otherwise. */
  readonly share: number | null;
  /** Whether the current work was stopped before it was done. */
  readonly stopped: boolean;
  readonly stop: () => void;
  /** Begins the work anew that was stopped. */
  readonly resume: () => void;
}

/**
 * Does work while the pane goes on answering; other work takes its place.
 *
 * @param work starts it, given what was finished last; memoized, as each other function is other work
 */
export function useSteps<Result>(work: (last: Result | null) => ShareSteps<Result>): StepsWork<Result> {
  const [finished, setFinished] = useState<{ readonly work: unknown; readonly result: Result } | null>(null);
  const [going, setGoing] = useState<{ readonly work: unknown; readonly share: number } | null>(null);
  const [ended, setEnded] = useState<unknown>(null);
  const stopped = ended === work;
  const last = finished?.result ?? null;
  const known = useLatest(last);
  useEffect(() => {
    if (stopped) return;
    let gone = false;
    let share = 0;
    const began = page.now();
    const pausing = () => {
      if (!gone && page.now() - began >= SIGN_AFTER_MS) setGoing({ work, share });
      return gone;
    };
    const steps = reporting(work(known.current), (done) => {
      share = done;
    });
    inSteps(steps, pausing).then(
      (result) => {
        if (result === null || gone) return;
        // Drawing the result can take long, so React may do it in parts.
        startTransition(() => setFinished({ work, result }));
      },
      (error: unknown) =>
        // Thrown while drawing, so that the error boundary of the screen shows it.
        setFinished(() => {
          throw error;
        }),
    );
    return () => {
      gone = true;
    };
  }, [work, known, stopped]);
  const done = finished?.work === work;
  return {
    last,
    done,
    share: !done && !stopped && going?.work === work ? going.share : null,
    stopped,
    // The function is kept as a value, and not called to give one.
    stop: () => setEnded(() => work),
    resume: () => setEnded(null),
  };
}
