import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The fence: no other machine has an address. Playwright's own way to stop requests would switch the browser's cache off.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];
const ALLOWED = /^(https:\/\/localhost:\d+\/|data:|blob:|about:)/;

/** How long a page may take to end. */
const LETTING_GO_MS = 30_000;

/** The project's folder. Tests run from there. */
export const ROOT = process.cwd();

/** How a page of the workbench is shown. */
export interface ViewOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** A browser window in which every request to another machine is blocked and remembered. */
export interface TestBrowser {
  readonly context: BrowserContext;
  /** A page for a workbench: one that an earlier file has let go of, where the browser is that of the run, or a new one. */
  takePage(): Promise<Page>;
  /** Ends the workbench in a page, which is then taken again; in a browser of the file's own the page is closed. */
  letGo(page: Page): Promise<void>;
  /** Addresses that were asked for and are not localhost: must stay empty. */
  readonly outside: readonly string[];
  /** Errors that pages did not catch. */
  readonly pageErrors: readonly string[];
  /** Closes the browser, or leaves that of the run to the next file. @throws Error when a page asked for an address other than localhost */
  close(): Promise<void>;
}

/**
 * Starts a browser of the test's own.
 * @param answered addresses elsewhere that the test itself answers, so that nothing leaves the machine
 * @throws Error when there is none
 */
export async function launch(view: ViewOptions = {}, answered?: RegExp): Promise<TestBrowser> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: browserPath(),
    args: ARGUMENTS,
    ignoreHTTPSErrors: true, // the certificate is self-made
    viewport: { width: view.width ?? 1400, height: view.height ?? 900 },
    locale: 'nl-NL',
    colorScheme: view.colorScheme ?? 'light',
    forcedColors: view.forcedColors ?? 'none',
  });
  return watched(
    context,
    { takePage: () => context.newPage(), letGo: (page) => page.close(), close: () => context.close() },
    answered,
  );
}

/**
 * The browser of the run, of which every worker has one: it is started once, and keeps the files of a page and their compiled code. A page
 * that a file lets go of is used again by the next (`workbench/api.ts`). Without a run, as in a script, or when that browser has crashed, a browser of the file's own.
 */
export async function browserOfRun(view: ViewOptions): Promise<TestBrowser> {
  const endpoints = JSON.parse(process.env.E2E_BROWSERS ?? '[]') as string[];
  const endpoint = endpoints[Number(process.env.JEST_WORKER_ID ?? '1') - 1];
  if (endpoint === undefined) return launch(view);
  const browser = await chromium.connectOverCDP(endpoint).catch(() => undefined);
  const [context] = browser?.contexts() ?? [];
  if (!browser || !context) return launch(view);
  const free = context.pages();
  const taken = new Set<Page>();
  return watched(context, {
    async takePage() {
      const page = free.pop() ?? (await context.newPage());
      taken.add(page);
      // A page behind another one would be drawn no more, and all that waits for a frame would take seconds.
      await page.bringToFront();
      return page;
    },
    async letGo(page) {
      taken.delete(page);
      if (await endPage(page)) free.push(page);
    },
    async close() {
      for (const page of taken) await endPage(page);
      await context.clearPermissions();
      await browser.close(); // only the connection
    },
  });
}

/**
 * Starts the browser of a worker.
 * @param key of the server, which the browser trusts: it keeps no file, and no compiled code, of a server whose certificate it only lets pass
 * @returns its address, and what closes it
 */
export async function startBrowserOfRun(key: string): Promise<{ endpoint: string; browser: Browser }> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [
      ...ARGUMENTS,
      `--ignore-certificate-errors-spki-list=${key}`,
      '--lang=nl-NL',
      `--remote-debugging-port=${port}`,
    ],
  });
  return { endpoint: `http://localhost:${port}`, browser };
}

/** Ends the workbench in a page, so that nothing of it runs any more; a page that does not answer is closed. @returns whether it can be used again */
async function endPage(page: Page): Promise<boolean> {
  if (page.isClosed()) return false;
  try {
    // Univer's engine speaks of its progress a second after it began, also when it was ended by then.
    await page.waitForFunction(isDone, undefined, { timeout: LETTING_GO_MS });
    await page.evaluate(endWorkbench);
    return true;
  } catch {
    await page.close();
    return false;
  }
}

const isDone = (): boolean => !('workbench' in window) || !window.workbench.calculating;

function endWorkbench(): void {
  if ('workbenchPage' in window) window.workbenchPage.end();
}

/** Remembers what goes wrong in a window. */
function watched(
  context: BrowserContext,
  { takePage, letGo, close }: Pick<TestBrowser, 'takePage' | 'letGo' | 'close'>,
  answered?: RegExp,
): TestBrowser {
  const outside: string[] = [];
  const pageErrors: string[] = [];
  rememberOutside(context, outside, answered);
  context.on('weberror', (error) => pageErrors.push(error.error().stack ?? error.error().message));
  return {
    context,
    outside,
    pageErrors,
    takePage,
    letGo,
    async close() {
      await close();
      if (outside.length > 0) throw new Error(`Requests to the outside: ${outside.join(', ')}`);
    },
  };
}

/** A port that nothing listens to now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, 'localhost'), 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

/** Notes the address of every request that the page's policy lets through and that is not for this machine. */
function rememberOutside(context: BrowserContext, outside: string[], answered?: RegExp): void {
  const note = (request: Request): void => {
    const url = request.url();
    if (!ALLOWED.test(url) && !answered?.test(url)) outside.push(url);
  };
  context.on('requestfinished', note);
  context.on('requestfailed', (request) => {
    if (!isRefusedByPolicy(request)) note(request);
  });
  // Neither the add-in nor the workbench has any use for a web socket, which is no request.
  context.on('page', (page) => page.on('websocket', (socket) => outside.push(socket.url())));
}

const isRefusedByPolicy = (request: Request): boolean => /csp/i.test(request.failure()?.errorText ?? '');

let foundBrowser: string | undefined;

function browserPath(): string {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  foundBrowser ??= findBrowser();
  return foundBrowser;
}

function findBrowser(): string {
  const found = spawnSync(process.execPath, [join(ROOT, 'scripts', 'find-chromium.mjs')], {
    encoding: 'utf8',
  });
  if (found.status !== 0) throw new Error(found.stderr || 'There is no Chromium');
  return found.stdout.trim();
}
