import { useState } from 'react';
import { ProblemError } from '../../domain/problem';
import { explainLater } from '../../workbook/lazyExplain';
import type { Explanation } from '../../workbook/problems';
import { usePane } from './context';
import { problemOf } from './problemOf';

/** An action in the workbook that takes a while and can be refused. */
export interface Action {
  readonly busy: boolean;
  readonly refused: Explanation | null;
  /** Runs the work unless it is already running. A refusal is kept in `refused` and announced, not thrown. */
  readonly run: (work: () => Promise<void>) => void;
  readonly clear: () => void;
}

export function useAction(): Action {
  const { language, announce } = usePane();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Explanation | null>(null);
  const run = (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setRefused(null);
    work()
      .catch(async (error: unknown) => {
        const known = error instanceof ProblemError ? error : problemOf(error);
        const explanation = await explainLater(known, language);
        setRefused(explanation);
        announce(`${explanation.what} ${explanation.fix}`);
      })
      .finally(() => setBusy(false));
  };
  return { busy, refused, run, clear: () => setRefused(null) };
}
