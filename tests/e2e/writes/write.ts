import { readSchool } from '../../../src/workbook/events/lastReading';
import { undo } from '../../../src/workbook/write/lazyWrites';
import type { Employee } from '../../../src/school/school';
import type { UndoHandle } from '../../../src/workbook/write/undoHandle';

/** Takes back what a write did, so that the next case starts from the same workbook. */
export type TakeBack = () => Promise<unknown>;

/** One write of the pane: what it needs first (which no fault touches), and the write itself. */
export type PreparedWrite = () => Promise<TakeBack>;
export type Write = () => Promise<PreparedWrite>;

/** Writes by the name of the function that the pane calls, followed by `: ` and how where it is tried in more ways. */
export type Writes = Readonly<Record<string, Write>>;

export const KEY = '1005';

export async function somebody(key = KEY): Promise<Employee> {
  const employee = (await readSchool()).school?.byKey.get(key);
  if (!employee) throw new Error(`There is nobody with number ${key}`);
  return employee;
}

export const back =
  (handle: UndoHandle): TakeBack =>
  () =>
    undo(handle);

/** For a write after which nothing has to be taken back, or of which `prepare` sees to it. */
export const nothing: TakeBack = () => Promise.resolve();

/** Takes sheets away, with the tables on them, as a user may do. */
export const withoutSheets =
  (...names: readonly string[]): TakeBack =>
  () =>
    Excel.run(async (context) => {
      const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });

/** Takes a column away, which a workbook of before does not have. */
export const withoutColumns = (table: string, ...columns: readonly string[]) =>
  Excel.run(async (context) => {
    const found = columns.map((name) =>
      context.workbook.tables.getItem(table).columns.getItemOrNullObject(name).load('name'),
    );
    await context.sync();
    for (const column of found) if (!column.isNullObject) column.delete();
    await context.sync();
  });
