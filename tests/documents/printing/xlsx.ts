import JSZip from 'jszip';
import { xmlText } from '../../../src/tables/xmlText';
import type { WrittenCell, WrittenSheet } from './writtenSheet';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PIXELS_PER_POINT = 4 / 3;
/** A file counts column widths in digits of its first font: this one’s are 8 whole pixels wide, so that no program rounds. */
const FIRST_FONT = '<font><sz val="10"/><name val="Courier New"/></font>';
const DIGIT = 8;
const POINTS_PER_INCH = 72;

const escaped = (text: string) =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An index in Excel’s letters: 0 is A. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** A sheet as a file that Excel and LibreOffice open: cells, looks, sizes and how it is printed. No charts, and formulas as blanks. */
export function xlsxOf(sheet: WrittenSheet): Promise<Buffer> {
  const styles = stylesOf(sheet);
  const zip = new JSZip();
  const types = ['workbook:sheet.main', 'styles:styles', 'sheet:worksheet'].map((pair) => {
    const [part, type] = pair.split(':');
    return `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  });
  zip.file(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
  );
  zip.file('_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relations([
      ['rId1', 'worksheet', 'sheet.xml'],
      ['rId2', 'styles', 'styles.xml'],
    ]),
  );
  zip.file('xl/workbook.xml', workbookXml(sheet));
  zip.file('xl/styles.xml', styles.xml);
  zip.file('xl/sheet.xml', sheetXml(sheet, styles.of));
  return zip.generateAsync({ type: 'nodebuffer' });
}

function relations(given: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = given.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml({ name, rows, widths, titleColumns }: WrittenSheet): string {
  const quoted = `'${escaped(name)}'!`;
  const area = `${quoted}$A$1:$${letters(widths.length - 1)}$${rows.length}`;
  const titles =
    titleColumns === 0
      ? ''
      : `<definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}$A:$${letters(titleColumns - 1)}</definedName>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${area}</definedName>${titles}</definedNames></workbook>`;
}

function sheetXml(sheet: WrittenSheet, styleOf: (cell: WrittenCell) => number): string {
  const { widths, heights, rows, isLandscape, margin, scale = 100 } = sheet;
  const columns = widths.map((points, i) => {
    const width = (points * PIXELS_PER_POINT) / DIGIT;
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
  });
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, `${letters(c)}${r + 1}`, styleOf(cell)));
    return `<row r="${r + 1}" ht="${heights[r]}" customHeight="1">${cells.join('')}</row>`;
  });
  const inches = margin / POINTS_PER_INCH;
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => `${side}="${inches}"`).join(' ');
  return `${HEAD}<worksheet xmlns="${MAIN}"><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><pageMargins ${sides} header="0" footer="0"/><pageSetup paperSize="9" scale="${scale}" orientation="${isLandscape ? 'landscape' : 'portrait'}"/>${breaksXml(sheet)}</worksheet>`;
}

function breaksXml({ breaks }: WrittenSheet): string {
  const items = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return items.length === 0
    ? ''
    : `<rowBreaks count="${items.length}" manualBreakCount="${items.length}">${items.join('')}</rowBreaks>`;
}

function cellXml({ value, isFormula }: WrittenCell, place: string, style: number): string {
  if (isFormula || value === '') return `<c r="${place}" s="${style}"/>`;
  return typeof value === 'number'
    ? `<c r="${place}" s="${style}"><v>${value}</v></c>`
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`;
}

/** The looks of a sheet, each once: the file’s part, and which one a cell has. */
function stylesOf({ rows }: WrittenSheet) {
  const fonts: string[] = [FIRST_FONT];
  const formats: string[] = [];
  const looks: string[] = ['<xf/>'];
  const indexIn = (list: string[], item: string) => {
    if (!list.includes(item)) list.push(item);
    return list.indexOf(item);
  };
  const of = ({ style, format }: WrittenCell): number => {
    const bold = style.bold ? '<b/>' : '';
    const name = style.fontName ?? 'Calibri';
    const font = indexIn(
      fonts,
      `<font>${bold}<sz val="${style.fontSize ?? 11}"/><name val="${name}"/></font>`,
    );
    const number = format === 'General' ? 0 : 164 + indexIn(formats, format);
    const horizontal = (style.horizontal ?? 'General').toLowerCase();
    const vertical = (style.vertical ?? 'Bottom').toLowerCase();
    const alignment = `<alignment horizontal="${horizontal}" vertical="${vertical}" wrapText="${style.wrap ? 1 : 0}" indent="${style.indent ?? 0}"/>`;
    return indexIn(
      looks,
      `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${alignment}</xf>`,
    );
  };
  for (const row of rows) row.forEach(of);
  const numbers = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`);
  const list = (tag: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
  const xml = `${HEAD}<styleSheet xmlns="${MAIN}">${list('numFmts', numbers)}${list('fonts', fonts)}<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>${list('cellXfs', looks)}</styleSheet>`;
  return { xml, of };
}
