import { useMemo } from 'react';
import type { WishesView } from '../../../school/plan/wishPlan';
import { baseCao } from '../../../school/read/ownRules';
import { extraHoursCounted, wishesOnExtraHours } from '../../../school/rights/extraHours';
import { extraHoursUse, usesOfPlan } from '../../../school/rights/extraHoursUse';
import { rightsNl } from '../../../texts/nl/rights';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { useEndExtraHours } from '../../ui/useEndExtraHours';
import type { SectionProps } from '../../ui/section';

interface Props extends SectionProps {
  /** Null where no plan can be made. */
  readonly plan: WishesView | null;
}

/**
 * Tells where amounts count hours above full time that end by law, what the plan takes of them, and ends them in
 * `Aanstellingen`.
 */
export default function ExtraHoursNotice({ reading, school, employee, day, access, plan }: Props) {
  const texts = useTexts(rightsNl).extraHours;
  const { action, end } = useEndExtraHours(employee, access);
  const cao = baseCao(reading);
  const found = useMemo(() => {
    const extra = extraHoursCounted(employee, day, cao);
    return extra && { ...extra, wishes: wishesOnExtraHours(employee, extra.endOn, day, school.settings) };
  }, [cao, school, employee, day]);
  const use = useMemo(
    () => plan && extraHoursUse(employee, { all: usesOfPlan(plan) }, day, cao),
    [employee, plan, day, cao],
  );
  const last = access.lastAbout(employee.key, ['Aanstellingen']);
  return (
    <>
      {found && (
        <Notice
          intent="warning"
          what={texts.what(found)}
          fix={[
            texts.counted(found),
            ...(use ? [texts.used(use)] : []),
            ...(found.wishes.length > 0 ? [texts.wishes(found.wishes.map(texts.wish))] : []),
            texts.again,
          ].join(' ')}
          action={{ text: texts.end(found.endOn), run: () => end(found.endOn), disabled: action.busy }}
        />
      )}
      <Refused action={action} />
      {last && <LastWriteNotice write={last} undone={() => void access.undone(last)} />}
    </>
  );
}
