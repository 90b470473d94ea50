import JSZip from 'jszip';
import type { WrittenCell, WrittenSheet } from './writtenSheet';
import { chartXml, drawingXml } from './chartsXml';
import { areaAddress, escaped, HEAD, letters, OFFICE, RELATIONS } from './xlsxParts';

const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
const PACKAGE = `${OFFICE}/package/2006`;
const PIXELS_PER_POINT = 4 / 3;
/**
 * A file counts column widths in digits of its first font, and indents in three of its blanks: this one’s digits are 8
 * whole pixels wide, so that no program rounds, and three blanks 9 points, about what they are in Excel’s usual fonts.
 */
const FIRST_FONT = '<font><sz val="12"/><name val="Times New Roman"/></font>';
const DIGIT = 8;
const POINTS_PER_INCH = 72;

/** A sheet as a file that Excel and LibreOffice open: cells, looks, charts, sizes and how it is printed. Formulas are blanks. */
export function xlsxOf(sheet: WrittenSheet): Promise<Buffer> {
  const styles = stylesOf(sheet);
  const charts = sheet.charts.map((chart, i) => [`chart${i + 1}.xml`, chartXml(chart, sheet)] as const);
  const parts: [name: string, type: string, xml: string][] = [
    ['workbook.xml', 'spreadsheetml.sheet.main', workbookXml(sheet)],
    ['styles.xml', 'spreadsheetml.styles', styles.xml],
    ['sheet.xml', 'spreadsheetml.worksheet', sheetXml(sheet, styles.of)],
    ['drawing.xml', 'drawing', drawingXml(sheet)],
    ...charts.map(([name, xml]): [string, string, string] => [name, 'drawingml.chart', xml]),
  ];
  const zip = new JSZip();
  const types = parts.map(
    ([name, type]) =>
      `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  zip.file(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
  );
  for (const [name, , xml] of parts) zip.file(`xl/${name}`, xml);
  zip.file('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relations([
      ['worksheet', 'sheet.xml'],
      ['styles', 'styles.xml'],
    ]),
  );
  zip.file('xl/_rels/sheet.xml.rels', relations([['drawing', 'drawing.xml']]));
  zip.file('xl/_rels/drawing.xml.rels', relations(charts.map(([name]) => ['chart', name])));
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** Relations with `rId1`, `rId2` and so on as their ids. */
function relations(given: readonly (readonly [type: string, target: string])[]): string {
  const items = given.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml({ name, rows, widths, titleColumns }: WrittenSheet): string {
  const area = escaped(areaAddress(name, { row: 0, column: 0, rows: rows.length, columns: widths.length }));
  const titles =
    titleColumns === 0
      ? ''
      : `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${escaped(name)}'!$A:$${letters(titleColumns - 1)}</definedName>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${area}</definedName>${titles}</definedNames></workbook>`;
}

function sheetXml(sheet: WrittenSheet, styleOf: (cell: WrittenCell) => number): string {
  const { widths, heights, rows, isLandscape, margins, scale = 100, footer } = sheet;
  const columns = widths.map((points, i) => {
    const width = (points * PIXELS_PER_POINT) / DIGIT;
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
  });
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, `${letters(c)}${r + 1}`, styleOf(cell)));
    return `<row r="${r + 1}" ht="${heights[r]}" customHeight="1">${cells.join('')}</row>`;
  });
  const sides = ['left', 'right', 'top', 'bottom'].map((side, i) => {
    const points = i < 2 ? margins.side : margins.top;
    return `${side}="${points / POINTS_PER_INCH}"`;
  });
  const below =
    footer === '' ? '' : `<headerFooter><oddFooter>&amp;R${escaped(footer)}</oddFooter></headerFooter>`;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><pageMargins ${sides.join(' ')} header="0" footer="0.3"/><pageSetup paperSize="9" scale="${scale}" orientation="${isLandscape ? 'landscape' : 'portrait'}"/>${below}${breaksXml(sheet)}<drawing r:id="rId1"/></worksheet>`;
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
  const fills: string[] = [fillXml(null), fillXml(null)];
  const borders: string[] = ['<border/>'];
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
      `<font>${bold}<sz val="${style.fontSize ?? 11}"/>${colorXml(style.color)}<name val="${name}"/></font>`,
    );
    const fill = style.fill ? indexIn(fills, fillXml(style.fill)) : 0;
    const border = indexIn(borders, borderXml(style));
    const number = format === 'General' ? 0 : 164 + indexIn(formats, format);
    const horizontal = (style.horizontal ?? 'General').toLowerCase();
    const vertical = (style.vertical ?? 'Bottom').toLowerCase();
    const alignment = `<alignment horizontal="${horizontal}" vertical="${vertical}" wrapText="${style.wrap ? 1 : 0}" indent="${style.indent ?? 0}"/>`;
    return indexIn(
      looks,
      `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
    );
  };
  for (const row of rows) row.forEach(of);
  const numbers = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`);
  const list = (tag: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
  const xml = `${HEAD}<styleSheet xmlns="${MAIN}">${list('numFmts', numbers)}${list('fonts', fonts)}${list('fills', fills)}${list('borders', borders)}<cellStyleXfs count="1"><xf/></cellStyleXfs>${list('cellXfs', looks)}</styleSheet>`;
  return { xml, of };
}

/** A colour of Excel’s, as `#767676`. */
const colorXml = (color: string | null | undefined, tag = 'color') =>
  color ? `<${tag} rgb="FF${color.slice(1)}"/>` : '';

const fillXml = (color: string | null) =>
  color === null
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid">${colorXml(color, 'fgColor')}</patternFill></fill>`;

/** The lines above and below a cell. */
function borderXml({ borders = {} }: WrittenCell['style']): string {
  const [top, bottom] = (['EdgeTop', 'EdgeBottom'] as const).map((side) => {
    const tag = side === 'EdgeTop' ? 'top' : 'bottom';
    const border = borders[side];
    return border ? `<${tag} style="thin">${colorXml(border.color)}</${tag}>` : `<${tag}/>`;
  });
  return top + bottom === '<top/><bottom/>' ? '<border/>' : `<border><left/><right/>${top}${bottom}</border>`;
}
