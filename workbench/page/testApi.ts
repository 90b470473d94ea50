import type { TypedValue, WorkbenchApi } from '../api';
import { formatRectangle, type Area } from '../excel/area';
import { chartData, chartsOn } from '../excel/charts';
import { cellText } from '../excel/cellOutput';
import { filterTable } from '../excel/filters';
import { addSheet, deleteSheet, renameSheet } from '../excel/sheets';
import { deleteCells, insertCells, removeTable } from '../excel/structure';
import { growWithTyping } from '../excel/tableEdits';
import { partOf, type TableModel, wholeOf } from '../excel/table';
import { typedInput } from '../excel/typedInput';
import { MAX_COLUMNS } from '../excel/area';
import { areaOf } from '../host/context';
import { DataValidation } from '../host/dataValidation';
import { setTableName } from '../host/tables';
import type { AddinManifest } from '../ribbon/manifest';
import type { Host } from './host';

const QUIET_LOOKS = 4;
const POLL_MS = 8;
/** The add-in reads the workbook when it was told of no change for a quarter of a second. */
const READS_WITHIN_MS = 300;

/** Makes `window.workbench`: see `WorkbenchApi` for what each member does. */
export function createTestApi(
  host: Host,
  manifest: AddinManifest,
  showPane: (on: boolean) => void,
  isUnsaved: () => boolean,
): WorkbenchApi {
  const { model, gateway, bridge, commands } = host;
  const idOf = (name: string): string => {
    const sheet = model.findSheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return sheet.id;
  };
  const area = (sheet: string, address: string): Area => areaOf(model, address, idOf(sheet));
  const tableOf = (name: string): TableModel => {
    const table = model.findTable(name);
    if (!table) throw new Error(`There is no table ${name}`);
    return table;
  };
  const rowsOf = (sheet: string, row: number, rows: number): Area => ({
    sheetId: idOf(sheet),
    row: row - 1,
    rows,
    column: 0,
    columns: MAX_COLUMNS,
  });
  const type = (target: Area, values: readonly (readonly TypedValue[])[]): void => {
    const present = model.grid.read(target);
    const cells = values.map((row, r) =>
      row.map((value, c) => typedInput(value, present[r]?.[c]?.format ?? 'General', model.locale)),
    );
    model.mustBeOpen(target);
    model.grid.write(target, cells);
    growWithTyping(model, target, 'Unknown');
    model.edited(target, 'Unknown');
  };
  const busy = (): boolean => gateway.busy || bridge.busy || model.grid.calculating || model.events.pending;

  return {
    get counters() {
      return gateway.counters;
    },
    resetCounters: () => gateway.resetCounters(),
    refused: host.refused,
    errors: host.errors,
    sheets: () => model.grid.sheets().map(({ name }) => name),
    tables: () =>
      [...model.tables.values()].map((table) => ({
        id: table.id,
        name: table.name,
        sheet: model.sheetName(table.sheetId),
        address: formatRectangle(wholeOf(table)),
        titles: [...table.titles],
      })),
    cells: (sheet, address) =>
      model.grid.read(area(sheet, address)).map((row) => row.map((cell) => cell.value)),
    formulas: (sheet, address) =>
      model.grid.read(area(sheet, address)).map((row) => row.map((cell) => cell.formula || cell.value)),
    texts: (sheet, address) =>
      model.grid.read(area(sheet, address)).map((row) => row.map((cell) => cellText(cell, model.locale))),
    activeSheet: () => model.sheetName(model.grid.activeSheet()),
    charts: (sheet) =>
      chartsOn(model, idOf(sheet)).map((chart) => ({
        name: chart.name,
        type: chart.type,
        title: chart.title,
        source: model.addressOf(chart.source),
        ...chartData(model, chart),
      })),
    pageLayout: (sheet) => ({ ...model.pageLayouts.get(idOf(sheet)) }),
    choices(sheet, address) {
      const { list } = new DataValidation(model, area(sheet, address)).Rule as { list?: { source?: string } };
      return list?.source ?? '';
    },
    selection: () => model.addressOf(model.grid.selection()),
    setCell: (sheet, address, value) => type(area(sheet, address), [[value]]),
    setCells: (sheet, address, values) => type(area(sheet, address), values),
    clearCells(sheet, address) {
      const target = area(sheet, address);
      model.mustBeOpen(target);
      model.grid.clear(target, 'contents');
      model.edited(target, 'Unknown');
    },
    select: (sheet, address) => model.grid.select(area(sheet, address)),
    insertRows: (sheet, row, count = 1) => insertCells(model, rowsOf(sheet, row, count), 'rows', 'Unknown'),
    deleteRows: (sheet, row, count = 1) => deleteCells(model, rowsOf(sheet, row, count), 'rows', 'Unknown'),
    filterTable(name, column, text) {
      const table = tableOf(name);
      filterTable(model, table, column === undefined ? undefined : table.titles.indexOf(column), text);
    },
    hideRows(sheet, row, count = 1) {
      const hidden = model.hiddenRows.get(idOf(sheet)) ?? new Set<number>();
      for (let at = row - 1; at < row - 1 + count; at++) hidden.add(at);
      model.hiddenRows.set(idOf(sheet), hidden);
    },
    attend: (to) => void (model.circumstances.attention = to),
    editCell: (on) => void (model.circumstances.isEditing = on),
    get editing() {
      return model.circumstances.isEditing;
    },
    tellSelections: (on) => void (model.circumstances.tellsSelections = on),
    recordUndo: () => model.undoSteps.begin(),
    undo: () => model.undoSteps.undo(),
    stoodStill: host.stoodStill,
    treatFilteredTables: (how) => void (model.filteredTables = how),
    protect: (sheet) => model.protection.protect(idOf(sheet)),
    unprotect: (sheet) => void model.protection.unprotect(idOf(sheet)),
    addSheet: (name) => void addSheet(model, name),
    deleteSheet: (name) => deleteSheet(model, idOf(name)),
    renameSheet: (name, to) => renameSheet(model, idOf(name), to),
    deleteTable(name) {
      const table = tableOf(name);
      const cells = wholeOf(table);
      removeTable(model, table);
      model.grid.clear(cells, 'all');
      model.edited(cells, 'Unknown');
    },
    renameTable: (name, to) => setTableName(model, tableOf(name), to),
    renameColumn(name, column, to) {
      const table = tableOf(name);
      const index = table.titles.indexOf(column);
      if (index < 0) throw new Error(`Table ${name} has no column ${column}`);
      type(partOf(table, 0, index, 1, 1), [[to]]);
    },
    pressRibbon(actionId) {
      const buttons = manifest.tab.groups.flatMap((group) => group.buttons);
      const button = buttons.find(({ action }) => action.kind === 'function' && action.id === actionId);
      if (!button) throw new Error(`The ribbon has no button that runs ${actionId}`);
      return commands.run(actionId, button.id);
    },
    showPane,
    paneShown: () => !document.getElementById('pane-box')?.classList.contains('hidden'),
    tellFormulas: (how) => void (model.formulaTelling = how),
    ready: () => commands.whenReady(),
    get calculating() {
      return model.grid.calculating;
    },
    get unsaved() {
      return isUnsaved();
    },
    async idle(timeoutMs = 30_000, untilRead = false) {
      const end = performance.now() + timeoutMs;
      // Counted in looks, not in time: the page may stand still for long between two looks.
      for (let quiet = 0; quiet < QUIET_LOOKS;) {
        if (performance.now() > end) throw new Error('The workbench does not come to rest');
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
        const toBeRead = untilRead && model.events.sinceToldOfChange < READS_WITHIN_MS;
        quiet = busy() || toBeRead ? 0 : quiet + 1;
      }
    },
    use: (middleware) => gateway.use(middleware),
  };
}
