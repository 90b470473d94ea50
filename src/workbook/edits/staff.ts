import { readCategory, readKey, readOptionalDay } from '../../tables/values';
import type { StaffEdit } from '../../imports/staffList';
import type { NeededColumns } from '../../school/edits/schoolEdit';
import type { Pacing } from '../connection/sendSteps';
import { WorkbookProblem } from '../problems';
import type { RawTable } from '../../tables/rawTables';
import { planEdit, type TableEdit, type WantedRow } from '../../tables/rowEdit';
import { columnIndexes } from '../../tables/tableReader';
import type { UndoHandle } from '../write/undoHandle';
import { hasOtherColumns } from './plan';
import { write } from '../write/write';
import { appendRows, cellsOf, changeRows } from '../../tables/rowsByColumn';

export interface StaffToWrite extends Pacing {
  /** What is done, in the user's words; it goes into the log. */
  readonly what: string;
  readonly edit: StaffEdit;
}

/**
 * Writes people of a list to `Medewerkers` and `Aanstellingen`, all or nothing. Two syncs; more for long lists. Nobody is
 * removed, and cells that the edit does not name keep what they have.
 *
 * @throws WorkbookProblem `changedMeanwhile` when somebody to add is there by now, or somebody to change no longer is
 */
export function writeStaff({ what, edit, ...pacing }: StaffToWrite): Promise<UndoHandle> {
  const appointments = [...edit.appointments.values()].reduce((sum, rows) => sum + rows.length, 0);
  return write(
    {
      tables: ['Medewerkers', 'Aanstellingen'],
      needs: staffColumns(edit),
      mostNewRows: Math.max(1, edit.add.length, appointments),
      change: (now) => ({
        Medewerkers: employeesEdit(now('Medewerkers'), edit),
        Aanstellingen: appointmentsEdit(now('Aanstellingen'), edit),
      }),
    },
    what,
    pacing,
  );
}

/** Columns that a list fills and older tables lack: without the category everybody is support staff. */
export function staffColumns({ add }: Pick<StaffEdit, 'add'>): NeededColumns {
  return add.some(isNoSupport) ? { Medewerkers: ['Functiecategorie'] } : {};
}

function isNoSupport({ Functiecategorie: category }: StaffEdit['add'][number]): boolean {
  return category !== undefined && readCategory('Functiecategorie', category) !== 'support';
}

function employeesEdit(raw: RawTable, { add, change }: StaffEdit): TableEdit {
  const rows = new Map<string, number>();
  keysOf(raw).forEach((key, index) => key !== null && !rows.has(key) && rows.set(key, index));
  const changed = [...change].map(([key, cells]) => {
    const index = rows.get(key);
    if (index === undefined) throw new WorkbookProblem({ code: 'changedMeanwhile', table: raw.name });
    return { index, cells };
  });
  const known = add.some(({ Personeelsnummer }) => rows.has(readKey(Personeelsnummer) ?? ''));
  if (known) throw new WorkbookProblem({ code: 'changedMeanwhile', table: raw.name });
  const appended = appendRows(raw, add);
  return { ...appended, overwrite: [...changeRows(raw, changed).overwrite, ...appended.overwrite] };
}

/** The rows of each person become those of the edit; a row that stays the same day keeps its place and its notes. */
function appointmentsEdit(raw: RawTable, { appointments }: StaffEdit): TableEdit {
  const keys = keysOf(raw);
  const own = keys.flatMap((key, index) => (key !== null && appointments.has(key) ? [index] : []));
  const from = columnIndexes(raw).get('Vanaf');
  const dayOf = (index: number) => {
    const cell = from === undefined ? null : raw.rows[index][from];
    try {
      return readOptionalDay('Vanaf', cell);
    } catch {
      // A date that cannot be read is nobody's: its row is replaced.
      return null;
    }
  };
  const wanted = [...appointments].flatMap(([key, rows]) =>
    rows.map((cells): WantedRow => {
      const replaces = own.find((index) => keys[index] === key && dayOf(index) === cells.Vanaf);
      return { replaces: replaces ?? null, cells: cellsOf(raw, cells) };
    }),
  );
  // Leave that stands beside a date must not come to stand beside another one.
  const keepsRows = hasOtherColumns(raw) || columnIndexes(raw).has('Seniorenverlof');
  return planEdit(raw.rows, own, wanted, keepsRows);
}

function keysOf(raw: RawTable): (string | null)[] {
  const column = columnIndexes(raw).get('Personeelsnummer');
  return raw.rows.map((row) => (column === undefined ? null : readKey(row[column])));
}
