import { ARTICLES } from '../../cao/articles';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { dateNl } from '../../tables/dutchDate';
import { eurosOnLine as euros, numberNl } from '../format/nl';
import { translated } from '../translated';

const people = (count: number) => (count === 1 ? '1 medewerker' : `${count} medewerkers`);

/** Dutch texts of doing the same for many people at once. */
export const bulkNl = translated('bulk', {
  hint: 'Kies voor wie, en wat. U ziet eerst wat er gebeurt; daarna gaat alles in één keer naar de werkmap, en één keer Ongedaan maken neemt alles terug.',
  noDay: 'Vul eerst de peildatum in op het blad Overzicht.',
  what: 'Wat wilt u doen?',
  parts: {
    plans: 'Plannen in de werkmap zetten',
    expense: 'Dezelfde uitgave boeken',
    agreement: 'Dezelfde spaarafspraak vastleggen',
    talks: 'Gesprekken plannen',
  },
  whom: (count: number, of: number) =>
    count === of ? `Voor wie: iedereen (${count})` : `Voor wie: ${count} van de ${of}`,
  others: 'Ook voor meer medewerkers tegelijk',
  toAgreements: 'Afspraken op papier voor deze medewerkers',
  nameAbout: (name: string, about: string) => `${name}: ${about}`,
  ofExtraHours: (p: { total: Cents; endOn: Day }) =>
    `${euros(p.total)}, de uren eindigen op ${dateNl(p.endOn)}`,
  plans: {
    title: 'Plannen in de werkmap zetten',
    hint: 'Van de wensen zoals ze in de werkmap staan. Wat u bij een medewerker uitprobeert en niet hebt opgeslagen, telt niet mee.',
    look: (count: number) => `Maak ${count === 1 ? 'het plan' : `de plannen`} van ${people(count)}`,
    summary: (p: {
      changed: readonly unknown[];
      same: number;
      nothing: number;
      problems: readonly unknown[];
    }) =>
      [
        p.changed.length === 0
          ? 'Er verandert niets in Plan.'
          : `In Plan verandert het plan van ${people(p.changed.length)}.`,
        p.same > 0 ? `Van ${p.same} staat het er al zo.` : '',
        p.nothing > 0 ? `${p.nothing} zonder wensen.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    money: (p: { fromBudgets: Cents; fromOthers: Cents; short: Cents }) =>
      `Samen ${euros(p.fromBudgets)} uit budgetten, ${euros(p.fromOthers)} van anderen en ${euros(p.short)} tekort.`,
    changed: (count: number) => `Wie verandert (${count})`,
    leftOut: (count: number) => `Wat niet past (${people(count)})`,
    onExtraHours: (p: { count: number; total: Cents }) =>
      `De plannen van ${people(p.count)} gebruiken samen ${euros(p.total)} budget voor uren boven 1,0. Die uren eindigen van rechtswege na hoogstens een schooljaar (CAO VO, artikel ${ARTICLES.fteAboveFullTime}): plan er niet op.`,
    onExtraHoursFix:
      'Zijn de uren opnieuw afgesproken, zet dan een rij vanaf die dag in Aanstellingen. Zo niet, laat ze eindigen en maak de plannen opnieuw.',
    whoOnExtraHours: (count: number) =>
      `Niet in de werkmap gezet: plannen op uren boven 1,0 (${people(count)})`,
    problems: (count: number) => `Niet te plannen (${people(count)})`,
    wishLeftOut: (p: { course: string; short: Cents | null }) =>
      p.short === null ? `${p.course} past niet in het plan` : `${p.course} komt ${euros(p.short)} tekort`,
    lines: (p: { added: number; changed: number; removed: number }) =>
      [
        p.added > 0 ? `${p.added} erbij` : '',
        p.changed > 0 ? `${p.changed} anders` : '',
        p.removed > 0 ? `${p.removed} eraf` : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'een rij die niet te lezen was',
    seeChecks: 'zie de gegevenscontrole',
    write: (count: number) =>
      count === 1 ? 'Zet het plan in de werkmap' : `Zet ${count} plannen in de werkmap`,
    written: (count: number) =>
      count === 1
        ? 'Het plan van 1 medewerker staat in Plan.'
        : `De plannen van ${count} medewerkers staan in Plan.`,
  },
  expense: {
    title: 'Dezelfde uitgave boeken',
    amount: 'Bedrag per medewerker',
    hours: 'Uren per medewerker',
    payer: 'Wie betaalt',
    payers: {
      budget: 'Het budget van de medewerker',
      employer: 'De werkgever',
      ordered: 'De werkgever: opgedragen',
    },
    byCao: (p: { word: string; article: string }) =>
      `${p.word} betaalt de werkgever (CAO VO, artikel ${p.article}).`,
    employerPays: 'De werkgever betaalt',
    stopped: 'Gestopt voordat iedereen was bekeken. Er is niets geboekt. Kies Ga verder om door te gaan.',
    resume: 'Ga verder',
    missing: 'Vul een datum, een bedrag en een omschrijving in.',
    preview: (p: { count: number; of: number; total: Cents; rest: Cents }) =>
      `${p.count === p.of ? `Wordt geboekt voor ${people(p.count)}` : `Wordt geboekt voor ${p.count} van de ${people(p.of)}`}: samen ${euros(p.total)}${p.rest > 0 ? `, waarvan de werkgever ${euros(p.rest)}` : ''}.`,
    employerPaysRest: 'De werkgever betaalt wat niet in het budget past',
    paysWish: (count: number) => `Dit betaalt de wens met deze naam (${people(count)})`,
    refused: (count: number) => `Wordt niet geboekt (${people(count)})`,
    shared: (count: number) => `De werkgever betaalt een deel (${people(count)})`,
    tooLittle: 'er is te weinig budget',
    seeChecks: 'het budget is niet te berekenen, zie de gegevenscontrole',
    write: (count: number) => `Boek voor ${people(count)}`,
    written: (p: { count: number; description: string; amount: Cents }) =>
      `${p.description}, ${euros(p.amount)}, geboekt voor ${people(p.count)}.`,
  },
  agreement: {
    title: 'Dezelfde spaarafspraak vastleggen',
    look: 'Bekijk wat dit doet',
    write: (count: number) => `Leg vast met ${people(count)}`,
    effect: (p: { shortBefore: Cents; shortAfter: Cents }) =>
      p.shortAfter === p.shortBefore
        ? `Het tekort van alle wensen samen blijft ${euros(p.shortAfter)}.`
        : `Het tekort van alle wensen samen gaat van ${euros(p.shortBefore)} naar ${euros(p.shortAfter)}.`,
    better: (count: number) => `Er past een wens meer (${people(count)})`,
    worse: (count: number) => `Er past een wens minder (${people(count)})`,
    onExtraHours: (p: { count: number; total: Cents }) =>
      `Met deze afspraak gebruiken de plannen van ${people(p.count)} samen ${euros(p.total)} budget voor uren boven 1,0. Die uren eindigen van rechtswege na hoogstens een schooljaar (CAO VO, artikel ${ARTICLES.fteAboveFullTime}): plan er niet op.`,
    onExtraHoursFix:
      'Zijn de uren opnieuw afgesproken, zet dan een rij vanaf die dag in Aanstellingen. Zo niet, laat ze eindigen en bekijk opnieuw wat dit doet.',
    whoOnExtraHours: (count: number) => `Niet vastgelegd: plannen op uren boven 1,0 (${people(count)})`,
    lookFirst: (count: number) =>
      `Bekijk eerst wat dit doet: bij ${people(count)} gaan uren boven 1,0 door, en die eindigen van rechtswege (CAO VO, artikel ${ARTICLES.fteAboveFullTime}).`,
    replaced: (count: number) => `Een eerdere afspraak wordt vervangen (${people(count)})`,
    unknown: (count: number) => `Niet te zeggen wat het doet (${people(count)})`,
    written: (p: { count: number; rule: string; value: number; from: Day }) =>
      `Afspraak met ${people(p.count)}: ${p.rule.toLowerCase()} ${numberNl(p.value)}, vanaf ${dateNl(p.from)}.`,
  },
  talks: {
    title: 'Gesprekken plannen',
    from: 'Vanaf',
    perDay: 'Gesprekken per dag',
    perDayWrong: (most: number) => `Typ een heel getal van 1 tot en met ${most}.`,
    onlyWithout: 'Alleen wie nog geen datum heeft',
    none: 'Iedereen die u koos, heeft al een datum.',
    preview: (p: { count: number; last: Day }) =>
      `${p.count === 1 ? '1 gesprek' : `${p.count} gesprekken`} op werkdagen, het laatste op ${dateNl(p.last)}. Vakanties en feestdagen kent Scholing niet: kijk de dagen na.`,
    who: (count: number) => `Wie wanneer (${people(count)})`,
    write: (count: number) => (count === 1 ? 'Plan 1 gesprek' : `Plan ${count} gesprekken`),
    written: (count: number) => (count === 1 ? '1 gesprek gepland.' : `${count} gesprekken gepland.`),
  },
});

export type BulkTexts = typeof bulkNl;
