import type { SchoolEdit } from './schoolEdit';
import type { Cell } from '../../tables/values';
import type { RawTable } from '../../tables/rawTables';
import { surchargeSettings, type SchoolSurcharges, type SurchargeName } from '../read/surcharges';
import { columnIndexes } from '../../tables/tableReader';
import { appendRows, changeRows, type RowByColumn } from '../../tables/rowsByColumn';
import type { TableEdit } from '../../tables/rowEdit';

/**
 * Keeps the percentages in `Instellingen`; one that is null is emptied.
 *
 * @param explanation for the rows that are added
 */
export function setSurcharges(values: SchoolSurcharges, explanation: string): SchoolEdit {
  return {
    tables: ['Instellingen'],
    change: (now) => ({ Instellingen: surchargeEdit(now('Instellingen'), values, explanation) }),
    mostNewRows: Object.keys(surchargeSettings).length,
  };
}

function surchargeEdit(raw: RawTable, values: SchoolSurcharges, explanation: string): TableEdit {
  const column = columnIndexes(raw).get('Instelling');
  const nameAt = (cells: readonly Cell[]) =>
    String(column === undefined ? '' : cells[column])
      .trim()
      .toLowerCase();
  const added: RowByColumn[] = [];
  const changed: { index: number; cells: RowByColumn }[] = [];
  for (const name of Object.keys(surchargeSettings) as SurchargeName[]) {
    const value = values[name];
    const setting = surchargeSettings[name];
    const cells = { Waarde: value === null ? '' : value / 100 };
    const index = raw.rows.map(nameAt).lastIndexOf(setting.toLowerCase());
    if (index >= 0) changed.push({ index, cells });
    else if (value !== null) added.push({ Instelling: setting, ...cells, Toelichting: explanation });
  }
  const appended = appendRows(raw, added);
  return {
    ...appended,
    overwrite: [...appended.overwrite, ...changeRows(raw, changed).overwrite],
  };
}
