import type { Grid } from '../grid/grid';
import { quoteSheet, formatRectangle, type Area } from './area';
import { shifted, type Shift } from './shift';

/** A named cell, range or formula of the workbook. */
export interface NamedModel {
  readonly name: string;
  comment: string;
  visible: boolean;
  /** The cells it stands for; undefined for a formula, and after those cells were deleted. */
  area?: Area;
  /** The formula with its `=`. */
  formula: string;
}

/** The names of the workbook. Upper and lower case are alike. */
export class Names {
  private readonly byKey = new Map<string, NamedModel>();

  constructor(private readonly grid: Grid) {}

  all(): NamedModel[] {
    return [...this.byKey.values()];
  }

  find(name: unknown): NamedModel | undefined {
    return this.byKey.get(String(name).toLowerCase());
  }

  /** Gives cells, or a formula, a name; an older name of this kind is replaced. */
  set(name: string, formula: string, area: Area | undefined, comment = ''): NamedModel {
    const model: NamedModel = { name, comment, visible: true, formula, ...(area ? { area } : {}) };
    this.byKey.set(name.toLowerCase(), model);
    this.grid.defineName(name, formula);
    return model;
  }

  delete(name: string): void {
    if (this.byKey.delete(name.toLowerCase())) this.grid.removeName(name);
  }

  /** Follows inserted and deleted cells. */
  shift(shift: Shift): void {
    for (const model of this.byKey.values()) {
      if (model.area?.sheetId !== shift.sheetId) continue;
      const area = shifted(model.area, shift);
      if (area) model.area = { ...area, sheetId: shift.sheetId };
      else delete model.area;
      this.define(model);
    }
  }

  /** Follows a renamed sheet. */
  sheetRenamed(sheetId: string): void {
    for (const model of this.byKey.values()) if (model.area?.sheetId === sheetId) this.define(model);
  }

  /** The names of a deleted sheet stand for nothing any more. */
  sheetDeleted(sheetId: string): void {
    for (const model of this.byKey.values()) {
      if (model.area?.sheetId !== sheetId) continue;
      delete model.area;
      this.define(model);
    }
  }

  private define(model: NamedModel): void {
    const sheet = this.grid.sheets().find(({ id }) => id === model.area?.sheetId);
    model.formula =
      model.area && sheet ? `=${quoteSheet(sheet.name)}!${formatRectangle(model.area, true)}` : '=#REF!';
    this.grid.defineName(model.name, model.formula);
  }
}
