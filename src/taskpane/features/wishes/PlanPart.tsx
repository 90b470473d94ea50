import { makeStyles, tokens } from '@fluentui/react-components';
import { wishesNl } from '../../../texts/nl/wishes';
import { useMemo } from 'react';
import { changeWish } from '../../../school/edits/wishes';
import { DEFAULT_SETTINGS } from '../../../tables/settings';
import type { Day } from '../../../domain/calendar';
import { planOf } from '../../../school/plan/planRows';
import type { Employee, SchoolReading } from '../../../school/school';
import { usePane, useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import type { SectionProps } from '../../ui/section';
import type { Drafts } from '../../../school/plan/wishDraft';
import { personPlan } from '../../../school/plan/wishPlan';
import type { Trying, WishActions } from './wishActions';
import { Notice } from '../../ui/Notice';
import { WishesSection } from './WishesSection';

const useStyles = makeStyles({
  notices: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
});

export interface PlanPartProps {
  readonly reading: SchoolReading;
  readonly employee: Employee;
  readonly day: Day;
  readonly drafts: Drafts | undefined;
  readonly actions: Trying;
  readonly show: SectionProps['show'];
  readonly access: WriteAccess;
}

/** The wishes of a person whose money is known, and their plan; or why there is none. */
export default function PlanPart(props: PlanPartProps) {
  const { reading, employee, day, drafts, actions: trying, show, access } = props;
  const styles = useStyles();
  const { t } = usePane();
  const wishTexts = useTexts(wishesNl, 'wishes');
  const settings = reading.school?.settings ?? DEFAULT_SETTINGS;
  const plan = useMemo(() => personPlan(employee, day, settings, drafts), [employee, day, settings, drafts]);
  const actions = useMemo<WishActions>(
    () => ({
      ...trying,
      save: async ({ id, course }) => {
        const draft = drafts?.get(id);
        if (!draft || draft.unreadPrice !== undefined) return;
        await access.write(changeWish(employee.key, id, draft), wishTexts.saved(course), {
          key: employee.key,
        });
      },
    }),
    [trying, drafts, access, employee.key, wishTexts],
  );
  if (plan === null) return null;
  if (plan.kind === 'problem')
    return (
      <div className={styles.notices}>
        <Notice intent="warning" what={t.problem(plan.problem)} />
      </div>
    );
  return (
    <WishesSection
      written={planOf(reading, employee.key)}
      section={reading.school && { reading, school: reading.school, employee, day, show, access }}
      employee={employee}
      plan={plan.view}
      actions={actions}
      access={access}
      lastWrite={access.lastAbout(employee.key, ['Plan', 'Wensen'])}
      undone={(handle) => void access.undone(handle)}
    />
  );
}
