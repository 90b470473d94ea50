import type { Day } from '../domain/calendar';
import type { Cents } from '../domain/money';
import { dateNl, eurosNl } from './format.nl';
import { salaryPasteNl } from './salaryPaste.nl';

const rows = (count: number) => (count === 1 ? '1 trede' : `${count} treden`);

/** Dutch texts of the screen that imports a salary table. */
export const salaryImportNl = {
  paste: salaryPasteNl,
  intro:
    'Kopieer de salaristabel uit de cao, van de webpagina, uit een pdf of uit Excel, en plak haar hier. U ziet eerst wat ervan begrepen is; pas daarna wordt er geschreven.',
  there: (days: readonly Day[]) =>
    days.length === 1
      ? `In Salaristabel staat nu de tabel van ${dateNl(days[0])}.`
      : `In Salaristabel staan nu de tabellen van ${days.map(dateNl).join(', ')}.`,
  field: 'Geplakte tabel',
  fromSelection: 'Neem de geselecteerde cellen',
  selectionEmpty: 'In de geselecteerde cellen staat niets.',
  clear: 'Leeg maken',
  understood: 'Wat ervan begrepen is',
  summary: (scales: number, amounts: number) =>
    `${scales === 1 ? '1 schaal' : `${scales} schalen`}, ${amounts === 1 ? '1 bedrag' : `${amounts} bedragen`}.`,
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
    'Geef Salaristabel als laatste bij SALARIS, MAXBEREIKT en de andere loopbaanfuncties, dan rekenen die ermee.',
  another: 'Plak nog een tabel',
};

export type SalaryImportTexts = typeof salaryImportNl;
