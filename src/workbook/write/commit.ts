import type { Cell } from '../../tables/values';
import { rememberWritten } from '../events/lastReading';
import { computedAgain } from '../../tables/calculated';
import { sameRows } from '../../tables/sameRows';
import { openTables, type OpenTable, type OpenTables } from './openTables';
import { restoring } from '../connection/excel';
import { editBetween } from '../../tables/editBetween';
import { editedRows, isEmptyEdit, type TableEdit } from '../../tables/rowEdit';
import { sendSteps, type Pacing, type WriteStep } from '../connection/sendSteps';
import { Slice } from '../../pacing';
import { editSteps } from './editSteps';
import { tableSpecs, type TableName } from '../../tables/schema';
import { highest } from '../../domain/extremes';

/** What to do to which tables. */
export type Edits = ReadonlyMap<TableName, TableEdit>;

/**
 * Writes edits of several tables, all of them or nothing at all. Excel stops at the first step that fails and keeps
 * those before it, and an answer can get lost although all was done. So after a failure the tables are read again: as
 * they were, as they should become, or something between, which is then put back.
 *
 * @param last queues what comes after all edits, in the last request: it is not put back
 * @returns whether Excel answered that all is done, or this was seen afterwards; `last` may then not be done
 * @throws WorkbookProblem `cancelled` when stopped, `partlyWritten` when what was done could not be put back
 */
export async function commit(
  context: Excel.RequestContext,
  opened: OpenTables,
  edits: Edits,
  { last, ...pacing }: Pacing & { readonly last?: () => void } = {},
): Promise<'answered' | 'lookedUp'> {
  const changed = [...edits].filter(([, edit]) => !isEmptyEdit(edit));
  const slice = new Slice();
  const parts: Part[] = [];
  const steps: WriteStep[] = [];
  for (const [name, edit] of changed) {
    const open = opened.get(name) as OpenTable;
    await slice.pauseWhenOver();
    parts.push({ open, after: editedRows(open.raw.rows, edit) });
    await slice.pauseWhenOver();
    for (const step of editSteps(open, edit)) steps.push(step);
  }
  // The last step counts as no cells, so that it goes along with the request before it.
  if (last) steps.push({ cells: 0, queue: last });
  let answer: 'answered' | 'lookedUp' = 'answered';
  try {
    await sendSteps(context, steps, pacing);
  } catch (error) {
    if (!(await settle(parts))) throw error;
    answer = 'lookedUp';
  }
  for (const { open, after } of parts) rememberWritten(open.raw.name, open.raw.rows, after);
  return answer;
}

interface Part {
  readonly open: OpenTable;
  readonly after: readonly (readonly Cell[])[];
}

/** @returns whether everything turns out to be done after all; false when all tables are as they were before */
function settle(parts: readonly Part[]): Promise<boolean> {
  return lookAgain(parts, (pairs) => pairs.every(isDone));
}

/**
 * Makes tables what they were when they were opened, whatever became of the write.
 *
 * @throws WorkbookProblem `partlyWritten`
 */
export async function putBack(opened: readonly OpenTable[]): Promise<void> {
  await lookAgain(
    opened.map((open) => ({ open, after: open.raw.rows })),
    () => false,
  );
}

/** @param mayStay whether the tables are right as they are now; otherwise they become what they were */
function lookAgain(
  parts: readonly Part[],
  mayStay: (pairs: readonly (Part & { readonly now: OpenTable })[]) => boolean,
): Promise<boolean> {
  return restoring(parts[0]?.open.raw.sheetName ?? tableSpecs.Plan.sheet, async (context) => {
    const names = parts.map(({ open }) => open.raw.name);
    const longest = highest(parts.map(({ open, after }) => Math.max(open.raw.rows.length, after.length)));
    const now = await openTables(context, names, longest, {
      // An empty log has one blank row, which is filled last: that its end is right does not say that this was.
      wholeLog: parts.every(({ open }) => !open.isTail || open.skipped === 0),
    });
    const pairs = parts.map((part) => ({ ...part, now: now.get(part.open.raw.name) as OpenTable }));
    if (mayStay(pairs)) return true;
    await sendSteps(
      context,
      pairs.flatMap((pair) => editSteps(pair.now, backTo(pair.open, pair.now))),
    );
    return false;
  });
}

/** How many rows a table has, with those that were not read. */
const height = ({ skipped, raw }: OpenTable) => skipped + raw.rows.length;

function isDone({ open, after, now }: Part & { readonly now: OpenTable }): boolean {
  if (open.skipped === 0 && now.skipped === 0) return sameRows(now.raw.rows, after);
  // Only the end of this table is read: as long as it should be, and with the last line that was written.
  return height(now) === open.skipped + after.length && sameRows(now.raw.rows.slice(-1), after.slice(-1));
}

/** The edit that makes a table what it was. */
function backTo(open: OpenTable, now: OpenTable): TableEdit {
  if (open.skipped > 0 || now.skipped > 0) return shorterTo(open, now);
  const same = sameRows(now.raw.rows, open.raw.rows);
  const edit = same ? nothing : editBetween(now.restorable, open.restorable);
  // A row that was added halfway is blank, and may be the one that stays where a blank one stood.
  return open.notComputed.length > 0 ? edit : computedAgain(edit, now.notComputed);
}

const nothing: TableEdit = { overwrite: [], append: [], remove: [] };

/** Takes the lines away that were added at the end; indexes count from the first row that was read. */
function shorterTo(open: OpenTable, now: OpenTable): TableEdit {
  const added = Math.max(0, height(now) - height(open));
  const last = now.raw.rows.length - 1;
  return { overwrite: [], append: [], remove: Array.from({ length: added }, (_, i) => last - i) };
}
