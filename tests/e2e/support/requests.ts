import type { WorkbenchPage } from './workbench';

/** How often the add-in asked something of Excel. */
export interface Requests {
  readonly reads: number;
  readonly writes: number;
}

/**
 * Counts the requests of the add-in while something is done, until it is quiet again. A reading of all tables is not
 * counted: Excel's own event of a change wakes it, when and how often depends on the computer.
 */
export async function requestsDuring(workbench: WorkbenchPage, act: () => Promise<void>): Promise<Requests> {
  await workbench.idle();
  await workbench.page.evaluate(() => {
    const seen: ('reads' | 'writes')[] = [];
    const stop = window.workbench.use((request, next) => {
      const { Actions: actions } = request.body;
      const isWrite = actions.some(
        ({ ActionType, Name }) => ActionType === 4 || ActionType === 9 || Name === 'Add' || Name === 'Delete',
      );
      const isSchool = JSON.stringify(request.body).includes('"Aanstellingen"');
      if (request.kind === 'addin' && (isWrite || !isSchool)) seen.push(isWrite ? 'writes' : 'reads');
      return next();
    });
    Object.assign(window, { counting: { seen, stop } });
  });
  await act();
  await workbench.idle();
  return workbench.page.evaluate(() => {
    const { counting } = window as unknown as {
      counting: { seen: ('reads' | 'writes')[]; stop: () => void };
    };
    counting.stop();
    const count = (kind: string) => counting.seen.filter((own) => own === kind).length;
    return { reads: count('reads'), writes: count('writes') };
  });
}
