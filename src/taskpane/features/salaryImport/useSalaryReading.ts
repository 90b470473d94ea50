import { useCallback, useMemo } from 'react';
import { pasteSteps, type Given, type PasteReading } from '../../../imports/salaryTable';
import { inOneSlice, type ShareSteps } from '../../../pacing';
import { useSteps } from '../../ui/useSteps';

interface ReadPaste {
  /** Of the paste of now; with earlier answers and corrections as long as it is not current. */
  readonly reading: PasteReading;
  /** Whether it is what was pasted, answered and corrected now. */
  readonly current: boolean;
  /** Whether it takes so long that it is worth telling. */
  readonly slow: boolean;
}

const NOTHING: PasteReading = { kind: 'nothing' };

/** Understands a paste: a table of usual size at once, a very large text while the pane goes on answering. */
export function useSalaryReading(text: string, given: Given): ReadPaste {
  const atOnce = useMemo(() => inOneSlice(pasteSteps(text, given)), [text, given]);
  const work = useCallback(
    function* (): ShareSteps<{ readonly text: string; readonly reading: PasteReading }> {
      if (atOnce) return { text, reading: atOnce.result };
      const steps = pasteSteps(text, given);
      for (;;) {
        const step = steps.next();
        if (step.done) return { text, reading: step.value };
        yield 0;
      }
    },
    [atOnce, text, given],
  );
  const { last, done, share } = useSteps(work);
  if (atOnce) return { reading: atOnce.result, current: true, slow: false };
  return {
    reading: last?.text === text ? last.reading : NOTHING,
    current: done,
    slow: share !== null,
  };
}
