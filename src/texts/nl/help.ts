import { ARTICLES } from '../../cao/articles';
import { translated } from '../translated';
/** A word with its meaning, or something to do with how it is done. */
export interface HelpEntry {
  readonly title: string;
  /** One or more sentences. */
  readonly text: string;
  /** Other words by which it is looked for. */
  readonly also?: string;
  /** The screen where it is done. */
  readonly screen?: HelpScreen;
}

/** The screens that help sends the reader to. */
export type HelpScreen =
  | 'person'
  | 'team'
  | 'fund'
  | 'talks'
  | 'agreements'
  | 'bulk'
  | 'report'
  | 'salaryImport'
  | 'privacy'
  | 'staffImport'
  | 'settings'
  | 'closing'
  | 'career'
  | 'checks'
  | 'log';

const tasks: readonly HelpEntry[] = [
  {
    title: 'Welk blad vult u in?',
    text: 'Bladen met een geel tabblad vult u in, of laat u door het taakvenster vullen: Medewerkers, Aanstellingen, Beginsaldi, Bestedingen, CAO-regels, Opleidingen, Wensen, Salaristabel, Functies, Beurs, Beursgeld, Gesprekken en Instellingen. Grijs is wat alleen het taakvenster schrijft: Plan en Logboek. Op Overzicht verandert u alleen de gele cel met de peildatum. Een tabblad zonder kleur krijgt die met Herstel formules; een kleur die u zelf koos, blijft.',
    also: 'tabblad kleur geel grijs legenda uitleg bladen tabellen',
  },
  {
    title: 'Beginnen met een eigen lijst',
    text: 'Lees de lijst van uw medewerkers in. U ziet per kolom wat Scholing ervan begrijpt en wat er verandert, voordat er iets in de werkmap komt. Boek daarna wat er al is besteed, of vul Beginsaldi in: zonder die twee gaat elk saldo ervan uit dat er nog niets is uitgegeven.',
    also: 'importeren afas csv excel start export nieuw',
    screen: 'staffImport',
  },
  {
    title: 'Een medewerker vinden',
    text: 'Typ bovenaan een deel van de naam of het nummer, of klik in de werkmap in een rij van die medewerker.',
    also: 'zoeken kiezen',
    screen: 'person',
  },
  {
    title: 'Een wens toevoegen of veranderen',
    text: 'Kies een medewerker. Onder Wensen probeert u een andere prijs of een ander begin zonder dat de werkmap verandert; Wens toevoegen zet een nieuwe wens in Wensen.',
    also: 'opleiding cursus prijs',
    screen: 'person',
  },
  {
    title: 'Plannen in de werkmap zetten',
    text: 'Van één medewerker met de knop onder de wensen; van iedereen tegelijk op Voor meer mensen tegelijk. U ziet eerst wat er verandert.',
    also: 'plan alle iedereen',
    screen: 'bulk',
  },
  {
    title: 'Een uitgave boeken',
    text: 'Kies een medewerker en dan Uitgaven boeken en bekijken. Dezelfde uitgave voor een groep, zoals BHV, boekt u op Voor meer mensen tegelijk.',
    also: 'factuur rekening betaling bhv creditnota terugbetaling',
    screen: 'bulk',
  },
  {
    title: 'Langer sparen afspreken',
    text: 'Bij een medewerker onder Afspraken over sparen, of met een groep tegelijk op Voor meer mensen tegelijk.',
    also: 'spaartermijn spaarplan voorschot',
    screen: 'bulk',
  },
  {
    title: 'Een afspraak op papier maken',
    text: 'Een blad op A4 per medewerker, of één Word-document voor velen, met het plan, wie wat betaalt, de voorwaarden en plaats om te tekenen.',
    also: 'word document tekenen afdrukken',
    screen: 'agreements',
  },
  {
    title: 'De ondersteunersbeurs verdelen',
    text: 'Vul het geld van het schooljaar in, zet aanvragen klaar, vergelijk de drie manieren van verdelen, en schrijf de besluiten.',
    also: 'fonds geld aanvraag besluit punten',
    screen: 'fund',
  },
  {
    title: 'Gesprekken plannen',
    text: 'Gesprekken toont per maand wie u spreekt en waarover. Data voor een groep plant u op Voor meer mensen tegelijk.',
    also: 'gesprekscyclus datum agenda',
    screen: 'talks',
  },
  {
    title: 'Een nieuwe salaristabel',
    text: 'Kopieer de tabel uit de cao en plak die. U ziet wat er is begrepen en wat vreemd is, voordat die in de werkmap komt.',
    also: 'schalen treden loon cao',
    screen: 'salaryImport',
  },
  {
    title: 'Het schooljaar afsluiten',
    text: 'Na 31 juli zet dit per medewerker vast wat er over is, wat vervalt en wat vastgelegd blijft.',
    also: 'jaarwisseling beginsaldi augustus',
    screen: 'closing',
  },
  {
    title: 'Iets ongedaan maken',
    text: 'Onder elke melding staat Ongedaan maken. Alles wat het taakvenster schreef sinds het openging, staat bij Wijzigingen en ongedaan maken, met de weg terug.',
    also: 'terug herstellen fout undo',
    screen: 'log',
  },
  {
    title: 'Gegevens delen of wissen',
    text: 'Zet waarden vast voor u de werkmap deelt, of wis wie vertrokken is of wie daarom vraagt.',
    also: 'privacy avg verwijderen',
    screen: 'privacy',
  },
];

/** What Excel or the school's computer does otherwise, and what one does then. */
const troubles: readonly HelpEntry[] = [
  {
    title: 'Er staat geen bedrag',
    text: 'Dan klopt er iets niet in de gegevens van die medewerker. De gegevenscontrole zegt wat, en brengt u naar de cel. Scholing toont liever geen getal dan een verkeerd getal.',
    also: 'fout onbekend bedrag ontbreekt',
    screen: 'checks',
  },
  {
    title: 'Letters in een datum, of geen naam van een maand',
    text: 'Staat er 01-aug-yyyy of 01-aug-jjjj, dan kent uw Excel de notatie in een andere taal. De waarde is goed en er wordt gewoon mee gerekend. Kies voor die kolom een andere datumnotatie (Ctrl+1, Datum).',
    also: 'yyyy jjjj notatie opmaak',
  },
  {
    title: 'Na een nieuwe versie staat er #NAAM? of #N/B',
    text: 'Excel bewaart functies tot 24 uur. Het taakvenster is dan al nieuw en cellen rekenen nog met de vorige versie. Blijft het na een dag staan, kies dan Herstel formules op het lint.',
    also: 'bijgewerkt update fout foutcel',
  },
  {
    title: 'Een eigen formule geeft maar één waarde',
    text: 'Sommige functies van Excel, zoals TEKST.SPLITSEN, nemen van een formule van Scholing alleen de eerste waarde. Zet de formule van Scholing in cellen en verwijs daarnaar.',
    also: 'overlopen functie nesten',
  },
  {
    title: 'Kies een bestand doet niets',
    text: 'Plak de lijst dan op een blad van deze werkmap en kies bij Eigen lijst inlezen dat blad, met Lees dit blad. Een salaristabel, eerdere uitgaven en beginsaldi kunt u in het taakvenster plakken.',
    also: 'csv xlsx openen mac plakken',
    screen: 'staffImport',
  },
  {
    title: 'Een bron gaat niet open',
    text: 'De titel van een bron opent in uw browser, niet in Excel. Gebeurt er niets, dan houdt de school nieuwe vensters tegen. Vraag het aan wie de invoegtoepassing op uw school beheert, of zoek de cao op internet bij haar titel.',
    also: 'koppeling link browser',
  },
  {
    title: 'U ziet geen schuifbalk',
    text: 'Schuif met het muiswiel, de pijlen of Page Down. In Excel voor Windows verschijnt de schuifbalk pas als de muis in het taakvenster is.',
    also: 'scrollen past niet',
  },
  {
    title: 'Hulp vragen',
    text: 'Vraag het aan wie de invoegtoepassing op uw school beheert, en geef de melding uit het taakvenster door, zonder namen van medewerkers. Excel toont bij Scholing geen eigen koppeling naar hulp.',
    also: 'ondersteuning contact beheerder support',
  },
];

const words: readonly HelpEntry[] = [
  {
    title: 'Afgesproken',
    text: 'Een opleiding die vaststaat, met het schooljaar waarin die begint en wat die kost. Wensen worden ernaast gepland.',
    also: 'spreek af status',
  },
  {
    title: 'Beginsaldo',
    text: 'Wat er van een schooljaar nog over is op het moment dat u met Scholing begint, of na het afsluiten van een schooljaar. Staat in de tabel Beginsaldi.',
  },
  {
    title: 'Bevordering',
    text: 'De overgang naar een hogere schaal.',
    also: 'promotie schaal',
    screen: 'career',
  },
  {
    title: 'Fte',
    text: 'De werktijdfactor: 1,0 is een volledige baan, 0,8 is 80%.',
    also: 'werktijdfactor percentage uren',
  },
  {
    title: 'Logboek',
    text: 'Het blad met alles wat Scholing in de werkmap schreef: wanneer, wat, en wat er eerst stond.',
    screen: 'log',
  },
  {
    title: 'Niet gedekt',
    text: 'Wat van een afgesproken opleiding niemand betaalt: niet het budget en niemand anders.',
    also: 'tekort',
  },
  {
    title: 'Ondersteunersbeurs',
    text: 'Geld van de school voor wat het budget van een medewerker niet kan betalen. Aanvragen en besluiten staan in de tabel Beurs.',
    also: 'fonds beurs',
    screen: 'fund',
  },
  {
    title: 'Opgebouwd',
    text: 'Het deel van het recht van dit schooljaar tot en met de peildatum.',
  },
  {
    title: 'Opgedragen',
    text: `Scholing die de werkgever opdraagt en zelf betaalt; uit het budget kan alleen als de medewerker instemt (CAO VO, artikel ${ARTICLES.ordered} en ${ARTICLES.ownDecision}).`,
    also: 'verplicht werkgever',
  },
  {
    title: 'Peildatum',
    text: 'De dag waarvoor alles wordt berekend. Staat onderaan het taakvenster en op het blad Overzicht.',
    also: 'datum vandaag',
    screen: 'settings',
  },
  {
    title: 'Plan',
    text: 'Welke wensen in welk schooljaar beginnen, en uit welke budgetten. Scholing zoekt het plan waarin zo veel mogelijk wensen passen, met de hoogste prioriteit eerst.',
  },
  {
    title: 'Pot',
    text: 'Alles wat een medewerker op de peildatum te besteden heeft: wat er over is van elk schooljaar dat nog niet is vervallen.',
    also: 'potje budget saldo',
  },
  {
    title: 'Prioriteit',
    text: 'Hoe belangrijk een wens is. Bij gelijke prioriteit gaat de wens die bovenaan staat voor.',
    also: 'volgorde',
  },
  {
    title: 'Punten',
    text: 'Hoe zwaar een aanvraag bij de ondersteunersbeurs weegt. U geeft ze zelf; Scholing kan ze voorstellen.',
    screen: 'fund',
  },
  {
    title: 'Recht',
    text: 'Het scholingsbudget dat een medewerker voor één schooljaar krijgt.',
    also: 'budgetrecht',
  },
  {
    title: 'Schooljaar',
    text: 'Van 1 augustus tot en met 31 juli.',
  },
  {
    title: 'Spaarafspraak',
    text: 'Een afspraak met één medewerker om budget langer te bewaren dan anders geldt. Staat in CAO_regels.',
    also: 'afspraak sparen',
  },
  {
    title: 'Spaartermijn',
    text: 'Hoeveel schooljaren budget na het eigen schooljaar nog te besteden is. Bij 0 vervalt het op 31 juli.',
  },
  {
    title: 'Taakvenster',
    text: 'Het venster van Scholing naast uw werkmap.',
    also: 'paneel',
  },
  {
    title: 'Termijn',
    text: 'Wat er van een opleiding in één schooljaar wordt betaald.',
    also: 'betaling',
  },
  {
    title: 'Trede',
    text: 'De plaats binnen een schaal. De hoogste trede is het maximum van de schaal.',
    also: 'schaal maximum salaris',
    screen: 'career',
  },
  {
    title: 'Uitloop',
    text: 'Treden na het maximum van een schaal, waar de salaristabel die heeft.',
    screen: 'career',
  },
  {
    title: 'Vastgelegd',
    text: 'Wat afgesproken opleidingen nog uit het budget nemen.',
  },
  {
    title: 'Vervalt',
    text: 'Wat vervalt op 31 juli, is die dag nog te besteden en daarna niet meer.',
    also: 'verlopen',
  },
  {
    title: 'Voorschot',
    text: 'Budget van een later schooljaar dat al eerder mag worden besteed. Daarvoor is een afspraak nodig.',
  },
  {
    title: 'Vrij te besteden',
    text: 'Wat iemand nu kan uitgeven zonder dat een afgesproken opleiding onbetaalbaar wordt.',
  },
  {
    title: 'Wens',
    text: 'Een opleiding die een medewerker wil volgen en die nog niet is afgesproken.',
  },
];

/** Dutch texts of the help screen: what can be done, what to do when something does not work, and what the words mean. */
export const helpNl = translated('help', {
  hint: 'Typ een woord, zoals “sparen” of “factuur”.',
  search: 'Zoek in de hulp',
  tasks: 'Hoe doe ik dat?',
  troubles: 'Als iets niet lukt',
  words: 'Wat betekent het?',
  found: (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`),
  nothing: 'Niets gevonden. Probeer een ander woord.',
  goTo: (screen: string) => `Naar ${screen}`,
  goToOf: (screen: string, title: string) => `Naar ${screen}: ${title}`,
  lists: { tasks, troubles, words },
});

export type HelpTexts = typeof helpNl;
