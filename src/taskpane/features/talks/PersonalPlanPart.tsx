import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaoName } from '../../../cao/rules';
import {
  missingInPlan,
  planCarries,
  PLAN_PARTS,
  planState,
  type PersonalPlan,
} from '../../../domain/personalPlan';
import { personalPlanNl } from '../../../texts/nl/personalPlan';
import type { Talk } from '../../../school/school';
import { useTexts } from '../../ui/context';
import { hoursSources, type HoursSources } from '../../../school/plan/hoursSources';
import { useListStyles } from '../../ui/listStyles';
import { usePlainStyles } from '../../ui/plainStyles';
import type { SectionProps } from '../../ui/section';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  // Line breaks that were typed stay.
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

interface Props extends Pick<SectionProps, 'employee' | 'day'> {
  readonly talk: Talk | null;
  readonly cao: CaoName;
  /** Whether the school has a scheme for training in saved leave; null where that is not filled in. */
  readonly scheme: boolean | null;
}

/** The personal plan that is recorded, and the hours that may be used besides the training hours. */
export function PersonalPlanPart({ employee, talk, day, cao, scheme }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useTexts(personalPlanNl);
  const plan = talk?.personalPlan ?? null;
  const hours = hoursSources(employee, day, cao);
  const parts = PLAN_PARTS.filter((part) => plan !== null && plan[part] !== '');
  return (
    <>
      <h3 className={plain.title}>{texts.title}</h3>
      <p className={plain.line}>{texts.state(planState(plan, day))}</p>
      {plan && parts.length > 0 && (
        <dl className={styles.facts}>
          {parts.map((part) => (
            <div key={part}>
              <dt className={plain.small}>{texts.parts[part]}</dt>
              <dd className={styles.value}>{plan[part]}</dd>
            </div>
          ))}
        </dl>
      )}
      {cao === 'VO' && plan && (
        <Carries plan={plan} agreed={hours?.withPlan?.agreed === true && !hours.withPlan.other} />
      )}
      {hours && <HoursShown hours={hours} scheme={scheme} />}
      {cao === 'VO' && <p className={plain.quiet}>{texts.rule}</p>}
    </>
  );
}

/** Which of the three articles the paper carries, and until when. */
function Carries({ plan, agreed }: { readonly plan: PersonalPlan; readonly agreed: boolean }) {
  const plain = usePlainStyles();
  const lists = useListStyles();
  const texts = useTexts(personalPlanNl).carries;
  const carries = planCarries(plan);
  if (!carries) return <p className={plain.line}>{texts.nothing(missingInPlan(plan))}</p>;
  return (
    <div>
      <p className={plain.small}>{texts.title}</p>
      <ul className={lists.xxs}>
        <li>{texts.plan(carries.planUntil)}</li>
        <li>{texts.hours(carries.hours, agreed)}</li>
        <li>{texts.saving(carries.saving)}</li>
      </ul>
      <p className={plain.quiet}>{texts.reading}</p>
    </div>
  );
}

/** The hours of one person as article 16.8 lid 2 asks to show them, by their sources. */
function HoursShown({ hours, scheme }: Pick<Props, 'scheme'> & { readonly hours: HoursSources }) {
  const plain = usePlainStyles();
  const lists = useListStyles();
  const texts = useTexts(personalPlanNl);
  const { right, booked, withPlan, choice } = hours;
  return (
    <div>
      <p className={plain.small}>{texts.shown.title(hours.year)}</p>
      <ul className={lists.xxs}>
        {right && <li>{texts.shown.right({ ...right, booked })}</li>}
        {withPlan && <li>{texts.withPlan(withPlan, hours.fte)}</li>}
        {choice !== null && <li>{texts.choice(hours)}</li>}
        <li>{texts.shown.savedLeave(scheme)}</li>
        <li>{texts.shown.examLeave}</li>
      </ul>
      <p className={plain.quiet}>{texts.shown.rule}</p>
    </div>
  );
}
