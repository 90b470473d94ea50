import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
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

/** Starts the browser of the end-to-end tests. @throws Error when there is none */
export async function launch(view: ViewOptions = {}): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch({ executablePath: browserPath(), args: ARGUMENTS });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true, // the certificate is self-made
    viewport: { width: view.width ?? 1400, height: view.height ?? 900 },
    locale: 'nl-NL',
    colorScheme: view.colorScheme ?? 'light',
    forcedColors: view.forcedColors ?? 'none',
  });
  const outside: string[] = [];
  const pageErrors: string[] = [];
  await context.route(
    (url) => !ALLOWED.test(url.toString()),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  // Neither the add-in nor the workbench has any use for a web socket, which no route sees.
  context.on('page', (page) => page.on('websocket', (socket) => outside.push(socket.url())));
  context.on('weberror', (error) => pageErrors.push(error.error().stack ?? error.error().message));
  return {
    context,
    outside,
    pageErrors,
    async close() {
      await browser.close();
      if (outside.length > 0) throw new Error(`Requests to the outside: ${outside.join(', ')}`);
    },
  };
}

function browserPath(): string {
  const found = spawnSync(process.execPath, [join(ROOT, 'scripts', 'find-chromium.mjs')], {
    encoding: 'utf8',
  });
  if (found.status !== 0) throw new Error(found.stderr || 'There is no Chromium');
  return found.stdout.trim();
}
