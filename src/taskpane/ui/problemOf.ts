import { WorkbookProblem } from '../../workbook/problems';

/** The workbook throws nothing else; a fault of our own is shown as plainly. */
export function problemOf(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  return new WorkbookProblem({
    code: 'unexpected',
    detail: error instanceof Error ? error.message : String(error),
  });
}
