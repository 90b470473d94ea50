import type { ChartModel } from './charts';
import type { ExcelModel, SheetProperties, StoredValidation } from './model';
import type { NamedModel } from './names';
import type { StoredProtection } from './protection';
import type { TableModel } from './table';

/** What a workbook holds besides the cells of the grid, as plain data. */
export interface StoredWorkbook {
  readonly tables: readonly TableModel[];
  readonly names: readonly NamedModel[];
  readonly protection: StoredProtection;
  readonly settings: readonly (readonly [string, unknown])[];
  readonly properties: Readonly<Record<string, string>>;
  /** Absent in what an earlier version stored. */
  readonly sheetProperties?: readonly (readonly [string, SheetProperties])[];
  readonly pageLayouts: readonly (readonly [string, Record<string, unknown>])[];
  readonly validations: readonly StoredValidation[];
  readonly charts: readonly ChartModel[];
}

/** The workbook as plain data, without the grid's own part. It shares objects with the workbook: copy it before anything changes. */
export function storedWorkbook(model: ExcelModel): StoredWorkbook {
  return {
    tables: [...model.tables.values()],
    names: model.names.all(),
    protection: model.protection.stored(),
    settings: [...model.settings],
    properties: { ...model.properties },
    sheetProperties: [...model.sheetProperties],
    pageLayouts: [...model.pageLayouts],
    validations: model.validations,
    charts: model.charts,
  };
}

/** Puts stored data in an empty workbook whose grid already has the sheets and cells. */
export function restoreWorkbook(model: ExcelModel, stored: StoredWorkbook): void {
  for (const table of stored.tables) {
    model.tables.set(table.id, table);
    model.defineTable(table);
  }
  for (const { name, formula, area, comment, visible } of stored.names)
    model.names.set(name, formula, area, comment).visible = visible;
  model.protection.restore(stored.protection);
  for (const [name, value] of stored.settings) model.settings.set(name, value);
  Object.assign(model.properties, stored.properties);
  for (const [sheetId, properties] of stored.sheetProperties ?? [])
    model.sheetProperties.set(sheetId, properties);
  for (const [sheetId, layout] of stored.pageLayouts) model.pageLayouts.set(sheetId, layout);
  model.validations = [...stored.validations];
  model.charts = [...stored.charts];
}
