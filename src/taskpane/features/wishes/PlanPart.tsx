import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { DEFAULT_SETTINGS } from '../../../tables/settings';
import type { Day } from '../../../domain/calendar';
import { planOf } from '../../../school/plan/planRows';
import type { Employee, SchoolReading } from '../../../school/school';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { usePane } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import type { Drafts } from '../../../school/plan/wishDraft';
import { personPlan } from '../../../school/plan/wishPlan';
import type { WishActions } from './wishActions';
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
  readonly actions: WishActions;
  /** Called with a plan that was written, of which nothing else on the screen changes. */
  readonly wrote: (handle: UndoHandle) => void;
  readonly access: WriteAccess;
}

/** The wishes of a person whose money is known, and their plan; or why there is none. */
export default function PlanPart(props: PlanPartProps) {
  const { reading, employee, day, drafts, actions, wrote, access } = props;
  const styles = useStyles();
  const { t } = usePane();
  const settings = reading.school?.settings ?? DEFAULT_SETTINGS;
  const plan = useMemo(() => personPlan(employee, day, settings, drafts), [employee, day, settings, drafts]);
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
      employee={employee}
      plan={plan.view}
      actions={actions}
      access={access}
      lastWrite={access.lastAbout(employee.key, ['Plan', 'Wensen'])}
      wrote={wrote}
      undone={(handle) => void access.undone(handle)}
    />
  );
}
