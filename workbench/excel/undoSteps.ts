import type { CellWrite, GridCell } from '../grid/grid';
import { bounding, overlaps, type Area } from './area';
import type { ExcelModel } from './model';
import { wholeOf, type TableModel } from './table';

/** A sheet's cells and the tables, as they stood before a step. */
interface Moment {
  readonly cells: ReadonlyMap<
    string,
    { readonly area: Area; readonly cells: readonly (readonly GridCell[])[] }
  >;
  readonly tables: readonly TableModel[];
}

/** What Excel cannot take back, and after which it takes back nothing that came before. */
const CLEARS: readonly string[] = [
  'Worksheet.Delete',
  'Worksheet.Name',
  'Worksheet.Position',
  'Worksheet.Visibility',
];
/** What changes nothing that is kept. */
const HARMLESS = /^(Get|Load|Select|Activate|Calculate|_|Track|Untrack)/;

/**
 * Excel's own undo of what an add-in did: a step for each call, newest first. Kept only once a test asks for it, because before each
 * step the whole workbook is looked at. Cells and tables go back; looks and sheets that were added stay.
 */
export class UndoSteps {
  private moments: Moment[] = [];
  private keeps = false;

  constructor(private readonly model: ExcelModel) {}

  /** How many steps can be taken back. */
  get count(): number {
    return this.moments.length;
  }

  /** Keeps what comes from here on. */
  begin(): void {
    this.keeps = true;
    this.moments = [];
  }

  /** Called before an add-in's call changes something. */
  before(typeName: string, member: string): void {
    if (!this.keeps || HARMLESS.test(member)) return;
    if (CLEARS.includes(`${typeName}.${member}`)) this.moments = [];
    else this.moments.push(this.now());
  }

  /** Takes the newest step back that changed cells or tables, as Ctrl+Z. @returns whether there was one */
  undo(): boolean {
    for (let moment = this.moments.pop(); moment; moment = this.moments.pop())
      if (this.restore(moment)) return true;
    return false;
  }

  private now(): Moment {
    const { grid, tables } = this.model;
    const cells = new Map<string, { area: Area; cells: GridCell[][] }>();
    for (const { id } of grid.sheets()) {
      const area = grid.usedArea(id, true);
      if (area) cells.set(id, { area, cells: grid.read(area) });
    }
    return { cells, tables: structuredClone([...tables.values()]) };
  }

  private restore({ cells, tables }: Moment): boolean {
    let changed = this.restoreTables(tables);
    for (const { id } of this.model.grid.sheets()) changed = this.restoreCells(id, cells.get(id)) || changed;
    return changed;
  }

  private restoreTables(tables: readonly TableModel[]): boolean {
    let changed = false;
    for (const before of tables) {
      const now = this.model.tables.get(before.id);
      if (!now || JSON.stringify(now) === JSON.stringify(before)) continue;
      Object.assign(now, before);
      this.model.defineTable(now);
      changed = true;
    }
    return changed;
  }

  private restoreCells(
    sheetId: string,
    before: { area: Area; cells: readonly (readonly GridCell[])[] } | undefined,
  ): boolean {
    const { grid } = this.model;
    const used = grid.usedArea(sheetId, true);
    const around = before && used ? bounding(before.area, used) : (before?.area ?? used);
    if (!around) return false;
    const area: Area = { ...around, sheetId };
    const spilled = grid.spills(sheetId).map((spill) => ({ ...spill.area, sheetId }));
    const now = grid.read(area);
    const writes = now.map((row, r) =>
      row.map((cell, c): CellWrite | undefined => {
        const at: Area = { sheetId, row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        const was = before?.cells[at.row - before.area.row]?.[at.column - before.area.column];
        const same = (was?.value ?? '') === cell.value && (was?.formula ?? '') === cell.formula;
        if (same || (cell.formula === '' && spilled.some((spill) => overlaps(spill, at)))) return undefined;
        if (was?.formula) return { formula: was.formula, format: was.format };
        return {
          value: was?.value ?? '',
          format: was?.format ?? cell.format,
          forcedText: was?.forcedText ?? false,
        };
      }),
    );
    if (!writes.some((row) => row.some(Boolean))) return false;
    grid.write(area, writes);
    this.model.changed(area, 'RangeEdited', 'Unknown');
    for (const table of this.model.tables.values())
      if (overlaps(wholeOf(table), area)) this.model.tableChanged(table, area, 'RangeEdited', 'Unknown');
    return true;
  }
}
