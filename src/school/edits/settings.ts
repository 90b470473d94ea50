import type { SchoolEdit } from './schoolEdit';
import { settingOf, SETTING_NAMES, type SettingId } from '../../tables/settings';
import type { Cell } from '../../tables/values';
import type { RawTable } from '../../tables/rawTables';
import type { TableEdit } from '../../tables/rowEdit';
import { columnIndexes } from '../../tables/tableReader';
import { appendRows, changeRows } from '../../tables/rowsByColumn';

/** A value for `Instellingen`, with what it means in a few words. */
export interface SettingToWrite {
  readonly value: Cell;
  readonly explanation: string;
}

/** Sets values in `Instellingen`; the explanations of rows that are there stay as they are. */
export function setSettings(settings: { readonly [Id in SettingId]?: SettingToWrite }): SchoolEdit {
  return {
    tables: ['Instellingen'],
    mostNewRows: Object.keys(settings).length,
    change: (now) => ({ Instellingen: settingsEdit(now('Instellingen'), settings) }),
  };
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
  const column = columnIndexes(raw).get('Instelling') ?? -1;
  const index = raw.rows.findIndex((row) => row[column] === name);
  if (index < 0) return appendRows(raw, [{ Instelling: name, Waarde: value, Toelichting: explanation }]);
  return changeRows(raw, [{ index, cells: { Waarde: value } }]);
}

/** The value in `Instellingen` under a name; null where there is none. */
export function keptIn(raw: RawTable | undefined, name: string): string | null {
  if (!raw) return null;
  const columns = columnIndexes(raw);
  const row = raw.rows.find((cells) => cells[columns.get('Instelling') ?? -1] === name);
  const value = row?.[columns.get('Waarde') ?? -1];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The edit of `Instellingen` that sets values. */
export function settingsEdit(
  raw: RawTable,
  settings: { readonly [Id in SettingId]?: SettingToWrite },
): TableEdit {
  const name = columnIndexes(raw).get('Instelling') ?? -1;
  const changes: { index: number; cells: { Waarde: Cell } }[] = [];
  const added: { Instelling: string; Waarde: Cell; Toelichting: string }[] = [];
  for (const [id, { value, explanation }] of Object.entries(settings) as [SettingId, SettingToWrite][]) {
    const own = raw.rows.flatMap((row, index) => (settingOf(row[name]) === id ? [index] : []));
    for (const index of own) changes.push({ index, cells: { Waarde: value } });
    if (own.length === 0)
      added.push({ Instelling: SETTING_NAMES[id], Waarde: value, Toelichting: explanation });
  }
  const append = appendRows(raw, added);
  const change = changeRows(raw, changes);
  return { ...append, overwrite: [...append.overwrite, ...change.overwrite] };
}
