import type { WorkbenchPage } from './workbench';

/** How a request goes wrong. */
export interface FaultKind {
  /** The code that Excel answers. */
  readonly code?: string;
  /** Number of a failure below Excel (5001): the connection is lost. */
  readonly hostError?: number;
  /** The request is done, but its answer never comes. */
  readonly afterDoing?: boolean;
  /** Which part of its steps the request does before it fails; 1 leaves out the last one only. */
  readonly part?: number;
  /** The answer comes after so many milliseconds of the page's own clock. */
  readonly delayMs?: number;
}

export const FAULT_KINDS: Readonly<Record<string, FaultKind>> = {
  'Excel is busy': { code: 'RequestAborted' },
  'the request is too large': { code: 'RequestPayloadSizeLimitExceeded' },
  'the item is gone': { code: 'ItemNotFound' },
  'a general exception': { code: 'GeneralException' },
  'a general exception after a third of the request': { code: 'GeneralException', part: 1 / 3 },
  'a general exception after two thirds of the request': { code: 'GeneralException', part: 2 / 3 },
  'a general exception at the last step of the request': { code: 'GeneralException', part: 1 },
  'the connection is lost before': { hostError: 5001 },
  'the connection is lost after doing it': { hostError: 5001, afterDoing: true },
  'the answer comes after ten seconds': { delayMs: 10_000 },
};

declare global {
  interface Window {
    /** The fault that was last put before the host: how many requests it saw, and how to take it away. */
    fault?: { requests: number; hit: boolean; remove: () => void };
  }
}

/** Lets the n-th request of the add-in from now on go wrong; every other one is answered. No request is number 0. */
export function putFault(workbench: WorkbenchPage, nth: number, kind: FaultKind): Promise<void> {
  return workbench.page.evaluate(
    ([at, { code, hostError, afterDoing, part, delayMs }]) => {
      window.fault?.remove();
      const seen = { requests: 0, hit: false, remove: () => {} };
      seen.remove = window.workbench.use(async (request, next) => {
        if (request.kind !== 'addin' || ++seen.requests !== at) return next();
        seen.hit = true;
        if (delayMs !== undefined) {
          await new Promise((resolve) => setTimeout(resolve, delayMs));
          return next();
        }
        const { Actions } = request.body;
        const steps =
          part === undefined ? 0 : Math.min(Math.floor(Actions.length * part), Actions.length - 1);
        if (part !== undefined) Object.assign(request.body, { Actions: Actions.slice(0, steps) });
        if (afterDoing || steps > 0) await next();
        // Excel writes no result over what comes after it; the workbench may when it is still calculating.
        while (window.workbench.calculating) await new Promise((resolve) => setTimeout(resolve, 5));
        if (hostError !== undefined) return { hostError };
        const where = { Message: '', Location: '', ActionIndex: steps, HttpStatusCode: 500 };
        return { body: { Results: [], Error: { Code: code ?? '', ...where } } };
      });
      window.fault = seen;
    },
    [nth, kind] as const,
  );
}

/** Takes the fault away. */
export function endFault(workbench: WorkbenchPage): Promise<{ requests: number; hit: boolean }> {
  return workbench.page.evaluate(() => {
    window.fault?.remove();
    return { requests: window.fault?.requests ?? 0, hit: window.fault?.hit ?? false };
  });
}

/** Lets ten seconds pass for a request that is held. */
export async function letTimePass(workbench: WorkbenchPage, ms: number): Promise<void> {
  await workbench.page.waitForFunction(() => window.fault?.hit);
  await workbench.page.clock.fastForward(ms);
}
