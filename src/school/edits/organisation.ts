import { EditRefused, type SchoolEdit } from './schoolEdit';
import { groupKey, type Grouping } from '../organisation';
import { changeRows } from '../../tables/rowsByColumn';
import { columnIndexes } from '../../tables/tableReader';

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
  return {
    tables: ['Medewerkers'],
    mostNewRows: 1,
    change: (now) => {
      const raw = now('Medewerkers');
      const column = columnIndexes(raw).get(placeColumns[by]);
      const own = groupKey(from);
      const rows = raw.rows.flatMap((row, index) =>
        column !== undefined && groupKey(String(row[column] ?? '')) === own ? [index] : [],
      );
      if (rows.length === 0) throw new EditRefused({ code: 'changedMeanwhile', table: raw.name });
      const cells = { [placeColumns[by]]: to };
      return {
        Medewerkers: changeRows(
          raw,
          rows.map((index) => ({ index, cells })),
        ),
      };
    },
  };
}
