import { editOfTable, type SchoolEdit } from './schoolEdit';
import type { Cell } from '../../tables/values';
import type { RawTable } from '../../tables/rawTables';
import { surchargeSettings, type SchoolSurcharges, type SurchargeName } from '../read/surcharges';
import { namedRowsEdit, rowsNamed } from './settings';

/**
 * Keeps the percentages in `Instellingen`; one that is null is emptied.
 *
 * @param explanation for the rows that are added
 */
export function setSurcharges(values: SchoolSurcharges, explanation: string): SchoolEdit {
  const names = Object.keys(surchargeSettings) as SurchargeName[];
  const change = (raw: RawTable) => {
    const wanted = names.map((name) => {
      const [percentage, setting] = [values[name], surchargeSettings[name]];
      const isMeant = (cell: Cell) => String(cell).trim().toLowerCase() === setting.toLowerCase();
      const value = percentage === null ? '' : percentage / 100;
      return { name: setting, value, explanation, rows: rowsNamed(raw, isMeant).slice(-1) };
    });
    return namedRowsEdit(
      raw,
      wanted.filter(({ value, rows }) => value !== '' || rows.length > 0),
    );
  };
  return editOfTable('Instellingen', change, { mostNewRows: names.length });
}
