import type { WorkbenchPage } from '../tests/e2e/support/workbench';

/** What the pane did during one command. */
export interface Watched {
  readonly ms: number;
  /** The longest task of the pane itself, 0 where none took 50 ms. */
  readonly blocked: number;
  /** Bytes of the largest request and answer. */
  readonly largest: number;
  /** Whether something said how far it was, or could be stopped. */
  readonly progress: boolean;
}

interface Watch {
  blocked: number;
  progress: boolean;
}

/** Begins to watch a pane: once, after it was loaded. */
export async function watchPane({ pane }: WorkbenchPage): Promise<void> {
  await pane.evaluate(() => {
    const watch = { blocked: 0, progress: false };
    Object.assign(window, { watch });
    new PerformanceObserver((list) => {
      // Tasks of the workbench's own page, which shares the thread, are not the pane's.
      for (const { duration, name } of list.getEntries())
        if (name === 'self') watch.blocked = Math.max(watch.blocked, duration);
    }).observe({ entryTypes: ['longtask'] });
    new MutationObserver(() => {
      watch.progress ||= document.querySelector('[role=progressbar]') !== null;
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** Does a command, and waits until nothing is read or computed any more: the reading that follows a write counts too. */
export async function watched(workbench: WorkbenchPage, command: () => Promise<unknown>): Promise<Watched> {
  await workbench.idle(600_000);
  await workbench.call('resetCounters');
  await workbench.pane.evaluate(() => {
    Object.assign((window as unknown as { watch: Watch }).watch, { blocked: 0, progress: false });
  });
  const begin = Date.now();
  await command();
  const ms = Date.now() - begin;
  await workbench.idle(600_000);
  const { largestIn, largestOut } = await workbench.counters();
  const watch = await workbench.pane.evaluate(() => ({ ...(window as unknown as { watch: Watch }).watch }));
  return { ms, blocked: watch.blocked, largest: Math.max(largestIn, largestOut), progress: watch.progress };
}
