import { articleEn, ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { UncoveredCause, UncoveredSolutions } from '../../domain/agreed/uncovered';
import type { Cents } from '../../domain/money';
import type { RuleId } from '../../domain/rules';
import { dateEn, eurosEn } from '../format/en';
import type { SignalTexts } from '../nl/signals';

const more = (count: number) => (count === 0 ? '' : `, and ${count} more`);

const causes: Readonly<Record<UncoveredCause, string>> = {
  leaving: 'because the last working day is earlier',
  fte: 'because fewer hours are worked',
  expense: 'because something else was paid',
  rule: 'because the budget is not saved long enough',
};

export const signalsEn: SignalTexts = {
  short: {
    dataError: 'Data',
    uncovered: 'Not covered',
    contract: 'Contract',
    instalmentMissed: 'Not booked',
    lapses: 'Lapses',
    lapsesWithoutPlan: 'Saving plan',
    savingEnds: 'Saving ends',
    agreement: 'Agreement',
    extraHours: 'Hours end',
    instalmentDue: 'To pay',
    courseOver: 'Finished?',
    affordable: 'Affordable',
    planShort: 'Shortfall',
    atMaximum: 'At maximum',
    maximumSoon: 'Near maximum',
    talk: 'Talk',
    personalPlan: 'Plan',
  },
  kinds: {
    dataError: 'Data that cannot be right',
    uncovered: 'Agreed course not covered',
    contract: 'Employment ends',
    instalmentMissed: 'Instalment of an earlier school year not booked',
    lapses: 'Budget lapses on 31 July',
    lapsesWithoutPlan: 'Lapses without a saving plan',
    savingEnds: 'Saving agreement ends before the last instalment',
    agreement: 'Agreement expired',
    extraHours: 'Hours above 1.0 end by law',
    instalmentDue: 'Instalment to pay this school year',
    courseOver: 'Agreed course finished?',
    affordable: 'Course affordable now',
    planShort: 'Plan falls short',
    atMaximum: 'At maximum scale',
    maximumSoon: 'Reaches maximum within 2 years',
    talk: 'Conversation due',
    personalPlan: 'Personal plan missing or old',
  },
  sentences: {
    dataError: (p) => {
      const count = p.problems.length + (p.found ? 1 : 0);
      return count <= 1
        ? 'Something in the data cannot be right'
        : `${count} things in the data cannot be right`;
    },
    uncovered: (p) =>
      `${eurosEn(p.first)} of the agreed course ${p.course} is not covered in ${schoolYearText(p.year)}${p.more === 0 ? '' : `${more(p.more)}: ${eurosEn(p.amount)} together`}${p.cause === null ? '' : `, ${causes[p.cause]}`}. What helps: ${p.employerPays ? `of an EVC the employer pays what the budget does not, up to mbo-2 (CAO VO, article ${articleEn('evcRight')})` : helps(p.amount, p.solutions)}`,
    instalmentMissed: ({ instalment: p }) =>
      `Instalment of ${eurosEn(p.amount)} for ${p.course} of ${schoolYearText(p.year)} is not booked${more(p.more)}`,
    instalmentDue: ({ instalment: p }) =>
      `To pay this school year: ${eurosEn(p.amount)} for ${p.course}${more(p.more)}`,
    courseOver: (p) =>
      `${p.course} ran up to and including ${schoolYearText(p.year)}: finished or stopped?${more(p.more)}`,
    savingEnds: (p) =>
      `Saving agreement ends on ${dateEn(p.day)}, before the last instalment of ${p.course} in ${schoolYearText(p.year)}`,
    contract: (p) =>
      `Employment ends on ${dateEn(p.end)}; if it is a proof contract, ${
        p.late ? `the written decision was due on ${dateEn(p.day)}` : `decide in writing by ${dateEn(p.day)}`
      }`,
    extraHours: (p) =>
      `The hours above 1.0 (now ${p.fte} fte) end by law on ${dateEn(p.endOn)}, and the amounts after it still count them${
        p.less === null ? '' : `: ${eurosEn(p.less)} a school year`
      }`,
    lapses: (p) => {
      if (p.unplanned === p.amount) return `${eurosEn(p.amount)} lapses on ${dateEn(p.day)}`;
      return p.unplanned === 0
        ? `Nothing lapses on ${dateEn(p.day)} if you follow Plan: ${eurosEn(p.amount)} is planned`
        : `${eurosEn(p.unplanned)} lapses on ${dateEn(p.day)}; the rest of ${eurosEn(p.amount)} is in Plan`;
    },
    lapsesWithoutPlan: (p) =>
      `${eurosEn(p.amount)} lapses on ${dateEn(p.day)} without a saving plan; with one it can be spent up to and including ${dateEn(p.until)}${p.needed > 0 ? `, and the wishes need ${eurosEn(p.needed)} of it` : ''}`,
    agreement: (p) =>
      `Agreement on ${rules[p.agreement.rule]} ${p.ended ? 'ended' : 'ends'} on ${dateEn(p.day)}`,
    affordable: (p) =>
      `${p.course} (${eurosEn(p.price)}) can begin in ${schoolYearText(p.year)}${more(p.more)}`,
    planShort: (p) =>
      `${eurosEn(p.amount)} short for ${p.course} in ${schoolYearText(p.year)}${more(p.more)}`,
    atMaximum: ({ scale }) => `At the maximum of scale ${scale}`,
    maximumSoon: ({ scale, day }) => `Reaches the maximum of scale ${scale} on ${dateEn(day)}`,
    talk: (p) =>
      p.overdue ? `Conversation was due on ${dateEn(p.day)}` : `Conversation on ${dateEn(p.day)}`,
    personalPlan: ({ plan }) => {
      if (plan.kind === 'none') return 'No personal plan recorded yet';
      return plan.kind === 'noDay'
        ? 'Personal plan without the day on which it was handed in'
        : `Personal plan of ${dateEn(plan.handedIn)} has been 3 years old since ${dateEn(plan.until)}`;
    },
  },
  causes,
  source: {
    checks: () => 'see Data check',
    agreed: () => 'from Wensen and Bestedingen',
    contract: () => `CAO VO, article ${articleEn('proofContract')}`,
    extraHours: () => `CAO VO, article ${articleEn('fteAboveFullTime')}`,
    opening: () => 'from Beginsaldi',
    rule: ({ title }) => `saving term according to ${title}`,
    ownRule: () => 'saving term from CAO_regels',
    agreement: ({ note }) => (note === null ? 'from CAO_regels' : `from CAO_regels: ${note}`),
    wish: () => 'price from Wensen',
    catalogue: ({ source }) =>
      source === '' ? 'price from Opleidingen' : `price from Opleidingen: ${source}`,
    noPrice: () => 'without a price',
    salary: ({ since }) =>
      since === null ? 'by the salary table' : `by the salary table of ${dateEn(since)}`,
    talks: ({ last }) =>
      last === null ? 'from Gesprekken' : `from Gesprekken; the last one was on ${dateEn(last)}`,
    personalPlan: () => `CAO VO, article ${ARTICLES.personalPlan}`,
  },
};

/** The top-up always helps; saving longer or using budget earlier only where that alone covers everything. */
function helps(amount: Cents, { savingTerm, advance }: UncoveredSolutions): string {
  const years = (count: number) => (count === 1 ? '1 school year' : `${count} school years`);
  return [
    `${eurosEn(amount)} from the employer or a grant`,
    ...(savingTerm === null ? [] : [`saving ${years(savingTerm)} longer`]),
    ...(advance === null ? [] : [`an advance of ${years(advance)}`]),
  ].join(', or ');
}

const rules: Readonly<Record<RuleId, string>> = {
  scholingsbudget: 'the training budget',
  scholingsuren: 'training hours',
  spaartermijn: 'the saving term',
  voorschot: 'an advance',
  naar_rato: 'a pro rata budget',
  spaartermijn_plan: 'saving with a plan',
  spaartermijn_uren: 'saving hours',
  spaartermijn_uren_plan: 'saving hours with a plan',
  naar_rato_tijd: 'a budget pro rata of the days employed',
  extra_uren: 'extra hours',
  bevordering: 'promotion',
};
