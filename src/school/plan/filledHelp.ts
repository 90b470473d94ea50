import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { PlanChange } from '../../domain/plan/changes';
import { agreementYears } from '../agreements';
import type { AgreementRule } from '../edits/agreements';
import type { Employee, Wish } from '../school';
import type { WishesView } from './wishPlan';

/** A change that helps, as the form in which it is made is filled in for it. */
export type FilledHelp =
  | {
      readonly kind: 'agreement';
      readonly rule: AgreementRule;
      /** School years. */
      readonly value: number;
      readonly from: SchoolYear;
    }
  | {
      readonly kind: 'wish';
      readonly wish: Wish;
      /** Which limit of its start goes away. */
      readonly without?: 'earliest' | 'latest';
      /** What the employer pays per school year of the course. */
      readonly employer?: readonly Cents[];
    };

/** What is to be filled in for a change; null where it cannot be told. */
export function filledHelp(
  employee: Employee,
  view: WishesView,
  change: PlanChange,
  day: Day,
): FilledHelp | null {
  if (change.kind === 'savingTerm' || change.kind === 'advance')
    return filledAgreement(employee, view, change, day);
  const planned = view.priced[change.wish];
  const shown = view.wishes.find(({ wish }) => wish.id === planned.id);
  if (!shown) return null;
  const { original, answer } = shown;
  switch (change.kind) {
    case 'laterStart':
      return { kind: 'wish', wish: original, without: 'latest' };
    case 'earlierStart':
      return { kind: 'wish', wish: original, without: 'earliest' };
    case 'grant': {
      if (answer.kind !== 'notAffordable') return null;
      const { start } = answer.shortfall;
      const known = planned.funding.find(({ kind }) => kind === 'employer')?.perYear ?? [];
      const employer = Array.from({ length: planned.duration }, (_, courseYear) => {
        const granted = change.perYear.find(({ year }) => year === start + courseYear)?.amount ?? 0;
        return (known[courseYear] ?? 0) + granted;
      });
      return { kind: 'wish', wish: original, employer };
    }
  }
}

function filledAgreement(
  employee: Employee,
  { question }: WishesView,
  { kind, years }: PlanChange & { readonly kind: 'savingTerm' | 'advance' },
  day: Day,
): FilledHelp | null {
  if (!employee.rules) return null;
  const now = schoolYearOf(day);
  const { savingTerms, advance } = employee.rules.in(now);
  if (kind === 'advance') return { kind: 'agreement', rule: 'voorschot', value: advance + years, from: now };
  // Of the oldest budget that is left: it lapses first.
  const oldest = Math.min(now, question.input.lots[0]?.year ?? now);
  const from = agreementYears(employee, day).find((year) => year >= oldest) ?? now;
  const value = savingTerms.scholingsbudget.planning + years;
  return { kind: 'agreement', rule: 'spaartermijn', value, from };
}
