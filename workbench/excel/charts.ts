import { invalidArgument, itemNotFound } from '../protocol/errors';
import { intersection, type Area } from './area';
import type { ExcelModel } from './model';

/** Excel's words for the direction in which a chart's series lie. */
export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** A chart that lies on a sheet. Places and sizes in points. */
export interface ChartModel {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: string;
  source: Area;
  seriesBy: SeriesBy;
  title: string | null;
  titleVisible: boolean;
  legendPosition: string;
  legendVisible: boolean;
  /** Whether the categories lie from last to first. */
  categoriesReversed: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One series as it is drawn: its name and its values, one per category. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
}

/** What a chart shows of its cells. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** Excel's own first place and size of a new chart. */
const PLACE = { left: 216, top: 72, width: 360, height: 216 };

/**
 * Adds a chart.
 * @throws InvalidArgument when the type is not one word of Excel's, or the cells are none
 */
export function addChart(
  model: ExcelModel,
  sheetId: string,
  type: string,
  source: Area,
  seriesBy: SeriesBy,
): ChartModel {
  if (!/^[A-Z_]?[A-Za-z0-9]+$/.test(type)) throw invalidArgument();
  const charts = chartsOn(model, sheetId);
  const word = model.locale.startsWith('nl') ? 'Grafiek' : 'Chart';
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `${word} ${number}`)) number++;
  const chart: ChartModel = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    sheetId,
    name: `${word} ${number}`,
    type,
    source,
    seriesBy,
    title: null,
    titleVisible: true,
    legendPosition: 'Bottom',
    legendVisible: true,
    categoriesReversed: false,
    ...PLACE,
  };
  model.charts.push(chart);
  return chart;
}

/** The charts of a sheet, in the order in which they were added. */
export function chartsOn(model: ExcelModel, sheetId: string): ChartModel[] {
  return model.charts.filter((chart) => chart.sheetId === sheetId);
}

/** @throws ItemNotFound when it was deleted */
export function chartWith(model: ExcelModel, id: string): ChartModel {
  const chart = model.charts.find((one) => one.id === id);
  if (!chart) throw itemNotFound();
  return chart;
}

/** Takes a chart away. */
export function deleteChart(model: ExcelModel, id: string): void {
  model.charts = model.charts.filter((chart) => chart.id !== id);
}

/** Lays a chart over cells, from the first one's corner to the last one's. */
export function placeChart(model: ExcelModel, chart: ChartModel, cells: Area): void {
  const { sheetId } = chart;
  const across = (from: number, to: number) => {
    let sum = 0;
    for (let column = from; column < to; column++) sum += model.grid.columnWidth(sheetId, column);
    return sum;
  };
  const down = (from: number, to: number) => {
    let sum = 0;
    for (let row = from; row < to; row++) sum += model.grid.rowHeight(sheetId, row);
    return sum;
  };
  chart.left = across(0, cells.column);
  chart.top = down(0, cells.row);
  chart.width = across(cells.column, cells.column + cells.columns);
  chart.height = down(cells.row, cells.row + cells.rows);
}

/**
 * Reads a chart's cells as Excel does: text in the first row names the series, text in the first column (or an empty
 * corner) names the categories; without a direction the longer side is the categories.
 */
export function chartData(model: ExcelModel, chart: ChartModel): ChartData {
  const used = model.grid.usedArea(chart.source.sheetId, true);
  const area = used && intersection(used, chart.source);
  if (!area) return { categories: [], series: [] };
  const cells = model.grid
    .read({ ...area, sheetId: chart.source.sheetId })
    .map((row) => row.map(({ value }) => value));
  const byColumns =
    chart.seriesBy === 'Columns' || (chart.seriesBy === 'Auto' && cells.length >= (cells[0]?.length ?? 0));
  const table = byColumns ? cells : (cells[0] ?? []).map((_, c) => cells.map((row) => row[c] ?? ''));
  const isText = (value: unknown) => typeof value === 'string';
  const named = (table[0] ?? []).slice(1).every(isText);
  const labelled = table.slice(named ? 1 : 0).every((row) => isText(row[0]));
  const body = table.slice(named ? 1 : 0);
  const first = labelled ? 1 : 0;
  const width = table[0]?.length ?? 0;
  return {
    categories: body.map((row, index) => (labelled ? String(row[0]) : String(index + 1))),
    series: Array.from({ length: width - first }, (_, index) => ({
      name: named ? String(table[0]?.[first + index] ?? '') : `${index + 1}`,
      values: body.map((row) => Number(row[first + index]) || 0),
    })),
  };
}
