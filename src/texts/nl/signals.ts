import type { Day, SchoolYear } from '../../domain/calendar';
import { schoolYearText } from '../../tables/values';
import type { Cents } from '../../domain/money';
import type { PlanState } from '../../domain/personalPlan';
import type { RuleId } from '../../domain/rules';
import { eurosNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';

/** The sign and its amount stay on one line. */
const euros = (cents: Cents) => eurosNl(cents).replace('€ ', '€\u00a0');
const more = (count: number) => (count === 0 ? '' : `, en nog ${count}`);

/** What a signal says, in the list of the team and in the conversation. */
export const signalsNl = {
  /** One or two words, on a label and in the choice of what to see. */
  short: {
    dataError: 'Gegevens',
    lapses: 'Vervalt',
    lapsesWithoutPlan: 'Spaarplan',
    agreement: 'Afspraak',
    affordable: 'Betaalbaar',
    planShort: 'Tekort',
    atMaximum: 'Op maximum',
    maximumSoon: 'Bijna maximum',
    talk: 'Gesprek',
    personalPlan: 'POP',
  },
  kinds: {
    dataError: 'Gegevens die niet kloppen',
    lapses: 'Budget vervalt op 31 juli',
    lapsesWithoutPlan: 'Vervalt zonder spaarplan',
    agreement: 'Afspraak afgelopen',
    affordable: 'Opleiding nu betaalbaar',
    planShort: 'Plan komt tekort',
    atMaximum: 'Op maximum',
    maximumSoon: 'Bereikt maximum binnen 2 jaar',
    talk: 'Gesprek nodig',
    personalPlan: 'Persoonlijk plan ontbreekt of is oud',
  },
  dataError: (count: number) =>
    count <= 1 ? 'Er klopt iets niet in de gegevens' : `Er kloppen ${count} dingen niet in de gegevens`,
  lapses: (p: { amount: Cents; unplanned: Cents; day: Day }) => {
    if (p.unplanned === p.amount) return `${euros(p.amount)} vervalt op ${dateNl(p.day)}`;
    return p.unplanned === 0
      ? `Niets vervalt op ${dateNl(p.day)} als u het Plan volgt: ${euros(p.amount)} is gepland`
      : `${euros(p.unplanned)} vervalt op ${dateNl(p.day)}; de rest van ${euros(p.amount)} staat in Plan`;
  },
  lapsesWithoutPlan: (p: { amount: Cents; day: Day; until: Day; needed: Cents }) =>
    `${euros(p.amount)} vervalt op ${dateNl(p.day)} zonder spaarplan; met een plan is het te besteden tot en met ${dateNl(p.until)}${p.needed > 0 ? `, en de wensen hebben er ${euros(p.needed)} van nodig` : ''}`,
  agreement: (p: { rule: RuleId; day: Day; ended: boolean }) =>
    `Afspraak over ${rules[p.rule]} ${p.ended ? 'is afgelopen' : 'loopt af'} op ${dateNl(p.day)}`,
  affordable: (p: { course: string; price: Cents; year: SchoolYear; more: number }) =>
    `${p.course} (${euros(p.price)}) kan beginnen in ${schoolYearText(p.year)}${more(p.more)}`,
  planShort: (p: { course: string; amount: Cents; year: SchoolYear; more: number }) =>
    `${euros(p.amount)} tekort voor ${p.course} in ${schoolYearText(p.year)}${more(p.more)}`,
  atMaximum: (scale: string) => `Op het maximum van schaal ${scale}`,
  maximumSoon: (scale: string, day: Day) => `Bereikt het maximum van schaal ${scale} op ${dateNl(day)}`,
  talk: (p: { day: Day; overdue: boolean }) =>
    p.overdue ? `Gesprek had op ${dateNl(p.day)} moeten zijn` : `Gesprek op ${dateNl(p.day)}`,
  personalPlan: (plan: PlanState): string => {
    if (plan.kind === 'none') return 'Nog geen persoonlijk plan vastgelegd';
    return plan.kind === 'noDay'
      ? 'Persoonlijk plan zonder dag waarop het is ingediend'
      : `Persoonlijk plan van ${dateNl(plan.handedIn)} is 3 jaar oud sinds ${dateNl(plan.until)}`;
  },
  source: {
    checks: 'zie Gegevenscontrole',
    opening: 'uit Beginsaldi',
    rule: (title: string) => `spaartermijn volgens ${title}`,
    ownRule: 'spaartermijn uit CAO_regels',
    agreement: (note: string | null) => (note === null ? 'uit CAO_regels' : `uit CAO_regels: ${note}`),
    wish: 'prijs uit Wensen',
    catalogue: (source: string) =>
      source === '' ? 'prijs uit Opleidingen' : `prijs uit Opleidingen: ${source}`,
    noPrice: 'zonder prijs',
    salary: (from: Day | null) =>
      from === null ? 'volgens de salaristabel' : `volgens de salaristabel van ${dateNl(from)}`,
    talks: (last: Day | null) =>
      last === null ? 'uit Gesprekken' : `uit Gesprekken; het laatste was op ${dateNl(last)}`,
    personalPlan: 'CAO VO, artikel 16.3: schriftelijk, minstens eens in de 3 jaar',
  },
};

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
