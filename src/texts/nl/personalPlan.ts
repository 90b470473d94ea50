import { ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { PlanPart, PlanState, PlanYears } from '../../domain/personalPlan';
import { numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { READ_EDITION } from '../readEdition';
import { translated } from '../translated';

const hours = (hundredths: number) => `${numberNl(hundredths / 100)} uur`;

const span = ({ from, to }: PlanYears) =>
  from === to ? schoolYearText(from) : `${schoolYearText(from)} tot en met ${schoolYearText(to)}`;

const missingNames: Readonly<Record<PlanPart | 'handedIn', string>> = {
  handedIn: 'de dag van indienen',
  activities: 'welke activiteiten',
  forEmployee: 'het doel voor de medewerker',
  forSchool: 'het doel voor de school',
  facilities: 'hoe het mogelijk wordt gemaakt',
};

/** The personal plan of article 16.3, and the hours that rest on it or lie beside it. */
export const personalPlanNl = translated('personalPlan', {
  title: 'Persoonlijk plan (POP)',
  state: (plan: PlanState): string => {
    switch (plan.kind) {
      case 'none':
        return 'Nog geen persoonlijk plan vastgelegd.';
      case 'noDay':
        return 'Er staat een plan, zonder de dag waarop het is ingediend.';
      case 'current':
        return `Ingediend op ${dateNl(plan.handedIn)}; een nieuw plan uiterlijk op ${dateNl(plan.until)}.`;
      case 'old':
        return `Ingediend op ${dateNl(plan.handedIn)}: sinds ${dateNl(plan.until)} ouder dan 3 jaar. Maak een nieuw plan.`;
    }
  },
  rule: `CAO VO, artikel ${ARTICLES.personalPlan}: minstens eens in de 3 jaar, schriftelijk afgesproken met de leidinggevende. Scholing telt vanaf de dag van indienen.`,
  open: 'Plan vastleggen',
  openOf: (name: string) => `Plan vastleggen van ${name}`,
  form: (name: string) => `Persoonlijk plan van ${name}`,
  handedIn: 'Ingediend op',
  parts: {
    activities: 'Welke activiteiten',
    forEmployee: 'Doel voor de medewerker',
    forSchool: 'Doel voor de school',
    facilities: 'Hoe het mogelijk wordt gemaakt',
  },
  hints: {
    activities: 'Scholing, en ook bijvoorbeeld een netwerk of vakliteratuur.',
    forEmployee: 'Bijvoorbeeld: op weg naar een andere functie.',
    forSchool: 'Bijvoorbeeld: twee mensen die het practicum kunnen leiden.',
    facilities: 'Uren, geld, rooster, vervanging.',
  },
  onePaper: `Met een dag van indienen en deze vier onderdelen kan één plan voor drie dingen gelden: het persoonlijk plan (artikel ${ARTICLES.personalPlan}), de extra uren (${ARTICLES.hoursOfPlan}) en het sparen (${ARTICLES.saving}). De cao zegt dat niet met zoveel woorden; zo leest Scholing de cao.`,
  hours: (extra: { fullTime: number; hours: number }, fte: number, years: PlanYears | null) =>
    `Leg ook ${hours(extra.hours)} extra per schooljaar vast zolang het plan loopt${
      years === null ? '' : `, tot en met ${schoolYearText(years.to)}`
    } (${hours(extra.fullTime)} bij voltijd, ${numberNl(fte)} fte; artikel ${ARTICLES.hoursOfPlan}: het plan onderbouwt ze)`,
  hoursNote: (day: Day) => `Persoonlijk plan, ingediend op ${dateNl(day)}`,
  hoursEndNote: (until: Day) => `Het persoonlijk plan loopt tot en met ${dateNl(until)}`,
  missing: (parts: readonly (PlanPart | 'handedIn')[]) =>
    `Nog nodig: ${parts.map((part) => missingNames[part]).join(', ')}.`,
  carries: {
    title: 'Waarvoor dit plan geldt',
    nothing: (parts: readonly (PlanPart | 'handedIn')[]) =>
      `Nog niets: het plan mist ${parts.map((part) => missingNames[part]).join(', ')} (artikel ${ARTICLES.planParts}). Vul het aan bij Plan vastleggen.`,
    plan: (until: Day) =>
      `Het plan van 3 jaar (artikel ${ARTICLES.personalPlan}): tot en met ${dateNl(until)}.`,
    hours: (years: PlanYears, agreed: boolean) =>
      `De extra uren (artikel ${ARTICLES.hoursOfPlan}): ${span(years)}; ${
        agreed ? 'vastgelegd in CAO_regels' : 'nog niet vastgelegd: doe dat bij Plan vastleggen'
      }.`,
    saving: (years: PlanYears) =>
      `Sparen (artikel ${ARTICLES.saving}), in overleg met de werkgever: het budget van ${span(years)}.`,
    reading: 'Dat één plan voor alle drie genoeg is, staat niet zo in de cao; zo leest Scholing de cao.',
  },
  shown: {
    title: (year: SchoolYear) => `Scholingsuren ${schoolYearText(year)}`,
    right: (p: { hours: number; fullTime: number; booked: number | null }) =>
      `Recht: ${hours(p.hours)} (${hours(p.fullTime)} bij voltijd; artikel ${ARTICLES.hoursOfPlan}); ${
        p.booked === null ? 'niet alle geboekte uren zijn leesbaar' : `geboekt: ${hours(p.booked)}`
      }.`,
    savedLeave: (scheme: boolean | null) =>
      `Spaarverlof: 60 uur per jaar, ongeacht de fte, 4 tot 12 jaar lang, en daarna ten minste 240 uur verlof; het mag voor scholing worden gebruikt (artikel ${ARTICLES.savedLeave} en ${ARTICLES.savedLeaveRules}). Het kan niet in een tijdelijke vacature, en niet in een jaar met seniorenverlof (artikel ${ARTICLES.noSavedLeave}). Aanvragen kan tot 1 februari. Voor scholing die nodig is voor het werk draagt de werkgever bij, volgens een regeling met de (P)MR (${ARTICLES.spareLeaveForTraining})${
        scheme === null
          ? '; bij Instellingen zegt u of die er is'
          : scheme
            ? '; die is er'
            : '; die is er nog niet'
      }. Hoeveel iemand heeft gespaard, weet Scholing niet.`,
    examLeave: `Examen of tentamen dat de overheid afneemt of erkent: kort betaald verlof, als het niet in eigen tijd kan en de dienst niet te ruilen is, ongeacht de fte (artikel ${ARTICLES.examLeave} en ${ARTICLES.examLeaveAnyFte}). Scholing telt dat verlof niet mee in deze uren.`,
    rule: `Heeft het taakbeleid geen eigen post voor scholingsuren, dan laat de werkgever zien dat deze medewerker ze heeft, herkenbaar in de andere taken (artikel ${ARTICLES.hoursShown}).`,
  },
  withPlan: (extra: { hours: number; agreed: boolean; other: boolean }, fte: number) =>
    extra.other
      ? `Extra scholingsuren: ${hours(extra.hours)} per schooljaar bij ${numberNl(fte)} fte, zo afgesproken in CAO_regels.`
      : extra.agreed
        ? `Extra scholingsuren met plan: ${hours(extra.hours)} per schooljaar bij ${numberNl(fte)} fte, vastgelegd in CAO_regels (artikel ${ARTICLES.hoursOfPlan}).`
        : `Een plan dat ze onderbouwt, geeft ${hours(extra.hours)} extra per schooljaar bij ${numberNl(fte)} fte (artikel ${ARTICLES.hoursOfPlan}); nu niet vastgelegd.`,
  choice: (p: { choice: number | null; year: SchoolYear; fte: number }) =>
    `Keuzebudget ${schoolYearText(p.year)}: ${hours(p.choice ?? 0)} bij ${numberNl(p.fte)} fte. Werkgever en medewerker kunnen samen afspreken dat het de scholingsuren aanvult (CAO VO, artikel ${ARTICLES.choiceHours} en ${ARTICLES.choiceHoursUse}; niet bevestigd na ${dateNl(READ_EDITION.until)}). Wat er al van is gebruikt of uitbetaald, weet Scholing niet.`,
  notYet: 'Een plan dat is ingediend kan niet van na de peildatum zijn.',
  save: 'Zet in Gesprekken',
  wrote: (name: string, day: Day | null) =>
    day === null
      ? `Persoonlijk plan van ${name} vastgelegd, zonder dag van indienen.`
      : `Persoonlijk plan van ${name}, ingediend op ${dateNl(day)}, vastgelegd.`,
});

export type PersonalPlanTexts = typeof personalPlanNl;
