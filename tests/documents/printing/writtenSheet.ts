import type { Rectangle } from '../../../workbench/excel/area';
import { cellText } from '../../../workbench/excel/cellOutput';
import { chartsOn } from '../../../workbench/excel/charts';
import type { CellStyle, Scalar } from '../../../workbench/grid/grid';
import { createOffice } from '../../workbench/officeJs';

/** A cell as Excel got it. */
export interface WrittenCell {
  readonly value: Scalar;
  readonly isFormula: boolean;
  readonly format: string;
  /** What a Dutch Excel shows. */
  readonly text: string;
  readonly style: CellStyle;
}

/** A chart with the cells that it shows; place and size in points. */
export interface WrittenChart {
  readonly type: string;
  readonly title: string;
  readonly source: Rectangle;
  readonly categoriesReversed: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet as Excel got it: cells in rows, sizes in points, and how it is to be printed. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly isLandscape: boolean;
  /** In percents; undefined where Excel is asked to fit the sheet by itself. */
  readonly scale: number | undefined;
  /** In points: at the sides, and above and below. */
  readonly margins: { readonly side: number; readonly top: number };
  /** Columns at the left that stand on each page. */
  readonly titleColumns: number;
  /** Rows that begin a page because it was asked. */
  readonly breaks: readonly number[];
  /** What stands at the right below each page, with Excel’s codes. */
  readonly footer: string;
  readonly charts: readonly WrittenChart[];
}

/** Runs the product’s own writing against the workbench’s Excel, through office.js, and reads back the sheet it made. */
export async function writtenSheet(
  name: string,
  write: (context: Excel.RequestContext) => Excel.Worksheet,
): Promise<WrittenSheet> {
  const { Excel, host } = createOffice();
  const id = await Excel.run(async (context) => {
    const sheet = write(context).load('id');
    await context.sync();
    return sheet.id;
  });
  const { grid, model } = host;
  const page = model.pageLayouts.get(id) as Record<string, unknown>;
  const area = page.printArea as { rows: number; columns: number };
  const count = (length: number) => Array.from({ length }, (_, i) => i);
  const cells = grid.read({ sheetId: id, row: 0, column: 0, rows: area.rows, columns: area.columns });
  return {
    name,
    rows: cells.map((row, r) =>
      row.map((cell, c) => ({
        value: cell.value,
        isFormula: cell.formula !== '',
        format: cell.format,
        text: cellText(cell, 'nl-NL'),
        style: grid.styleOf(id, r, c),
      })),
    ),
    widths: count(area.columns).map((column) => grid.columnWidth(id, column)),
    heights: count(area.rows).map((row) => grid.rowHeight(id, row)),
    isLandscape: page.Orientation === 'Landscape',
    scale: (page.Zoom as { scale?: number }).scale,
    margins: { side: Number(page.LeftMargin), top: Number(page.TopMargin) },
    titleColumns: (page.titleColumns as { columns: number } | undefined)?.columns ?? 0,
    breaks: (page.pageBreaks as number[] | undefined) ?? [],
    footer: String(page.RightFooter ?? ''),
    charts: chartsOn(model, id).map((chart) => ({ ...chart, title: chart.title ?? '' })),
  };
}
