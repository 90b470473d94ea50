import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaoName } from '../../../cao/rules';
import type { Day } from '../../../domain/calendar';
import { planState } from '../../../domain/personalPlan';
import { personalPlanNl } from '../../../texts/nl/personalPlan';
import type { Employee, Talk } from '../../../school/school';
import { useTexts } from '../../ui/context';
import { hoursSources } from '../../../school/plan/hoursSources';

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0, overflowWrap: 'anywhere' },
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // Line breaks that were typed stay.
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly employee: Employee;
  readonly talk: Talk | null;
  readonly day: Day;
  readonly cao: CaoName;
}

/** The personal plan that is recorded, and the hours that may be used besides the training hours. */
export function PersonalPlanPart({ employee, talk, day, cao }: Props) {
  const styles = useStyles();
  const texts = useTexts(personalPlanNl, 'personalPlan');
  const plan = talk?.personalPlan ?? null;
  const hours = hoursSources(employee, day, cao);
  const parts = (['activities', 'forEmployee', 'forSchool', 'facilities'] as const).filter(
    (part) => plan !== null && plan[part] !== '',
  );
  return (
    <>
      <h3 className={styles.title}>{texts.title}</h3>
      <p className={styles.line}>{texts.state(planState(plan, day))}</p>
      {plan && parts.length > 0 && (
        <dl className={styles.facts}>
          {parts.map((part) => (
            <div key={part}>
              <dt className={styles.label}>{texts.parts[part]}</dt>
              <dd className={styles.value}>{plan[part]}</dd>
            </div>
          ))}
        </dl>
      )}
      {hours?.withPlan && <p className={styles.quiet}>{texts.withPlan(hours.withPlan, hours.fte)}</p>}
      {hours && hours.choice !== null && <p className={styles.quiet}>{texts.choice(hours)}</p>}
      {cao === 'VO' && <p className={styles.quiet}>{texts.rule}</p>}
    </>
  );
}
