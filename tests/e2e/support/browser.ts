import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Request } from 'playwright-core';
import { takeProfile } from './browserProfile';

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
  /** Addresses that were asked for and are not localhost: must stay empty. */
  readonly outside: readonly string[];
  /** Errors that pages did not catch. */
  readonly pageErrors: readonly string[];
  /** Closes the browser. @throws Error when a page asked for an address other than localhost */
  close(): Promise<void>;
}

/**
 * Starts the browser of the end-to-end tests.
 * @param answered addresses elsewhere that the test itself answers, so that nothing leaves the machine
 * @throws Error when there is none
 */
export async function launch(view: ViewOptions = {}, answered?: RegExp): Promise<TestBrowser> {
  const profile = takeProfile();
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: browserPath(),
    args: ARGUMENTS,
    ignoreHTTPSErrors: true, // the certificate is self-made
    viewport: { width: view.width ?? 1400, height: view.height ?? 900 },
    locale: 'nl-NL',
    colorScheme: view.colorScheme ?? 'light',
    forcedColors: view.forcedColors ?? 'none',
  });
  const outside: string[] = [];
  const pageErrors: string[] = [];
  rememberOutside(context, outside, answered);
  context.on('weberror', (error) => pageErrors.push(error.error().stack ?? error.error().message));
  return {
    context,
    outside,
    pageErrors,
    async close() {
      await context.close();
      profile.giveBack();
      if (outside.length > 0) throw new Error(`Requests to the outside: ${outside.join(', ')}`);
    },
  };
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
