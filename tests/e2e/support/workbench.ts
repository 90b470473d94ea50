import type { Frame, Page } from 'playwright-core';
import type { TableSummary, TypedValue, WorkbenchApi } from '../../../workbench/api';
import type { Counters } from '../../../workbench/protocol/gateway';
import { browserOfRun, launch, type TestBrowser, type ViewOptions } from './browser';
import { renewsPictures } from './pictures';
import { startServer, type TestServer } from './server';

type Scalar = string | number | boolean;

const LOADING_MS = 120_000;
/** How long anything is waited for: a machine that does much else is no fault of the product. */
const PATIENCE_MS = 60_000;

/** The Excels that the workbench can behave as. */
export type Profile = 'web' | 'desktop';

/** What the page is opened with. */
export interface OpenOptions extends ViewOptions {
  readonly lang?: 'nl-NL' | 'en-US';
  readonly theme?: 'licht' | 'donker' | 'contrast';
  /** Which Excel the workbench behaves as; without it the one of `EXCEL_PROFILE`, or Excel on the web. */
  readonly profile?: Profile;
  /** The newest version of ExcelApi that this Excel has, such as `1.13`. */
  readonly excelApi?: string;
  /** On a Mac a download is swallowed. */
  readonly platform?: 'mac';
  /** Width of the pane in pixels. */
  readonly paneWidth?: number;
  /** Makes the sample school at once; opening waits until it is there and calculated. */
  readonly sample?: boolean;
  /** Leaves the pane closed, as a desktop Excel begins; without it the pane is opened first. */
  readonly closed?: boolean;
  /** Whether the browser keeps the workbook, as it does for a user; otherwise each page begins with a new one. Takes a browser of its own. */
  readonly keep?: boolean;
  /** A browser of its own, for a test that leaves something in it: a clock, answers to requests. */
  readonly ownBrowser?: boolean;
  /** Allows the page to read and write the clipboard until the workbench is closed, as a user may. */
  readonly clipboard?: boolean;
  /** Draws the grid as often as a user would see it, for a test that touches the grid itself. */
  readonly drawsOften?: boolean;
  /** Another add-in than the built one, which gets a server of its own. */
  readonly addinFolder?: string;
  /** Whether to wait until the add-in listens to the ribbon (default) or only until the page is there. */
  readonly waitForAddin?: boolean;
}

/** A fault put before the host for certain requests. */
export interface Fault {
  /** The request that fails, counted from the moment the fault is set: 1 is the next one. */
  readonly nth: number;
  /** Error code that the host answers, as `GeneralException`, without doing anything. */
  readonly code?: string;
  /** Number of a failure below Excel (5001), without doing anything. */
  readonly hostError?: number;
  /** Answers only after this time, having done the request. */
  readonly delayMs?: number;
  /** The request is done, but its answer is lost: the error comes all the same. */
  readonly afterDoing?: boolean;
}

/** An open workbench: its page, the add-in's frame in it, and `window.workbench` from the test's side. */
export class WorkbenchPage {
  private constructor(
    readonly server: TestServer,
    readonly browser: TestBrowser,
    readonly page: Page,
    private frame?: Frame,
  ) {}

  /** The add-in's page. @throws Error while it is not loaded: a desktop Excel begins with the pane closed */
  get pane(): Frame {
    if (!this.frame) throw new Error('The pane was not opened yet');
    return this.frame;
  }

  /** Waits until the add-in's page is there, once something has made Excel load it. */
  async paneLoaded(): Promise<void> {
    this.frame = await paneFrame(this.page);
  }

  /** Serves, opens a browser and the workbench's page, and waits for the add-in. */
  static async open(options: OpenOptions = {}): Promise<WorkbenchPage> {
    const server = await startServer(options.addinFolder);
    const own = options.ownBrowser === true || options.keep === true;
    return WorkbenchPage.load(server, own ? await launch(options) : await browserOfRun(options), options);
  }

  /** Another page of the same server and browser, with a workbook of its own. Let go of it, and do not close the whole. */
  another(options: OpenOptions = {}): Promise<WorkbenchPage> {
    return WorkbenchPage.load(this.server, this.browser, options);
  }

  /** Ends this workbench and leaves its page to the next one that is opened, of this file or of another. */
  letGo(): Promise<void> {
    return this.browser.letGo(this.page);
  }

  private static async load(
    server: TestServer,
    browser: TestBrowser,
    options: OpenOptions,
  ): Promise<WorkbenchPage> {
    const page = await browser.takePage();
    // Also on a machine that does much else: only a page that hangs is given up.
    page.setDefaultTimeout(PATIENCE_MS);
    page.setDefaultNavigationTimeout(LOADING_MS);
    await page.setViewportSize({ width: options.width ?? 1400, height: options.height ?? 900 });
    await page.emulateMedia({
      colorScheme: options.colorScheme,
      forcedColors: options.forcedColors,
      // Nothing waits for what moves into its place, and no colour is judged on its way to another.
      reducedMotion: 'reduce',
    });
    await begin(page, server.workbench, `?${queryOf(options, server)}`);
    if (options.clipboard) await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const workbench = new WorkbenchPage(server, browser, page);
    if (options.closed) return workbench;
    await workbench.call('showPane', true);
    await workbench.paneLoaded();
    if (options.waitForAddin !== false) await page.evaluate(() => window.workbench.ready());
    if (options.sample) {
      await workbench.pressRibbon('voorbeeldschool');
      await workbench.idle();
    }
    return workbench;
  }

  /** Closes all. @throws Error when anything asked for an address other than localhost */
  async close(): Promise<void> {
    this.server.close();
    await this.browser.close();
  }

  /**
   * Calls a member of `window.workbench` with plain data, at once: for what is in between too. The answer comes as one text: playwright
   * takes 0.1 s for a sheet of cells.
   */
  call<Name extends keyof WorkbenchApi>(name: Name, ...given: unknown[]): Promise<unknown> {
    return this.ask(name, given, 0);
  }

  /** What the workbook holds once it is at rest: an act of a moment ago has been done by then. */
  private atRest(name: keyof WorkbenchApi, ...given: unknown[]): Promise<unknown> {
    return this.ask(name, given, PATIENCE_MS);
  }

  private async ask(name: keyof WorkbenchApi, given: readonly unknown[], restMs: number): Promise<unknown> {
    const answer = await this.page.evaluate(
      async ([member, values, wait]) => {
        if (wait > 0) await window.workbench.idle(wait);
        const found: unknown = window.workbench[member];
        const value: unknown =
          typeof found === 'function'
            ? await (found as (...args: unknown[]) => unknown)(...(values as unknown[]))
            : found;
        return value === undefined ? undefined : JSON.stringify(value);
      },
      [name, given, restMs] as const,
    );
    return answer === undefined ? undefined : (JSON.parse(answer) as unknown);
  }

  cells = (sheet: string, address: string): Promise<Scalar[][]> =>
    this.atRest('cells', sheet, address) as Promise<Scalar[][]>;
  formulas = (sheet: string, address: string): Promise<Scalar[][]> =>
    this.atRest('formulas', sheet, address) as Promise<Scalar[][]>;
  texts = (sheet: string, address: string): Promise<string[][]> =>
    this.atRest('texts', sheet, address) as Promise<string[][]>;
  sheets = (): Promise<string[]> => this.atRest('sheets') as Promise<string[]>;
  tables = (): Promise<TableSummary[]> => this.atRest('tables') as Promise<TableSummary[]>;
  /** All tables with what stands in them, the titles first. */
  async tablesWithCells(): Promise<(TableSummary & { readonly cells: Scalar[][] })[]> {
    await this.idle();
    const tables = await this.page.evaluate(() => {
      const { workbench } = window;
      const all = workbench.tables();
      return JSON.stringify(all.map((one) => ({ ...one, cells: workbench.cells(one.sheet, one.address) })));
    });
    return JSON.parse(tables) as (TableSummary & { readonly cells: Scalar[][] })[];
  }

  counters = (): Promise<Counters> => this.call('counters') as Promise<Counters>;
  refused = (): Promise<string[]> => this.call('refused') as Promise<string[]>;
  errors = (): Promise<string[]> => this.call('errors') as Promise<string[]>;
  setCell = (sheet: string, address: string, value: TypedValue): Promise<unknown> =>
    this.call('setCell', sheet, address, value);
  setCells = (sheet: string, address: string, values: TypedValue[][]): Promise<unknown> =>
    this.call('setCells', sheet, address, values);
  select = (sheet: string, address: string): Promise<unknown> => this.call('select', sheet, address);
  pressRibbon = (actionId: string): Promise<unknown> => this.call('pressRibbon', actionId);
  /** Waits until the workbook is at rest, and the pane has read what changed in it. */
  idle = (timeoutMs = PATIENCE_MS): Promise<unknown> => this.call('idle', timeoutMs, true);

  /** The groups of the ribbon, each with its name and the labels of its buttons. */
  ribbon(): Promise<(string | null)[][]> {
    const groups = this.page.getByRole('toolbar', { name: 'Scholing' }).getByRole('group');
    return groups.evaluateAll((elements) =>
      elements.map((group) => [
        group.getAttribute('aria-label'),
        ...[...group.querySelectorAll('button')].map((button) => button.textContent),
      ]),
    );
  }

  /** Makes one of the next requests of the add-in go wrong. Stays until `clearFaults`. */
  async injectFault(fault: Fault): Promise<void> {
    await this.page.evaluate((given) => {
      let count = 0;
      const holder = window as unknown as { faults?: (() => void)[] };
      const remove = window.workbench.use(async (request, next) => {
        if (request.kind !== 'addin' || ++count !== given.nth) return next();
        if (given.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, given.delayMs));
        const done = given.delayMs !== undefined || given.afterDoing ? await next() : undefined;
        if (given.hostError !== undefined) return { hostError: given.hostError };
        if (given.code === undefined) return done ?? next();
        const error = {
          Code: given.code,
          Message: given.code,
          Location: '',
          ActionIndex: 0,
          HttpStatusCode: 500,
        };
        return { body: { Results: [], Error: error } };
      });
      holder.faults = [...(holder.faults ?? []), remove];
    }, fault);
  }

  /** Takes all faults away. */
  async clearFaults(): Promise<void> {
    await this.page.evaluate(() => {
      const holder = window as unknown as { faults?: (() => void)[] };
      for (const remove of holder.faults ?? []) remove();
      holder.faults = [];
    });
  }
}

/** Whether the grid is drawn: where somebody touches it or looks at it. */
const drawn = (options: OpenOptions): boolean => options.drawsOften === true || renewsPictures();

/** The Excel that a run asks for: see `jest.config.js`. */
export const profileOfRun = (): Profile => (process.env.EXCEL_PROFILE === 'desktop' ? 'desktop' : 'web');

const queryOf = (options: OpenOptions, server: TestServer): string =>
  new URLSearchParams({
    addin: `${server.addin}/`,
    lang: options.lang ?? 'nl-NL',
    thema: options.theme ?? 'licht',
    breedte: String(options.paneWidth ?? 350),
    excel: options.profile ?? profileOfRun(),
    bewaren: options.keep ? '1' : '0',
    tekenen: drawn(options) ? '1' : '0',
    ...(options.excelApi && { excelapi: options.excelApi }),
    ...(options.platform && { platform: options.platform }),
  }).toString();

/** Begins a workbench in a page: in one that holds the workbench already without loading it anew. */
async function begin(page: Page, address: string, query: string): Promise<void> {
  if (page.url().startsWith(`${address}/`))
    await page.evaluate((search) => window.workbenchPage.begin(search), query);
  else await page.goto(`${address}/${query}`);
  await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: LOADING_MS });
}

async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#pane iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no frame');
  return frame;
}
