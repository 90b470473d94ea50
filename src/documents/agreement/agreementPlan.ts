import type { AgreementTexts } from '../../texts/nl/agreement';
import type { PaperBlock } from '../paper';
import type { Agreement } from './agreement';

/** The parts of a personal plan that article 16.3 requires: the recorded ones, and lines to fill in for the others. */
export function personalPlanBlocks({ personalPlan, hours, cao }: Agreement, t: AgreementTexts): PaperBlock[] {
  if (cao !== 'VO') return [];
  const { parts } = t.plan;
  const beside = hours
    ? t.plan.hours({
        agreed: hours.withPlan?.agreed ?? false,
        extra: hours.withPlan?.hours ?? null,
        choice: hours.choice,
        year: hours.year,
      })
    : '';
  const rows: (readonly [label: string, value: string])[] = [
    [t.plan.handedIn, personalPlan?.handedIn ? t.plan.handedInValue(personalPlan.handedIn) : ''],
    [parts.activities, personalPlan?.activities || t.plan.asBelow],
    [parts.forEmployee, personalPlan?.forEmployee ?? ''],
    [parts.forSchool, personalPlan?.forSchool ?? ''],
    [parts.facilities, personalPlan?.facilities ?? ''],
    ...(beside === '' ? [] : [[t.plan.hoursLabel, beside] as const]),
  ];
  const blanks = rows.filter(([, value]) => value === '').map(([label]) => label);
  return [
    { kind: 'heading', text: t.plan.heading },
    { kind: 'facts', rows: rows.filter(([, value]) => value !== '') },
    ...(blanks.length > 0 ? [{ kind: 'blanks' as const, labels: blanks }] : []),
  ];
}

/** Which part of the plan the employee decides on alone and which needs the employer (CAO VO), and until when a plan for saving can be handed in. */
export function decisionBlocks({ cao, decisions, saving }: Agreement, t: AgreementTexts): PaperBlock[] {
  const { own, ...others } = decisions;
  const parts = (['saved', 'advance', 'employer'] as const)
    .filter((part) => others[part] > 0)
    .map((part) => t.decisions[part](others[part]));
  const needed = parts.length > 0 ? t.decisions.needed(parts) : t.decisions.notNeeded;
  const sentences = [
    ...(cao === 'VO' ? [...(own > 0 ? [t.decisions.own(own)] : []), needed] : []),
    ...(cao !== 'VO' && others.saved > 0 ? [t.saving.sum(others.saved)] : []),
    ...(saving?.needed
      ? [t.saving.handIn({ day: saving.needed.handInBy, amount: saving.needed.amount })]
      : []),
  ];
  return sentences.length === 0 ? [] : [{ kind: 'text', text: sentences.join(' ') }];
}
