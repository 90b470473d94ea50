import { restoring, withExcel } from '../connection/excel';
import { asWrite } from '../events/lastReading';
import { addTable } from './newTable';
import { missingTable, saysNotThere } from './openTables';
import { WorkbookProblem } from '../problems';
import { forgetInventory } from '../read/readTables';
import { tableSpecs, type TableName } from '../../tables/schema';
import type { Contents } from '../../tables/contents';

/**
 * Makes those of the named tables that are not there yet, each on its own new sheet at the end. Two syncs; all or none.
 *
 * @returns the tables that were made
 * @throws WorkbookProblem `nameTaken` when another sheet has the name
 */
export function addTables(
  names: readonly TableName[],
  contents: Contents = {},
): Promise<readonly TableName[]> {
  return withExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name');
    await context.sync();
    const present = new Set(tables.items.map(({ name }) => name.toLowerCase()));
    const missing = [...new Set(names)].filter((name) => !present.has(name.toLowerCase()));
    if (missing.length === 0) return [];
    const sheets = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const taken = missing.find((name) => sheets.has(tableSpecs[name].sheet.toLowerCase()));
    if (taken) throw new WorkbookProblem({ code: 'nameTaken', sheet: tableSpecs[taken].sheet });
    try {
      for (const name of missing) addTable(context, name, contents[name] ?? []);
      await context.sync();
    } catch (error) {
      await removeTables(missing);
      throw error;
    }
    forgetInventory();
    return missing;
  });
}

/** Takes tables away again with their sheets, whose names were free before. */
async function removeTables(names: readonly TableName[]): Promise<void> {
  const sheets = names.map((name) => tableSpecs[name].sheet);
  await restoring(sheets[0], async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    for (const sheet of worksheets.items) if (sheets.includes(sheet.name)) sheet.delete();
    await context.sync();
  });
  forgetInventory();
}

/**
 * Does work that needs tables. Those that an older workbook does without are made when they turn out to be missing, and taken away
 * again when the work then fails.
 *
 * @throws WorkbookProblem `missingTable` when one is missing that belongs in every workbook
 */
export function withTables<T>(
  names: readonly TableName[],
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const write = async (context: Excel.RequestContext) => {
    try {
      return await work(context);
    } catch (error) {
      if (!saysNotThere(error)) throw error;
      const missing = await missingTable(names);
      if (missing) throw missing;
      const made = await addTables(names);
      // Nothing was missing: it was something else that is not there.
      if (made.length === 0) throw error;
      try {
        return await Excel.run(work);
      } catch (failure) {
        await removeTables(made);
        throw failure;
      }
    }
  };
  return asWrite(() => withExcel(write));
}
