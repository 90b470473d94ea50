import { EditRefused, editOfTable, type SchoolEdit } from './schoolEdit';
import { groupKey, type Grouping } from '../organisation';
import type { RawTable } from '../../tables/rawTables';
import { changeRows } from '../../tables/rowsByColumn';
import { cellReader } from '../../tables/tableReader';

/** The columns of `Medewerkers` with team, manager and location. */
const placeColumns: Readonly<Record<Grouping, string>> = {
  team: 'Team',
  manager: 'Leidinggevende',
  location: 'Locatie',
};

/**
 * Gives everybody of one team, manager or location the name of another: two spellings become one.
 *
 * @throws EditRefused `changedMeanwhile` when nobody has the name any more
 */
export function renameGroup(by: Grouping, from: string, to: string): SchoolEdit {
  const change = (raw: RawTable) => {
    const cell = cellReader(raw);
    const own = groupKey(from);
    const cells = { [placeColumns[by]]: to };
    const changes = raw.rows.flatMap((_, index) =>
      groupKey(String(cell(index, placeColumns[by]) ?? '')) === own ? [{ index, cells }] : [],
    );
    if (changes.length === 0) throw new EditRefused({ code: 'changedMeanwhile', table: raw.name });
    return changeRows(raw, changes);
  };
  return editOfTable('Medewerkers', change, { mostNewRows: 1 });
}
