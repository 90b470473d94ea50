import type { Cell } from '../../tables/values';
import { Formula } from '../../tables/cellText';
import { untracked } from '../connection/excel';
import { writeCells } from '../write/writeCells';
import { heightOf, PAGE_HEIGHT, pageBreaks, SIDE_MARGIN_CM, TOP_MARGIN_CM } from '../../documents/layout';
import { ROW_HEIGHT } from '../../documents/cellRoom';
import type { LookedCells, PaperLayout, PaperLook } from '../../documents/paperLayout';
import { PAPER_FONT } from '../../documents/textWidth';
import type { Paper, PaperChart, PaperKind } from '../../documents/paper';

/** Excel's number formats in its own (US) notation. */
const FORMATS: Readonly<Record<Exclude<PaperKind, 'text'>, string>> = {
  euro: '"€" #,##0.00;-"€" #,##0.00',
  count: '#,##0',
  fte: '0.00',
  percent: '0%',
};

const CHART_TYPES: Readonly<Record<PaperChart['type'], Excel.ChartType>> = {
  columns: 'ColumnClustered' as Excel.ChartType.columnClustered,
  stackedColumns: 'ColumnStacked' as Excel.ChartType.columnStacked,
  lines: 'Line' as Excel.ChartType.line,
  bars: 'BarClustered' as Excel.ChartType.barClustered,
};

const HEADER_FILL = '#E7E6E6';
const LINE_COLOR = '#767676';
const QUIET_COLOR = '#595959';

/** Queues a paper for an empty sheet: cells, formats, charts and page layout. Does not sync. */
export function drawPaper(sheet: Excel.Worksheet, paper: Paper, layout: PaperLayout): void {
  const { cells, looks, formats, charts, formulas, widths } = layout;
  const at: Place = (...place) => untracked(sheet.getRangeByIndexes(...place));
  const columns = widths.length;
  const all = at(0, 0, cells.length, columns);
  widths.forEach((width, column) => {
    at(0, column, 1, 1).format.columnWidth = width;
  });
  for (const { kind, row, column, rows, columns: across } of formats) {
    const range = at(row, column, rows, across);
    range.numberFormat = Array.from({ length: rows }, () => new Array<string>(across).fill(FORMATS[kind]));
  }
  const written: Cell[][] = cells.map((row) => [...row]);
  for (const { row, column } of formulas) written[row][column] = new Formula(String(cells[row][column]));
  writeCells(all, written);
  all.format.font.name = PAPER_FONT;
  all.format.font.size = 10;
  all.format.rowHeight = ROW_HEIGHT;
  for (const [row, height] of layout.heights) at(row, 0, 1, 1).format.rowHeight = height;
  for (const look of looks) applyLook(at, look);
  sheet.showGridlines = false;
  for (const { chart, row, rows, top, height } of charts) {
    const source = at(row, 0, rows, chart.columns);
    const drawn = sheet.charts.add(CHART_TYPES[chart.type], source, 'Columns' as Excel.ChartSeriesBy);
    drawn.title.text = chart.title;
    drawn.name = chart.title;
    // Excel draws bars from below; so they stand in the order of the table.
    if (chart.type === 'bars') drawn.axes.categoryAxis.reversePlotOrder = true;
    drawn.setPosition(at(top, 0, 1, 1), at(top + height - 2, columns - 1, 1, 1));
  }
  sheet.pageLayout.centerHorizontally = true;
  if (paper.list) return layOutList(sheet, all);
  const scale = scaleOf(paper, layout);
  layOutPage(sheet, at(0, 0, layout.printed, columns), scale);
  // The sheet’s name and the number of the page, for pages that come apart.
  if (!paper.onePage) sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = '&8&A · &P';
  for (const row of pageBreaks(layout, (PAGE_HEIGHT * 100) / scale))
    sheet.horizontalPageBreaks.add(at(row, 0, 1, 1));
}

/** Takes a range of the sheet: its first row and column, from 0, and how many of each. */
type Place = (row: number, column: number, rows: number, columns: number) => Excel.Range;

/** Below this percentage 10 points cannot be read with ease: then a paper takes more pages. */
const SMALLEST = 70;

/** The scale in percents at which a paper that must be on one page is. Excel for Windows and Mac does not fit sheets on pages by itself. */
function scaleOf({ onePage }: Paper, layout: PaperLayout): number {
  if (!onePage) return 100;
  const scale = Math.floor((100 * PAGE_HEIGHT) / heightOf(layout));
  return scale < SMALLEST ? 100 : Math.min(100, scale);
}

/** A list keeps its header row in sight, for scrolling and for merging. */
function layOutList(sheet: Excel.Worksheet, all: Excel.Range): void {
  sheet.freezePanes.freezeRows(1);
  layOutPage(sheet, all, SMALLEST, 'Landscape' as Excel.PageOrientation.landscape);
}

/** Lays what is printed out on A4. @param vertical margin above and below, in centimetres */
export function layOutPage(
  sheet: Excel.Worksheet,
  area: Excel.Range,
  scale: number,
  orientation = 'Portrait' as Excel.PageOrientation,
  vertical = TOP_MARGIN_CM,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation;
  pageLayout.paperSize = 'A4' as Excel.PaperType;
  pageLayout.zoom = { scale };
  pageLayout.setPrintMargins('Centimeters' as Excel.PrintMarginUnit, {
    top: vertical,
    bottom: vertical,
    left: SIDE_MARGIN_CM,
    right: SIDE_MARGIN_CM,
  });
  pageLayout.setPrintArea(area);
}

/** What a look is made of; anything else stays as it is. */
interface LookOfCells {
  readonly font?: Readonly<Partial<Pick<Excel.RangeFont, 'bold' | 'size' | 'color'>>>;
  readonly fill?: string;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: 'Left' | 'Right';
  readonly verticalAlignment?: 'Top' | 'Bottom';
  readonly indentLevel?: number;
  readonly edge?: 'EdgeTop' | 'EdgeBottom';
}

const LOOKS: Readonly<Record<PaperLook, LookOfCells>> = {
  title: { font: { bold: true, size: 16 } },
  heading: { font: { bold: true, size: 12 }, edge: 'EdgeBottom' },
  small: { font: { size: 8, color: QUIET_COLOR } },
  label: { font: { bold: true } },
  header: { font: { bold: true }, fill: HEADER_FILL, wrapText: true, verticalAlignment: 'Bottom' },
  runsOn: { wrapText: false },
  right: { horizontalAlignment: 'Right' },
  // Excel indents by the side to which a text is set.
  indent: { horizontalAlignment: 'Left', indentLevel: 1 },
  total: { font: { bold: true }, edge: 'EdgeTop' },
  line: { edge: 'EdgeBottom' },
  tall: { verticalAlignment: 'Bottom' },
  wrapped: { wrapText: true },
  top: { verticalAlignment: 'Top' },
  mark: { font: { size: 7, color: QUIET_COLOR } },
};

function applyLook(at: Place, { look, row, column, rows, columns }: LookedCells): void {
  const { format } = at(row, column, rows, columns);
  const { font, fill, edge, ...others } = LOOKS[look];
  if (font) Object.assign(format.font, font);
  Object.assign(format, others);
  if (fill !== undefined) format.fill.color = fill;
  if (edge !== undefined) drawLine(format, edge);
}

function drawLine(format: Excel.RangeFormat, side: 'EdgeTop' | 'EdgeBottom'): void {
  const border = format.borders.getItem(side as Excel.BorderIndex);
  border.style = 'Continuous' as Excel.BorderLineStyle;
  border.color = LINE_COLOR;
}
