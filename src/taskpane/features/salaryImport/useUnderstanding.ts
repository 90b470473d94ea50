import { useCallback, useMemo } from 'react';
import { pasteSteps, type Given, type PasteReading } from '../../../imports/salaryTable';
import { inOneSlice, type ShareSteps } from '../../../pacing';
import { useSteps } from '../../ui/useSteps';

interface Understood {
  /** Of the paste of now; with earlier answers and corrections as long as it is not current. */
  readonly understanding: PasteReading;
  /** Whether it is what was pasted, answered and corrected now. */
  readonly current: boolean;
  /** Whether it takes so long that it is worth telling. */
  readonly slow: boolean;
}

const NOTHING: PasteReading = { kind: 'nothing' };

/** Understands a paste: a table of usual size at once, a very large text while the pane goes on answering. */
export function useUnderstanding(text: string, given: Given): Understood {
  const atOnce = useMemo(() => inOneSlice(pasteSteps(text, given)), [text, given]);
  const work = useCallback(
    function* (): ShareSteps<{ readonly text: string; readonly understanding: PasteReading }> {
      if (atOnce) return { text, understanding: atOnce.result };
      const steps = pasteSteps(text, given);
      for (;;) {
        const step = steps.next();
        if (step.done) return { text, understanding: step.value };
        yield 0;
      }
    },
    [atOnce, text, given],
  );
  const { last, done, share } = useSteps(work);
  if (atOnce) return { understanding: atOnce.result, current: true, slow: false };
  return {
    understanding: last?.text === text ? last.understanding : NOTHING,
    current: done,
    slow: share !== null,
  };
}
