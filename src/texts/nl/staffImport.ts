import { ARTICLES } from '../../cao/articles';
import type { Day } from '../../domain/calendar';
import type {
  ChangeKind,
  Confidence,
  FteUnit,
  HeaderMeaning,
  LinkObstacle,
  ListProblem,
  ListQuestion,
  ListRemark,
  RowsBeside,
  ProposalReason,
  StaffField,
  SummaryWarning,
  SinceLastLine,
} from '../../imports/staffList';
import type { Cents } from '../../domain/money';
import { eurosNl, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { listed, typed, withRows } from '../parts';
import { translated } from '../translated';

/** One sentence per kind of remark, reason or problem: a kind without one does not compile. */
export type ByCode<Union extends { readonly code: string }> = {
  readonly [Code in Union['code']]: (one: Extract<Union, { readonly code: Code }>) => string;
};

const one = (count: number, single: string, many: string) => `${count} ${count === 1 ? single : many}`;
const people = (count: number) => one(count, 'medewerker', 'medewerkers');
const letter = (index: number) => `kolom ${columnName(index)}`;

/** `A`, `Z`, `AA`: a column counted from 0, as Excel names it. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

const fields: Readonly<Record<StaffField, string>> = {
  number: 'Personeelsnummer',
  fullName: 'Naam, voluit',
  callName: 'Roepnaam',
  firstName: 'Voornaam',
  initials: 'Voorletters',
  prefix: 'Voorvoegsel',
  surname: 'Achternaam',
  prefixInUse: 'Voorvoegsel in gebruik',
  surnameInUse: 'Achternaam in gebruik',
  partnerPrefix: 'Voorvoegsel partner',
  partnerSurname: 'Achternaam partner',
  nameUse: 'Naamgebruik',
  functionName: 'Functie',
  functionCode: 'Functiecode',
  functionScale: 'Functieschaal',
  personalScale: 'Salarisschaal (persoonlijk)',
  scale: 'Schaal',
  step: 'Trede',
  fte: 'Fte',
  percentage: 'Deeltijdpercentage',
  hours: 'Uren per week',
  fullTimeHours: 'Voltijduren per week',
  inService: 'In dienst',
  outOfService: 'Uit dienst',
  from: 'Begin van de regel',
  until: 'Einde van de regel',
  main: 'Hoofdaanstelling',
  status: 'Status (in of uit dienst)',
  category: 'Functiecategorie (OOP, leraar, directie)',
  team: 'Team (afdeling, kostenplaats)',
  manager: 'Leidinggevende',
  location: 'Locatie (vestiging, school)',
};

const notUsed: Readonly<Partial<Record<HeaderMeaning, string>>> = {
  birthDate: 'Geboortedatum: wordt niet gelezen, dat is niet nodig.',
  school: 'Schoolcode: wordt niet overgenomen. Regels van één medewerker op meer scholen tellen op.',
};

const units: Readonly<Record<FteUnit, string>> = {
  factor: 'factor: 0,8',
  percentage: 'percentage: 80',
  hours: 'uren per week: 32',
};

const confidence: Readonly<Record<Confidence, string>> = {
  sure: 'zeker',
  likely: 'waarschijnlijk',
  guess: 'niet zeker',
};

const reasons: ByCode<ProposalReason> = {
  knownHeader: () => 'Deze kop is bekend.',
  partOfHeader: () => 'Deze kop lijkt op een bekende kop.',
  severalMeanings: () => 'Deze kop betekent niet in elk systeem hetzelfde: kijk of het klopt.',
  contentsDiffer: () => 'De kop is bekend, maar in de cellen staat iets anders: kijk of het klopt.',
  contents: () => 'Geraden uit wat er in de cellen staat: kijk of het klopt.',
  taken: ({ field, by }) => `${fields[field]} wordt al uit ${letter(by)} gelezen.`,
  notUsed: ({ meaning }) => notUsed[meaning] ?? 'Bekend, en niet nodig.',
  unknown: () => 'Deze kop is niet bekend.',
  chosen: () => 'Door u gekozen.',
};

/** The first ones, and that there are more. */
const named = (count: number, first: readonly string[]) =>
  count > first.length ? `${first.join(', ')} en nog ${count - first.length}` : first.join(', ');

const MOST_NAMES = 3;

export interface BesideEach {
  readonly people: number;
  readonly examples: readonly RowsBeside[];
}

/** Some of the people with their rows, and how many more there are. */
const besideEach = ({ people: all, examples }: BesideEach) =>
  `${withRows(examples, ({ row, fte }) => `${numberNl(fte)} (rij ${row + 1})`)}${all > examples.length ? `; en nog ${people(all - examples.length)}` : ''}`;

const remarks: ByCode<ListRemark> = {
  headerRow: ({ row }) => `De koppen staan in rij ${row + 1} van de lijst.`,
  foreignHeaders: ({ language, headers }) =>
    `De koppen zijn ${language === 'de' ? 'Duits' : 'Frans'} (${listed(headers)}). Scholing kent Nederlandse en Engelse koppen: kies bij stap 2 van elke kolom wat erin staat.`,
  listsBeside: ({ column }) =>
    `Vanaf ${letter(column)} staat een tweede lijst naast de eerste, met dezelfde koppen. Die wordt niet gelezen: zet haar eerst onder de eerste lijst.`,
  turned: () =>
    'De koppen staan onder elkaar in de eerste kolom. Scholing leest een lijst met één regel per medewerker: kopieer haar en plak haar in Excel met Plakken speciaal, Transponeren.',
  noHeaderRow: () => 'De lijst heeft geen rij met koppen; de kolommen zijn geraden.',
  fteUnit: ({ unit, column, fullTimeHours }) =>
    `Fte uit ${letter(column)}, gelezen als ${units[unit].split(':')[0]}${
      fullTimeHours === null ? '' : `; voltijd is ${numberNl(fullTimeHours)} uur`
    }. Bedoeld is de fte zonder verlof en ziekte: die verlagen het scholingsrecht niet.`,
  sizeBeside: ({ columns }) =>
    `Ook ${columns.map(letter).join(' en ')} zegt hoeveel iemand werkt; die is niet gebruikt.`,
  decimalMark: ({ mark, column }) =>
    `In ${letter(column)} is ${mark === ',' ? 'de komma' : 'de punt'} het decimaalteken.`,
  monthFirst: ({ column }) => `In ${letter(column)} staat de maand voorop: 7/31/2027 is 31 juli 2027.`,
  shortYears: ({ count }) =>
    `${one(count, 'datum heeft', 'datums hebben')} een jaartal van twee cijfers: 19 is 2019.`,
  utcTimes: ({ count }) =>
    `${one(count, 'datum staat', 'datums staan')} er met een tijd van 22:00 of 23:00 uur, zoals bij een export met een andere tijdzone; het is hier de volgende dag.`,
  plainNumbers: ({ count, from, to }) =>
    `${one(count, 'personeelsnummer is', 'personeelsnummers zijn')} gelezen zonder tekens eromheen: ${typed(from)} is ${to}.`,
  filledDown: ({ count }) =>
    `${one(count, 'regel heeft', 'regels hebben')} geen nummer en geen andere naam; ${count === 1 ? 'die hoort' : 'die horen'} bij de medewerker erboven.`,
  replacedRows: ({ people: count, replaced }) =>
    `Van ${people(count)} eindigen oudere regels niet; ${
      replaced === 'replace' ? 'de nieuwste regel vervangt de oudere' : 'alle regels tellen op'
    }.`,
  exclusiveEnds: ({ count }) =>
    `${one(count, 'einddatum is', 'einddatums zijn')} in deze lijst de eerste dag daarna; de dag ervoor is als laatste dag gelezen.`,
  futureRows: ({ people: count }) =>
    `Van ${people(count)} begint een regel pas later; functie, schaal en trede komen uit de regel van nu.`,
  contractEnds: ({ people: count }) =>
    `Van ${people(count)} eindigt het laatste contract, maar er staat geen datum uit dienst: die medewerkers blijven in dienst.`,
  numberAndName: ({ column, number }) =>
    `In ${letter(column)} staan nummer en naam samen; ze zijn gesplitst.${
      number === undefined ? '' : ` Het personeelsnummer komt uit ${letter(number)}.`
    }`,
  nameUse: ({ count, codes }) =>
    `Van ${people(count)} zegt een code bij Naamgebruik (${listed(codes, typed)}) welke naam wordt gebruikt. Wat die code betekent, verschilt per systeem: de eigen achternaam is genomen. Kijk deze namen na.`,
  misreadNames: ({ count, name }) =>
    `${one(count, 'naam lijkt', 'namen lijken')} met verkeerde tekens gelezen, zoals ${typed(name)}. Vraag om een export als Excel-werkmap (.xlsx), of sla het op als “CSV UTF-8”, en lees het opnieuw.`,
  repeatedFte: ({ people: count, counted }) =>
    `Van ${people(count)} staat dezelfde aanstelling vaker in de lijst, bijvoorbeeld per kostenplaats; de fte telt ${
      counted === 'once' ? 'één keer' : 'bij elke regel'
    }.`,
  openEnds: ({ count }) =>
    `${one(count, 'einddatum betekent', 'einddatums betekenen')} “geen einde”, zoals 31-12-9999 of 1-1-2099.`,
  beforeFirstDay: ({ count }) =>
    `${people(count)} ${count === 1 ? 'is' : 'zijn'} in dienst van vóór 1990: In dienst blijft leeg, en dat rekent hetzelfde.`,
  severalRows: ({ people: count }) =>
    `${people(count)} ${count === 1 ? 'heeft' : 'hebben'} meer regels. Het scholingsgeld geldt één keer, over de hele fte (CAO VO, artikel ${ARTICLES.twoFunctions}).`,
  addedUp: (beside) => `De fte van regels die op dezelfde dagen gelden is opgeteld: ${besideEach(beside)}.`,
  besideRows: (beside) =>
    `${{ add: 'De fte van deze regels is opgeteld', largest: 'Van deze regels telt op elke dag alleen de grootste', costs: 'Deze regels verdelen alleen de kosten; de fte is leeggelaten' }[beside.counted]}: ${besideEach(beside)}.`,
  sameBirth: ({ names, joined }) =>
    `${one(names.length, 'regel', 'regels')} zonder personeelsnummer ${names.length === 1 ? 'heeft' : 'hebben'} de naam en geboortedatum van een medewerker met een nummer (${named(names.length, names.slice(0, MOST_NAMES))}); ${
      joined ? 'die horen bij elkaar' : 'die zijn niet samengevoegd'
    }.`,
  changesInTime: ({ people: count }) =>
    `Van ${people(count)} verandert de fte op een datum; dat komt in Aanstellingen.`,
  severalFunctions: ({ people: count }) =>
    `${people(count)} ${count === 1 ? 'heeft' : 'hebben'} meer functies; die van de hoofdaanstelling of de grootste aanstelling telt.`,
  twoScales: ({ people: count, used }) =>
    `Van ${people(count)} verschillen functieschaal en salarisschaal; ${
      used === 'personal'
        ? 'de salarisschaal komt in Schaal, de functieschaal wordt niet overgenomen'
        : 'de functieschaal komt in Schaal, en de trede blijft dan leeg: die hoort bij de salarisschaal'
    }.`,
  functionScaleOnly: ({ people: count }) =>
    `Van ${people(count)} is alleen de functieschaal bekend; die komt in Schaal.`,
  codePairs: ({ text, description }) =>
    `Code en omschrijving staan samen: ${typed(text)} is ${typed(description)}.`,
  identicalRows: ({ count, counted }) =>
    `${one(count, 'regel staat', 'regels staan')} er dubbel, cel voor cel gelijk; ${
      counted === 'once' ? 'elke regel telt één keer' : 'de regels zijn opgeteld'
    }.`,
  skipped: ({ kind, rows }) =>
    `Overgeslagen als ${{ above: 'titel boven de koppen', total: 'totaalregel', section: 'tussenkop', header: 'herhaalde kop', example: 'voorbeeldregel', print: 'regel van de afdruk', codes: 'regel over de kolommen', hidden: 'verborgen regel' }[kind]}: ${listed(
      rows.map((row) => `rij ${row + 1}`),
    )}.`,
  hiddenRows: ({ count, hidden }) =>
    `${one(count, 'rij is', 'rijen zijn')} op het blad verborgen of weggefilterd; ${count === 1 ? 'die is' : 'die zijn'} ${
      hidden === 'read' ? 'meegelezen' : 'overgeslagen'
    }.`,
  sameName: ({ name, numbers }) =>
    `${name} staat er met meer nummers: ${listed(numbers)}. Ze zijn niet samengevoegd.`,
  otherNames: ({ number, names }) =>
    `Nummer ${number} heeft meer namen: ${listed(names)}. De eerste is gebruikt.`,
  noStart: () =>
    'De lijst heeft geen datum in dienst: In dienst blijft leeg, alsof iedereen er altijd al was.',
};

const problems: ByCode<ListProblem> = {
  missingNumber: ({ value }) =>
    `Er staat geen personeelsnummer${value === '' ? '' : ` bij ${typed(value)}`}. De regel is overgeslagen: vul het nummer in en lees de lijst opnieuw.`,
  flattenedNumber: ({ value }) =>
    `Excel heeft van dit nummer ${typed(value)} gemaakt: de laatste cijfers zijn weg. De regel is overgeslagen. Maak de kolom in het bestand tekst en lees de lijst opnieuw.`,
  madeDate: ({ value }) =>
    `Excel heeft hier een datum van gemaakt (${typed(value)}). Er is geen schaal of trede overgenomen; vul die in.`,
  maybeSwapped: ({ value }) =>
    `Dag en maand lijken hier omgewisseld: de cel is ${value}, en in deze kolom zijn alleen dagen tot en met 12 een echte datum. De datum is niet overgenomen; verbeter die in de lijst.`,
  otherUnit: ({ value }) =>
    `${typed(value)} past niet bij de eenheid van deze kolom. Is een factor zoals 0,8 bedoeld? De fte is niet overgenomen; verbeter de cel.`,
  sizesDiffer: ({ value }) =>
    `De fte ${typed(value)} past niet bij de uren of het percentage ernaast, zoals bij de anderen. Kijk welke van de twee klopt; overgenomen is ${typed(value)}.`,
  longRow: ({ value }) =>
    `Deze regel heeft meer cellen dan er koppen zijn (${value}). Misschien is een decimale komma als scheiding gelezen; de fte is niet overgenomen.`,
  leftWithoutDate: ({ value }) =>
    `De status is ${typed(value)}, maar er staat geen laatste dag. Vul de datum uit dienst in.`,
  excelError: ({ value }) => `In de cel staat een fout van Excel: ${typed(value)}. Herstel die formule.`,
  missingFte: () => 'Er staat geen fte. Vul die in, of vul die later in Medewerkers in.',
  notANumber: ({ value }) => `${typed(value)} is geen getal met het decimaalteken van deze kolom.`,
  fteOutOfRange: ({ value }) => `${typed(value)} kan geen fte van 0 tot 1,5 zijn. Kijk of de eenheid klopt.`,
  fteSum: ({ value }) => `De regels van deze medewerker tellen op tot ${value} fte; meer dan 1,5 kan niet.`,
  missingFullTimeHours: () => 'Er staat niet hoeveel uur voltijd is.',
  notADate: ({ value }) => `${typed(value)} is geen datum.`,
  dateOutOfRange: ({ value }) => `${typed(value)} ligt buiten de jaren waarmee gerekend wordt.`,
  endsBeforeStart: ({ value }) => `Het einde ${typed(value)} ligt vóór het begin.`,
  otherBirthDate: () =>
    'Een eerdere regel met dit nummer heeft een andere geboortedatum. Zijn het twee medewerkers, geef ze dan elk een eigen nummer; is het dezelfde, verbeter dan de datum. De fte is niet overgenomen.',
  bornTooLate: ({ value }) =>
    `Het begin ${typed(value)} past niet bij de geboortedatum ernaast. Kijk welke van de twee klopt; het begin is wel overgenomen.`,
};

const questions: Readonly<Record<ListQuestion, string>> = {
  number:
    'Kies hieronder in welke kolom het personeelsnummer staat. Zonder nummer is niet te zeggen wie wie is.',
  size: 'Kies hieronder in welke kolom staat hoeveel iemand werkt: fte, percentage of uren.',
  fteUnit: 'Hoe is de fte opgeschreven?',
  fullTimeHours: 'Hoeveel uur per week is voltijd?',
  columns: 'Meer kolommen kunnen hetzelfde betekenen. Kies welke telt.',
  dateOrder:
    'De datums in deze lijst zijn op twee manieren te lezen, zoals 8/1/2020: 8 januari of 1 augustus. Wat staat voorop?',
  openRows:
    'Er zijn medewerkers met meer regels die niet eindigen. Vervangt de nieuwste regel de oudere, of zijn het banen naast elkaar?',
  rowsHidden: 'Op het blad zijn rijen verborgen of weggefilterd. Tellen die mee?',
  besideRows:
    'Er zijn medewerkers met regels die op dezelfde dagen gelden, en die misschien niet optellen: verlof met een eigen fte, of een deel van de kosten per kostenplaats. Welke regels het zijn, staat onder Wat Scholing heeft aangenomen. Wat geldt?',
  sameBirth:
    'Er zijn regels zonder personeelsnummer met de naam en geboortedatum van een medewerker die wel een nummer heeft. Horen die bij elkaar?',
  repeatedFte:
    'Er zijn medewerkers van wie dezelfde aanstelling vaker in de lijst staat. Is dat één aanstelling, of tellen de regels op?',
};

const kinds: Readonly<Record<ChangeKind, string>> = {
  name: 'Naam',
  functionName: 'Functie',
  scale: 'Schaal',
  step: 'Trede',
  category: 'Functiecategorie',
  team: 'Team',
  manager: 'Leidinggevende',
  location: 'Locatie',
  fte: 'Fte',
  start: 'In dienst',
  end: 'Uit dienst',
};

const suchAs = (example: string) => (example === '' ? '' : `, zoals ${example}`);

const summaryWarnings: Readonly<Record<SummaryWarning['code'], (count: number, example: string) => string>> =
  {
    smallFte: (count, example) =>
      `${people(count)} ${count === 1 ? 'werkt' : 'werken'} minder dan 0,1 fte${suchAs(example)}.`,
    largeFte: (count, example) =>
      `${people(count)} ${count === 1 ? 'werkt' : 'werken'} meer dan 1,0 fte${suchAs(example)}.`,
    unknownFte: (count, example) =>
      `Van ${people(count)} is de fte of een datum niet te lezen${suchAs(example)}.`,
    futureStarts: (count, example) =>
      `${people(count)} ${count === 1 ? 'begint' : 'beginnen'} pas na de peildatum${suchAs(example)}.`,
    lastDayStarts: (count, example) =>
      `${people(count)} ${count === 1 ? 'begint' : 'beginnen'} op de laatste dag van een maand${suchAs(example)}. Dat past bij een export met een andere tijdzone: kijk of het de dag erna moet zijn.`,
    firstDayEnds: (count, example) =>
      `Van ${people(count)} is de laatste dag de eerste van een maand${suchAs(example)}. Kijk of dat niet de eerste dag na het dienstverband is.`,
    addedUp: (count, example) =>
      `Van ${people(count)} zijn regels van dezelfde dagen opgeteld${suchAs(example)}. Kijk of de fte klopt.`,
    unknownSteps: (count, example) =>
      `Van ${people(count)} staat de schaal of trede niet in de nieuwste salaristabel${suchAs(example)}.`,
    teachers: (count, example) =>
      `${people(count)} ${count === 1 ? 'is' : 'zijn'} leraar${suchAs(example)}: die ${count === 1 ? 'heeft' : 'hebben'} 83 scholingsuren (CAO VO ${ARTICLES.trainingHours}). Dat komt in de kolom Functiecategorie van Medewerkers.`,
    withoutRight: (count, example) =>
      `${people(count)} ${count === 1 ? 'hoort' : 'horen'} bij directie, LIO, stage of uitzend${suchAs(example)}: de cao geeft hun geen scholingsrecht (${ARTICLES.trainingHours}, ${ARTICLES.trainingBudget}). Neem hen niet over; anders zegt de kolom Functiecategorie van Medewerkers dat zij geen recht hebben.`,
    sameNames: (count, example) =>
      `${people(count)} ${count === 1 ? 'heeft' : 'hebben'} een naam die vaker in de lijst staat${suchAs(example)}.`,
    maybeSame: (count) =>
      `Van ${people(count)} is niet zeker of ze al in de werkmap staan; zonder uw antwoord gebeurt er niets.`,
    leftWithoutDate: (count, example) =>
      `${people(count)} ${count === 1 ? 'is' : 'zijn'} volgens de status uit dienst, zonder datum${suchAs(example)}.`,
    sizesDiffer: (count, example) =>
      `Bij ${one(count, 'regel', 'regels')} past de fte niet bij de uren of het percentage ernaast${suchAs(example)}.`,
    almostSameNumbers: (count, example) =>
      `${people(count)} ${count === 1 ? 'heeft' : 'hebben'} een nummer dat alleen in nullen of tekens van een ander verschilt${suchAs(example)}. Kijk of het dezelfde medewerker is.`,
    unknownCategory: (count, example) =>
      `Van ${people(count)} kent Scholing de functiecategorie niet${suchAs(example)}. Zij gelden als OOP. Bekend zijn OOP, leraar, directie, LIO, stagiair en uitzend.`,
    bornTooLate: (count, example) =>
      `Van ${people(count)} past het begin niet bij de geboortedatum${suchAs(example)}.`,
    everybodyNew: (count) =>
      `Alle ${count} medewerkers van deze lijst zijn nieuw, en iedereen van de werkmap ontbreekt in de lijst.`,
    notTaken: (count) =>
      `${one(count, 'regel is', 'regels zijn')} niet overgenomen, omdat het personeelsnummer niet te lezen is.`,
  };

const obstacles: ByCode<LinkObstacle> = {
  fileSource: () =>
    'Een bestand staat niet in deze werkmap. Open het in Excel als blad, of neem de lijst over.',
  questions: () => 'Eerst moet bekend zijn hoe de fte is opgeschreven.',
  fteUnit: () => 'De fte staat er als percentage of als uren; Scholing rekent met een factor zoals 0,8.',
  column: ({ field }) => `De lijst heeft geen kolom voor ${fields[field]}.`,
  noHeaders: () =>
    'De lijst heeft geen koppen; zonder koppen is later niet te zien of een kolom verschoven is.',
  nameParts: () => 'De naam staat in delen of achterstevoren; koppelen kan met één kolom met de naam voluit.',
  textCells: ({ column, rows }) =>
    `In ${letter(column)} staat tekst waar een getal of datum moet staan: ${listed(rows, (row) => `rij ${row + 1}`)}.`,
  openEnds: ({ column }) =>
    `In ${letter(column)} staan einddatums zoals 31-12-9999; koppelen kan met lege cellen.`,
  severalRows: ({ people: count }) => `${people(count)} ${count === 1 ? 'heeft' : 'hebben'} meer regels.`,
  rowDates: () => 'De regels hebben eigen begin- en einddatums.',
  otherRows: ({ rows }) =>
    `Er staan rijen tussen die geen medewerker zijn: ${listed(rows, (row) => `rij ${row + 1}`)}.`,
  beforeFirstDay: ({ count }) =>
    `${people(count)} ${count === 1 ? 'is' : 'zijn'} in dienst van vóór 1990: zo’n datum kan Scholing niet lezen.`,
  problems: ({ count }) => `${one(count, 'cel kan', 'cellen kunnen')} niet gelezen worden.`,
  codePairs: () => 'Code en omschrijving staan in één cel.',
  reworked: () =>
    'Nummers of datums zijn anders begrepen dan ze er staan (zie “Wat Scholing heeft aangenomen”); een formule zou ze letterlijk lezen.',
  notEmpty: () => 'Medewerkers is niet leeg. Koppelen kan alleen aan het begin.',
};

const sinceKinds: Readonly<Record<SinceLastLine['kind'], string>> = {
  added: 'Nieuw',
  left: 'Niet meer in de lijst',
  maybeSame: 'Misschien al bekend onder een ander nummer',
  name: 'Andere naam',
  functionName: 'Andere functie',
  scale: 'Andere schaal',
  step: 'Andere trede',
  category: 'Andere functiecategorie',
  team: 'Ander team',
  manager: 'Andere leidinggevende',
  location: 'Andere locatie',
  fte: 'Andere fte',
  start: 'Andere datum in dienst',
  end: 'Andere datum uit dienst',
};

/** Dutch texts of the screen that takes in a list of staff. */
export const staffImportNl = translated('staffImport', {
  intro:
    'Scholing leest uw eigen lijst, laat zien wat het begrijpt, en schrijft pas als u dat kiest. Uw lijst zelf verandert niet.',
  date: (day: Day) => dateNl(day),
  number: numberNl,
  kept: {
    used: 'Een lijst met dezelfde koppen is al eens ingelezen: wat u toen koos, geldt nu weer.',
    anew: 'Begin zonder die keuzes',
    explanation: 'Wat er bij het inlezen is gekozen voor een lijst met deze koppen.',
  },
  sinceLast: {
    title: 'Sinds de vorige lijst',
    same: 'Deze lijst zegt hetzelfde als de werkmap.',
    line: (kind: SinceLastLine['kind'], count: number, names: readonly string[]) =>
      `${sinceKinds[kind]}: ${count} (${named(count, names)}).`,
    many: 'Dat is meer dan de helft: het staat hieronder niet aangevinkt.',
  },
  invented: {
    what: (count: number) =>
      count === 1
        ? 'Dit is de voorbeeldschool: er staat 1 verzonnen medewerker in.'
        : `Dit is de voorbeeldschool: er staan ${count} verzonnen medewerkers in.`,
    fix: 'Haal ze eerst weg, met hun wensen, uitgaven en plannen; anders staan ze tussen uw eigen mensen. Opleidingen, functies en geld van de beurs blijven staan: kijk die na.',
    remove: 'Haal de verzonnen medewerkers weg',
    removed: (count: number) =>
      count === 1 ? '1 verzonnen medewerker weggehaald.' : `${count} verzonnen medewerkers weggehaald.`,
  },
  source: {
    title: '1. Waar staat de lijst?',
    sheet: 'Blad',
    read: 'Lees dit blad',
    noSheets:
      'Er is nog geen ander blad dan die van Scholing. Plak uw lijst op een nieuw blad, of kies een bestand.',
    again: 'Zoek de bladen opnieuw',
    stopped: 'Gestopt. De lijst is niet opnieuw gelezen.',
    empty: 'Er staat niets in deze lijst.',
    noList:
      'Hierin is geen lijst met medewerkers te herkennen: er is geen rij met koppen zoals Personeelsnummer, Naam en Fte.',
    noListFix:
      'Kies een ander blad of bestand. Is het wel een lijst, kies dan hieronder de rij met de koppen en wat er in elke kolom staat.',
    understood: (p: { name: string; people: number; problems: number }) =>
      `${p.name}: ${people(p.people)} begrepen, ${one(p.problems, 'ding', 'dingen')} niet te lezen.`,
  },
  questions: {
    title: 'Eerst dit',
    texts: questions,
    hours: 'Uren per week bij 1,0 fte',
    hoursHint: `Een ondersteuner werkt bij 1,0 fte 36, 38 of 40 uur per week (CAO VO, artikel ${ARTICLES.weeklyHours}); 36,86 is er alleen voor de sociale verzekeringen. Verschilt het per medewerker, zet dan een kolom Voltijd uren in de lijst.`,
    hoursRefused: 'Vul een getal boven 0 in.',
    unit: 'De fte staat er als',
    choose: 'Kies…',
    units,
    dateOrder: 'Volgorde in datums',
    dateOrderChoices: {
      dayFirst: 'eerst de dag: 8/1 is 8 januari',
      monthFirst: 'eerst de maand: 8/1 is 1 augustus',
    },
    openRows: 'Regels zonder einde',
    openRowsChoices: { replace: 'de nieuwste vervangt de oudere', add: 'alle regels tellen op' },
    rowsHidden: 'Verborgen rijen',
    rowsHiddenChoices: { read: 'lees ze mee', skip: 'sla ze over' },
    hiddenCount: (count: number) =>
      `Op het blad ${count === 1 ? 'is' : 'zijn'} ${one(count, 'rij', 'rijen')} met medewerkers verborgen of weggefilterd. Tellen die mee?`,
    repeatedFte: 'Zelfde aanstelling op meer regels',
    repeatedFteChoices: { once: 'is één aanstelling', add: 'regels tellen op' },
    besideRows: 'Regels van dezelfde dagen',
    besideRowsChoices: {
      add: 'tellen op',
      largest: 'alleen de grootste telt',
      costs: 'verdelen de kosten; de fte staat er niet bij',
    },
    sameBirth: 'Regels zonder nummer',
    sameBirthChoices: { join: 'horen bij die medewerker', skip: 'sla ze over' },
    rival: (field: StaffField) => `Welke kolom is ${fields[field]}?`,
    rivalColumn: (header: string, values: readonly string[]) =>
      values.length === 0 ? header : `${header}: ${values.join(', ')}`,
  },
  columns: {
    title: '2. Welke kolom is welke?',
    headerRow: 'Rij met de koppen',
    noHeader: 'Geen koppen',
    row: (row: number, sample: string) => `Rij ${row + 1}: ${sample}`,
    header: (index: number, header: string) => (header === '' ? `Kolom ${columnName(index)}` : header),
    sample: (values: readonly string[]) =>
      values.length === 0 ? 'Leeg' : `Zoals ${values.map(typed).join(', ')}`,
    none: 'Niet gebruiken',
    fields,
    confidence,
    reasons,
    sure: (columns: readonly { header: string; field: StaffField }[]) =>
      `Herkend: ${columns.map(({ header, field }) => (header === fields[field] ? header : `${header} (${fields[field]})`)).join(', ')}.`,
    changeSure: 'Wijzig een herkende kolom',
    onlyDoubtful: 'Toon alleen de kolommen die u moet nakijken',
    others: (count: number) =>
      `Toon ook ${one(count, 'kolom die niet gebruikt wordt', 'kolommen die niet gebruikt worden')}`,
    fewer: 'Toon alleen de gebruikte kolommen',
    scale: 'In Schaal komt',
    scales: { personal: 'de salarisschaal', function: 'de functieschaal' },
    identical: 'Dubbele regels',
    identicals: { once: 'tellen één keer', add: 'tellen op' },
  },
  understood: {
    title: '3. Zo is het begrepen',
    unknownFte: 'fte of datum niet te lezen',
    fte: (fte: number) => `${numberNl(fte)} fte`,
    since: (day: Day) => `vanaf ${dateNl(day)}`,
    until: (day: Day) => `tot en met ${dateNl(day)}`,
    then: (from: Day, fte: number) => `vanaf ${dateNl(from)} ${numberNl(fte)} fte`,
    scale: (scale: string, step: string) =>
      step === '' ? `schaal ${scale}` : `schaal ${scale}, trede ${step}`,
    noName: 'zonder naam',
    next: 'Volgende medewerkers',
    previous: 'Vorige medewerkers',
    shown: (first: number, last: number, all: number) => `${first} tot en met ${last} van ${all}`,
    remarks: 'Wat Scholing heeft aangenomen',
    remark: remarks,
    notTaken: (headers: readonly string[]) => `Kolommen die niet gebruikt zijn: ${listed(headers)}.`,
    problems: (count: number) => `Niet te lezen: ${count}`,
    noProblems: 'Alles is te lezen.',
    problem: problems,
    place: (row: number, header: string | null) => (header === null ? `Rij ${row}` : `Rij ${row}, ${header}`),
    goTo: (place: string) => `Ga naar ${place}`,
    more: (count: number) => `En nog ${count}.`,
  },
  changes: {
    title: '4. Wat er verandert',
    nothing: 'De lijst en de werkmap zijn gelijk. Er is niets over te nemen.',
    unchanged: (count: number) =>
      `${people(count)} ${count === 1 ? 'blijft' : 'blijven'} zoals ${count === 1 ? 'hij of zij is' : 'ze zijn'}.`,
    added: (count: number) => `Voeg ${one(count, 'nieuwe medewerker', 'nieuwe medewerkers')} toe`,
    kind: (kind: ChangeKind, count: number) => `Neem ${kinds[kind]} over van ${people(count)}`,
    line: (name: string, old: string, fresh: string) => `${name}: ${old} → ${fresh}`,
    empty: 'leeg',
    doubtful: {
      shortens: (kind: ChangeKind, count: number) =>
        `Neem ook ${kinds[kind]} over van ${people(count)} die daardoor korter in dienst ${count === 1 ? 'is' : 'zijn'}`,
      moves: (kind: ChangeKind, count: number) =>
        `Neem ook ${kinds[kind]} over van ${people(count)} die daardoor eerder in dienst ${count === 1 ? 'is' : 'zijn'}`,
      otherPerson: (kind: ChangeKind, count: number) =>
        `Neem ook ${kinds[kind]} over van ${one(count, 'nummer', 'nummers')} met een heel andere naam`,
      many: (kind: ChangeKind, count: number) =>
        `Neem ook ${kinds[kind]} over van ${people(count)}: meer dan de helft verandert`,
    },
    doubtHint: {
      shortens:
        'Over de dagen die wegvallen is er geen scholingsbudget meer; ook het saldo van eerdere schooljaren kan veranderen.',
      moves: 'Over de dagen die erbij komen is er ook scholingsbudget; het saldo kan hoger worden.',
      otherPerson:
        'Het nummer kan opnieuw zijn uitgegeven. Dan hoort de nieuwe medewerker een eigen rij te krijgen.',
      many: 'Zoveel wijzigingen tegelijk betekent vaak dat een andere kolom is gekozen dan de vorige keer.',
    },
    effect: {
      balance: ({ before, after }: { before: Cents; after: Cents }) =>
        `Het saldo gaat van ${eurosNl(before)} naar ${eurosNl(after)}.`,
      short: ({ short }: { short: Cents }) => `Er is dan ${eurosNl(short)} meer besteed dan er was.`,
      opening: (): string => 'Het saldo verandert niet: het beginsaldo staat vast in Beginsaldi.',
    },
    maybeSame: (count: number) =>
      `${people(count)} ${count === 1 ? 'staat' : 'staan'} misschien al in de werkmap, met een ander nummer`,
    maybeSameHint: 'Zonder antwoord gebeurt er niets: er komt niemand bij en er verandert niemand.',
    allSame: (count: number) => `Alle ${count} zijn dezelfde medewerkers`,
    samePair: (list: string, workbook: string) => `In de lijst: ${list}. In de werkmap: ${workbook}.`,
    same: 'Dezelfde medewerker',
    notSame: 'Iemand anders',
    everybodyNew:
      'Niemand van deze lijst staat in de werkmap, en niemand van de werkmap staat in deze lijst.',
    everybodyNewFix:
      'Kijk of de kolom met het personeelsnummer klopt en of dit de lijst van deze school is. Wilt u de mensen toch toevoegen, vink dat dan hieronder aan.',
    fteFrom: 'Vanaf wanneer geldt de nieuwe fte?',
    fteFromHint: (day: Day) =>
      `Begrepen als ${dateNl(day)}. Het komt in Aanstellingen; eerdere jaren blijven zoals ze zijn.`,
    left: (count: number) => `${people(count)} ${count === 1 ? 'staat' : 'staan'} niet in de lijst`,
    leftHint: 'Er wordt niemand verwijderd. Is iemand uit dienst, vul dan de laatste dag in; leeg laten mag.',
    lastDay: (name: string) => `Laatste dag van ${name}`,
  },
  endingHours: {
    end: (count: number) =>
      `Laat de uren boven 1,0 fte van ${people(count)} eindigen op 1 augustus: zet vanaf dan 1,0 fte in Aanstellingen`,
    hint: `Wat boven 1,0 fte is, eindigt van rechtswege na hoogstens een schooljaar (CAO VO, artikel ${ARTICLES.fteAboveFullTime}): zo rekent geen plan erop. Zijn de uren voor het volgende schooljaar opnieuw afgesproken, zet daarna zelf een rij in Aanstellingen, of haal het vinkje weg.`,
    line: (who: string, ends: readonly { readonly fte: number; readonly endOn: Day }[]) =>
      `${who}: ${ends.map(({ fte, endOn }) => `${numberNl(fte)} → ${numberNl(1)} fte vanaf ${dateNl(endOn)}`).join('; ')}`,
    needless: (who: string, on: Day) =>
      `${who}: de rij met 1,0 fte vanaf ${dateNl(on)} in Aanstellingen gaat weg, want uren boven 1,0 zijn er dan niet meer.`,
  },
  summary: {
    title: 'Klopt dit?',
    people: (count: number, fte: number) =>
      `De lijst heeft ${people(count)}, op de peildatum samen ${numberNl(fte)} fte.`,
    comeShort: (count: number, example: string) =>
      `Van ${people(count)} is na deze wijzigingen meer besteed dan er was, zoals ${example}: laat die wijziging weg, of pas de bestedingen aan.`,
    warning: summaryWarnings,
  },
  write: {
    title: '5. Overnemen of koppelen',
    copy: 'Neem over in de werkmap',
    copyHint: 'Schrijft in Medewerkers en Aanstellingen. Ongedaan maken kan daarna.',
    answerFirst: 'Beantwoord eerst de vragen hierboven.',
    mendDates: 'Een datum hierboven is niet te lezen. Verbeter die, of maak het veld leeg.',
    written: (p: { name: string; added: number; changed: number }) =>
      `Overgenomen uit ${p.name}: ${people(p.added)} toegevoegd, ${p.changed} bijgewerkt.`,
    progress: (done: number, all: number) => `Bezig met schrijven: ${done} van ${all}.`,
    busy: 'Bezig met schrijven…',
    link: 'Koppel aan de lijst',
    linkHint:
      'Medewerkers krijgt formules die uw lijst lezen waar die staat. Wijzigt u de lijst, dan wijzigt Medewerkers mee, en ook het verleden: een nieuwe fte geldt dan vanaf de eerste dag, en saldi van eerdere schooljaren veranderen. Geldt een fte pas vanaf een dag? Laat de lijst dan zoals die was, en zet de fte met die dag in Aanstellingen. Of kies overnemen, en lees een volgende lijst opnieuw in.',
    linkExtraHours: `In deze lijst werkt iemand meer dan 1,0 fte. Koppelen schrijft niets in Aanstellingen: die uren lopen dan door, terwijl zij van rechtswege eindigen (CAO VO, artikel ${ARTICLES.fteAboveFullTime}). Laat ze daarna eindigen bij de medewerker; Team noemt wie het zijn.`,
    linked: (p: { name: string; people: number }) =>
      `Medewerkers leest nu ${people(p.people)} uit ${p.name}.`,
    noLink: 'Koppelen kan met deze lijst niet:',
    obstacle: obstacles,
  },
});

export type StaffImportTexts = typeof staffImportNl;
