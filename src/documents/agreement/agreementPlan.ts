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
    { kind: 'small', text: t.plan.reading },
  ];
}

/** Each saved amount, of which the last day stands with its budget below, and the last day on which the plan for it can be handed in. */
function savingBlocks({ saving }: Agreement, t: AgreementTexts): PaperBlock[] {
  if (saving === null) return [];
  const { parts, needed } = saving;
  return [
    { kind: 'text', text: t.saving.agreed(parts.map(t.saving.part)) },
    ...(needed === null
      ? []
      : [{ kind: 'text' as const, text: t.saving.handIn({ day: needed.handInBy, amount: needed.amount }) }]),
  ];
}

/** What is saved, and which part of the plan the employee decides on alone and which needs the employer (CAO VO). */
export function decisionBlocks(agreement: Agreement, t: AgreementTexts): PaperBlock[] {
  const { cao, decisions } = agreement;
  const saving = savingBlocks(agreement, t);
  if (cao !== 'VO')
    return saving.length === 0 ? [] : [{ kind: 'heading', text: t.saving.heading }, ...saving];
  const { own, ...others } = decisions;
  const parts = (['saved', 'advance', 'employer'] as const)
    .filter((part) => others[part] > 0)
    .map((part) => t.decisions[part](others[part]));
  return [
    { kind: 'heading', text: t.decisions.heading },
    ...saving,
    ...(own > 0 ? [{ kind: 'text' as const, text: t.decisions.own(own) }] : []),
    { kind: 'text', text: parts.length > 0 ? t.decisions.needed(parts) : t.decisions.notNeeded },
  ];
}
