import { useEffect, useMemo, useState } from 'react';
import type { Day } from '../../domain/calendar';
import { inSteps } from '../../pacing';
import type { DataProblem } from '../../tables/dataProblem';
import type { SchoolReading } from '../../school/school';

/** What only shows when every pot is run; null when nobody waits for it any more. Its code loads when it is first needed. */
async function problemsOfPots(reading: SchoolReading | null, day: Day | null, stopped: () => boolean) {
  if (!reading || day === null) return null;
  const { checkBalances } = await import(
    /* webpackChunkName: "balances" */ '../../school/read/checkBalances'
  );
  return stopped() ? null : inSteps(checkBalances(reading, day), stopped);
}

/**
 * Everything that is wrong in the workbook. What only shows when every pot is run comes when that is done, while the
 * pane goes on answering; until then what was found before stays.
 */
export function useProblems(reading: SchoolReading | null, day: Day | null): readonly DataProblem[] {
  const [found, setFound] = useState<readonly DataProblem[]>([]);
  useEffect(() => {
    let gone = false;
    void problemsOfPots(reading, day, () => gone).then((all) => gone || setFound(all ?? []));
    return () => {
      gone = true;
    };
  }, [reading, day]);
  return useMemo(() => [...(reading?.problems ?? []), ...found], [reading, found]);
}
