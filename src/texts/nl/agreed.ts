import { ARTICLES } from '../../cao/articles';
import { schoolYearText as year } from '../../tables/values';
import type { UncoveredCause } from '../../domain/agreed/uncovered';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { PotKind } from '../../domain/rules';
import { eurosNl, payerNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

const euros = (cents: Cents) => eurosNl(cents).replace('€ ', '€\u00a0');
const years = (count: number) => (count === 1 ? '1 schooljaar' : `${count} schooljaren`);
const CAUSES: Readonly<Record<UncoveredCause, string>> = {
  leaving: 'de medewerker gaat uit dienst',
  fte: 'de medewerker werkt minder uren dan bij het begin',
  expense: 'er is ook aan iets anders uitgegeven',
  rule: 'er mag niet lang genoeg worden gespaard',
};

/** Dutch texts of agreed courses: what is promised, agreeing, booking, changing and ending. */
export const agreedNl = translated('agreed', {
  title: 'Afgesproken opleidingen',
  pot: {
    free: (amount: Cents) => `Vrij te besteden: ${euros(amount)}`,
    committed: (amount: Cents) => `Vastgelegd voor afgesproken opleidingen: ${euros(amount)}.`,
    perLot: 'Per budget',
    later: (lotYear: SchoolYear) => `Budget ${year(lotYear)} (nog toe te kennen)`,
    promised: (p: { course: string; year: SchoolYear; amount: Cents }) =>
      `${euros(p.amount)} vastgelegd voor ${p.course} in ${year(p.year)}`,
    freeOfLot: (amount: Cents) => `${euros(amount)} vrij`,
    lapses: (p: { free: Cents; day: Day }) =>
      `${euros(p.free)} vrij: vervalt op ${dateNl(p.day)} als het niet wordt uitgegeven`,
  },
  course: {
    span: (p: { start: SchoolYear; end: SchoolYear }) =>
      p.start === p.end ? year(p.start) : `${year(p.start)} tot en met ${year(p.end)}`,
    money: (p: { fromPot: Cents; paid: Cents; left: Cents }) =>
      `Uit het budget ${euros(p.fromPot)}: betaald ${euros(p.paid)}, nog te betalen ${euros(p.left)}.`,
    instalment: (p: { number: number; of: number; year: SchoolYear; amount: Cents }) =>
      `Termijn ${p.number} van ${p.of}, ${year(p.year)}: ${euros(p.amount)}`,
    fromPot: (p: { amount: Cents; paid: Cents }) =>
      p.paid === 0
        ? `${euros(p.amount)} uit het budget`
        : p.paid === p.amount
          ? `${euros(p.amount)} uit het budget, betaald`
          : `${euros(p.amount)} uit het budget, waarvan ${euros(p.paid)} betaald`,
    outside: (p: { source: string; amount: Cents; booked: Cents }) =>
      p.booked === 0
        ? `${euros(p.amount)} van ${payerNl(p.source)}`
        : p.booked === p.amount
          ? `${euros(p.amount)} van ${payerNl(p.source)}, geboekt`
          : `${euros(p.amount)} van ${payerNl(p.source)}, waarvan ${euros(p.booked)} geboekt`,
    next: (p: { year: SchoolYear; amount: Cents }) =>
      `Volgende betaling: ${euros(p.amount)} in ${year(p.year)}.`,
    late: (p: { year: SchoolYear; amount: Cents }) =>
      `Termijn van ${year(p.year)} is nog niet geboekt: ${euros(p.amount)}.`,
    allPaid: 'Het budget heeft alles betaald.',
    othersOpen: (amount: Cents) => `Van wat anderen betalen is ${euros(amount)} nog niet geboekt.`,
    afterContract: (p: { end: Day; last: SchoolYear }) =>
      `De laatste termijn valt na het einde van het dienstverband: ${year(p.last)}, en het dienstverband loopt tot en met ${dateNl(p.end)}.`,
    contract: (p: { decideBy: Day }) =>
      `Is het een proefcontract? Dan beslist u uiterlijk op ${dateNl(p.decideBy)} schriftelijk of het doorgaat. Zonder beslissing loopt het nog één contracttermijn door (artikel ${ARTICLES.proofContract}). Is het einde de AOW-leeftijd, dan ligt het vast (artikel ${ARTICLES.pensionAge}). Wat niet gedekt is, betaalt de werkgever; of spreek af dat de opleiding eerder klaar is.`,
    uncovered: (p: { year: SchoolYear; amount: Cents }) =>
      `Niet gedekt in ${year(p.year)}: ${euros(p.amount)}.`,
    cause: (causes: readonly UncoveredCause[]) =>
      causes.length === 0
        ? 'Het budget is hier te klein voor.'
        : `Oorzaak: ${causes.map((cause) => CAUSES[cause]).join('; ')}.`,
    solutions: (p: { savingTerm: number | null; advance: number | null }) =>
      [
        'Wat het oplost: de school of een beurs betaalt dit bedrag',
        ...(p.savingTerm === null ? [] : [`${years(p.savingTerm)} langer sparen`]),
        ...(p.advance === null ? [] : [`een voorschot van ${years(p.advance)}`]),
      ].join(', of ') + '.',
    evcRest: `Wat het oplost: bij EVC betaalt de werkgever wat het budget niet betaalt, voor wie tot en met mbo-2 heeft (CAO VO, artikel ${ARTICLES.evcRight}). Zet het bij Werkgever; tot dan staat het in het venster en in de cellen als niet gedekt.`,
    evcByEmployer: (amount: Cents) => `Zet ${euros(amount)} bij Werkgever`,
    book: 'Boek deze termijn',
    bookOf: (course: string) => `Boek deze termijn van ${course}`,
    change: 'Wijzig afspraak',
    changeOf: (course: string) => `Wijzig afspraak over ${course}`,
    stop: 'Gestopt',
    stopOf: (course: string) => `Gestopt met ${course}`,
    finish: 'Afgerond',
    finishOf: (course: string) => `${course} is afgerond`,
    takeBack: 'Neem terug',
    takeBackOf: (course: string) => `Neem terug: de afspraak over ${course}`,
    document: 'Maak de overeenkomst',
  },
  agree: {
    title: (course: string) => `Afspreken: ${course}`,
    fixed: (p: { start: SchoolYear; end: SchoolYear; price: Cents; kind?: string }) =>
      `Dit ligt dan vast: begin in schooljaar ${year(p.start)}${p.end === p.start ? '' : `, tot en met ${year(p.end)}`}, prijs ${euros(p.price)}${p.kind === undefined ? '' : `, soort ${p.kind}`}.`,
    paidIn: (p: { year: SchoolYear; amount: Cents }) => `In ${year(p.year)}: ${euros(p.amount)}`,
    fromLot: (p: { lotYear: SchoolYear; amount: Cents }) =>
      `${euros(p.amount)} uit budget ${year(p.lotYear)}`,
    byEmployee: (amount: Cents) =>
      `${euros(amount)} komt uit het recht van het schooljaar zelf. Daarover beslist de medewerker alleen (CAO VO, artikel ${ARTICLES.ownDecision}).`,
    byEmployer: (amount: Cents) =>
      `Voor ${euros(amount)} is de werkgever nodig: dat is gespaard, een voorschot, of betaalt de werkgever.`,
    saving: (p: { kind: PotKind; years: number; handInBy: Day }) =>
      `De spaarafspraak over ${p.kind === 'scholingsuren' ? 'uren' : 'geld'} wordt ook vastgelegd: ${years(p.years)} bewaren. De medewerker dient het spaarplan uiterlijk op ${dateNl(p.handInBy)} in.`,
    confirm: 'Leg de afspraak vast',
    done: (p: { course: string; name: string; start: SchoolYear }) =>
      `Afgesproken met ${p.name}: ${p.course}, begin in ${year(p.start)}.`,
    savingNote: (course: string) => `Spaarplan voor ${course}`,
  },
  end: {
    title: {
      stopped: (course: string) => `Gestopt: ${course}`,
      finished: (course: string) => `Afgerond: ${course}`,
      wish: (course: string) => `Afspraak terugnemen: ${course}`,
    },
    takenBack:
      'De opleiding wordt weer een wens en is dan weer te plannen, te wijzigen en te verwijderen. Een spaarafspraak die erbij is vastgelegd, blijft staan.',
    freed: (p: { left: Cents; uncovered: Cents }) =>
      [
        p.left === p.uncovered
          ? 'Er is niets meer vastgelegd voor deze opleiding.'
          : `Hiermee komt ${euros(p.left - p.uncovered)} vrij die nog was vastgelegd.`,
        ...(p.uncovered > 0 ? [`De ${euros(p.uncovered)} die niet gedekt was, hoeft niet meer.`] : []),
      ].join(' '),
    freeAfter: (p: { before: Cents; after: Cents }) =>
      `Vrij te besteden: nu ${euros(p.before)}, straks ${euros(p.after)}.`,
    paid: (amount: Cents) => `Het budget heeft ${euros(amount)} betaald. Wat gebeurt daarmee?`,
    keep: 'Het blijft betaald',
    refund: 'Er komt geld terug: boek een terugbetaling',
    byEmployer: (amount: Cents) => `De werkgever heeft boven op het budget ${euros(amount)} betaald.`,
    neverRepaid: (article: string) =>
      `Daarvan mag niets worden teruggevraagd (CAO VO, ${article}): er is geen terugbetalingsafspraak.`,
    noRepayment: 'De medewerker betaalt daarvan niets terug',
    repay: 'De medewerker betaalt terug volgens de terugbetalingsafspraak',
    toRepay: 'Bedrag dat de medewerker terugbetaalt',
    tooMuch: (most: Cents) => `Niet meer dan wat de werkgever betaalde: ${euros(most)}.`,
    nothingToRepay: 'Vul een bedrag boven nul in, of kies dat er niets wordt terugbetaald.',
    repayHint:
      'Dit gaat naar de werkgever en niet naar het budget. Het komt in Wensen te staan, kolom Terug te betalen, en in de volgende afspraak op papier.',
    confirm: {
      stopped: 'Leg vast dat de opleiding is gestopt',
      finished: 'Leg vast dat de opleiding is afgerond',
      wish: 'Maak er weer een wens van',
    },
    done: {
      stopped: (p: { course: string; name: string }) => `${p.course} van ${p.name} is gestopt.`,
      finished: (p: { course: string; name: string }) => `${p.course} van ${p.name} is afgerond.`,
      wish: (p: { course: string; name: string }) => `${p.course} van ${p.name} is weer een wens.`,
    },
  },
  refund: {
    title: 'Terugbetaling boeken',
    date: 'Datum van de terugbetaling',
    amount: 'Bedrag dat terugkomt',
    amountMissing: 'Vul een bedrag boven nul in.',
    back: (p: { year: SchoolYear; amount: Cents; lapsed: boolean }) =>
      p.lapsed
        ? `${euros(p.amount)} gaat terug naar budget ${year(p.year)}, dat al is vervallen`
        : `${euros(p.amount)} gaat terug naar budget ${year(p.year)}`,
    lapses: (amount: Cents) => `Daarvan vervalt ${euros(amount)} meteen weer.`,
    description: (course: string) => (course === '' ? 'Terugbetaling' : `Terugbetaling ${course}`),
    save: 'Boek terugbetaling',
    booked: (p: { amount: Cents; description: string }) =>
      `Terugbetaling van ${euros(p.amount)} geboekt in Bestedingen: ${p.description}.`,
  },
  change: {
    title: (course: string) => `Afspraak wijzigen: ${course}`,
    price: 'Prijs',
    start: 'Begint in schooljaar',
    employer: 'Werkgever per schooljaar',
    subsidy: 'Subsidie per schooljaar',
    own: 'Eigen bijdrage per schooljaar',
    grant: 'Beurs per schooljaar',
    now: 'Nu',
    then: 'Straks',
    rowPrice: 'Prijs',
    rowStart: 'Begin',
    rowPot: 'Uit het budget',
    rowUncovered: 'Niet gedekt',
    rowFree: 'Vrij te besteden',
    unknown: 'onbekend',
    euros,
    year,
    others: 'Andere opleidingen',
    noOthers: 'Voor de andere opleidingen verandert er niets.',
    state: {
      agreed: (uncovered: Cents) => (uncovered === 0 ? 'gedekt' : `niet gedekt voor ${euros(uncovered)}`),
      planned: (start: SchoolYear) => `gepland vanaf ${year(start)}`,
      unplanned: 'niet gepland',
    },
    effect: (p: { course: string; before: string; after: string }) =>
      `${p.course}: nu ${p.before}, straks ${p.after}.`,
    mend: 'Verbeter eerst wat hierboven rood is.',
    save: 'Leg de wijziging vast',
    done: (p: { course: string; name: string }) => `Afspraak met ${p.name} over ${p.course} is gewijzigd.`,
  },
  invoice: {
    title: 'Uitgave boeken',
    course: 'Voor welke opleiding',
    noCourse: 'Geen opleiding uit de lijst',
    isWish: (course: string) =>
      `Is dit de opleiding ${course}? Dan telt de uitgave daarvoor mee als betaald.`,
    yes: 'Ja, boek voor die opleiding',
    several: 'Betaalt er nog iemand mee?',
    payer: {
      budget: 'Budget',
      werkgever: 'Werkgever',
      subsidie: 'Subsidie',
      'eigen bijdrage': 'Eigen bijdrage',
      beurs: 'Beurs',
    },
    budget: (amount: Cents) => `Het budget betaalt ${euros(amount)}.`,
    fits: (amount: Cents) => `Het budget kan op die dag hoogstens ${euros(amount)} betalen.`,
    tooMuch: (amount: Cents) => `De anderen betalen ${euros(amount)} meer dan de factuur.`,
    above: (p: { fits: Cents; rest: Cents }) =>
      `Het budget kan op die dag ${euros(p.fits)} betalen: ${euros(p.rest)} te weinig.`,
    schoolPays: (rest: Cents) => `De werkgever betaalt ${euros(rest)}`,
    divided: (p: { fits: Cents; rest: Cents }) =>
      `Het budget betaalt ${euros(p.fits)}, de werkgever ${euros(p.rest)}.`,
    change: 'Wijzig',
    changeOf: (line: string) => `Wijzig: ${line}`,
    remove: 'Verwijder',
    removeOf: (line: string) => `Verwijder: ${line}`,
    removeSure: (line: string) => `Deze boeking verwijderen? ${line}`,
    keptHint: 'Wijzig eerst wat er daarna is geboekt.',
    changeTitle: (line: string) => `Boeking wijzigen: ${line}`,
    whoPays: 'Wie betaalt',
    save: 'Leg de wijziging vast',
    changed: (line: string) => `Boeking gewijzigd: ${line}.`,
    removed: (line: string) => `Boeking verwijderd: ${line}.`,
    more: (p: { course: string; payer: string; reference: string }) =>
      [
        p.course && `voor ${p.course}`,
        p.payer && `betaald door ${p.payer}`,
        p.reference && `kenmerk ${p.reference}`,
      ]
        .filter(Boolean)
        .join(', '),
  },
});

export type AgreedTexts = typeof agreedNl;
