import { ARTICLES } from '../../cao/articles';
import { civilOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { YearCost } from '../../domain/career/employerCost';
import type { PlacementRule } from '../../domain/career/placement';
import type { Cents } from '../../domain/money';
import { careerEventNl } from '../workbook/careerCells';
import { decimals, eurosOnLine as euros, numberNl, payerNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { schoolYearText as year } from '../../tables/values';
import { READ_EDITION } from '../readEdition';
import { translated } from '../translated';

/** The sign and its amount stay on one line. */
const date = dateNl;
/** `1-8-2027`: in a column as narrow as that. */
const shortDate = (day: Day) => {
  const { year: y, month, day: d } = civilOf(day);
  return `${d}-${month}-${y}`;
};
const number = numberNl;
const percent = (hundredths: number) => `${decimals(hundredths, '.', ',')}%`;

const unconfirmed = (after: Day | null) => (after === null ? '' : ` Niet bevestigd na ${date(after)}.`);

const placement: Readonly<Record<PlacementRule, string>> = {
  atLeastEqual: `Een bevordering gaat naar het eerste bedrag in de nieuwe schaal dat ten minste gelijk is (artikel ${ARTICLES.promotionStep}).`,
  nextHigher:
    'Een bevordering gaat naar het eerste bedrag in de nieuwe schaal dat hoger is: de keuze van de school.',
  withAllowances: `Een bevordering gaat naar het eerste bedrag in de nieuwe schaal dat ten minste gelijk is aan salaris met toelagen: tot 2025 de bindingstoelage (artikel ${ARTICLES.promotion}), sindsdien een twaalfde van de oktobertoelage. Dat laatste is een lezing.`,
};

/** Dutch texts of the career: the part on the person screen, and the screen of its own. */
export const careerNl = translated('career', {
  number,
  event: careerEventNl,

  section: {
    title: 'Loopbaan',
    more: 'Bekijk de hele loopbaan',
    moreOf: (name: string) => `Bekijk de hele loopbaan van ${name}`,
  },

  screen: {
    hint: (name: string, day: Day) => `${name}, gerekend vanaf ${date(day)}.`,
    nobody: 'Kies eerst een medewerker, met het zoekveld of in de werkmap.',
    noDay: 'Vul eerst een peildatum in: zonder die datum is er geen loopbaan te berekenen.',
  },

  table: {
    old: (newest: Day) =>
      `De nieuwste salaristabel is van ${date(newest)}. Bedragen en treden kunnen sindsdien zijn veranderd.`,
    shipped: (newest: Day) =>
      `De tabel Salaristabel is er nog niet, of is leeg. Daarom rekent Scholing met de meegeleverde tabel van ${date(newest)}: de nieuwste die openbaar en bevestigd is. Bedragen en treden zijn sindsdien veranderd.`,
    oldFix:
      'Zet de actuele tabel erbij met Meer, Salaristabel invoeren, met de nieuwe ingangsdatum. De oude rijen blijven staan.',
    add: 'Zet Salaristabel en Functies in de werkmap',
    added: 'Salaristabel en Functies staan in de werkmap.',
  },

  facts: {
    fullTime: 'Maandsalaris voltijd',
    atFte: (fte: number) => `Maandsalaris bij ${number(fte)}\u00a0fte`,
    maximum: (scale: string) => `Maximum van schaal ${scale}`,
    highest: (scale: string) => `Maximum van hoogste schaal (${scale})`,
    reached: 'bereikt',
    on: date,
    place: (scale: string, step: string, table: Day | null) =>
      `Schaal ${scale}, trede ${step}${table === null ? '' : ` in de tabel van ${date(table)}`}, bruto per maand.`,
    timesFte: (monthly: Cents, fte: number, result: Cents) =>
      `${euros(monthly)} × ${number(fte)} fte = ${euros(result)}.`,
    source: (source: string) => `Bron: ${source}`,
    noSource: 'In Salaristabel staat geen bron bij deze tabel.',
    increments: (p: { increments: number; step: string; day: Day; converted: boolean }) => {
      if (p.converted)
        return `Elke 1 augustus komt er één trede bij, en een nieuwe tabel zet de treden om: na ${p.increments} keer 1 augustus en de omzetting is de laatste trede, ${p.step}, bereikt, op ${date(p.day)}.`;
      return p.increments === 0
        ? `De laatste trede van de schaal is ${p.step}.`
        : `Elke 1 augustus komt er één trede bij: na ${p.increments} keer is trede ${p.step} bereikt, op ${date(p.day)}.`;
    },
    path: (name: string, scales: string) =>
      `Volgens Functies gaat ${name} nog naar schaal ${scales}. Een bevordering komt op 1 augustus als het maximum lang genoeg is gehouden.`,
    noPath: (name: string) => `Volgens Functies is dit de hoogste schaal van ${name}.`,
    coursesDone: 'Vereiste opleidingen zijn hier als gehaald gerekend: dit is de vroegste datum.',
    shippedFunctions:
      'Deze werkmap heeft geen tabel Functies: dit zijn de meegeleverde voorbeelden. Het functiebouwwerk van de school beslist.',
    fteUnknown: 'De fte is niet te lezen, dus er is geen salaris naar fte en geen prognose.',
    onlyScale: 'De hoogste schaal is niet te zeggen.',
    leftOut: (scale: string) => `Schaal ${scale} telt niet mee.`,
  },

  possibilities: {
    title: 'Mogelijkheden',
    intro: (name: string) => `De schalen van ${name}:`,
    group: { onderwijsondersteunend: 'onderwijsondersteunend', beheersmatig: 'beheersmatig' },
    scale: (scale: string, variant: string | null) =>
      variant === null ? `Schaal ${scale}` : `Schaal ${scale}, ${variant}`,
    here: 'hier nu',
    course: (course: string) => `vraagt ${course}`,
    waiting: (years: number) => `na ${years} jaar op het maximum`,
    horizontal: 'Ander werk op dezelfde schaal',
    noHorizontal: (scale: string) => `Functies kent geen andere functie op schaal ${scale}.`,
    move: (name: string, variant: string | null, highest: string) =>
      `${name}${variant === null ? '' : ` ${variant}`}, tot en met schaal ${highest}`,
  },

  scenario: {
    title: 'Prognose',
    choose: (most: number) => `Vergelijk (hoogstens ${most})`,
    enough: (most: number) => `Er staan er al ${most} naast elkaar: zet eerst een andere uit.`,
    names: {
      stay: 'Blijven',
      path: 'Pad volgen',
      move: 'Plusvariant',
      course: 'Na opleiding',
      fte: 'Andere fte',
      withheld: 'Geen periodiek',
      extraStep: 'Extra trede',
      teacher: 'Leraar worden',
    },
    stay: 'In de eigen schaal, elke 1 augustus een trede.',
    path: 'Volgens Functies: bevordering na het maximum, en na een vereiste opleiding zoals die in het plan staat.',
    move: (scale: string, from: Day) => `Afgesproken: op ${date(from)} naar schaal ${scale}.`,
    course: (course: string, scale: string, last: Day) =>
      `${course} is volgens het plan klaar op ${date(last)}; afgesproken: op de eerste 1 augustus daarna naar schaal ${scale}.`,
    fte: (fte: number, from: Day) => `${number(fte)} fte vanaf ${date(from)}, in de eigen schaal.`,
    withheld: (school: SchoolYear) => `Geen trede erbij op 1 augustus ${school}, in de eigen schaal.`,
    extraStep: (school: SchoolYear) => `Eén trede extra op 1 augustus ${school}, in de eigen schaal.`,
    teacher: (scale: string, from: Day) =>
      `Benoemd als leraar in schaal ${scale} op ${date(from)}, en daarna elke 1 augustus een trede.`,
    conditions: {
      path: [
        `Een bevordering is een benoeming in een andere functie, geen recht (artikel ${ARTICLES.appointment}). Wordt een bevordering onthouden, dan is beroep mogelijk binnen 6 weken (artikel ${ARTICLES.appeal}).`,
      ],
      withheld: [
        `Inhouden kan één keer in een loopbaan, na twee negatieve beoordelingen achter elkaar met ten minste een jaar ertussen (artikel ${ARTICLES.withheldIncrement}).`,
        `Ertegen is beroep mogelijk binnen 6 weken, per aangetekende brief (artikel ${ARTICLES.appeal}).`,
      ],
      extraStep: [
        `Een extra trede kan op grond van een beoordeling, binnen een kader dat met de (P)MR is afgesproken (artikel ${ARTICLES.extraStep}).`,
      ],
      teacher: [
        `Nog niet bevoegd: alleen in schaal LB, hoogstens 2 jaar en 3 contracten, in bijzondere gevallen twee keer een jaar langer. Bij het begin hoort een studieplan met tijd en geld, en studieverlof voor wat in werktijd valt (artikel ${ARTICLES.unqualifiedTeacher}).`,
        `Wie dan bevoegd wordt en 12 maanden in dienst is, krijgt meteen een vast contract (artikel ${ARTICLES.unqualifiedTeacher}).`,
        `Bij de eerste benoeming als bevoegd leraar komt er een trede bij per 4 jaar sinds de bevoegdheid (artikel ${ARTICLES.firstTeacherStep}). Dat telt hier niet mee.`,
        `Eerst leraar in opleiding (LIO) kan ook: 5 maanden voltijd of evenveel in deeltijd, voor de helft van LD trede 1 (€ 1.749 in 2025), zonder scholingsrecht, keuzebudget en periodiek (artikel ${ARTICLES.traineeTeacher}).`,
        `Gespaard scholingsgeld gaat mee, en het recht op scholingsuren wordt 83 (artikel ${ARTICLES.trainingHours}).`,
        `De bedragen van schaal LB zijn die van de ${READ_EDITION.title}, ${ARTICLES.teacherScales}, tenzij uw salaristabel de schaal heeft: niet bevestigd na ${date(READ_EDITION.until)}.`,
      ],
    },
    lower: (p: { name: string; day: Day; scale: string; step: string; before: string; after: string }) =>
      `${p.name}: op ${date(p.day)} daalt het jaarinkomen van ${p.before} naar ${p.after} door de stap naar schaal ${p.scale}, trede ${p.step}.`,
    lowerFix: `Dit is met vakantie-uitkering, eindejaarsuitkering en oktobertoelage gerekend. Spreek een hogere trede af, of kies bij Instellingen dat bij bevordering de toelagen meetellen (artikel ${ARTICLES.promotionPay}).`,
    letter: 'Maak de brief',
    fteField: 'Andere fte om te proberen',
    fteRefused: 'Typ een fte van 0 tot en met 1,5, zoals 0,8.',
    courseDone: 'Reken vereiste opleidingen als gehaald',
    chart: 'Maandsalaris per jaar',
    chartLabel: (names: readonly string[]) =>
      `Traplijn van het maandsalaris per jaar voor ${names.join(', ')}. De tabel hieronder zegt hetzelfde.`,
    atFte: 'bij de eigen fte',
    fullTime: 'voltijd',
    basis: 'Bedragen in de lijn',
    caption: 'Per jaar: schaal en trede, maandsalaris bij de fte, en voltijd',
    year: 'Vanaf',
    day: (day: Day) => shortDate(day),
    place: (scale: string, step: string) => `${scale} / ${step}`,
    placeWords: (scale: string, step: string) => `schaal ${scale}, trede ${step}`,
    atFteShort: (amount: string, fte: number) => `${amount} bij ${number(fte)} fte`,
    fullTimeShort: (amount: string) => `${amount} voltijd`,
    last: 'Op het maximum',
    never: 'niet in deze jaren',
    total: (from: SchoolYear, to: SchoolYear) => `Bruto samen ${year(from)} t/m ${year(to)}`,
    more: (difference: Cents, than: string) =>
      difference === 0
        ? `evenveel als ${than}`
        : `${euros(Math.abs(difference))} ${difference > 0 ? 'meer' : 'minder'} dan ${than}`,
    ends: (end: Day) => `Het dienstverband loopt tot en met ${date(end)}; daarna is er geen salaris.`,
    beyond: (newest: Day) => `Alles na ${date(newest)} is met die tabel gerekend, zonder loonsverhoging.`,
    sources: (rule: PlacementRule) =>
      `Elke 1 augustus komt er één trede bij, tot de laatste van de schaal (artikel ${ARTICLES.increment}; geen cao noemt een minimale diensttijd). ${placement[rule]} Het bedrag van een jaar is maandsalaris × fte, per maand, zonder toeslagen.`,
    problem: (name: string) => `${name} is niet te berekenen.`,
    announce: (names: readonly string[]) => `Vergeleken: ${names.join(', ')}.`,
  },

  growth: {
    title: 'Groeien: van sparen tot maximum',
    none: 'Er is volgens Functies geen hogere schaal om naartoe te groeien.',
    target: 'Naar',
    rule: 'Bevordering',
    rules: { atMaximum: 'na het maximum van de schaal', agreed: 'afgesproken, zodra het kan' },
    saving: (from: SchoolYear, to: SchoolYear, amount: Cents) =>
      from === to
        ? `Sparen: ${euros(amount)} uit het budget van ${year(from)}`
        : `Sparen: ${euros(amount)} uit de budgetten van ${year(from)} tot en met ${year(to)}`,
    course: (name: string, start: SchoolYear, end: SchoolYear) =>
      start === end ? `${name} in ${year(start)}` : `${name} van ${year(start)} tot en met ${year(end)}`,
    proposed: 'voorstel: staat nog niet bij de wensen',
    done: (name: string) => `${name} is volgens de wensen al afgerond.`,
    maximum: (scale: string) => `Maximum van schaal ${scale}`,
    promotion: (scale: string, step: string, before: Cents, after: Cents) =>
      `Bevordering naar schaal ${scale}, trede ${step}: van ${euros(before)} naar ${euros(after)} voltijd per maand`,
    lowerYear: (before: Cents, after: Cents) =>
      `Let op: het jaarinkomen daalt van ${euros(before)} naar ${euros(after)}, met vakantie-uitkering, eindejaarsuitkering en oktobertoelage.`,
    newMaximum: (scale: string) => `Maximum van schaal ${scale}`,
    missing: {
      courseNotPlanned: 'Zonder de opleiding komt deze bevordering er niet.',
      notWithinYears:
        'Deze bevordering komt er niet binnen de jaren van de prognose, of de schaal betaalt niet meer.',
    },
    noPlace: {
      noPrice: (course: string) =>
        `${course} heeft geen prijs, dus er is geen plan te maken. Zet de opleiding met de prijs in Opleidingen.`,
      noRoom: (course: string) => `${course} past niet binnen de jaren van het plan.`,
      waits: (course: string) => `${course} komt na een andere wens, en die is niet gepland.`,
      unknown: (course: string) =>
        `${course} is niet te plannen. Kijk bij de wensen en in Gegevenscontrole wat eraan ontbreekt.`,
    },
    cost: 'Kosten van de opleiding',
    pot: 'uit het scholingsbudget',
    short: 'nog niet gedekt: voor de beurs, de werkgever of langer sparen',
    gain: 'Wat de bevordering per maand oplevert',
    monthlyFrom: (on: Day, fte: number) =>
      `Bruto, bij ${number(fte)} fte, vergeleken met blijven in de schaal op ${date(on)}.`,
    yearly: (school: SchoolYear, amount: Cents) =>
      `In ${year(school)}: ${euros(amount)} bruto meer dan bij blijven.`,
    covers: (school: SchoolYear) =>
      `Het salarisverschil is in ${year(school)} bij elkaar zo groot als de prijs van de opleiding.`,
    coversNot:
      'Binnen de jaren van de prognose is het salarisverschil kleiner dan de prijs van de opleiding.',
    costFrom: (price: Cents, parts: readonly string[]) => `${euros(price)} = ${parts.join(' + ')}.`,
    payer: (amount: Cents, who: string) => `${euros(amount)} ${who}`,
    payerOf: (amount: Cents, source: string) => `${euros(amount)} van ${payerNl(source)}`,
    addWish: (course: string) => `Zet ${course} bij de wensen`,
    added: (course: string, name: string) => `${course} staat bij de wensen van ${name}.`,
  },

  cost: {
    title: 'Kosten voor de werkgever',
    intro:
      'Bij blijven in de schaal, met wat de CAO VO naast het salaris geeft. Een eigen percentage gaat voor.',
    kind: 'Per',
    kinds: { calendar: 'kalenderjaar', school: 'schooljaar' },
    names: {
      holidayAllowance: 'Vakantie-uitkering (%)',
      yearEnd: 'Eindejaarsuitkering (%)',
      employerPart: 'Werkgeversdeel, lasten en premies (%)',
    },
    empty: 'Niet ingevuld: telt niet mee.',
    employerBase: `Over salaris, vakantie-uitkering, eindejaarsuitkering en oktobertoelage samen (CAO VO, ${ARTICLES.countsFor}).`,
    unread: 'Verbeter eerst het percentage dat niet te lezen is. Daarna staan de kosten hier.',
    own: 'Uit Instellingen.',
    fromCao: (value: number, from: Day, source: string, unconfirmedAfter: Day | null) =>
      `${percent(value)} sinds ${date(from)}: ${source}.${unconfirmed(unconfirmedAfter)}`,
    amount: (p: {
      name: string;
      who: string;
      value: Cents;
      perYear: boolean;
      from: Day;
      source: string;
      unconfirmedAfter: Day | null;
    }) =>
      `${p.name}: ${euros(p.value)} per ${p.perYear ? 'jaar' : 'maand'} voltijd voor ${p.who}, sinds ${date(p.from)} (${p.source}).${unconfirmed(p.unconfirmedAfter)}`,
    notCounted: `Niet meegeteld, want de werkmap weet het niet: de oktobertoelage van wie door een garantie boven het maximum wordt betaald, de overgang van augustus 2025, en wat verlof, staking of schorsing eraf haalt (artikel ${ARTICLES.octoberAllowance}, ${ARTICLES.octoberCuts}).`,
    refused: 'Typ 0, of een percentage van 1 tot en met 200, zoals 8,33.',
    save: 'Zet in Instellingen',
    saved: 'De toeslagen staan in Instellingen.',
    savedComment: 'Bij de kosten voor de werkgever, in hele procenten en honderdsten',
    year: 'Jaar',
    salary: 'Salaris',
    surcharges: 'Toeslagen',
    total: 'Totaal',
    caption: 'Kosten per jaar',
    yearName: (kind: 'calendar' | 'school', value: number) =>
      kind === 'school' ? year(value) : String(value),
    firstYear: (day: Day) => `Het eerste jaar telt vanaf ${date(day)}.`,
    thisYear: (name: string) => `Totaal in ${name}`,
    thisYearFrom: (name: string, day: Day) => `Totaal in ${name}, vanaf ${date(day)}`,
    wholeYear: (name: string) => `Heel ${name}`,
    wholeYearRule: (kind: 'calendar' | 'school'): string =>
      kind === 'school'
        ? 'Gerekend alsof schaal, trede en salaristabel van nu al vanaf 1 augustus golden, met de fte van elke dag.'
        : 'Gerekend alsof schaal, trede en salaristabel van nu al vanaf 1 januari golden, ook voor de periodiek van 1 augustus, met de fte van elke dag.',
    teamWholeYear: (name: string, amount: string) => `Heel ${name}, met schaal en trede van nu: ${amount}.`,
    sum: (p: Omit<YearCost, 'year'>) =>
      `${euros(p.salary)} salaris + ${euros(p.holidayAllowance)} vakantie-uitkering + ${euros(p.yearEnd)} eindejaarsuitkering + ${euros(p.october)} oktobertoelage + ${euros(p.employerPart)} werkgeversdeel = ${euros(p.total)}.`,
    rule: `Salaris is maandsalaris × fte per maand. De eindejaarsuitkering is per maand afgerond (${ARTICLES.yearEndPerMonth}), de oktobertoelage telt in de maanden waarin zij wordt opgebouwd. Het werkgeversdeel gaat over salaris, vakantie-uitkering, eindejaarsuitkering en oktobertoelage samen (${ARTICLES.countsFor}).`,
    team: 'Hele team',
    computeTeam: 'Bereken het hele team',
    computing: (all: number) => `${all} medewerkers worden berekend…`,
    counted: (count: number) => (count === 1 ? '1 medewerker' : `${count} medewerkers`),
    leftOut: (count: number) =>
      count === 1
        ? '1 medewerker telt niet mee: schaal, trede of fte is niet te lezen, of het dienstverband is voorbij.'
        : `${count} medewerkers tellen niet mee: schaal, trede of fte is niet te lezen, of het dienstverband is voorbij.`,
  },
});

export type CareerTexts = typeof careerNl;
