import { intersection, type Area } from '../../workbench/excel/area';
import type {
  CellStyle,
  CellWrite,
  Grid,
  GridCell,
  SheetInfo,
  TableDefinition,
} from '../../workbench/grid/grid';

const DEFAULT_WIDTH = 64;
const EMPTY: GridCell = { value: '', formula: '', format: 'General', forcedText: false };

/** A grid without a screen and without a formula engine, for tests of the Excel objects: cells in a map, formulas as text. */
export class MemoryGrid implements Grid {
  readonly cells = new Map<string, GridCell>();
  /** Looks by cell, and widths and heights in points where something was set. */
  readonly styles = new Map<string, CellStyle>();
  readonly widths = new Map<string, number>();
  readonly heights = new Map<string, number>();
  readonly definedTables = new Map<string, TableDefinition>();
  readonly definedNames = new Map<string, string>();
  readonly calculating = false;
  private list: SheetInfo[] = [{ id: '{1}', name: 'Blad1', hidden: false, tabColor: '' }];
  private active = '{1}';
  private selected: Area = { sheetId: '{1}', row: 0, column: 0, rows: 1, columns: 1 };

  sheets = (): SheetInfo[] => this.list;
  addSheet = (id: string, name: string): void =>
    void this.list.push({ id, name, hidden: false, tabColor: '' });
  removeSheet(id: string): void {
    this.list = this.list.filter((sheet) => sheet.id !== id);
    for (const key of [...this.cells.keys()]) if (key.startsWith(`${id}|`)) this.cells.delete(key);
  }
  renameSheet = (id: string, name: string): void => this.change(id, { name });
  moveSheet(id: string, position: number): void {
    const sheet = this.list.find((candidate) => candidate.id === id);
    this.list = this.list.filter((candidate) => candidate.id !== id);
    if (sheet) this.list.splice(position, 0, sheet);
  }
  hideSheet = (id: string, hidden: boolean): void => this.change(id, { hidden });
  setTabColor = (id: string, tabColor: string): void => this.change(id, { tabColor });
  activeSheet = (): string => this.active;
  activate = (id: string): void => void (this.active = id);
  showGridlines = (): boolean => true;
  freeze = (): void => undefined;

  read = (area: Area): GridCell[][] => this.map(area, (key) => this.cells.get(key) ?? EMPTY);
  formats = (area: Area): string[][] => this.map(area, (key) => this.cells.get(key)?.format ?? 'General');
  write(area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): void {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (!cell) return;
        const key = keyOf(area.sheetId, area.row + r, area.column + c);
        const before = this.cells.get(key) ?? EMPTY;
        const content =
          cell.formula !== undefined
            ? { formula: cell.formula, value: '' }
            : cell.value !== undefined
              ? { formula: '', value: cell.value }
              : {};
        this.cells.set(key, {
          ...before,
          ...content,
          format: cell.format ?? before.format,
          forcedText: cell.forcedText ?? false,
        });
      }),
    );
  }
  style(area: Area, style: CellStyle): void {
    this.map(area, (key) => {
      const before = this.styles.get(key) ?? {};
      const borders = { ...before.borders, ...style.borders };
      this.styles.set(key, { ...before, ...style, borders });
    });
  }
  styleOf = (sheetId: string, row: number, column: number): CellStyle =>
    this.styles.get(keyOf(sheetId, row, column)) ?? {};
  clear(area: Area): void {
    this.map(area, (key) => this.cells.delete(key));
  }
  usedArea(sheetId: string): Area | undefined {
    const places = [...this.cells]
      .filter(([key, cell]) => key.startsWith(`${sheetId}|`) && (cell.value !== '' || cell.formula !== ''))
      .map(([key]) => key.split('|').slice(1).map(Number) as [number, number]);
    if (places.length === 0) return undefined;
    const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return {
      sheetId,
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    };
  }
  formulas = (): { sheetId: string; row: number; column: number; formula: string }[] =>
    [...this.cells].flatMap(([key, { formula }]) => {
      const [sheetId = '', row, column] = key.split('|');
      return formula === '' ? [] : [{ sheetId, row: Number(row), column: Number(column), formula }];
    });
  move(area: Area, toRow: number, toColumn: number): void {
    const moved = this.read(area);
    this.clear(area);
    const target = { ...area, row: toRow, column: toColumn };
    this.clear(target);
    this.write(
      target,
      moved.map((row) =>
        row.map(({ value, formula, format }) => (formula ? { formula, format } : { value, format })),
      ),
    );
  }
  shiftWhole = (): void => {
    throw new Error('Whole rows and columns need a real grid');
  };
  columnWidth = (sheetId: string, column: number): number =>
    this.widths.get(`${sheetId}|${column}`) ?? DEFAULT_WIDTH;
  setColumnWidth(sheetId: string, column: number, columns: number, points: number): void {
    for (let i = 0; i < columns; i++) this.widths.set(`${sheetId}|${column + i}`, points);
  }
  rowHeight = (sheetId: string, row: number): number => this.heights.get(`${sheetId}|${row}`) ?? 15;
  setRowHeight(sheetId: string, row: number, rows: number, points: number): void {
    for (let i = 0; i < rows; i++) this.heights.set(`${sheetId}|${row + i}`, points);
  }
  /** What spills, as a test says it. */
  readonly spilling: { row: number; column: number; area: Area }[] = [];
  spills = (sheetId: string): { row: number; column: number; area: Area }[] =>
    this.spilling.filter(({ area }) => area.sheetId === sheetId);
  spillArea = (): undefined => undefined;
  spillParent = (): undefined => undefined;
  selection = (): Area => this.selected;
  select = (area: Area): void => void (this.selected = area);
  defineName = (name: string, formula: string): void => void this.definedNames.set(name, formula);
  removeName = (name: string): void => void this.definedNames.delete(name);
  defineTable = (table: TableDefinition): void => void this.definedTables.set(table.name, table);
  removeTable = (name: string): void => void this.definedTables.delete(name);
  paintTables = (): void => undefined;
  recalculate = (): void => undefined;
  recalculateCells = (): void => undefined;
  settled = (): Promise<void> => Promise.resolve();

  private change(id: string, part: Partial<SheetInfo>): void {
    this.list = this.list.map((sheet) => (sheet.id === id ? { ...sheet, ...part } : sheet));
  }
  private map<Result>(area: Area, read: (key: string) => Result): Result[][] {
    const used = intersection(area, { row: 0, column: 0, rows: 10_000, columns: 100 }) ?? {
      row: 0,
      column: 0,
      rows: 0,
      columns: 0,
    };
    return Array.from({ length: used.rows }, (_, r) =>
      Array.from({ length: used.columns }, (_unused, c) =>
        read(keyOf(area.sheetId, used.row + r, used.column + c)),
      ),
    );
  }
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId}|${row}|${column}`;
