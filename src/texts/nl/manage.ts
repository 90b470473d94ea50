import { ARTICLES } from '../../cao/articles';
import { schoolYearText as year } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosNl, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';

const euros = (cents: Cents) => eurosNl(cents).replace('€ ', '€\u00a0');

/** Dutch texts of managing one person: wishes, expenses and agreements. */
export const manageNl = {
  wishes: {
    title: 'Wensen beheren',
    order:
      'Bij gelijke prioriteit gaat de wens die bovenaan staat voor. Sleep een wens, of gebruik de pijltjes.',
    up: (course: string) => `${course} omhoog`,
    down: (course: string) => `${course} omlaag`,
    edit: (course: string) => `Alle gegevens van ${course}`,
    remove: (course: string) => `${course} verwijderen`,
    removeSure: (course: string) => `${course} uit Wensen verwijderen?`,
    removeYes: 'Verwijderen',
    refused: (course: string, amount: Cents) =>
      `${course} staat op afgewezen, maar ${euros(amount)} past in het recht van dit schooljaar. Daarover beslist de werknemer alleen (CAO VO, artikel ${ARTICLES.ownDecision}); de werkgever is nodig voor sparen, een voorschot en wat erboven komt.`,
    add: 'Wens toevoegen',
    addFirst: 'Voeg een wens toe',
    ordered: (course: string) => `Volgorde van de wensen veranderd: ${course} verplaatst.`,
    added: (course: string) => `${course} staat in Wensen.`,
    changed: (course: string) => `${course} is gewijzigd in Wensen.`,
    removed: (course: string) => `${course} is uit Wensen verwijderd.`,
    dragged: (course: string, place: number, of: number) =>
      `${course} staat nu op plaats ${place} van ${of}.`,
  },
  form: {
    titleNew: 'Nieuwe wens',
    titleOf: (course: string) => `Wens: ${course}`,
    course: 'Opleiding',
    price: 'Kosten',
    priceHint: (price: Cents | null) =>
      price === null ? 'Leeg: de prijs van Opleidingen' : `Leeg: ${euros(price)} uit Opleidingen`,
    duration: 'Duur in schooljaren',
    durationHint: (years: number | null) => (years === null ? 'Leeg: 1' : `Leeg: ${years} uit Opleidingen`),
    priority: 'Prioriteit',
    earliest: 'Begint op zijn vroegst',
    latest: 'Begint uiterlijk',
    anyYear: 'Maakt niet uit',
    hours: 'Uren per schooljaar',
    after: 'Pas na',
    afterNone: 'Geen andere opleiding',
    others: 'Wie er nog meer betaalt',
    othersHint:
      'Per schooljaar van de opleiding. Elk jaar hetzelfde: typ één bedrag. Verschilt het: typ de bedragen met een puntkomma ertussen, zoals 5000; 2500. Het budget betaalt wat overblijft.',
    employer: 'Werkgever',
    subsidy: 'Subsidie',
    own: 'Eigen bijdrage',
    scheme: 'Subsidieregeling',
    conditions: (scheme: string) => `Voorwaarden van ${scheme}`,
    source: (title: string) => `Bron: ${title}`,
    mandated: 'Opgedragen door de school',
    mandatedHint: `Opgedragen scholing betaalt de school helemaal (CAO VO, artikel ${ARTICLES.ordered}). Uit het persoonlijke budget kan alleen als de werknemer instemt (${ARTICLES.ownDecision}): laat dit dan uit. Ook de reis betaalt de school: het is een dienstreis (${ARTICLES.workTrip}, ${ARTICLES.travelCosts}).`,
    mandatedNoPrice: 'Vul eerst de kosten in; de school betaalt die dan helemaal.',
    save: 'Opslaan in Wensen',
    mend: 'Verbeter eerst wat hierboven rood is.',
  },
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
    mandated: 'Opgedragen door de school (gaat niet van het budget af)',
    mandatedHint: `Opgedragen scholing betaalt de school, met de reis (CAO VO, artikel ${ARTICLES.ordered}; dienstreis: ${ARTICLES.workTrip}, ${ARTICLES.travelCosts}). Uit het budget kan alleen als de werknemer instemt (${ARTICLES.ownDecision}): boek haar dan met dit vinkje, zet daarna in Bestedingen bij Betaler “budget”, en zet de instemming in de omschrijving.`,
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
    markOf: (line: string) => `Opgedragen door de school: ${line}`,
    marked: (description: string) => `${description}: opgedragen, gaat niet meer van het budget af.`,
    unmarked: (description: string) => `${description}: niet meer opgedragen, gaat van het budget af.`,
  },
  agreements: {
    title: 'Afspraken over sparen',
    none: 'Er zijn geen afspraken met deze medewerker: de regels van de CAO en de school gelden.',
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
    end: 'Beëindigen',
    endOf: (line: string) => `Beëindigen: ${line}`,
    endAfter: 'Geldt nog tot en met schooljaar',
    endEffect: (p: { from: Day; value: string }) =>
      `Vanaf ${dateNl(p.from)} geldt weer wat voor iedereen geldt: ${p.value}. Wat er tot dan is toegekend, houdt zijn termijn.`,
    endSave: 'Leg het einde vast',
    endNote: 'Einde van de afspraak',
    ended: (p: { rule: string; name: string; from: Day }) =>
      `Afspraak met ${p.name} beëindigd: ${p.rule.toLowerCase()}, vanaf ${dateNl(p.from)}.`,
    remove: 'Verwijderen',
    removeOf: (line: string) => `Verwijderen: ${line}`,
    removed: (p: { rule: string; name: string; from: Day }) =>
      `Afspraak met ${p.name} verwijderd: ${p.rule.toLowerCase()}, vanaf ${dateNl(p.from)}.`,
    record: 'Afspraak vastleggen',
    what: 'Waarover',
    value: {
      spaartermijn: 'Schooljaren na het schooljaar zelf',
      spaartermijn_uren: 'Schooljaren na het schooljaar zelf',
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
};

export type ManageTexts = typeof manageNl;
