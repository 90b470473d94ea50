import { ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosOnLine as euros, numberNl, payerNl } from '../format/nl';
import { translated } from '../translated';

const year = schoolYearText;

/** Dutch texts of the wishes, their plan and what would help it. */
export const wishesNl = translated('wishes', {
  title: 'Wensen',
  none: 'Nog geen wensen. Zet hier welke opleiding iemand wil volgen: u ziet dan meteen vanaf wanneer die te betalen is.',
  intro: (from: SchoolYear, to: SchoolYear) =>
    `Eén plan voor alle wensen samen, van ${year(from)} tot en met ${year(to)}.`,
  priorities: { 1: 'Prioriteit 1 (hoog)', 2: 'Prioriteit 2', 3: 'Prioriteit 3 (laag)' },
  duration: (years: number) => (years === 1 ? '1 schooljaar' : `${years} schooljaren`),
  from: (earliest: SchoolYear) => `vanaf ${year(earliest)}`,
  until: (latest: SchoolYear) => `begint uiterlijk ${year(latest)}`,
  after: (course: string) => `na ${course}`,
  granted: (p: { year: SchoolYear; amount: Cents }) => `beurs van ${euros(p.amount)} voor ${year(p.year)}`,
  change: 'Wijzig',
  agree: 'Spreek af',
  agreeOf: (course: string) => `Spreek af: ${course}`,
  changeOf: (course: string) => `Wijzig ${course}`,
  tried: 'Geprobeerd',
  saved: (course: string) => `${course} is opgeslagen in Wensen.`,
  priceOf: (course: string) => `prijs van ${course}`,
  noPriceShort: 'Geen prijs',
  priceTriedOut: 'Deze prijs is hier geprobeerd en staat niet in de werkmap.',
  priceMissing: 'Er is geen prijs, niet in Wensen en niet in Opleidingen.',
  priceFromWish: 'De prijs staat in de tabel Wensen, bij deze medewerker.',
  priceFromCatalogue: (source: string) =>
    source === ''
      ? 'De prijs komt uit de tabel Opleidingen.'
      : `De prijs komt uit de tabel Opleidingen. Bron: ${source}`,
  priceSpread: (years: number) =>
    `Betaald in ${years} gelijke delen, in elk schooljaar één; overblijvende centen in het eerste.`,
  planned: (start: SchoolYear, end: SchoolYear) =>
    start === end ? `Gepland in ${year(start)}` : `Gepland van ${year(start)} tot en met ${year(end)}`,
  notAffordable: 'Niet betaalbaar',
  noAnswer: 'Geen antwoord mogelijk',
  giveAReadableAmount: 'Vul een geldig bedrag in: wat er nu staat, is niet te lezen.',
  elsewhere: (count: number) => `Geen wens meer: ${count} (opgedragen, afgerond, gestopt of afgewezen)`,
  giveAPrice: 'Vul een prijs in om te zien vanaf wanneer deze opleiding te betalen is.',
  noRoom:
    'Binnen de jaren van het plan en van deze wens is geen schooljaar waarin de opleiding kan beginnen en op tijd klaar is.',
  noRoomForGrant:
    'Met een toegekende beurs begint de opleiding in het schooljaar van die beurs, of niet. Binnen de jaren van het plan en van deze wens kan dat niet.',
  shortAtBest: (amount: Cents, start: SchoolYear) =>
    `Er komt ${euros(amount)} tekort, ook als de opleiding op het gunstigste moment begint (${year(start)}).`,
  shortIn: (schoolYear: SchoolYear) => `Tekort in ${year(schoolYear)}`,
  waits: 'Deze opleiding komt na een andere wens, en die is niet gepland.',
  free: 'Hiervoor is geen budget nodig.',
  fromSource: (amount: Cents, source: string) => `${euros(amount)} van ${payerNl(source)}`,
  timeCost: (p: { hours: number; price: Cents; cost: Cents; scale: string }) =>
    `De tijd kost de school ${euros(p.cost)} per schooljaar: ${numberNl(p.hours / 100)} uur × ${euros(p.price)} in schaal ${p.scale} (${ARTICLES.hourPrice}, met werkgeverslasten). De cao bedoelt dit bedrag voor gespaard verlof; voor scholingstijd is het een afspraak van Scholing.`,
  hoursShort: (hundredths: number) => `Er is ${numberNl(hundredths / 100)} uur scholingstijd te weinig.`,
  paidIn: (schoolYear: SchoolYear) => `In ${year(schoolYear)}`,
  fromLot: (amount: Cents, lot: SchoolYear) => `${euros(amount)} uit het budget van ${year(lot)}`,
  why: {
    earliestWished: 'Dit is het vroegste schooljaar van de wens.',
    granted: 'De beurs is voor dit schooljaar toegekend.',
    after: (course: string) => `Niet eerder: ${course} moet eerst klaar zijn.`,
    potTooSmall: (p: { year: SchoolYear; short: Cents }) =>
      `Niet eerder: bij een start in ${year(p.year)} komt er ${euros(p.short)} tekort.`,
    otherCourses: (p: { year: SchoolYear; short: Cents; courses: readonly string[] }) =>
      p.courses.length === 0
        ? `Niet eerder: naast de andere opleidingen komt er bij een start in ${year(p.year)} ${euros(p.short)} tekort.`
        : `Niet eerder: naast ${p.courses.join(' of ')} komt er bij een start in ${year(p.year)} ${euros(p.short)} tekort.`,
  },
  notProven:
    'Er zijn te veel mogelijkheden om alles na te gaan. Dit plan klopt, maar er kan een beter plan bestaan.',
  changedAnswer: (planned: number, short: number) =>
    `Opnieuw berekend: ${planned} gepland, ${short} niet betaalbaar.`,

  order:
    'Bij gelijke prioriteit gaat de wens die bovenaan staat voor. Sleep een wens, of gebruik de pijltjes.',
  up: (course: string) => `${course} omhoog`,
  down: (course: string) => `${course} omlaag`,
  refused: (course: string, amount: Cents) =>
    `${course} staat op afgewezen, maar ${euros(amount)} past in het recht van dit schooljaar. Daarover beslist de medewerker alleen (CAO VO, artikel ${ARTICLES.ownDecision}); de werkgever is nodig voor sparen, een voorschot en wat erboven komt.`,
  add: 'Wens toevoegen',
  ordered: (course: string) => `Volgorde van de wensen veranderd: ${course} verplaatst.`,
  added: (course: string) => `${course} staat in Wensen.`,
  removed: (course: string) => `${course} is uit Wensen verwijderd.`,
  dragged: (course: string, place: number, of: number) => `${course} staat nu op plaats ${place} van ${of}.`,

  help: {
    title: 'Wat het meest helpt',
    fillIn: 'Vul in',
    fillInOf: (change: string) => `Vul in: ${change}`,
    savingTerm: (years: number) =>
      `Een afspraak om ${years === 1 ? 'één schooljaar' : `${years} schooljaren`} langer te sparen`,
    advance: (years: number) =>
      `Een voorschot van ${years === 1 ? 'één schooljaar' : `${years} schooljaren`} op budget dat nog komt`,
    grant: (course: string, amount: Cents) => `Een bijdrage van ${euros(amount)} voor ${course}`,
    laterStart: (course: string) => `${course} later mogen beginnen`,
    earlierStart: (course: string) => `${course} eerder mogen beginnen`,
    gainedThis: 'dan past deze opleiding',
    gained: (courses: readonly string[]) => `dan past ${courses.join(' en ')}`,
    sooner: (years: number) =>
      years === 1
        ? 'dan begint er een opleiding 1 schooljaar eerder'
        : `dan beginnen opleidingen samen ${years} schooljaren eerder`,
    lessLapses: (amount: Cents) => `dan vervalt er ${euros(amount)} minder`,
    nothing: 'Geen enkele verandering op zichzelf maakt dit plan beter.',
  },
});

export type WishesTexts = typeof wishesNl;
