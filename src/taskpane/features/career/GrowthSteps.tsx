import { makeStyles, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Flag20Regular } from '@fluentui/react-icons/svg/flag';
import { HatGraduation20Regular } from '@fluentui/react-icons/svg/hat-graduation';
import { Savings20Regular } from '@fluentui/react-icons/svg/savings';
import { Star20Regular } from '@fluentui/react-icons/svg/star';
import { stepOf } from '../../../domain/career/salaryStep';
import type { GrowthStep, GrowthTimeline } from '../../../domain/growth/timeline';
import type { CareerTexts } from '../../../texts/nl/career';
import { usePane } from '../../ui/context';
import { useListStyles } from '../../ui/listStyles';
import { useCareerTexts } from './useCareerTexts';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

const icons: Readonly<Record<GrowthStep['kind'], FluentIcon>> = {
  saving: Savings20Regular,
  course: HatGraduation20Regular,
  maximum: Flag20Regular,
  promotion: ArrowUp20Regular,
  newMaximum: Star20Regular,
};

/** The events of somebody's growth in the order of time. */
export function GrowthSteps({ timeline: { steps } }: { readonly timeline: GrowthTimeline }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const { growth: texts } = useCareerTexts();
  return (
    <ol className={lists.m}>
      {steps.map((step) => {
        const Icon = icons[step.kind];
        return (
          <li key={step.kind} className={styles.item}>
            <Icon className={styles.icon} aria-hidden />
            <div className={styles.text}>
              <span className={plain.quietBlock}>{t.date(step.day)}</span>
              {sentence(step, texts)}
              {step.kind === 'promotion' && step.yearPay && step.yearPay.after < step.yearPay.before && (
                <span className={plain.quietBlock}>
                  {texts.lowerYear(step.yearPay.before, step.yearPay.after)}
                </span>
              )}
              {step.kind === 'course' && !step.course.wished && (
                <span className={plain.quietBlock}>{texts.proposed}</span>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function sentence(step: GrowthStep, texts: CareerTexts['growth']): string {
  switch (step.kind) {
    case 'saving':
      return texts.saving(step.from, step.to, step.amount);
    case 'course': {
      const { name, start, end } = step.course;
      return start === null || end === null ? name : texts.course(name, start, end);
    }
    case 'maximum':
      return texts.maximum(String(step.point.standing.scale.label));
    case 'newMaximum':
      return texts.newMaximum(String(step.point.standing.scale.label));
    case 'promotion': {
      const { standing, monthly } = step.point;
      const place = [String(standing.scale.label), String(stepOf(standing).label)] as const;
      return texts.promotion(...place, step.before.monthly, monthly);
    }
  }
}
