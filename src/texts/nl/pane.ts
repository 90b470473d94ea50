import { ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { decimals, eurosOnLine as euros, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

const date = dateNl;
const year = schoolYearText;

/** Every Dutch text of the pane. The English ones have the same keys: see `pane.en.ts`. */
export const paneNl = translated('pane', {
  decimalSign: ',' as ',' | '.',
  euros,
  /** As it stands in a field to type in. */
  amountInField: (cents: Cents) => decimals(cents, '.', ','),
  date,
  year,

  app: {
    loading: 'De werkmap wordt gelezen…',
    opening: (percent: number) => `De werkmap wordt gelezen: ${percent}%`,
    silent: 'Excel antwoordt nog niet. Staat er een cel open om te typen, druk dan op Enter of Esc.',
    stop: 'Stoppen',
    progress: (p: { done: number; all: number }) => `Bezig: ${p.done} van ${p.all}.`,
    showMore: (count: number) => `Toon meer (nog ${count})`,
    retry: 'Probeer opnieuw',
    showAllRows: 'Toon alle rijen',
    filterGone: (table: string) => `Alle rijen van ${table} zijn weer zichtbaar. Probeer het nu opnieuw.`,
    close: 'Sluiten',
    cancel: 'Annuleren',
    undo: 'Ongedaan maken',
    checks: 'Gegevenscontrole',
    version: (version: string) => `Versie ${version}`,
    crashed: 'Het taakvenster kon dit niet tonen. Uw werkmap is niet veranderd.',
    crashedFix:
      'Open het taakvenster opnieuw. Gebeurt dit weer, geef dan deze melding door aan uw beheerder:',
  },

  screens: {
    label: 'Onderdelen',
    loading: 'Dit onderdeel wordt geladen…',
    failed: 'Dit onderdeel kon niet worden geladen.',
    failedFix: 'Controleer de verbinding en kies het onderdeel opnieuw.',
    titles: {
      person: 'Medewerker',
      menu: 'Meer',
      help: 'Hulp en begrippen',
      functions: 'Welke functie is welke?',
      openingBalances: 'Beginsaldi inlezen',
      pastExpenses: 'Eerdere uitgaven inlezen',
      team: 'Team',
      fund: 'Beurs',
      talks: 'Gesprekken',
      yearDates: 'Jaarkalender',
      agreements: 'Afspraken',
      bulk: 'Voor meer mensen tegelijk',
      managerList: 'Lijst voor een leidinggevende',
      statements: 'Uw scholingsbudget',
      report: 'Rapport',
      figures: 'Cijfers en vragenlijst',
      vacancy: 'Vacaturetekst',
      careerGuide: 'Loopbaanwijzer',
      withheldIncrement: 'Brief: geen periodiek',
      salaryImport: 'Salaristabel invoeren',
      privacy: 'Delen en opruimen',
      staffImport: 'Eigen lijst inlezen',
      settings: 'Instellingen',
      closing: 'Schooljaar afsluiten',
      scenario: 'Andere regels proberen',
      career: 'Loopbaan',
      log: 'Wijzigingen en ongedaan maken',
    },
  },

  search: {
    label: 'Zoek medewerker op naam of nummer',
    placeholder: 'Naam of nummer',
    nobody: 'Niemand gevonden',
    who: (name: string, employed: boolean) => (employed ? name : `${name}, niet in dienst`),
    found: (count: number) => (count === 1 ? '1 medewerker gevonden' : `${count} medewerkers gevonden`),
    more: (count: number) => `Nog ${count}: typ verder om te kiezen`,
    previous: 'Vorige medewerker (Alt+Page Up)',
    next: 'Volgende medewerker (Alt+Page Down)',
  },

  nobody: {
    title: 'Geen medewerker gekozen',
    hint: 'Kies in de werkmap een cel in de rij van een medewerker, of zoek hierboven op naam of nummer.',
    emptyTitle: 'Nog geen medewerkers',
    emptyHint:
      'Vul in Medewerkers ten minste personeelsnummer, naam, fte en in dienst in, of kies Meer en dan Eigen lijst inlezen. Daarna ziet u hier de budgetten.',
  },

  person: {
    fte: (fte: number) => `${numberNl(fte)}\u00a0fte`,
    scale: (scale: string, step: string) =>
      step === '' ? `schaal ${scale}` : `schaal ${scale}, trede ${step}`,
    since: (start: Day) => `In dienst sinds ${date(start)}`,
    until: (end: Day) => `tot en met ${date(end)}`,
    employmentUnknown: 'Datum in dienst niet bekend',
    fteChanges: (from: Day, fte: number) => `Vanaf ${date(from)}: ${numberNl(fte)} fte`,
    notEmployed: (day: Day) => `Op ${date(day)} niet in dienst: er is dan niets te besteden.`,
    shown: (name: string, usable: string | null) =>
      usable === null ? `${name} wordt getoond.` : `${name}: ${usable} te besteden.`,
    cannotCompute: 'De bedragen van deze medewerker zijn niet te berekenen.',
    fixFirst: 'Los eerst dit op; daarna staan de bedragen hier vanzelf.',
  },

  referenceDate: {
    missing: 'Er is geen peildatum.',
    missingFix:
      'Vul op het blad Overzicht de peildatum in, zoals 1-8-2026. Zonder peildatum is niet te zeggen wat er te besteden is.',
    formula: 'De peildatum is een formule, zoals VANDAAG().',
    formulaFix: 'De bedragen veranderen dan vanzelf mee. Typ een vaste datum als u afspraken vastlegt.',
    label: (day: Day) => `Peildatum ${date(day)}`,
    change: 'Verander de peildatum',
  },

  pot: {
    title: 'Te besteden',
    balance: (amount: Cents) => `Saldo: ${euros(amount)}`,
    on: (day: Day) => `op ${date(day)}`,
    from: (lot: SchoolYear) => `van ${year(lot)}`,
    until: (day: Day) => `te besteden tot en met ${date(day)}`,
    advance: 'als voorschot',
    none: 'Er is niets te besteden.',
    assumes:
      'Dit gaat ervan uit dat er nooit iets is uitgegeven: van deze medewerker staat nog niets in Bestedingen en Beginsaldi.',
    lapses: (amount: Cents, day: Day, keepable: boolean) =>
      `${euros(amount)} vervalt op ${date(day)} als er niets meer wordt uitgegeven${keepable ? ' en er dan geen spaarplan is ingediend' : ''}.`,
    nothingLapses: (day: Day) => `Op ${date(day)} vervalt niets.`,
    thisYear: (schoolYear: SchoolYear) => `Schooljaar ${year(schoolYear)}`,
    entitlement: 'Recht',
    accrued: (day: Day) => `Daarvan opgebouwd tot en met ${date(day)}`,
    expenses: 'Uitgegeven',
    noExpenses: 'Nog niets uitgegeven.',
    paidFrom: (lots: readonly SchoolYear[]) => `uit ${lots.map(year).join(' en ')}`,
    backTo: (p: { lots: readonly SchoolYear[]; lapsed: Cents }) =>
      `terug naar ${p.lots.map(year).join(' en ')}${p.lapsed === 0 ? '' : `, waarvan ${euros(p.lapsed)} meteen is vervallen`}`,
    mandated: 'Betaald door de school',
    mandatedHint:
      'Opgedragen scholing betaalt de werkgever; uit het budget alleen als de medewerker instemt.',
    noDescription: 'Zonder omschrijving',
  },

  chart: {
    label: (parts: readonly string[]) => `Grafiek van het budget per schooljaar: ${parts.join('; ')}.`,
    bar: (lot: SchoolYear, left: Cents, spent: Cents) =>
      spent === 0
        ? `${year(lot)} ${euros(left)} over`
        : `${year(lot)} ${euros(left)} over en ${euros(spent)} uitgegeven`,
    left: 'Over',
    lapsing: 'Vervalt dit schooljaar',
    spent: 'Uitgegeven',
  },

  source: {
    ask: (subject: string) => `Waar komt dit vandaan: ${subject}`,
    title: 'Waar komt dit vandaan?',
    usable: (parts: readonly { year: SchoolYear; left: Cents }[], total: Cents) =>
      parts.length === 1
        ? `Alleen wat over is van ${year(parts[0].year)}: ${euros(total)}.`
        : `${parts.map((part) => `${euros(part.left)} van ${year(part.year)}`).join(' + ')} = ${euros(total)}. Uitgaven gaan eerst van het budget af dat het eerst vervalt.`,
    lot: (p: { granted: Cents; spent: Cents; left: Cents }) =>
      p.spent === 0
        ? `Toegekend: ${euros(p.granted)}. Daarvan is nog niets uitgegeven.`
        : `${euros(p.granted)} toegekend − ${euros(p.spent)} uitgegeven = ${euros(p.left)}.`,
    opening: 'Wat er aan het begin over was, staat in Beginsaldi.',
    lotTerm: (lot: SchoolYear, term: number, lastDay: Day) =>
      term === 0
        ? `Het budget van ${year(lot)} vervalt aan het eind van dat schooljaar.`
        : `Het budget van ${year(lot)} blijft nog ${term} ${term === 1 ? 'schooljaar' : 'schooljaren'} te besteden: tot en met ${date(lastDay)}.`,
    lastEmployment: (day: Day) =>
      `De laatste dag in dienst is ${date(day)}; daarna is er niets meer te besteden.`,
    lapsing: (parts: readonly { year: SchoolYear; left: Cents }[], total: Cents) =>
      parts.length === 0
        ? 'Geen enkel budget heeft dit schooljaar zijn laatste dag.'
        : `${parts.map((part) => `${euros(part.left)} van ${year(part.year)}`).join(' + ')} = ${euros(total)}: dit is dan het laatste schooljaar waarin het te besteden is.`,
    entitlement: (p: { fullTime: Cents; fteDays: number; days: number; amount: Cents; proRata: boolean }) =>
      p.proRata
        ? `${euros(p.fullTime)} bij 1,0 fte × ${numberNl(roundTo(p.fteDays))} fte-dagen ÷ ${p.days} dagen = ${euros(p.amount)}.`
        : `${euros(p.fullTime)} × ${numberNl(roundTo(p.fteDays))} dagen in dienst ÷ ${p.days} dagen = ${euros(p.amount)} (niet naar rato van de fte).`,
    accrued: (p: { fullTime: Cents; fteDays: number; days: number; amount: Cents; passed: number }) =>
      `De eerste ${p.passed} dagen van het schooljaar: ${euros(p.fullTime)} × ${numberNl(roundTo(p.fteDays))} fte-dagen ÷ ${p.days} dagen = ${euros(p.amount)}.`,
    seniorLeave: (p: { hours: number; fte: number }) =>
      `Bij ${numberNl(p.hours / 100)} uur seniorenverlof per jaar telt het recht op ${numberNl(p.fte)} fte (CAO VO, artikel ${ARTICLES.seniorLeave}; dat dit ook voor scholing geldt, is onze lezing).`,
    fteDaysHint: 'Een fte-dag is één dag in dienst bij 1,0 fte.',
  },

  plan: {
    write: 'Zet plan in werkmap',
    unread: (course: string) => `Dit kan zodra klopt wat bij ${course} is ingevuld.`,
    written: (name: string) => `Het plan van ${name} staat in Plan.`,
    undone: 'Ongedaan gemaakt: alles staat weer zoals het was.',
    takenBack: (what: string) => `Ongedaan gemaakt: ${what}`,
  },

  checks: {
    title: 'Gegevenscontrole',
    none: 'Er is niets gevonden dat niet klopt.',
    count: (count: number) => (count === 1 ? '1 punt om na te kijken' : `${count} punten om na te kijken`),
    blocking: 'Houdt bedragen tegen',
    notice: 'Let op',
    goTo: (place: string) => `Ga naar ${place}`,
    back: 'Terug naar de medewerker',
    more: (count: number) => `Nog ${count} soorten. Los eerst de bovenste op.`,
  },
});

/** Fte-days as far as a reader needs them. */
function roundTo(value: number): number {
  return Math.round(value * 100) / 100;
}

export type PaneTexts = typeof paneNl;
