import { useEffect, useMemo, useState } from 'react';
import type { Day } from '../../domain/calendar';
import { inSteps } from '../../pacing';
import { checkBalances } from '../../school/read/readSchool';
import type { DataProblem } from '../../tables/dataProblem';
import type { SchoolReading } from '../../school/school';

/**
 * Everything that is wrong in the workbook. What only shows when every pot is run comes when that is done, while the
 * pane goes on answering; until then what was found before stays.
 */
export function useProblems(reading: SchoolReading | null, day: Day | null): readonly DataProblem[] {
  const [found, setFound] = useState<readonly DataProblem[]>([]);
  useEffect(() => {
    let gone = false;
    const problems = reading && day !== null ? inSteps(checkBalances(reading, day), () => gone) : null;
    void Promise.resolve(problems).then((all) => gone || setFound(all ?? []));
    return () => {
      gone = true;
    };
  }, [reading, day]);
  return useMemo(() => [...(reading?.problems ?? []), ...found], [reading, found]);
}
