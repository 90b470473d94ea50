import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { SalarySummary, ShippedComparison as SalaryComparison } from '../../imports/salaryTable';
import { eurosNl, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { salaryPasteNl } from './salaryPaste';
import { translated } from '../translated';

const rows = (count: number) => (count === 1 ? '1 trede' : `${count} treden`);

const count = (total: number, one: string, many: string) => (total === 1 ? one : `${total} ${many}`);

/** How the table stands to the newest one that Scholing knows. */
function shippedLines({ date, otherSteps, unknown, missing, rise }: SalaryComparison): string[] {
  const known = `de cao-tabel van ${dateNl(date)}`;
  const names = (scales: readonly string[]) => scales.map(salaryPasteNl.scale).join(', ');
  return [
    otherSteps.length === 0 && unknown.length === 0 && missing.length === 0
      ? `Uw tabel heeft dezelfde schalen en treden als ${known}.`
      : otherSteps.length === 0
        ? `De schalen die ook in ${known} staan, hebben dezelfde treden.`
        : `Andere treden dan in ${known}: ${names(otherSteps)}.`,
    ...(unknown.length > 0 ? [`Niet in ${known}: ${names(unknown)}.`] : []),
    ...(missing.length > 0 ? [`Wel in ${known}, niet in uw tabel: ${names(missing)}.`] : []),
    ...(rise === null ? [] : [`Tegenover ${known} ${riseOf(rise)}.`]),
  ];
}

function riseOf({ least, most, isEqual }: NonNullable<SalaryComparison['rise']>): string {
  if (isEqual) return 'zijn de bedragen gelijk';
  if (least === 0 && most === 0) return 'verschillen de bedragen minder dan 0,1%';
  if (least === most) return `zijn de bedragen ${percent(Math.abs(least))} ${least > 0 ? 'hoger' : 'lager'}`;
  return `lopen de verschillen van ${signed(least)} tot ${signed(most)}`;
}

const percent = (tenths: number) => `${numberNl(tenths / 10)}%`;
const signed = (tenths: number) =>
  tenths === 0 ? 'gelijk' : `${percent(Math.abs(tenths))} ${tenths > 0 ? 'hoger' : 'lager'}`;

/** Dutch texts of the screen that imports a salary table. */
export const salaryImportNl = translated('salaryImport', {
  paste: salaryPasteNl,
  intro:
    'Kopieer de salaristabel uit de cao, van de webpagina, uit een pdf of uit Excel, en plak die hier. U ziet eerst wat ervan begrepen is; pas daarna wordt er geschreven.',
  there: (days: readonly Day[]) =>
    days.length === 1
      ? `In Salaristabel staat nu de tabel van ${dateNl(days[0])}.`
      : `In Salaristabel staan nu de tabellen van ${days.map(dateNl).join(', ')}.`,
  field: 'Geplakte tabel',
  fromSelection: 'Neem de geselecteerde cellen',
  hiddenRows: (count: number) =>
    `${count === 1 ? '1 geselecteerde rij is' : `${count} geselecteerde rijen zijn`} verborgen of weggefilterd. Horen die bij de tabel?`,
  visibleRows: 'Neem alleen wat te zien is',
  allRows: 'Neem ook de verborgen rijen',
  selectionEmpty: 'In de geselecteerde cellen staat niets.',
  reading: 'De tabel wordt gelezen…',
  picture:
    'Dit is een plaatje, geen tekst. Open de tabel waar u die kunt selecteren en kopieer de tekst: de webpagina, de pdf, Word of Excel.',
  clear: 'Leegmaken',
  understood: 'Wat ervan begrepen is',
  summary: (scales: number, amounts: number) =>
    `${scales === 1 ? '1 schaal' : `${scales} schalen`}, ${amounts === 1 ? '1 bedrag' : `${amounts} bedragen`}.`,
  summaryTitle: 'Samenvatting',
  summaryLines: (summary: SalarySummary): string[] => [
    `${count(summary.scales.length, '1 schaal', 'schalen')} en ${count(summary.amounts, '1 bedrag', 'bedragen')}, van ${eurosNl(summary.lowest)} tot ${eurosNl(summary.highest)}.`,
    `Treden per schaal: ${summary.scales.map(({ scale, steps }) => `${salaryPasteNl.scale(scale)} heeft er ${steps}`).join(', ')}.`,
    summary.uneven.length === 0
      ? 'Nergens daalt of springt een bedrag.'
      : `Bij ${summary.uneven.map(salaryPasteNl.scale).join(', ')} daalt of springt een bedrag.`,
    ...(summary.deduced.length > 0
      ? [
          `Afgeleid of samengevoegd zijn bedragen bij ${summary.deduced.map(salaryPasteNl.scale).join(', ')}: kijk die na.`,
        ]
      : []),
    ...(summary.unused > 0
      ? [
          `${count(summary.unused, '1 stuk tekst', 'stukken tekst')} met een getal erin ${summary.unused === 1 ? 'is' : 'zijn'} niet gebruikt.`,
        ]
      : []),
    ...(summary.shipped === null ? [] : shippedLines(summary.shipped)),
  ],
  unusedMore: (more: number) => `Toon er nog ${more}`,
  unused: (total: number) => `Niet gebruikt: ${total}`,
  questions: (open: number) =>
    open === 0
      ? 'Zo gelezen; verander het als het niet klopt'
      : open === 1
        ? '1 vraag aan u'
        : `${open} vragen aan u`,
  flags: (count: number) => (count === 1 ? '1 ding om na te kijken' : `${count} dingen om na te kijken`),
  stops: 'Eerst verbeteren',
  look: 'Kijk na',
  grid: 'Bedragen per schaal en trede',
  gridHint:
    'Pijltjestoetsen gaan van vak naar vak. Typ in een vak om het te verbeteren; maak het leeg om de trede weg te laten.',
  step: 'Trede',
  scaleHead: (name: string) => `Schaal ${name}`,
  unnamed: 'Zonder naam',
  cellAmount: (place: string, cents: Cents | null, line: number | null, corrected: boolean) =>
    `${place}: ${cents === null ? 'geen bedrag' : eurosNl(cents)}${corrected ? ', door u verbeterd' : line === null ? '' : ` (regel ${line} van de tekst)`}.`,
  writing: 'In de werkmap zetten',
  unit: 'De bedragen gelden als bruto per maand bij een volledige baan.',
  from: 'Ingangsdatum',
  fromRead: (day: Day) => `Begrepen als ${dateNl(day)}`,
  fromMissing: 'Vul de dag in waarop deze tabel ingaat, zoals 1-8-2026.',
  source: 'Bron',
  sourceHint: 'Waar de tabel vandaan komt: de publicatie, met adres of bladzijde.',
  sourceMissing: 'Vul in waar de tabel vandaan komt.',
  write: 'Zet in Salaristabel',
  busy: 'Bezig met schrijven',
  lacking: {
    question: 'Beantwoord eerst de vragen.',
    flag: 'Verbeter eerst de bedragen die niet te lezen zijn.',
    from: 'Vul de ingangsdatum in.',
    source: 'Vul de bron in.',
  },
  replaces: (day: Day) => `Er staat al een tabel van ${dateNl(day)}`,
  changes: (added: number, changed: number, removed: number, same: number) =>
    `${rows(added)} erbij, ${rows(changed)} met een ander bedrag, ${rows(removed)} weg, ${rows(same)} gelijk.`,
  replace: 'Vervang deze tabel',
  written: (day: Day, count: number) =>
    `De salaristabel van ${dateNl(day)} staat in Salaristabel: ${rows(count)}.`,
  writtenNext:
    'U hoeft verder niets te doen: het taakvenster en Overzicht rekenen er al mee. Alleen in een formule die u zelf schrijft met SALARIS, MAXBEREIKT of een andere loopbaanfunctie, geeft u Salaristabel als laatste mee.',
  another: 'Plak nog een tabel',
});

export type SalaryImportTexts = typeof salaryImportNl;
