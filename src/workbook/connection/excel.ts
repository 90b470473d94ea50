import { WorkbookProblem, type WorkbookFailure } from '../problems';
import { overviewSheet, tableNames, tableSpecs } from '../../tables/schema';

/**
 * Runs one batch of requests to Excel. Errors are thrown as a `WorkbookProblem`: messages of Office are English, name
 * code, and can quote cells.
 *
 * @param waits whether Excel waits while the user edits a cell; otherwise it refuses
 */
export async function withExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { waits = false }: { readonly waits?: boolean } = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: waits }, work);
  } catch (error) {
    if (error instanceof WorkbookProblem) throw error;
    const code = officeCode(error);
    if (code === 'AccessDenied') throw new WorkbookProblem(await whyDenied());
    if (code === 'GeneralException' && (await isElsewhere()))
      throw new WorkbookProblem({ code: 'otherWorkbook' });
    throw new WorkbookProblem(failureOf(code));
  }
}

/**
 * Puts back what a write that failed has changed, in a context of its own: one that has failed is not used again.
 *
 * @param sheet where it is to be seen that something was not put back
 * @throws WorkbookProblem `partlyWritten`
 */
export async function restoring<T>(
  sheet: string,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(work);
  } catch {
    throw new WorkbookProblem({ code: 'partlyWritten', sheet });
  }
}

/** The error code of Office (`ItemNotFound`), or the name of the error where it has no code. */
export function officeCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : 'Unknown';
}

/** Codes that say that an answer is more than Excel hands over at once. */
export const TOO_LARGE = [
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'PayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
  'MemoryLimitReached',
];

/** Codes that say that a named table, sheet, column or range is not (or no longer) there. */
export const NOT_THERE = ['ItemNotFound', 'InvalidReference', 'InvalidBinding'];

function failureOf(code: string): WorkbookFailure {
  if (TOO_LARGE.includes(code)) return { code: 'tooLarge' };
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'cellInEdit' };
    case 'FilteredRangeConflict':
      return { code: 'filtered', table: null };
    case 'InactiveWorkbook':
    case 'InvalidSelection':
      // Sheets cannot be shown, added or deleted while the user is in another workbook.
      return { code: 'otherWorkbook' };
    case 'MergedRangeConflict':
      return { code: 'mergedCells' };
    case 'Conflict':
    case 'RequestAborted':
    case 'ServiceNotAvailable':
    case 'ActivityLimitReached':
      return { code: 'busy' };
    case 'ConnectionFailure':
    case 'HttpTimeout':
    case 'Timeout':
      return { code: 'connectionLost' };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
    case 'UnsupportedOperation':
      return { code: 'notSupported' };
    default:
      return { code: 'unexpected', detail: code };
  }
}

/** Whether the user is in another workbook: then there is no active cell, and what needs a window fails without saying why. */
async function isElsewhere(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.getActiveCell().load('address');
      await context.sync();
    });
    return false;
  } catch (error) {
    return officeCode(error) === 'InvalidSelection';
  }
}

/** Excel says "access denied" for a protected sheet, a protected workbook and a read-only one alike: this asks which. */
async function whyDenied(): Promise<WorkbookFailure> {
  const ours = new Set([overviewSheet, ...tableNames.map((name) => tableSpecs[name].sheet)]);
  try {
    return await Excel.run(async (context): Promise<WorkbookFailure> => {
      const { workbook } = context;
      workbook.load('readOnly');
      workbook.worksheets.load('items/name,items/protection/protected');
      await context.sync();
      if (workbook.readOnly) return { code: 'readOnly' };
      const locked = workbook.worksheets.items.filter((sheet) => sheet.protection.protected);
      if (locked.length === 0) {
        workbook.protection.load('protected');
        await context.sync();
        if (workbook.protection.protected) return { code: 'protectedWorkbook' };
      }
      const sheet = locked.find(({ name }) => ours.has(name)) ?? locked[0];
      return { code: 'protectedSheet', sheet: sheet?.name ?? null };
    });
  } catch {
    return { code: 'protectedSheet', sheet: null };
  }
}

/**
 * A range that only this request needs. Office follows every range until the conversation ends, and then lets go of them one by
 * one: of the thousands that a hundred sheets take, that alone keeps the pane from answering.
 */
export function untracked(range: Excel.Range): Excel.Range {
  // Taking it over from the conversation is what allows letting it go.
  range.track();
  range.untrack();
  return range;
}
