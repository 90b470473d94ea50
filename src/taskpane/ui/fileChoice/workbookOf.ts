import type { WorkbookOfFile } from '../../../imports/workbookFile';
import type { Cell } from '../../../tables/values';
import { WorkbookProblem } from '../../../workbook/problems';
import type { WorkbookAnswer, WorkbookAsked } from './workbookWorker';

/**
 * Reads a workbook from a file, beside the pane.
 *
 * @param sheet which of its sheets, from 0; null for the only one that is shown
 * @throws WorkbookProblem `fileUnreadable`; `cancelled` when it was stopped
 * @throws Error when the script that reads it cannot be loaded
 */
export async function workbookOf(
  bytes: ArrayBuffer,
  sheet: number | null,
  signal: AbortSignal,
): Promise<WorkbookOfFile> {
  const worker = new Worker(new URL('./workbookWorker.ts', import.meta.url), { name: 'workbook' });
  try {
    return await answerOf(worker, { bytes, sheet }, signal);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, asked: WorkbookAsked, signal: AbortSignal): Promise<WorkbookOfFile> {
  return new Promise((resolve, reject) => {
    const cells: (readonly Cell[])[] = [];
    const stop = () => reject(new WorkbookProblem({ code: 'cancelled' }));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkbookAnswer>) => {
      if ('rows' in data) for (const row of data.rows) cells.push(row);
      else if ('refused' in data) reject(new WorkbookProblem({ code: 'fileUnreadable', kind: data.refused }));
      else resolve({ ...data.workbook, sheet: data.workbook.sheet && { ...data.workbook.sheet, cells } });
    });
    worker.addEventListener('error', () => reject(new Error('The workbook could not be read')));
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    worker.postMessage(asked);
  });
}
