import { ARTICLES } from '../../cao/articles';
import type { Day, SchoolYear } from '../../domain/calendar';
import { schoolYearText } from '../../tables/values';
import type { UncoveredCause, UncoveredSolutions } from '../../domain/agreed/uncovered';
import type { Cents } from '../../domain/money';
import type { PlanState } from '../../domain/personalPlan';
import type { RuleId } from '../../domain/rules';
import { eurosOnLine as euros, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

/** The sign and its amount stay on one line. */
const more = (count: number) => (count === 0 ? '' : `, en nog ${count}`);

const causes: Readonly<Record<UncoveredCause, string>> = {
  leaving: 'omdat de laatste werkdag eerder is',
  fte: 'omdat er minder uren worden gewerkt',
  expense: 'omdat er iets anders is betaald',
  rule: 'omdat het budget niet lang genoeg wordt gespaard',
};

/** An instalment of an agreed course, and how many more there are. */
interface Instalment {
  readonly course: string;
  readonly amount: Cents;
  readonly year: SchoolYear;
  readonly more: number;
}

/** What a signal says, in the list of the team and in the conversation. */
export const signalsNl = translated('signals', {
  /** One or two words, on a label and in the choice of what to see. */
  short: {
    dataError: 'Gegevens',
    uncovered: 'Niet gedekt',
    contract: 'Contract',
    instalmentMissed: 'Niet geboekt',
    lapses: 'Vervalt',
    lapsesWithoutPlan: 'Spaarplan',
    savingEnds: 'Sparen stopt',
    agreement: 'Afspraak',
    extraHours: 'Uren eindigen',
    instalmentDue: 'Te betalen',
    courseOver: 'Klaar?',
    affordable: 'Betaalbaar',
    planShort: 'Tekort',
    atMaximum: 'Op maximum',
    maximumSoon: 'Bijna maximum',
    talk: 'Gesprek',
    personalPlan: 'POP',
  },
  kinds: {
    dataError: 'Gegevens die niet kloppen',
    uncovered: 'Afspraak niet gedekt',
    contract: 'Dienstverband loopt af',
    instalmentMissed: 'Termijn van een vorig schooljaar niet geboekt',
    lapses: 'Budget vervalt op 31 juli',
    lapsesWithoutPlan: 'Vervalt zonder spaarplan',
    savingEnds: 'Spaarafspraak loopt af vóór de laatste termijn',
    agreement: 'Spaarafspraak loopt af of is afgelopen',
    extraHours: 'Uren boven 1,0 eindigen van rechtswege',
    instalmentDue: 'Termijn te betalen dit schooljaar',
    courseOver: 'Afgesproken opleiding klaar?',
    affordable: 'Opleiding nu betaalbaar',
    planShort: 'Plan komt tekort',
    atMaximum: 'Op maximum',
    maximumSoon: 'Bereikt maximum binnen 2 jaar',
    talk: 'Gesprek nodig',
    personalPlan: 'Persoonlijk plan ontbreekt of is oud',
  },
  /** What a signal says, without a full stop, by its kind: each is called with the signal. */
  sentences: {
    dataError: (p: { problems: readonly unknown[]; found: unknown }) => {
      const count = p.problems.length + (p.found ? 1 : 0);
      return count <= 1
        ? 'Er klopt iets niet in de gegevens'
        : `Er kloppen ${count} dingen niet in de gegevens`;
    },
    uncovered: (p: {
      course: string;
      amount: Cents;
      first: Cents;
      year: SchoolYear;
      cause: UncoveredCause | null;
      solutions: UncoveredSolutions;
      employerPays: boolean;
      more: number;
    }) =>
      `${euros(p.first)} van de afspraak over ${p.course} is niet gedekt in ${schoolYearText(p.year)}${p.more === 0 ? '' : `${more(p.more)}: samen ${euros(p.amount)}`}${p.cause === null ? '' : `, ${causes[p.cause]}`}. Wat helpt: ${p.employerPays ? `bij EVC betaalt de werkgever wat het budget niet betaalt, voor wie tot en met mbo-2 heeft (CAO VO, artikel ${ARTICLES.evcRight})` : helps(p.amount, p.solutions)}`,
    instalmentMissed: ({ instalment: p }: { instalment: Instalment }) =>
      `Termijn van ${euros(p.amount)} voor ${p.course} uit ${schoolYearText(p.year)} is niet geboekt${more(p.more)}`,
    instalmentDue: ({ instalment: p }: { instalment: Instalment }) =>
      `Dit schooljaar te betalen: ${euros(p.amount)} voor ${p.course}${more(p.more)}`,
    courseOver: (p: { course: string; year: SchoolYear; more: number }) =>
      `${p.course} liep tot en met ${schoolYearText(p.year)}: afgerond of gestopt?${more(p.more)}`,
    savingEnds: (p: { course: string; day: Day; year: SchoolYear }) =>
      `Spaarafspraak loopt af op ${dateNl(p.day)}, vóór de laatste termijn van ${p.course} in ${schoolYearText(p.year)}`,
    contract: (p: { day: Day; end: Day; late: boolean }) =>
      `Dienstverband loopt af op ${dateNl(p.end)}; is het een proefcontract, dan ${
        p.late
          ? `moest er op ${dateNl(p.day)} schriftelijk zijn beslist`
          : `beslist u schriftelijk uiterlijk op ${dateNl(p.day)}`
      }`,
    extraHours: (p: { fte: number; endOn: Day; less: Cents | null }) =>
      `De uren boven 1,0 (nu ${numberNl(p.fte)} fte) eindigen van rechtswege op ${dateNl(p.endOn)}, en de bedragen daarna tellen ze nog mee${
        p.less === null ? '' : `: ${euros(p.less)} per schooljaar`
      }`,
    lapses: (p: { amount: Cents; unplanned: Cents; day: Day }) => {
      if (p.unplanned === p.amount) return `${euros(p.amount)} vervalt op ${dateNl(p.day)}`;
      return p.unplanned === 0
        ? `Niets vervalt op ${dateNl(p.day)} als u het plan volgt: ${euros(p.amount)} is gepland`
        : `${euros(p.unplanned)} vervalt op ${dateNl(p.day)}; de rest van ${euros(p.amount)} staat in Plan`;
    },
    lapsesWithoutPlan: (p: { amount: Cents; day: Day; until: Day; needed: Cents }) =>
      `${euros(p.amount)} vervalt op ${dateNl(p.day)} zonder spaarplan; met een plan is het te besteden tot en met ${dateNl(p.until)}${p.needed > 0 ? `, en de wensen hebben er ${euros(p.needed)} van nodig` : ''}`,
    agreement: (p: { agreement: { rule: RuleId }; day: Day; ended: boolean }) =>
      `Afspraak over ${rules[p.agreement.rule]} ${p.ended ? 'is afgelopen' : 'loopt af'} op ${dateNl(p.day)}`,
    affordable: (p: { course: string; price: Cents; year: SchoolYear; more: number }) =>
      `${p.course} (${euros(p.price)}) kan beginnen in ${schoolYearText(p.year)}${more(p.more)}`,
    planShort: (p: { course: string; amount: Cents; year: SchoolYear; more: number }) =>
      `${euros(p.amount)} tekort voor ${p.course} in ${schoolYearText(p.year)}${more(p.more)}`,
    atMaximum: ({ scale }: { scale: string }) => `Op het maximum van schaal ${scale}`,
    maximumSoon: ({ scale, day }: { scale: string; day: Day }) =>
      `Bereikt het maximum van schaal ${scale} op ${dateNl(day)}`,
    talk: (p: { day: Day; overdue: boolean }) =>
      p.overdue ? `Gesprek had op ${dateNl(p.day)} moeten zijn` : `Gesprek op ${dateNl(p.day)}`,
    personalPlan: ({ plan }: { plan: PlanState }): string => {
      if (plan.kind === 'none') return 'Nog geen persoonlijk plan vastgelegd';
      return plan.kind === 'noDay'
        ? 'Persoonlijk plan zonder dag waarop het is ingediend'
        : `Persoonlijk plan van ${dateNl(plan.handedIn)} is 3 jaar oud sinds ${dateNl(plan.until)}`;
    },
  },
  causes,
  /** Where it comes from, as part of a sentence, by the kind of source: each is called with the source. */
  source: {
    checks: (): string => 'zie Gegevenscontrole',
    agreed: (): string => 'uit Wensen en Bestedingen',
    contract: () => `CAO VO, artikel ${ARTICLES.proofContract}`,
    extraHours: () => `CAO VO, artikel ${ARTICLES.fteAboveFullTime}`,
    opening: (): string => 'uit Beginsaldi',
    rule: ({ title }: { title: string }) => `spaartermijn volgens ${title}`,
    ownRule: (): string => 'spaartermijn uit CAO_regels',
    agreement: ({ note }: { note: string | null }) =>
      note === null ? 'uit CAO_regels' : `uit CAO_regels: ${note}`,
    wish: (): string => 'prijs uit Wensen',
    catalogue: ({ source }: { source: string }) =>
      source === '' ? 'prijs uit Opleidingen' : `prijs uit Opleidingen: ${source}`,
    noPrice: (): string => 'zonder prijs',
    salary: ({ since }: { since: Day | null }) =>
      since === null ? 'volgens de salaristabel' : `volgens de salaristabel van ${dateNl(since)}`,
    talks: ({ last }: { last: Day | null }) =>
      last === null ? 'uit Gesprekken' : `uit Gesprekken; het laatste was op ${dateNl(last)}`,
    personalPlan: () => `CAO VO, artikel ${ARTICLES.personalPlan}`,
  },
});

/** The top-up always helps; saving longer or using budget earlier only where that alone covers everything. */
function helps(amount: Cents, { savingTerm, advance }: UncoveredSolutions): string {
  const years = (count: number) => (count === 1 ? '1 schooljaar' : `${count} schooljaren`);
  return [
    `${euros(amount)} van werkgever of beurs`,
    ...(savingTerm === null ? [] : [`${years(savingTerm)} langer sparen`]),
    ...(advance === null ? [] : [`een voorschot van ${years(advance)}`]),
  ].join(', of ');
}

const rules: Readonly<Record<RuleId, string>> = {
  scholingsbudget: 'het scholingsbudget',
  scholingsuren: 'de scholingsuren',
  spaartermijn: 'de spaartermijn',
  voorschot: 'een voorschot',
  naar_rato: 'budget naar rato',
  spaartermijn_plan: 'sparen met een plan',
  spaartermijn_uren: 'sparen van uren',
  spaartermijn_uren_plan: 'sparen van uren met een plan',
  naar_rato_tijd: 'budget naar rato van de dagen in dienst',
  extra_uren: 'extra uren',
  bevordering: 'bevordering',
};

export type SignalTexts = typeof signalsNl;
