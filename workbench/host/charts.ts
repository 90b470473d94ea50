import {
  addChart,
  chartData,
  chartsOn,
  chartWith,
  deleteChart,
  placeChart,
  type ChartModel,
  type SeriesBy,
} from '../excel/charts';
import type { ExcelModel } from '../excel/model';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { HostObject, NullObject } from '../protocol/hostObject';
import { areaOf } from './context';
import { ExcelRange } from './range';

/** `worksheet.charts`. */
export class ChartCollection extends HostObject {
  static override readonly typeName = 'ChartCollection';
  static override readonly scalars = ['Count'];
  constructor(
    private readonly model: ExcelModel,
    private readonly sheetId: string,
  ) {
    super();
  }
  get Count(): number {
    return chartsOn(this.model, this.sheetId).length;
  }
  GetCount(): number {
    return this.Count;
  }
  override children(): HostObject[] {
    return chartsOn(this.model, this.sheetId).map(({ id }) => new Chart(this.model, id));
  }
  override Indexer(key: unknown): HostObject {
    return this.GetItem(key);
  }
  GetItem(key: unknown): HostObject {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return new Chart(this.model, found.id);
  }
  GetItemOrNullObject(key: unknown): HostObject {
    const found = this.find(key);
    return found ? new Chart(this.model, found.id) : new NullObject();
  }
  GetItemAt(index: unknown): HostObject {
    const found = chartsOn(this.model, this.sheetId)[Number(index)];
    if (!found) throw itemNotFound();
    return new Chart(this.model, found.id);
  }
  /** @throws AccessDenied on a protected sheet, InvalidArgument for a source that is no range */
  Add(type: unknown, source: unknown, seriesBy: unknown = 'Auto'): HostObject {
    this.model.mustBeUnprotected(this.sheetId);
    if (!(source instanceof ExcelRange) || !isSeriesBy(seriesBy)) throw invalidArgument();
    return new Chart(this.model, addChart(this.model, this.sheetId, String(type), source.area, seriesBy).id);
  }

  private find(key: unknown): ChartModel | undefined {
    const text = String(key).toLowerCase();
    return chartsOn(this.model, this.sheetId).find(
      ({ id, name }) => id.toLowerCase() === text || name.toLowerCase() === text,
    );
  }
}

const isSeriesBy = (value: unknown): value is SeriesBy =>
  value === 'Auto' || value === 'Columns' || value === 'Rows';

/** A part of the host that reads and writes one chart. */
abstract class ChartPart extends HostObject {
  constructor(
    protected readonly model: ExcelModel,
    protected readonly chartId: string,
  ) {
    super();
  }
  protected get chart(): ChartModel {
    return chartWith(this.model, this.chartId);
  }
  protected change(part: Partial<ChartModel>): void {
    this.model.mustBeUnprotected(this.chart.sheetId);
    Object.assign(this.chart, part);
  }
}

/** `Excel.Chart`. */
export class Chart extends ChartPart {
  static override readonly typeName = 'Chart';
  static override readonly scalars = ['ChartType', 'Height', 'Id', 'Left', 'Name', 'PlotBy', 'Top', 'Width'];

  override identity(): Record<string, unknown> {
    return { Id: this.chartId };
  }
  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(name: string) {
    this.change({ name });
  }
  get ChartType(): string {
    return this.chart.type;
  }
  set ChartType(type: string) {
    this.change({ type });
  }
  get PlotBy(): string {
    return this.chart.seriesBy === 'Rows' ? 'Rows' : 'Columns';
  }
  get Left(): number {
    return this.chart.left;
  }
  set Left(left: number) {
    this.change({ left });
  }
  get Top(): number {
    return this.chart.top;
  }
  set Top(top: number) {
    this.change({ top });
  }
  get Width(): number {
    return this.chart.width;
  }
  set Width(width: number) {
    this.change({ width });
  }
  get Height(): number {
    return this.chart.height;
  }
  set Height(height: number) {
    this.change({ height });
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.model, this.chartId);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.model, this.chartId);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.model, this.chartId);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.model, this.chartId);
  }

  SetData(source: unknown, seriesBy: unknown = 'Auto'): void {
    if (!(source instanceof ExcelRange) || !isSeriesBy(seriesBy)) throw invalidArgument();
    this.change({ source: source.area, seriesBy });
  }
  /** @param start first cell, @param end last cell; one cell alone gives the place and keeps the size */
  SetPosition(start: unknown, end?: unknown): void {
    this.model.mustBeUnprotected(this.chart.sheetId);
    const first = this.areaOf(start);
    const last = end === undefined ? first : this.areaOf(end);
    const { width, height } = this.chart;
    const rows = last.row + last.rows - first.row;
    const columns = last.column + last.columns - first.column;
    placeChart(this.model, this.chart, { ...first, rows, columns });
    if (end === undefined) this.change({ width, height });
  }
  Delete(): void {
    this.model.mustBeUnprotected(this.chart.sheetId);
    deleteChart(this.model, this.chartId);
  }

  private areaOf(cell: unknown) {
    return cell instanceof ExcelRange ? cell.area : areaOf(this.model, String(cell), this.chart.sheetId);
  }
}

/** `chart.title`. */
class ChartTitle extends ChartPart {
  static override readonly typeName = 'ChartTitle';
  static override readonly scalars = ['Text', 'Visible'];
  /** A chart of one series bears the name of that series until it has a title of its own. */
  get Text(): string {
    const { series } = chartData(this.model, this.chart);
    return this.chart.title ?? (series.length === 1 ? (series[0]?.name ?? '') : '');
  }
  set Text(title: string) {
    this.change({ title, titleVisible: true });
  }
  get Visible(): boolean {
    return this.chart.titleVisible;
  }
  set Visible(titleVisible: boolean) {
    this.change({ titleVisible });
  }
}

/** `chart.legend`. */
class ChartLegend extends ChartPart {
  static override readonly typeName = 'ChartLegend';
  static override readonly scalars = ['Position', 'Visible'];
  get Position(): string {
    return this.chart.legendPosition;
  }
  set Position(legendPosition: string) {
    this.change({ legendPosition });
  }
  get Visible(): boolean {
    return this.chart.legendVisible;
  }
  set Visible(legendVisible: boolean) {
    this.change({ legendVisible });
  }
}

/** `chart.axes`. */
class ChartAxes extends ChartPart {
  static override readonly typeName = 'ChartAxes';
  get CategoryAxis(): CategoryAxis {
    return new CategoryAxis(this.model, this.chartId);
  }
}

/** `chart.axes.categoryAxis`. */
class CategoryAxis extends ChartPart {
  static override readonly typeName = 'ChartAxis';
  static override readonly scalars = ['ReversePlotOrder'];
  get ReversePlotOrder(): boolean {
    return this.chart.categoriesReversed;
  }
  set ReversePlotOrder(categoriesReversed: boolean) {
    this.change({ categoriesReversed });
  }
}

/** `chart.series`: to be read; series come from the cells. */
class ChartSeriesCollection extends ChartPart {
  static override readonly typeName = 'ChartSeriesCollection';
  static override readonly scalars = ['Count'];
  get Count(): number {
    return chartData(this.model, this.chart).series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  override children(): HostObject[] {
    return chartData(this.model, this.chart).series.map(({ name }) => new ChartSeries(name));
  }
}

/** `Excel.ChartSeries`. */
class ChartSeries extends HostObject {
  static override readonly typeName = 'ChartSeries';
  static override readonly scalars = ['Name'];
  constructor(readonly Name: string) {
    super();
  }
}
