import { dateNl } from '../../tables/dutchDate';
import { schoolYearText as year } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosOnLine as euros, numberNl, payerNl } from '../format/nl';
import { translated } from '../translated';

const hours = (hundredths: number) => numberNl(hundredths / 100);
const named = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;

/** What stands on “Uw scholingsbudget”, and in the message about it: plain Dutch, for the employee. */
export const statementNl = translated('statement', {
  language: 'nl-NL',
  sheetName: (number: string) => `Budget ${number}`,
  fileName: (count: number, number: string) =>
    count === 1 ? `Scholingsbudget ${number}.docx` : 'Scholingsbudgetten.docx',
  title: 'Uw scholingsbudget',
  euros,
  year,
  day: dateNl,
  named,

  who: {
    name: 'Naam',
    numbered: (name: string, number: string) => (name === '' ? number : `${name} (${number})`),
    job: 'Functie',
    fte: (fte: number) => `${numberNl(fte)} fte`,
    school: 'School',
    day: 'Berekend op',
  },
  intro:
    'Elk schooljaar hebt u recht op geld voor scholing. Hier leest u wat u nu hebt, tot wanneer u het kunt gebruiken, en wat u ermee kunt doen.',

  money: {
    heading: 'Wat u hebt',
    unknown:
      'Wij kunnen uw budget nu niet berekenen, want in de gegevens klopt iets niet. Daarom staat hier geen bedrag. Vraag ernaar; onder Vragen staat bij wie.',
    noRight: 'De cao geeft voor uw functie geen eigen scholingsbudget.',
    nothing: 'Er zit nu geen geld in uw scholingsbudget.',
    usable: 'In uw budget',
    committed: 'Afgesproken',
    committedValue: (p: { amount: Cents; later: boolean }) =>
      `${euros(p.amount)} is nog te betalen voor wat met u is afgesproken${p.later ? ', ook uit budget dat u later krijgt' : ''}`,
    free: 'Vrij te besteden',
    hours: 'Uren',
    hoursValue: (p: { left: number; granted: number }) =>
      `nog ${hours(p.left)} uur om scholing te volgen; dit schooljaar kreeg u ${hours(p.granted)} uur`,
    columns: { year: 'Budget van', left: 'Nog over', lastDay: 'Te gebruiken tot en met' },
    more: (count: number, amount: Cents) =>
      `${count === 1 ? 'Nog 1 schooljaar' : `Nog ${count} schooljaren`}, samen ${euros(amount)}`,
  },

  lapse: {
    heading: (day: Day) => `Wat vervalt na ${dateNl(day)}`,
    nothing: 'Er vervalt dan niets.',
    planned: 'Er vervalt dan niets, als doorgaat wat is afgesproken of gepland.',
    amount: (p: { amount: Cents; day: Day }) =>
      `Na ${dateNl(p.day)} vervalt ${euros(p.amount)}, als u dat niet gebruikt. Dit kunt u doen:`,
    leaves: (day: Day) => `Uw dienstverband eindigt op ${dateNl(day)}. Wat u dan over hebt, vervalt.`,
    use: '– Gebruik het geld: kies een opleiding of training.',
    useVo:
      '– Gebruik het geld: kies een opleiding of training. Het mag ook voor vakliteratuur, een netwerk of het lidmaatschap van een beroepsvereniging. Over het geld van dit schooljaar beslist u zelf.',
    keep: (p: { amount: Cents; until: Day; day: Day }) =>
      `– Of bewaar het: lever uiterlijk op ${dateNl(p.day)} een plan in bij uw leidinggevende. In overleg kunt u dan ${euros(p.amount)} bewaren en gebruiken tot en met ${dateNl(p.until)}.`,
  },

  agreed: {
    heading: 'Wat is afgesproken',
    none: 'Er is nu geen opleiding met u afgesproken die nog betaald moet worden.',
    course: (p: { course: string; start: SchoolYear; end: SchoolYear; left: Cents }) =>
      `– ${p.course}, ${p.start === p.end ? `in ${year(p.start)}` : `van ${year(p.start)} tot en met ${year(p.end)}`}. Uit uw budget is nog ${euros(p.left)} te betalen.`,
    next: (p: { amount: Cents; year: SchoolYear }) =>
      `De volgende betaling is ${euros(p.amount)}, in schooljaar ${year(p.year)}.`,
    others: (parts: readonly string[]) => `Daarnaast komt er ${named(parts)}.`,
    other: (source: string, amount: Cents) => `${euros(amount)} van ${payerNl(source)}`,
    more: (count: number, amount: Cents) =>
      `– En nog ${count === 1 ? '1 opleiding' : `${count} opleidingen`}: samen nog ${euros(amount)} te betalen.`,
    uncovered: (amount: Cents) =>
      `Voor ${euros(amount)} hiervan is in uw budget geen geld. Daarover beslist uw werkgever: vraag ernaar.`,
    leftOut: (courses: readonly string[]) =>
      `Van ${named(courses)} kloppen de gegevens nog niet. Dat telt op dit blad niet mee.`,
    wishes: (courses: readonly string[], more: number) =>
      `Dit wilt u graag doen; het is nog niet afgesproken: ${named(more > 0 ? [...courses, `nog ${more}`] : courses)}.`,
  },

  career: {
    heading: 'Wat er in uw functie kan',
    place: (scale: string, step: string) =>
      step === '' ? `U zit in schaal ${scale}.` : `U zit in schaal ${scale}, trede ${step}.`,
    atMaximum: 'Dat is het hoogste bedrag van uw schaal.',
    maximumOn: (p: { day: Day; table: Day | null }) =>
      `Op ${dateNl(p.day)} hebt u het hoogste bedrag van uw schaal${p.table === null ? '' : `, volgens de salaristabel van ${dateNl(p.table)}`}.`,
    ahead: (stages: readonly string[], more: number) =>
      `Daarna kan in uw functie: ${named(more > 0 ? [...stages, `nog ${more} stappen`] : stages)}.`,
    stage: (p: { scale: string; variant: string | null; course: string | null }) =>
      `schaal ${p.scale}${p.variant === null ? '' : ` (${p.variant})`}${p.course === null ? '' : `, met de opleiding ${p.course}`}`,
    highest: 'Uw schaal is de hoogste schaal van uw functie.',
    unknown:
      'Welke stappen er in uw functie zijn, staat nog niet in onze gegevens. Vraag ernaar in uw gesprek.',
    beside: (functions: readonly string[], more: number) =>
      `In dezelfde schaal zijn er bij ons ook: ${named(more > 0 ? [...functions, `nog ${more} functies`] : functions)}.`,
    noRight: 'Een hogere schaal of een andere functie is geen recht. De school moet u daarin benoemen.',
  },

  questions: {
    heading: 'Vragen?',
    manager: (name: string) =>
      name === '' ? 'Vraag het uw leidinggevende.' : `Vraag het uw leidinggevende: ${name}.`,
    contact: (contact: string) => `U kunt ook terecht bij: ${contact}.`,
  },

  small: {
    assumes:
      'Wat er eerder van uw budget is uitgegeven, is nog niet bekend: de bedragen gaan ervan uit dat het niets is.',
    computed: (day: Day) =>
      `Berekend op ${dateNl(day)}, met wat tot en met die dag is geboekt. Bedragen kunnen veranderen, bijvoorbeeld als uw uren of de cao veranderen.`,
    source: (parts: readonly string[]) => `Bronnen: ${parts.join('; ')}.`,
    article: (title: string, article: string | null) => (article === null ? title : `${title}, ${article}`),
    unconfirmed: (until: Day | null) =>
      until === null ? 'niet bevestigd' : `niet bevestigd na ${dateNl(until)}`,
    own: 'regel van de school',
    personal: 'afspraak met u',
  },

  message: {
    dear: (name: string) => (name === '' ? 'Beste collega,' : `Beste ${name},`),
    unknown: 'Wij kunnen uw scholingsbudget nu niet berekenen, want in de gegevens klopt iets niet.',
    usable: (p: { usable: Cents; day: Day }) =>
      `In uw scholingsbudget zit op ${dateNl(p.day)} ${euros(p.usable)}.`,
    free: (p: { committed: Cents; free: Cents }) =>
      `Voor wat is afgesproken is nog ${euros(p.committed)} te betalen. Vrij te besteden is ${euros(p.free)}.`,
    lapse: (p: { amount: Cents; day: Day }) =>
      `Na ${dateNl(p.day)} vervalt ${euros(p.amount)}, als u dat niet gebruikt.`,
    keep: (p: { amount: Cents; until: Day; day: Day }) =>
      `Levert u uiterlijk op ${dateNl(p.day)} een plan in, dan kunt u in overleg ${euros(p.amount)} bewaren tot en met ${dateNl(p.until)}.`,
    regards: (school: string) =>
      school === '' ? 'Met vriendelijke groet' : `Met vriendelijke groet,\n${school}`,
  },

  list: {
    sheetName: 'Samenvoeglijst',
    columns: {
      number: 'Personeelsnummer',
      name: 'Naam',
      email: 'E-mail',
      functionName: 'Functie',
      team: 'Team',
      manager: 'Leidinggevende',
      location: 'Locatie',
      day: 'Berekend op',
      usable: 'In budget',
      committed: 'Afgesproken',
      free: 'Vrij te besteden',
      lapse: 'Vervalt',
      lapseDay: 'Vervalt na',
      keepable: 'Te bewaren met plan',
      until: 'Bewaren tot en met',
      course: 'Volgende betaling voor',
      next: 'Volgende betaling',
      nextYear: 'In schooljaar',
      contact: 'Vragen bij',
      message: 'Bericht',
    },
  },
});

export type StatementTexts = typeof statementNl;
