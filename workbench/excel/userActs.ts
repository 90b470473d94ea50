import type { GridEvents } from '../grid/grid';
import { formatRectangle, intersection, type Area } from './area';
import { EventType, WORKBOOK_TARGET } from './events';
import type { ExcelModel } from './model';
import type { Shift } from './shift';
import { sheetGone, sheetRenamed } from './sheets';
import { followShift } from './structure';
import { growWithTyping } from './tableEdits';
import { wholeOf } from './table';

/** What the page wants to know of a user's acts. */
export interface UserActsListener {
  selectionChanged(): void;
  calculating(on: boolean): void;
  refusedEdit(): void;
}

/** Follows what a user does in the grid: tables, names and protection stay right, and those who listen are told. */
export class UserActs implements GridEvents {
  private known: Map<string, string>;

  constructor(
    private readonly model: ExcelModel,
    private readonly listener: UserActsListener,
  ) {
    this.known = this.sheetNames();
  }

  edited(area: Area): void {
    growWithTyping(this.model, area, 'Unknown');
    this.model.edited(area, 'Unknown');
  }

  shifted(shift: Shift): void {
    followShift(this.model, shift, 'Unknown');
    const rows = shift.along === 'rows';
    const size = Math.abs(shift.by);
    const area: Area = rows
      ? {
          sheetId: shift.sheetId,
          row: shift.from,
          rows: size,
          column: shift.bandStart,
          columns: shift.bandSize,
        }
      : {
          sheetId: shift.sheetId,
          column: shift.from,
          columns: size,
          row: shift.bandStart,
          rows: shift.bandSize,
        };
    const inserted = shift.by > 0;
    this.model.changed(
      area,
      rows ? (inserted ? 'RowInserted' : 'RowDeleted') : inserted ? 'ColumnInserted' : 'ColumnDeleted',
      'Unknown',
    );
  }

  selected(area: Area): void {
    const { circumstances, events, tables } = this.model;
    if (!circumstances.tellsSelections) return;
    events.emit(EventType.selectionChanged, [area.sheetId, WORKBOOK_TARGET], {
      worksheetId: area.sheetId,
      address: formatRectangle(area),
    });
    for (const table of tables.values()) {
      const inside = table.sheetId === area.sheetId ? intersection(wholeOf(table), area) : undefined;
      events.emit(EventType.tableSelectionChanged, [table.id], {
        isInsideTable: inside !== undefined,
        address: inside ? formatRectangle(inside) : '',
        tableId: table.id,
        worksheetId: area.sheetId,
      });
    }
    this.listener.selectionChanged();
  }

  editing(on: boolean): void {
    this.model.circumstances.isEditing = on;
  }

  activated(sheetId: string, before: string): void {
    this.model.events.emit(EventType.deactivated, [before, WORKBOOK_TARGET], { worksheetId: before });
    this.model.events.emit(EventType.activated, [sheetId, WORKBOOK_TARGET], { worksheetId: sheetId });
    this.listener.selectionChanged();
  }

  mayEdit(area: Area): boolean {
    const may = this.model.protection.mayWrite(area);
    if (!may) this.listener.refusedEdit();
    return may;
  }

  sheetsChanged(): void {
    const before = this.known;
    this.known = this.sheetNames();
    for (const [id, name] of before) {
      const now = this.known.get(id);
      if (now === undefined) sheetGone(this.model, id);
      else if (now !== name) sheetRenamed(this.model, id, name);
    }
    for (const id of this.known.keys()) {
      if (!before.has(id))
        this.model.events.emit(EventType.sheetAdded, [WORKBOOK_TARGET], { source: 'Local', worksheetId: id });
    }
  }

  calculating(on: boolean): void {
    this.listener.calculating(on);
  }

  private sheetNames(): Map<string, string> {
    return new Map(this.model.grid.sheets().map(({ id, name }) => [id, name]));
  }
}
