import {
  DEFAULT_SETTINGS,
  readSetting,
  settingOf,
  type SettingId,
  type Settings,
} from '../../tables/settings';
import type { TableReader } from '../../tables/tableReader';

/**
 * What the school set in `Instellingen`. A value that cannot be right is reported and does not count; of more rows with
 * the same setting the last one does. Rows with other names are the school's own.
 */
export function readSettings(table: TableReader | null): Settings {
  const found: { -readonly [Id in SettingId]?: Settings[Id] } = {};
  for (const row of table?.rows() ?? []) {
    const id = settingOf(row.cell('Instelling'));
    if (id === null) continue;
    const value = row.read('Waarde', false, (_, cell) => readSetting(id, cell));
    if (value !== undefined) Object.assign(found, { [id]: value });
  }
  return { ...DEFAULT_SETTINGS, ...found };
}
