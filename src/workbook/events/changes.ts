import { quietly } from '../read/patiently';
import { isWriting, readChanges } from './lastReading';
import { WorkbookProblem } from '../problems';
import type { SchoolReading } from '../../school/school';
import { unsubscribe, type Unsubscribe } from './selection';

/**
 * Excel raises an event per edit, and misses some of fast edits: the workbook is read once no event has come for this
 * long.
 */
const QUIET_MS = 250;

/**
 * Calls back with a fresh reading whenever our tables or the reference date have changed, by the user, a co-author,
 * or Excel’s undo. Writes of this add-in are not reported again.
 *
 * @param onFailure called when the workbook cannot be read; the next change tries again
 * @param shown resolves when the pane is visible: changes before that are read once, when it becomes visible
 */
export async function onSchoolChanged(
  handler: (reading: SchoolReading) => void,
  onFailure: (problem: WorkbookProblem) => void = () => undefined,
  shown: () => Promise<void> = () => Promise.resolve(),
): Promise<Unsubscribe> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let looking = false;
  let again = false;

  const read = async () => {
    try {
      const reading = await readChanges();
      if (reading && !stopped) handler(reading);
    } catch (error) {
      if (!stopped && error instanceof WorkbookProblem) onFailure(error);
      else if (!stopped) throw error;
    }
  };
  // One at a time: a very large school takes longer to read than a user takes to type the next cell.
  const look = async () => {
    again = looking;
    if (looking) return;
    looking = true;
    await shown();
    again = false;
    await read().finally(() => (looking = false));
    if (again && !stopped) await look();
  };
  const wake = async () => {
    clearTimeout(timer);
    timer = setTimeout(() => void (isWriting() ? wake() : look()), QUIET_MS);
  };

  const subscriptions = await quietly(async (context) => {
    const { worksheets, tables } = context.workbook;
    const added = [
      worksheets.onChanged.add(wake),
      worksheets.onDeleted.add(wake),
      tables.onDeleted.add(wake),
    ];
    await context.sync();
    return added as OfficeExtension.EventHandlerResult<unknown>[];
  });
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await Promise.all(subscriptions.map(unsubscribe));
  };
}
