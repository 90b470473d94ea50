import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Surcharges, YearKind } from '../../../domain/career/employerCost';
import { inSteps } from '../../../pacing';
import { teamCostSteps, type TeamCost as TeamCostResult } from '../../../school/career/cost';
import { schoolOf } from '../../../school/organisation';
import { GroupSelect } from '../../ui/GroupSelect';
import { usePane } from '../../ui/context';
import { useGroup } from '../../ui/useGroup';
import { CostTable } from './CostTable';
import { useCareerTexts } from './useCareerTexts';
import { usePlainStyles } from '../../ui/plainStyles';
import type { DayScreenProps } from '../../ui/dayScreen';
import { useAction } from '../../ui/useAction';

interface Props extends Pick<DayScreenProps, 'school' | 'day'> {
  readonly surcharges: Surcharges;
  readonly kind: YearKind;
  /** The name of the first year. */
  readonly firstYear: string;
}

/** What everybody costs together, or the people of one team, manager or location. */
export function TeamCost({ school, ...props }: Props) {
  const plain = usePlainStyles();
  const { cost: texts } = useCareerTexts();
  const group = useGroup(school.employees);
  const { organisation, chosen } = group;
  const own = useMemo(() => schoolOf(school, organisation, chosen), [school, organisation, chosen]);
  return (
    <>
      <h3 className={plain.title}>{texts.team}</h3>
      <GroupSelect {...group} />
      {/* What was computed for others is no longer the answer. */}
      <ComputedCost key={chosen ? `${chosen.by} ${chosen.key}` : ''} school={own} {...props} />
    </>
  );
}

/** The costs, computed when asked and a little at a time. */
function ComputedCost({ school, day, surcharges, kind, firstYear }: Props) {
  const plain = usePlainStyles();
  const { t } = usePane();
  const { cost: texts } = useCareerTexts();
  const { busy, run } = useAction();
  const [result, setResult] = useState<TeamCostResult | null>(null);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const compute = () =>
    run(async () => {
      setResult(await inSteps(teamCostSteps(school, day, surcharges, kind), () => gone.current));
    });
  return (
    <>
      <Button disabledFocusable={busy} onClick={compute}>
        {texts.computeTeam}
      </Button>
      <div role="status">
        {busy && <p className={plain.paragraph}>{texts.computing(school.employees.length)}</p>}
        {result && <p className={plain.paragraph}>{texts.counted(result.counted)}</p>}
        {result && result.wholeYear !== null && (
          <p className={plain.paragraph}>{texts.teamWholeYear(firstYear, t.euros(result.wholeYear))}</p>
        )}
        {result && result.leftOut.length > 0 && (
          <p className={plain.paragraph}>{texts.leftOut(result.leftOut.length)}</p>
        )}
      </div>
      {result && result.counted > 0 && <CostTable years={result.years} kind={kind} caption={texts.team} />}
    </>
  );
}
