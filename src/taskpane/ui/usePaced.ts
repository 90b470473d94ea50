import { useRef, useState } from 'react';
import type { Pacing } from '../../workbook/connection/sendSteps';

/** How far something is that takes more than a moment. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Work that reports how far it is and can be stopped. */
export interface Paced {
  /** Null while no work runs, or while none has reported progress. */
  readonly progress: Progress | null;
  /** Stops what is under way. */
  readonly stop: () => void;
  readonly pace: <Result>(work: (pacing: Required<Pacing>) => Promise<Result>) => Promise<Result>;
}

export function usePaced(): Paced {
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopping = useRef<AbortController | null>(null);
  return {
    progress,
    stop: () => stopping.current?.abort(),
    pace: async (work) => {
      const { signal } = (stopping.current = new AbortController());
      try {
        return await work({ signal, progress: (done, all) => setProgress({ done, all }) });
      } finally {
        setProgress(null);
      }
    },
  };
}
