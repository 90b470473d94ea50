import { useState } from 'react';
import { inSlices } from '../../../pacing';
import type { Employee } from '../../../school/school';
import { useAction, type Action } from '../../ui/useAction';
import { usePaced, type Paced } from '../../ui/usePaced';

/** What was found of each of many people. */
export interface EachFound<Answer> extends Pick<Paced, 'progress' | 'stop'> {
  readonly action: Action;
  /** Null before, after a stop, and once it is about something else. */
  readonly answers: readonly Answer[] | null;
  readonly look: (people: readonly Employee[], each: (employee: Employee) => Answer) => void;
  readonly clear: () => void;
}

/**
 * Looks at many people one by one while the pane goes on answering.
 *
 * @param about what the answers are about, memoized: answers about something else go away
 */
export function useEach<Answer>(about: unknown): EachFound<Answer> {
  const action = useAction();
  const { progress, stop, pace } = usePaced();
  const [found, setFound] = useState<{ readonly about: unknown; readonly answers: readonly Answer[] }>();
  const look: EachFound<Answer>['look'] = (people, each) =>
    action.run(() =>
      pace(async ({ signal, progress: report }) => {
        const answers = await inSlices(people, each, {
          signal,
          progress: (done) => report(done, people.length),
        });
        if (!signal.aborted) setFound({ about, answers });
      }),
    );
  const answers = found && found.about === about ? found.answers : null;
  return { action, progress, stop, answers, look, clear: () => setFound(undefined) };
}
