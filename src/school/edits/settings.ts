import { editOfTable, type SchoolEdit } from './schoolEdit';
import { settingOf, SETTING_NAMES, type SettingId } from '../../tables/settings';
import type { Cell } from '../../tables/values';
import type { RawTable } from '../../tables/rawTables';
import type { TableEdit } from '../../tables/rowEdit';
import { cellReader } from '../../tables/tableReader';
import { placeRows } from '../../tables/rowsByColumn';

/** A value for `Instellingen`, with what it means in a few words. */
export interface SettingToWrite {
  readonly value: Cell;
  readonly explanation: string;
}

/** Sets values in `Instellingen`; the explanations of rows that are there stay as they are. */
export function setSettings(settings: { readonly [Id in SettingId]?: SettingToWrite }): SchoolEdit {
  return editOfTable('Instellingen', (raw) => settingsEdit(raw, settings), {
    mostNewRows: Object.keys(settings).length,
  });
}

/** Sets what holds for documents of the school, and who work with it: their initials come in the log, which then has a column for them. */
export function setSchool(settings: { readonly [Id in SettingId]?: SettingToWrite }): SchoolEdit {
  const namesWorkers = (settings.workers?.value ?? '') !== '';
  return { ...setSettings(settings), ...(namesWorkers ? { needs: { Logboek: ['Wie'] } } : {}) };
}

/** A row of `Instellingen` that is no setting of the planning: what is kept under a name of its own. */
export interface KeptRow {
  readonly name: string;
  readonly value: string;
  readonly explanation: string;
}

/** The edit of `Instellingen` that keeps a value under a name. */
export function keptEdit(raw: RawTable, { name, value, explanation }: KeptRow): TableEdit {
  return namedRowsEdit(raw, [{ name, value, explanation, rows: keptRows(raw, name) }]);
}

/** The value in `Instellingen` under a name; null where there is none. */
export function keptIn(raw: RawTable | undefined, name: string): string | null {
  if (!raw) return null;
  const [row = -1] = keptRows(raw, name);
  const value = cellReader(raw)(row, 'Waarde');
  return typeof value === 'string' && value !== '' ? value : null;
}

const keptRows = (raw: RawTable, name: string) => rowsNamed(raw, (cell) => cell === name).slice(0, 1);

/** The edit of `Instellingen` that sets values. */
export function settingsEdit(
  raw: RawTable,
  settings: { readonly [Id in SettingId]?: SettingToWrite },
): TableEdit {
  const wanted = Object.entries(settings) as [SettingId, SettingToWrite][];
  return namedRowsEdit(
    raw,
    wanted.map(([id, setting]) => ({
      ...setting,
      name: SETTING_NAMES[id],
      rows: rowsNamed(raw, (name) => settingOf(name) === id),
    })),
  );
}

/** The indexes of the rows of `Instellingen` of which the name is meant. */
export function rowsNamed(raw: RawTable, isMeant: (name: Cell) => boolean): number[] {
  const cell = cellReader(raw);
  return [...raw.rows.keys()].filter((index) => isMeant(cell(index, 'Instelling')));
}

/** The edit of `Instellingen` that sets values in rows that are there, or in a new one with its explanation. */
export function namedRowsEdit(
  raw: RawTable,
  wanted: readonly (SettingToWrite & { readonly name: string; readonly rows: readonly number[] })[],
): TableEdit {
  const placed = wanted.flatMap(({ name, value, explanation, rows }) =>
    rows.length === 0
      ? [{ index: -1, cells: { Instelling: name, Waarde: value, Toelichting: explanation } }]
      : rows.map((index) => ({ index, cells: { Waarde: value } })),
  );
  return placeRows(raw, placed);
}
