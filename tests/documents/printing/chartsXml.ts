import type { Rectangle } from '../../../workbench/excel/area';
import type { WrittenChart, WrittenSheet } from './writtenSheet';
import { areaAddress, escaped, HEAD, OFFICE, RELATIONS } from './xlsxParts';

const CHART = `${OFFICE}/drawingml/2006/chart`;
const MAIN = `${OFFICE}/drawingml/2006/main`;
const DRAWING = `${OFFICE}/drawingml/2006/spreadsheetDrawing`;
/** Points are counted in these units in a drawing. */
const UNITS_PER_POINT = 12_700;

/** The colours of Excel’s usual theme, in the order in which series get them. */
const COLORS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** How Excel’s types of charts are written: the element, what it holds before its series, and behind them. */
const TYPES: Readonly<
  Record<string, { readonly tag: string; readonly before: string; readonly after: string }>
> = {
  ColumnClustered: bars('col', 'clustered'),
  ColumnStacked: bars('col', 'stacked', '<c:overlap val="100"/>'),
  BarClustered: bars('bar', 'clustered'),
  Line: { tag: 'lineChart', before: '<c:grouping val="standard"/>', after: '' },
};

function bars(direction: 'col' | 'bar', grouping: string, after = '') {
  const before = `<c:barDir val="${direction}"/><c:grouping val="${grouping}"/>`;
  return { tag: 'barChart', before, after };
}

/** The drawing that lays the charts of a sheet over its cells, at their places. */
export function drawingXml({ charts }: WrittenSheet): string {
  const frames = charts.map(({ left, top, width, height }, i) => {
    const [x, y, across, down] = [left, top, width, height].map((points) =>
      Math.round(points * UNITS_PER_POINT),
    );
    return `<xdr:absoluteAnchor><xdr:pos x="${x}" y="${y}"/><xdr:ext cx="${across}" cy="${down}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="${i + 1}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${i + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>`;
  });
  return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}">${frames.join('')}</xdr:wsDr>`;
}

/** A chart as Excel saves one that got nothing but its cells, type and title. */
export function chartXml(chart: WrittenChart, sheet: WrittenSheet): string {
  const { type, title, source, categoriesReversed } = chart;
  if (!(type in TYPES)) throw new Error(`No such chart is written: ${type}.`);
  const { tag, before, after } = TYPES[type];
  const body = { row: source.row + 1, rows: source.rows - 1, columns: 1 };
  const series = Array.from({ length: source.columns - 1 }, (_, i) => {
    const column = source.column + 1 + i;
    const name = reference(sheet, { row: source.row, rows: 1, column, columns: 1 }, 'str');
    const categories = reference(sheet, { ...body, column: source.column }, 'str');
    const values = reference(sheet, { ...body, column }, 'num');
    const fill = `<a:solidFill><a:srgbClr val="${COLORS[i % COLORS.length]}"/></a:solidFill>`;
    const look = `<c:spPr>${tag === 'lineChart' ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`;
    const marker = tag === 'lineChart' ? '<c:marker><c:symbol val="none"/></c:marker>' : '';
    return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx>${name}</c:tx>${look}${marker}<c:cat>${categories}</c:cat><c:val>${values}</c:val>${tag === 'lineChart' ? '<c:smooth val="0"/>' : ''}</c:ser>`;
  });
  const isBar = before.includes('"bar"');
  const { format } = sheet.rows[source.row + 1][source.column + 1];
  const axes =
    axis('catAx', isBar ? 'l' : 'b', 'General', categoriesReversed) +
    axis('valAx', isBar ? 'b' : 'l', format, false);
  const text = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400"/></a:pPr><a:r><a:rPr lang="nl-NL" sz="1400"/><a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const legend = series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}"><c:chart>${text}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:${tag}>${before}${series.join('')}${after}<c:axId val="1"/><c:axId val="2"/></c:${tag}>${axes}</c:plotArea>${legend}<c:plotVisOnly val="1"/></c:chart><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr></c:chartSpace>`;
}

/** An axis with the number format of the cells, as Excel gives it. */
function axis(tag: 'catAx' | 'valAx', side: 'b' | 'l', format: string, isReversed: boolean): string {
  const [id, crosses] = tag === 'catAx' ? [1, 2] : [2, 1];
  const lines =
    tag === 'valAx'
      ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : '';
  return `<c:${tag}><c:axId val="${id}"/><c:scaling><c:orientation val="${isReversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>${lines}<c:numFmt formatCode="${escaped(format)}" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${crosses}"/></c:${tag}>`;
}

/** Cells, with what they hold: programs draw from either. */
function reference({ name, rows }: WrittenSheet, area: Rectangle, kind: 'str' | 'num'): string {
  const cells = rows
    .slice(area.row, area.row + area.rows)
    .flatMap((row) => row.slice(area.column, area.column + area.columns));
  const points = cells.map(
    ({ value }, i) => `<c:pt idx="${i}"><c:v>${escaped(String(value === '' ? 0 : value))}</c:v></c:pt>`,
  );
  const format = kind === 'num' ? `<c:formatCode>${escaped(cells[0].format)}</c:formatCode>` : '';
  return `<c:${kind}Ref><c:f>${escaped(areaAddress(name, area))}</c:f><c:${kind}Cache>${format}<c:ptCount val="${cells.length}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`;
}
