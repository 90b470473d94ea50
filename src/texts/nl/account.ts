import { ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { decimals, eurosOnLine as euros, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

interface YearOfAccount {
  readonly kind: 'school' | 'calendar';
  readonly year: number;
  readonly until: Day;
}

const hours = (hundredths: number) => `${decimals(hundredths, '.', ',').replace(',00', '')} uur`;

/** The account of article 16.2 in the report, in Dutch. */
export const accountNl = translated('account', {
  heading: (article: string) => `Verantwoording van scholing (CAO VO, artikel ${article})`,
  columns: {
    year: 'Jaar',
    fromBudgets: 'Budgetten',
    byEmployer: 'Werkgever',
    hours: 'Uren',
    hourCost: 'Tijd',
    total: 'Samen',
    share: 'Deel van de 10%',
  },
  year: ({ kind, year, until }: YearOfAccount, cut: boolean) =>
    `${kind === 'school' ? schoolYearText(year) : String(year)}${cut ? ` t/m ${dateNl(until)}` : ''}`,
  hours,
  note: 'Alleen ondersteunend personeel, uit de tabel Bestedingen. Budgetten is wat persoonlijke budgetten betaalden, Werkgever wat de school daarbuiten betaalde (opgedragen scholing en de beurs). Subsidies en eigen bijdragen tellen niet mee.',
  priceNote: (from: readonly Day[]) =>
    `Tijd: elk geboekt uur maal het bedrag per uur met werkgeverslasten van de schaal (CAO VO, ${ARTICLES.hourPrice}, van ${from.map(dateNl).join(' en ')}). Die bedragen zijn voor het overdragen van verlof bedoeld; dat een scholingsuur zo veel kost, is een afspraak van Scholing. De schaal is die van nu.`,
  withoutPrice: (year: string, hundredths: number) =>
    `${year}: van ${hours(hundredths)} is geen bedrag per uur bekend; die tellen niet mee bij Tijd.`,
  leftOut: (count: number) =>
    count === 1
      ? 'Van 1 uitgave zijn de uren niet te lezen; die telt hierin niet mee. Zie Gegevenscontrole.'
      : `Van ${count} uitgaven zijn de uren niet te lezen; die tellen hierin niet mee. Zie Gegevenscontrole.`,
  noBase: (article: string) =>
    `Ten minste 10% van de personele basisbekostiging van de school gaat naar scholing, in tijd en geld (artikel ${article}). Vul die bekostiging in bij Instellingen, dan staat hier welk deel van de 10% naar ondersteuners ging.`,
  tenth: (tenth: Cents, article: string) =>
    `Ten minste 10% van de personele basisbekostiging gaat naar scholing, in tijd en geld (artikel ${article}): ${euros(tenth)} per jaar voor al het personeel. Welk deel daarvan naar ondersteuners ging, staat hieronder.`,
  /** @param tenths of a percent */
  share: (tenths: number) => `${numberNl(tenths / 10)}%`,
  article: (article: string) => article,

  plans: {
    heading: `Persoonlijke plannen (CAO VO, artikel ${ARTICLES.personalPlan})`,
    counts: (p: { people: number; current: number; old: number; none: number }) =>
      `Van ${p.people} ondersteuners hebben er ${p.current} een plan dat jonger is dan 3 jaar. Van ${p.old} is het plan ouder; ${p.none} hebben geen plan, of een plan zonder dag.`,
    note: 'Uit de tabel Gesprekken, van wie op de peildatum in dienst is.',
  },

  council: {
    heading: 'Wat met de medezeggenschap moet',
    columns: { council: 'Met', article: 'Artikel', when: 'Wanneer', what: 'Wat' },
    when: {
      everyYear: 'elk jaar',
      every4Years: 'eens in de 4 jaar',
      onChange: 'bij vaststellen of wijzigen',
    },
    framesDue: (day: Day) => `uiterlijk ${dateNl(day)}`,
    framesLate: (day: Day) => `had vóór ${dateNl(day)} gemoeten`,
    matters: {
      frames: 'Kaders voor faciliteiten en scholing op bestuursniveau; ook een beursfonds hoort hierin.',
      schoolPlan: 'Scholingsplan per school.',
      talks: 'Regeling van de gesprekken: hoe vaak, waarover, hoe.',
      extraSteps: 'Beleid voor extra treden en gratificaties.',
      functions: 'Functiebouwwerk. Zonder instemming beslist de Bezwarencommissie.',
      taskPolicy: 'Taakbeleid, met de scholing van ondersteuners en van wie toezicht houdt.',
      moreSavedLeave: 'Meer dan 60 uur per jaar sparen voor spaarverlof.',
      studyFacility: 'Bijdrage in studiekosten als spaarverlof voor scholing wordt gebruikt.',
      travelMaxima: 'Hoogste vergoedingen van reis- en verblijfkosten.',
    },
    note: 'Kort weergegeven: uw cao en de medezeggenschapsregeling van uw bestuur zeggen precies wie waarover gaat.',
  },
});

export type AccountTexts = typeof accountNl;
