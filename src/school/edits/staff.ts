import { EditRefused, type NeededColumns, type SchoolEdit } from './schoolEdit';
import { readCategory, readKey } from '../../tables/values';
import type { StaffEdit } from '../../tables/staffEdit';
import type { RawTable } from '../../tables/rawTables';
import { planEdit, type TableEdit, type WantedRow } from '../../tables/rowEdit';
import { dayIn } from '../../tables/dayIn';
import { cellReader, columnIndexes } from '../../tables/tableReader';
import { rowsByKey } from '../plan/planRows';
import { hasOtherColumns } from './plan';
import { keptEdit, type KeptRow } from './settings';
import { cellsOf, placeRows } from '../../tables/rowsByColumn';

/**
 * Writes people of a list to `Medewerkers` and `Aanstellingen`, all or nothing. Nobody is removed, and cells that the edit does not name keep what they have.
 *
 * @param kept what was chosen of the list, for the next one; absent where nothing is to be kept
 * @throws EditRefused `changedMeanwhile` when somebody to add is there by now, or somebody to change no longer is
 */
export function importStaff(edit: StaffEdit, kept?: KeptRow): SchoolEdit {
  const appointments = [...edit.appointments.values()].reduce((sum, rows) => sum + rows.length, 0);
  return {
    tables: ['Medewerkers', 'Aanstellingen', ...(kept ? (['Instellingen'] as const) : [])],
    needs: staffColumns(edit),
    mostNewRows: Math.max(1, edit.add.length, appointments),
    change: (now) => ({
      Medewerkers: employeesEdit(now('Medewerkers'), edit),
      Aanstellingen: appointmentsEdit(now('Aanstellingen'), edit),
      ...(kept ? { Instellingen: keptEdit(now('Instellingen'), kept) } : {}),
    }),
  };
}

const PLACE_COLUMNS = ['Team', 'Leidinggevende', 'Locatie'];

/** Columns that a list fills and older tables lack: without the category everybody is support staff. */
export function staffColumns({ add, change }: Pick<StaffEdit, 'add' | 'change'>): NeededColumns {
  const rows = [...add, ...change.values()];
  const columns = [
    ...PLACE_COLUMNS.filter((column) => rows.some((row) => (row[column] ?? '') !== '')),
    ...(rows.some(isNoSupport) ? ['Functiecategorie'] : []),
  ];
  return columns.length > 0 ? { Medewerkers: columns } : {};
}

function isNoSupport({ Functiecategorie: category }: StaffEdit['add'][number]): boolean {
  return category !== undefined && readCategory('Functiecategorie', category) !== 'support';
}

function employeesEdit(raw: RawTable, { add, change }: StaffEdit): TableEdit {
  const rows = rowsByKey(raw);
  const changed = [...change].map(([key, cells]) => ({ index: rows.get(key)?.[0] ?? -1, cells }));
  const known = add.some(({ Personeelsnummer }) => rows.has(readKey(Personeelsnummer) ?? ''));
  if (known || changed.some(({ index }) => index < 0))
    throw new EditRefused({ code: 'changedMeanwhile', table: raw.name });
  return placeRows(raw, [...changed, ...add.map((cells) => ({ index: -1, cells }))]);
}

/** The rows of each person become those of the edit; a row that stays the same day keeps its place and its notes. */
function appointmentsEdit(raw: RawTable, { appointments }: StaffEdit): TableEdit {
  const byKey = rowsByKey(raw);
  const cell = cellReader(raw);
  // A date that cannot be read is nobody's: its row is replaced.
  const groups = [...appointments].map(([key, rows]) => {
    const own = byKey.get(key) ?? [];
    const wanted = rows.map((cells): WantedRow => {
      const replaces = own.find((index) => dayIn(cell(index, 'Vanaf')) === cells.Vanaf);
      return { replaces: replaces ?? null, cells: cellsOf(raw, cells) };
    });
    return { own, wanted };
  });
  const own = groups.flatMap((group) => group.own).sort((a, b) => a - b);
  const wanted = groups.flatMap((group) => group.wanted);
  // The leave of a row belongs to its date and must not end up beside another date.
  const keepsRows = hasOtherColumns(raw) || columnIndexes(raw).has('Seniorenverlof');
  return planEdit(raw.rows, own, wanted, keepsRows);
}
