import { ARTICLES } from '../../cao/articles';
import { schoolYearText as year } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosNl, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

const euros = (cents: Cents) => eurosNl(cents).replace('€ ', '€\u00a0');

/** Dutch texts of managing one person: expenses and agreements. */
export const manageNl = translated('manage', {
  expenses: {
    title: 'Uitgaven boeken en bekijken',
    book: 'Uitgave boeken',
    date: 'Datum',
    dateMissing: 'Kies een datum.',
    amount: 'Bedrag',
    amountMissing: 'Vul een bedrag in.',
    description: 'Omschrijving',
    hours: 'Uren',
    hoursWrong: 'Typ de uren als getal, zoals 8 of 7,5.',
    reference: 'Kenmerk (factuur)',
    mandated: 'Opgedragen door de werkgever (gaat niet van het budget af)',
    mandatedHint: `Opgedragen scholing betaalt de werkgever, met de reis (CAO VO, artikel ${ARTICLES.ordered}; dienstreis: ${ARTICLES.workTrip}, ${ARTICLES.travelCosts}). Uit het budget kan alleen als de medewerker instemt (${ARTICLES.ownDecision}). Doe dan dit: boek met dit vinkje, noem de instemming in de omschrijving, en typ daarna in Bestedingen bij Betaler “budget”.`,
    save: 'Boek in Bestedingen',
    booked: (p: { amount: Cents; description: string }) =>
      `${euros(p.amount)} geboekt in Bestedingen${p.description === '' ? '' : `: ${p.description}`}.`,
    history: 'Alles wat geboekt is',
    nothing: 'Er is nog niets geboekt.',
    year: (schoolYear: SchoolYear) => `Schooljaar ${year(schoolYear)}`,
    noDescription: 'Zonder omschrijving',
    line: (p: { date: Day; description: string; amount: Cents }) =>
      `${p.description}, ${dateNl(p.date)}, ${euros(p.amount)}`,
    mark: 'Opgedragen',
    markOf: (line: string) => `Opgedragen door de werkgever: ${line}`,
    marked: (description: string) => `${description}: opgedragen, gaat niet meer van het budget af.`,
    unmarked: (description: string) => `${description}: niet meer opgedragen, gaat van het budget af.`,
  },
  agreements: {
    title: 'Afspraken over sparen',
    none: 'Er zijn geen afspraken met deze medewerker: de regels van de cao en de school gelden.',
    rule: {
      spaartermijn: 'Spaartermijn',
      spaartermijn_uren: 'Spaartermijn van uren',
      voorschot: 'Voorschot',
      extra_uren: 'Extra scholingsuren',
    },
    line: (p: { rule: string; value: string; from: Day }) => `${p.rule}: ${p.value}, vanaf ${dateNl(p.from)}`,
    lineEnd: (p: { rule: string; value: string; from: Day }) =>
      `${p.rule}: geëindigd, vanaf ${dateNl(p.from)} geldt weer wat voor iedereen geldt (${p.value})`,
    otherRule: (rule: string) => rule,
    end: 'Beëindig',
    endOf: (line: string) => `Beëindig: ${line}`,
    endAfter: 'Geldt nog tot en met schooljaar',
    endEffect: (p: { from: Day; value: string }) =>
      `Vanaf ${dateNl(p.from)} geldt weer wat voor iedereen geldt: ${p.value}. Wat er tot dan is toegekend, houdt zijn termijn.`,
    endSave: 'Leg het einde vast',
    endNote: 'Einde van de afspraak',
    ended: (p: { rule: string; name: string; from: Day }) =>
      `Afspraak met ${p.name} beëindigd: ${p.rule.toLowerCase()}, vanaf ${dateNl(p.from)}.`,
    remove: 'Verwijder',
    removeOf: (line: string) => `Verwijder: ${line}`,
    removed: (p: { rule: string; name: string; from: Day }) =>
      `Afspraak met ${p.name} verwijderd: ${p.rule.toLowerCase()}, vanaf ${dateNl(p.from)}.`,
    record: 'Afspraak vastleggen',
    what: 'Waarover',
    value: {
      spaartermijn: 'Schooljaren na het eigen schooljaar',
      spaartermijn_uren: 'Schooljaren na het eigen schooljaar',
      voorschot: 'Schooljaren vooruit',
      extra_uren: 'Uren per schooljaar erbij',
    },
    meaning: {
      spaartermijn: (p: { value: number; from: SchoolYear; until: Day }) =>
        `${p.value} = budget van ${year(p.from)} te besteden tot en met ${dateNl(p.until)}.`,
      spaartermijn_uren: (p: { value: number; from: SchoolYear; until: Day }) =>
        `${p.value} = uren van ${year(p.from)} te gebruiken tot en met ${dateNl(p.until)}.`,
      voorschot: (p: { value: number; from: SchoolYear }) =>
        p.value === 0
          ? '0 = geen voorschot.'
          : `${p.value} = budget van ${year(p.from)} al te besteden vanaf 1 augustus ${p.from - p.value}.`,
      extra_uren: (p: { value: number; from: SchoolYear }) =>
        `${numberNl(p.value / 100)} uur erbij, vanaf schooljaar ${year(p.from)}.`,
    },
    valueWrong: (most: number) => `Typ een heel getal van 0 tot en met ${most}.`,
    hoursWrong: 'Typ de uren als getal, zoals 43.',
    valueMissing: (field: string) => `Vul eerst in: ${field.toLowerCase()}.`,
    from: 'Vanaf 1 augustus van',
    note: 'Toelichting',
    noteHint: 'Bijvoorbeeld: afgesproken in het gesprek van 3 september.',
    replaces: (p: { value: string; note: string }) =>
      `Er is al een afspraak hierover vanaf die dag: ${p.value}${p.note === '' ? '' : ` (${p.note})`}. Die wordt vervangen.`,
    keepsNote: 'De toelichting blijft staan als u er geen andere typt.',
    save: 'Leg vast in CAO_regels',
    saved: (p: { rule: string; value: number; from: Day; name: string }) =>
      `Afspraak met ${p.name}: ${p.rule.toLowerCase()} ${numberNl(p.value)}, vanaf ${dateNl(p.from)}.`,
    effect: (p: { before: number; after: number; of: number }) =>
      p.before === p.after
        ? `Met deze afspraak blijven er ${p.after} van de ${p.of} wensen gepland.`
        : `Met deze afspraak ${p.after === 1 ? 'is' : 'zijn'} er ${p.after} van de ${p.of} wensen gepland, nu ${p.before}.`,
    shortEffect: (p: { shortBefore: Cents; shortAfter: Cents }) =>
      p.shortAfter < p.shortBefore
        ? `Het tekort daalt van ${euros(p.shortBefore)} naar ${euros(p.shortAfter)}.`
        : p.shortAfter > p.shortBefore
          ? `Het tekort stijgt van ${euros(p.shortBefore)} naar ${euros(p.shortAfter)}.`
          : `Het tekort blijft ${euros(p.shortAfter)}.`,
  },
});

export type ManageTexts = typeof manageNl;
