import { intersection, type Area } from '../excel/area';
import type { ExcelModel } from '../excel/model';
import { cellText } from '../excel/cellOutput';
import type { Border, BorderSide, CellStyle } from '../grid/grid';
import { HostObject } from '../protocol/hostObject';
import { notSimulated } from '../protocol/errors';

const DEFAULT_FONT = { name: 'Calibri', size: 11 };
/** Points a character takes on average, and the room beside the text, for fitting column widths. */
const CHARACTER_POINTS = 5.6;
const MARGIN_POINTS = 12;
const WIDEST_POINTS = 320;

/** The look of cells. Reading answers for the first cell. */
abstract class Look extends HostObject {
  constructor(
    protected readonly model: ExcelModel,
    protected readonly area: Area,
  ) {
    super();
  }
  protected get style(): CellStyle {
    return this.model.grid.styleOf(this.area.sheetId, this.area.row, this.area.column);
  }
  protected apply(style: CellStyle): void {
    this.model.mustBeUnprotected(this.area.sheetId);
    this.model.grid.style(this.area, style);
  }
}

/** `range.format`. */
export class RangeFormat extends Look {
  static override readonly typeName = 'RangeFormat';
  static override readonly scalars = [
    'ColumnWidth',
    'HorizontalAlignment',
    'IndentLevel',
    'RowHeight',
    'VerticalAlignment',
    'WrapText',
  ];

  get Fill(): RangeFill {
    return new RangeFill(this.model, this.area);
  }
  get Font(): RangeFont {
    return new RangeFont(this.model, this.area);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.model, this.area);
  }
  get Borders(): RangeBorders {
    return new RangeBorders(this.model, this.area);
  }
  get ColumnWidth(): number {
    return this.model.grid.columnWidth(this.area.sheetId, this.area.column);
  }
  set ColumnWidth(points: number) {
    this.model.mustBeUnprotected(this.area.sheetId);
    this.model.grid.setColumnWidth(this.area.sheetId, this.area.column, this.area.columns, points);
  }
  get RowHeight(): number {
    return this.model.grid.rowHeight(this.area.sheetId, this.area.row);
  }
  set RowHeight(points: number) {
    this.model.mustBeUnprotected(this.area.sheetId);
    this.model.grid.setRowHeight(this.area.sheetId, this.area.row, this.area.rows, points);
  }
  get HorizontalAlignment(): CellStyle['horizontal'] {
    return this.style.horizontal;
  }
  set HorizontalAlignment(horizontal: CellStyle['horizontal']) {
    this.apply({ horizontal: horizontal ?? 'General' });
  }
  get VerticalAlignment(): CellStyle['vertical'] {
    return this.style.vertical;
  }
  set VerticalAlignment(vertical: CellStyle['vertical']) {
    this.apply({ vertical: vertical ?? 'Bottom' });
  }
  get WrapText(): boolean {
    return this.style.wrap ?? false;
  }
  set WrapText(wrap: boolean) {
    this.apply({ wrap });
  }
  get IndentLevel(): number {
    return this.style.indent ?? 0;
  }
  set IndentLevel(indent: number) {
    this.apply({ indent });
  }

  /** Makes each column as wide as its longest text; wrapped cells do not count. */
  AutofitColumns(): void {
    this.model.mustBeUnprotected(this.area.sheetId);
    const used = this.model.grid.usedArea(this.area.sheetId, true);
    const common = used && intersection(used, this.area);
    if (!common) return;
    for (let column = common.column; column < common.column + common.columns; column++) {
      const cells = this.model.grid.read({ ...common, column, columns: 1, sheetId: this.area.sheetId });
      const longest = Math.max(
        ...cells.map((row) => (row[0] ? cellText(row[0], this.model.locale).length : 0)),
      );
      const points = Math.min(WIDEST_POINTS, Math.max(24, longest * CHARACTER_POINTS + MARGIN_POINTS));
      this.model.grid.setColumnWidth(this.area.sheetId, column, 1, points);
    }
  }
  /** Rows fit themselves in the grid. */
  AutofitRows(): void {
    this.model.mustBeUnprotected(this.area.sheetId);
  }
}

class RangeFill extends Look {
  static override readonly typeName = 'RangeFill';
  static override readonly scalars = ['Color'];
  get Color(): string {
    return this.style.fill ?? '#FFFFFF';
  }
  set Color(color: string) {
    this.apply({ fill: cssColor(color) });
  }
  Clear(): void {
    this.apply({ fill: null });
  }
}

class RangeFont extends Look {
  static override readonly typeName = 'RangeFont';
  static override readonly scalars = ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Underline'];
  get Bold(): boolean {
    return this.style.bold ?? false;
  }
  set Bold(bold: boolean) {
    this.apply({ bold });
  }
  get Italic(): boolean {
    return this.style.italic ?? false;
  }
  set Italic(italic: boolean) {
    this.apply({ italic });
  }
  get Underline(): string {
    return this.style.underline ? 'Single' : 'None';
  }
  set Underline(underline: string) {
    this.apply({ underline: underline !== 'None' });
  }
  get Color(): string {
    return this.style.color ?? '#000000';
  }
  set Color(color: string) {
    this.apply({ color: cssColor(color) });
  }
  get Size(): number {
    return this.style.fontSize ?? DEFAULT_FONT.size;
  }
  set Size(fontSize: number) {
    this.apply({ fontSize });
  }
  get Name(): string {
    return this.style.fontName ?? DEFAULT_FONT.name;
  }
  set Name(fontName: string) {
    this.apply({ fontName });
  }
}

class FormatProtection extends Look {
  static override readonly typeName = 'FormatProtection';
  static override readonly scalars = ['Locked'];
  get Locked(): boolean | null {
    return this.model.protection.locked(this.area);
  }
  set Locked(locked: boolean | null) {
    this.model.mustBeUnprotected(this.area.sheetId);
    this.model.protection.setLocked(this.area, locked !== false);
  }
}

class RangeBorders extends Look {
  static override readonly typeName = 'RangeBorderCollection';
  override Indexer(side: unknown): HostObject {
    return new RangeBorder(this.model, this.area, String(side));
  }
  GetItem(side: unknown): HostObject {
    return this.Indexer(side);
  }
}

const SIDES: readonly string[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];

class RangeBorder extends Look {
  static override readonly typeName = 'RangeBorder';
  static override readonly scalars = ['Color', 'SideIndex', 'Style', 'Weight'];
  constructor(
    model: ExcelModel,
    area: Area,
    readonly SideIndex: string,
  ) {
    super(model, area);
    if (!SIDES.includes(SideIndex)) throw notSimulated(`RangeBorder.${SideIndex}`);
  }
  override identity(): Record<string, unknown> {
    return { SideIndex: this.SideIndex };
  }
  get Style(): string {
    return this.line.style;
  }
  set Style(style: string) {
    this.draw({ ...this.line, style });
  }
  get Color(): string {
    return this.line.color;
  }
  set Color(color: string) {
    this.draw({ ...this.line, style: 'Continuous', color: cssColor(color) });
  }
  get Weight(): string {
    return this.line.weight;
  }
  set Weight(weight: string) {
    this.draw({ ...this.line, style: 'Continuous', weight });
  }

  private get cellSide(): BorderSide {
    if (this.SideIndex === 'InsideHorizontal') return 'EdgeBottom';
    return this.SideIndex === 'InsideVertical' ? 'EdgeRight' : (this.SideIndex as BorderSide);
  }
  /** The cells that have this line on the same side of their own. */
  private get cells(): Area {
    const { row, column, rows, columns } = this.area;
    switch (this.SideIndex) {
      case 'EdgeTop':
        return { ...this.area, rows: 1 };
      case 'EdgeBottom':
        return { ...this.area, row: row + rows - 1, rows: 1 };
      case 'EdgeLeft':
        return { ...this.area, columns: 1 };
      case 'EdgeRight':
        return { ...this.area, column: column + columns - 1, columns: 1 };
      case 'InsideHorizontal':
        return { ...this.area, rows: rows - 1 };
      default:
        return { ...this.area, columns: columns - 1 };
    }
  }
  private get line(): Border {
    const { sheetId, row, column } = this.cells;
    return (
      this.model.grid.styleOf(sheetId, row, column).borders?.[this.cellSide] ?? {
        style: 'None',
        color: '#000000',
        weight: 'Thin',
      }
    );
  }
  private draw(line: Border): void {
    this.model.mustBeUnprotected(this.area.sheetId);
    if (this.cells.rows > 0 && this.cells.columns > 0)
      this.model.grid.style(this.cells, {
        borders: { [this.cellSide]: line.style === 'None' ? null : line },
      });
  }
}

/** Excel takes `#RRGGBB`, `RRGGBB` and the names of the web; it gives `#RRGGBB`. */
function cssColor(color: string): string {
  return /^[0-9a-f]{6}$/i.test(color) ? `#${color.toUpperCase()}` : color;
}
