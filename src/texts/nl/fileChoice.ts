import type { Addresses } from '../../imports/workbookFile';
import { listed } from '../parts';
import { translated } from '../translated';
import { columnName } from './staffImport';

const letter = (index: number) => `kolom ${columnName(index)}`;
/** The first ones, and that there are more. */
const named = ({ count, first }: Addresses) =>
  count > first.length ? `${first.join(', ')} en nog ${count - first.length}` : first.join(', ');

/** Dutch texts of choosing a file with a list, and of how it was read. */
export const fileChoiceNl = translated('fileChoice', {
  choose: 'Kies een bestand',
  hint: 'Een werkmap van Excel (.xlsx) of een CSV-bestand. Hoe het CSV-bestand is opgeslagen, herkent Scholing zelf.',
  sheet: (name: string) => `Blad in ${name}`,
  hiddenSheet: (name: string) => `${name} (verborgen)`,
  readSheet: 'Lees dat blad',
  reading: 'De lijst wordt gelezen…',
  asText: (p: { encoding: string; delimiter: string | null }) =>
    `Bestand gelezen als ${p.encoding}${
      p.delimiter === null
        ? ''
        : `, kolommen gescheiden door ${p.delimiter === '\t' ? 'tabs' : `“${p.delimiter}”`}`
    }.`,
  asWorkbook: (sheet: string) => `Gelezen is het blad “${sheet}”.`,
  looseQuotes: (rows: readonly number[]) =>
    `Een los aanhalingsteken in ${listed(rows, (row) => `rij ${row + 1}`)}: gelezen als gewone letter.`,
  hiddenSheets: (names: readonly string[]) =>
    names.length === 1
      ? `Het bestand heeft ook een verborgen blad, ${listed(names)}. Dat is niet gelezen.`
      : `Het bestand heeft ook verborgen bladen: ${listed(names)}. Die zijn niet gelezen.`,
  hiddenColumns: (columns: readonly number[]) =>
    `Op het blad verborgen, en gewoon gelezen: ${listed(columns, letter)}.`,
  mergedRows: (cells: Addresses) =>
    `Samengevoegde cellen over meer rijen: ${named(cells)}. De waarde telt alleen in de bovenste rij.`,
  unsolved: (cells: Addresses) =>
    `Formules waarvan de uitkomst niet in het bestand staat: ${named(cells)}. Die cellen zijn gelezen als leeg. Open het bestand in Excel, sla het op en kies het opnieuw.`,
});

export type FileChoiceTexts = typeof fileChoiceNl;
