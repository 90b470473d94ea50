import JSZip from 'jszip';

/** A cell of a file: a text, a number, or one with its type and number format. */
export type FileCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: number }
  | { readonly percent: number }
  | { readonly error: string }
  /** A formula, with what Excel saved of its outcome; without an outcome as programs write it. */
  | { readonly formula: string; readonly outcome?: string | number };

export interface WrittenFileSheet {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows counted from 1, as a file counts them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merged?: readonly string[];
}

interface FileManner {
  readonly from1904?: boolean;
  /** Parts instead of, or beside, those that are made. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const DATE_STYLE = 1;
const PERCENT_STYLE = 2;
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Sheets as the bytes of an .xlsx file, written as Excel does: texts once, dates as numbers with a format. */
export async function xlsxFile(
  sheets: readonly WrittenFileSheet[],
  { from1904 = false, parts = {} }: FileManner = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const texts: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const relations = [
    ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]),
    ['rIdStyles', 'styles', 'styles.xml'],
    ['rIdTexts', 'sharedStrings', 'sharedStrings.xml'],
  ].map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  const named = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  sheets.forEach((sheet, i) => zip.file(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, placeOf)));
  zip.file('[Content_Types].xml', `${HEAD}<Types/>`);
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${named.join('')}</sheets></workbook>`,
  );
  zip.file('xl/styles.xml', STYLES);
  const items = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
  zip.file('xl/sharedStrings.xml', `${HEAD}<sst xmlns="${MAIN}">${items}</sst>`);
  for (const [name, part] of Object.entries(parts)) zip.file(name, part);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function sheetXml(sheet: WrittenFileSheet, placeOf: (text: string) => number): string {
  const { rows, hiddenRows = [], hiddenColumns = [], merged = [] } = sheet;
  const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`);
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, `${letters(c)}${r + 1}`, placeOf));
    return `<row r="${r + 1}"${hiddenRows.includes(r + 1) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const areas = merged.map((ref) => `<mergeCell ref="${ref}"/>`);
  const list = (tag: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<${tag}>${items.join('')}</${tag}>`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${list('cols', columns)}<sheetData>${lines.join('')}</sheetData>${list('mergeCells', areas)}</worksheet>`;
}

function cellXml(cell: FileCell, r: string, placeOf: (text: string) => number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${r}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${r}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return `<c r="${r}" t="s"><v>${placeOf(cell)}</v></c>`;
  if ('date' in cell) return `<c r="${r}" s="${DATE_STYLE}"><v>${cell.date}</v></c>`;
  if ('percent' in cell) return `<c r="${r}" s="${PERCENT_STYLE}"><v>${cell.percent}</v></c>`;
  if ('error' in cell) return `<c r="${r}" t="e"><v>${cell.error}</v></c>`;
  const { formula, outcome } = cell;
  const type = typeof outcome === 'string' ? ' t="str"' : '';
  const value = outcome === undefined ? '' : `<v>${escaped(String(outcome))}</v>`;
  return `<c r="${r}"${type}><f>${escaped(formula)}</f>${value}</c>`;
}
