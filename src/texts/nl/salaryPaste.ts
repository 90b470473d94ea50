import {
  isUnnamed,
  type Flag,
  type Layout,
  type Question,
  type Refusal,
  type Separator,
  type Unused,
  type UnusedReason,
} from '../../imports/salaryTable';
import { eurosNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { listed, typed } from '../parts';

/** A scale by its name. */
function scale(name: string): string {
  return isUnnamed(name) ? 'schaal zonder naam' : `schaal ${name}`;
}

/** What may be answered to a question, as HR reads it. */
function choice(question: Question, value: string): string {
  switch (question.kind) {
    case 'across':
      return value === 'scalesAcross' ? 'boven de kolommen staan schalen' : 'boven de kolommen staan treden';
    case 'unit':
      return { month: 'bruto per maand, voltijd', hour: 'per uur', other: 'iets anders' }[value] ?? value;
    case 'blankEnd':
      return value === 'last' ? 'de laatste treden ontbreken' : 'de eerste treden ontbreken';
    case 'effectiveDate':
      return dateNl(Number(value));
    case 'blank':
      return scale(value);
    default:
      return value;
  }
}

function ask(question: Question): string {
  switch (question.kind) {
    case 'across':
      return 'Wat staat er boven de kolommen: schalen of treden?';
    case 'unit':
      return 'Zijn dit bruto bedragen per maand bij een volledige baan? Aan de tekst en de bedragen is dat niet zeker te zien.';
    case 'amountColumn':
      return 'Er zijn meer kolommen met bedragen. Welke is de tabel die u wilt invoeren?';
    case 'dateColumn':
      return 'Boven de kolommen staan datums. Welke datum wilt u invoeren?';
    case 'labelColumn':
      return 'Naast de bedragen staan meer kolommen die de rijen kunnen benoemen. Welke hoort bij deze tabel?';
    case 'effectiveDate':
      return 'Hierin staan tabellen van meer dan één ingangsdatum. Welke wilt u invoeren?';
    case 'blank':
      return (
        `Bij het kopiëren zijn lege vakken weggevallen. Op regel ${question.line} (trede ${question.step}) ${question.amounts === 1 ? 'staat 1 bedrag' : `staan ${question.amounts} bedragen`} voor ${question.columns} schalen: ${typed(question.row)}. ` +
        `${question.known.length > 0 ? `Zonder bedrag is al: ${question.known.join(', ')}. ` : ''}Welke schaal heeft hier geen bedrag? Dit geldt ook voor de regels eronder die daarop aansluiten. Hoort de regel niet bij de tabel, haal die dan weg uit de tekst.`
      );
    case 'blankEnd':
      return `Bij het kopiëren zijn lege vakken weggevallen, het eerst op regel ${question.line}: ${typed(question.row)}. Welke treden ontbreken er bij schalen met te weinig bedragen?`;
    case 'scaleName':
      return `Boven kolom ${question.column} (${question.amounts.join(', ')}, …) staat geen schaal. Hoe heet de schaal?`;
  }
}

const refusals: {
  readonly [Code in Refusal['code']]: (refusal: Extract<Refusal, { code: Code }>) => string;
} = {
  noAmounts: () =>
    'Hierin staan geen bedragen die te lezen zijn, zoals 2.180 of 2.180,45. Kopieer de hele salaristabel, met de schalen en de treden erbij.',
  guilders: () => 'Dit zijn guldens. Scholing rekent in euro’s: neem een tabel van 2002 of later.',
  hourly: () =>
    'Dit zijn uurlonen. Scholing rekent met bruto maandsalarissen bij een volledige baan: kopieer de tabel met maandbedragen.',
  notMonthly: () =>
    'Dit zijn geen bedragen per maand. Scholing rekent met bruto maandsalarissen bij een volledige baan: kopieer de tabel met maandbedragen.',
  sentences: () =>
    'De bedragen staan in zinnen, zodat niet zeker is bij welke schaal en trede ze horen. Kopieer de tabel zelf.',
  oneLine: () =>
    'Alles staat op één regel, zodat niet te zien is waar een rij ophoudt. Kopieer opnieuw, bij voorkeur van de webpagina of uit Word of Excel.',
  looseValues: () =>
    'De bedragen staan los onder elkaar, zonder schaal of trede erbij. Kopieer de tabel met de koppen en de kolom met treden.',
  noSteps: ({ line }) =>
    `Op regel ${line} staan bedragen zonder trede. Kopieer de kolom of de rij met treden mee.`,
  brokenRow: ({ line }) =>
    `Regel ${line} hoort bij een rij die over twee regels is verdeeld. Zet zo’n rij op één regel, of kopieer opnieuw.`,
  oldAndNew: () =>
    'Dit is een lijst met oude en nieuwe bedragen waarin niet elke rij beide heeft. Kopieer de nieuwe salaristabel zelf.',
  moreScalesThanAmounts: ({ scales, amounts }) =>
    `Er staan ${scales} schalen boven en hoogstens ${amounts} bedragen in een rij, zodat niet zeker is welk bedrag waarbij hoort. Kopieer opnieuw, bij voorkeur van de webpagina of uit Word of Excel.`,
  spacedThousands: () =>
    'Tussen de duizendtallen staan spaties, net als tussen de kolommen, zodat niet te zien is waar een bedrag begint. Kopieer uit Word, Excel of de webpagina.',
  onlyEnds: () =>
    'Hierin staan alleen het minimum en het maximum van elke schaal. Kopieer de tabel met alle treden.',
  severalTables: () =>
    'Hierin staan meer tabellen onder of naast elkaar, met andere ingangsdatums of met andere bedragen voor dezelfde schalen en treden. Plak er één tegelijk, elk met een eigen ingangsdatum.',
  conversion: () =>
    'Dit is een omzettingstabel: die zegt welke nieuwe trede bij een oude hoort, en niet wat elke trede verdient. Kopieer de nieuwe salaristabel zelf.',
  allowances: () =>
    'Dit zijn toelagen of bedragen van een overgangsregeling, geen salarissen per schaal en trede. Kopieer de salaristabel zelf.',
  noLayout: () =>
    'Niet te zien is wat de schalen zijn en wat de treden. Zet boven de kolommen Schaal, Trede en Bedrag, of kopieer de tabel met de koppen erbij.',
  tooLarge: () => 'Dit is te veel voor één salaristabel. Kopieer alleen de tabel.',
};

const flags: { readonly [Kind in Flag['kind']]: (flag: Extract<Flag, { kind: Kind }>) => string } = {
  unreadable: ({ text }) => `${typed(text)} is niet te lezen als bedrag. Verbeter het.`,
  twoAmounts: ({ texts }) => `Hier staan verschillende bedragen: ${texts.join(' en ')}. Typ het goede.`,
  double: () => 'Deze trede staat er twee keer, met hetzelfde bedrag.',
  falls: ({ before, cents }) =>
    `Het bedrag daalt van ${eurosNl(before)} naar ${eurosNl(cents)}. Een tikfout?`,
  jumps: ({ before, cents }) =>
    `Het bedrag springt van ${eurosNl(before)} naar ${eurosNl(cents)}. Een tikfout?`,
  small: ({ cents }) => `${eurosNl(cents)} is laag voor een maand bij een volledige baan.`,
  middleMissing: () => 'Deze trede ontbreekt midden in de schaal.',
  stepsMissing: ({ after }) => `Tussen trede ${after} en deze trede ontbreken treden.`,
  shifted: ({ from }) => `Dit bedrag hoort misschien bij schaal ${from}, die hier een trede mist.`,
  differs: ({ other }) => `In dezelfde rij staat ook ${other}. Het eerste bedrag is genomen.`,
  scaleEmpty: () => 'Deze schaal heeft geen bedragen en wordt niet geschreven.',
  oddStep: () => 'Heet deze trede echt zo? Maak het vak leeg als dit geen trede is.',
  madeDate: ({ text }) =>
    `${typed(text)} is een datum: Excel heeft die waarschijnlijk van iets als 8-9 gemaakt. Maak de cellen eerst tekst en kopieer opnieuw.`,
  oddScale: () =>
    'Heet deze schaal echt zo? Maak de vakken leeg als dit geen schaal is, maar een gemiddelde of totaal.',
  shortRow: ({ line }) =>
    `Regel ${line} heeft minder vakken dan de andere. Kijk of de bedragen van deze regel bij de goede schaal en trede staan.`,
  deduced: ({ line, by }) =>
    `Op regel ${line} zijn bij het kopiëren lege vakken weggevallen. Bij welke schaal elk bedrag hoort is afgeleid uit ${by === 'shipped' ? 'een cao-tabel die Scholing kent' : 'de treden en bedragen erboven'}. Kijk of het klopt.`,
  olderDate: ({ date }) =>
    `Boven deze tabel staat ${dateNl(date)}. De schalen die niet van de gekozen datum zijn, zijn hieruit genomen. Kijk of ze toen nog golden.`,
  offShipped: ({ date, expected, isKnown }) =>
    isKnown
      ? `In de cao-tabel van ${dateNl(date)} staat hier ${eurosNl(expected)}, en bijna alle andere bedragen zijn daaraan gelijk. Een tikfout?`
      : `Bijna alle andere bedragen verschillen evenveel van de cao-tabel van ${dateNl(date)}; hier zou dat ${eurosNl(expected)} zijn. Een tikfout?`,
  footnote: ({ text }) => `Gedrukt staat trede ${text}; het laatste cijfer is dat van een voetnoot.`,
  joined: ({ text }) => `De cijfers stonden los van elkaar en zijn samengevoegd tot ${text}.`,
  stepOrder: () => 'De treden staan niet bij elke schaal in dezelfde volgorde. Kijk of de volgorde klopt.',
};

const layouts: Readonly<Record<Layout, string>> = {
  scalesAcross: 'schalen naast elkaar, treden onder elkaar',
  stepsAcross: 'treden naast elkaar, schalen onder elkaar',
  list: 'een lijst met een regel per trede',
  oneScale: 'per schaal een kolom bedragen',
  pairs: 'per schaal een kolom treden en een kolom bedragen',
  inverted: 'bedragen onder elkaar, met per schaal de trede',
  dates: 'een kolom per ingangsdatum',
};

const separators: Readonly<Record<Separator, string>> = {
  html: 'tabel van een webpagina',
  tabs: 'kolommen met tabs',
  pipes: 'kolommen met streepjes',
  semicolons: 'kolommen met puntkomma’s',
  commas: 'kolommen met komma’s',
  spaces: 'kolommen met spaties',
  aligned: 'kolommen met spaties, recht onder elkaar',
  lines: 'elke waarde op een eigen regel',
  glued: 'waarden tegen elkaar aan',
};

const unusedReasons: Readonly<Record<UnusedReason, string>> = {
  pageLine: 'lopende titel of paginanummer',
  note: 'zin of voetnoot',
  otherTable: 'toelage of overgangsregeling',
  conversion: 'omzettingstabel',
  otherDate: 'andere ingangsdatum',
  otherColumn: 'een andere kolom dan de gekozen',
  noAmount: 'trede zonder bedrag',
  repeated: 'herhaalt een bedrag dat er al is',
  tooLong: 'regel is te lang om een rij te zijn',
  unknown: 'niet te zien wat het is',
};

/** What an import understood of a pasted salary table, in Dutch. */
export const salaryPasteNl = {
  ask,
  choice,
  // Each map has one sentence per kind, which TypeScript cannot follow through an index.
  refusal: (refusal: Refusal) => (refusals[refusal.code] as (refusal: Refusal) => string)(refusal),
  flag: (flag: Flag) => (flags[flag.kind] as (flag: Flag) => string)(flag),
  deducedLines: (lines: readonly number[], by: 'shipped' | 'amounts') =>
    `Op ${lines.length} regels (${listed(lines, String)}) zijn bij het kopiëren lege vakken weggevallen. Bij welke schaal elk bedrag hoort is afgeleid uit ${by === 'shipped' ? 'een cao-tabel die Scholing kent' : 'de treden en bedragen erboven'}. Kijk of de gemarkeerde bedragen kloppen, en verbeter ze waar ze staan.`,
  scale,
  unused: ({ line, text, reason }: Unused) => `Regel ${line}: ${typed(text)} (${unusedReasons[reason]}).`,
  place: (place: { readonly scale: string; readonly step: string }) =>
    `${scale(place.scale)}, trede ${place.step}`,
  shape: (separator: Separator, layout: Layout, blocks: number, turned: boolean) =>
    `Gelezen als ${separators[separator]}: ${layouts[layout]}${blocks > 1 ? `, in ${blocks} delen` : ''}${turned ? '; van onder naar boven' : ''}.`,
};

export type SalaryPasteTexts = typeof salaryPasteNl;
