import { invalidArgument, invalidOperation, itemAlreadyExists } from '../protocol/errors';
import { quoteSheet } from './area';
import { EventType, WORKBOOK_TARGET } from './events';
import { dropSheet } from './formulaText';
import type { ExcelModel } from './model';
import { removeTable } from './structure';

const LONGEST_NAME = 31;

/**
 * Adds a sheet behind the others; without a name it gets Excel's next one.
 * @throws ItemAlreadyExists, InvalidArgument for a name that Excel does not take
 * @returns the sheet's id
 */
export function addSheet(model: ExcelModel, name?: string): string {
  if (name !== undefined) checkName(model, name);
  const id = sheetId();
  model.grid.addSheet(id, name ?? freeName(model));
  model.events.emit(EventType.sheetAdded, [WORKBOOK_TARGET], { source: 'Local', worksheetId: id });
  return id;
}

/** Renames a sheet; formulas and names follow. Errors as `addSheet`. */
export function renameSheet(model: ExcelModel, id: string, name: string): void {
  const before = model.sheetName(id);
  if (before === name) return;
  checkName(model, name, id);
  const [old, fresh] = [quoteSheet(before), quoteSheet(name)];
  model.rewriteFormulas((formula) => formula.split(`${old}!`).join(`${fresh}!`));
  model.grid.renameSheet(id, name);
  sheetRenamed(model, id, before);
}

/** Follows up a renaming that the grid has already made. */
export function sheetRenamed(model: ExcelModel, id: string, nameBefore: string): void {
  model.names.sheetRenamed(id);
  const nameAfter = model.sheetName(id);
  model.events.emit(EventType.sheetNameChanged, [id, WORKBOOK_TARGET], {
    source: 'Local',
    worksheetId: id,
    nameBefore,
    nameAfter,
  });
}

/**
 * Deletes a sheet with its tables.
 * @throws InvalidOperation for the last visible sheet
 */
export function deleteSheet(model: ExcelModel, id: string): void {
  if (model.grid.sheets().filter((sheet) => !sheet.hidden && sheet.id !== id).length === 0)
    throw invalidOperation();
  const name = model.sheetName(id);
  sheetGone(model, id);
  model.grid.removeSheet(id);
  model.rewriteFormulas((formula) => dropSheet(formula, name));
}

/** Forgets all that lay on a sheet. */
export function sheetGone(model: ExcelModel, id: string): void {
  for (const table of [...model.tables.values()]) if (table.sheetId === id) removeTable(model, table);
  model.protection.forget(id);
  model.names.sheetDeleted(id);
  model.pageLayouts.delete(id);
  model.sheetProperties.delete(id);
  model.validations = model.validations.filter(({ area }) => area.sheetId !== id);
  model.charts = model.charts.filter((chart) => chart.sheetId !== id);
  model.events.emit(EventType.sheetDeleted, [WORKBOOK_TARGET], { source: 'Local', worksheetId: id });
}

/** An id in the form that Excel gives its sheets. */
export const sheetId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

function checkName(model: ExcelModel, name: string, except?: string): void {
  if (name === '' || name.length > LONGEST_NAME || /[\\/?*:[\]]|^'|'$/.test(name)) throw invalidArgument();
  const other = model.findSheet(name);
  if (other && other.id !== except) throw itemAlreadyExists();
}

function freeName(model: ExcelModel): string {
  const word = model.locale.startsWith('nl') ? 'Blad' : 'Sheet';
  for (let number = model.grid.sheets().length + 1; ; number++)
    if (!model.findSheet(`${word}${number}`)) return `${word}${number}`;
}
