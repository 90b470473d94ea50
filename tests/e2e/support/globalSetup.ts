import { startBrowserOfRun } from './browser';
import { keyOf, startServer } from './server';

/** What ends what was begun. */
export const ENDS: (() => unknown)[] = [];

/**
 * Builds, serves and starts a browser for each worker, once for all files of a run. Every worker gets the addresses; jest calls this for
 * each project, and the second has nothing to do.
 */
export default async function globalSetup({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  if (process.env.E2E_SERVER !== undefined) return;
  const server = await startServer();
  ENDS.push(server.close);
  process.env.E2E_SERVER = JSON.stringify({ addin: server.addin, workbench: server.workbench });
  const key = await keyOf(server.addin);
  const browsers = await Promise.all(Array.from({ length: maxWorkers }, () => startBrowserOfRun(key)));
  ENDS.push(
    ...browsers.map(
      ({ browser }) =>
        () =>
          browser.close(),
    ),
  );
  process.env.E2E_BROWSERS = JSON.stringify(browsers.map(({ endpoint }) => endpoint));
}
