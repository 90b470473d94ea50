import { makeBig } from './support/bigSchool';
import { WorkbenchPage } from './support/workbench';

/**
 * 2,000 people, 20,000 expenses and 8,000 wishes: in blocks, and opening can be stopped. `npm run bench -- size` does every command with
 * two and a half times as many.
 */
let workbench: WorkbenchPage;
const SIZE = { people: 2_000, expenses: 20_000, wishes: 8_000 };
/** What Excel on the web hands over at most, per request and per answer. */
const MOST_BYTES = 5_000_000;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  workbench.page.setDefaultTimeout(240_000);
  await makeBig(workbench, SIZE);
  await workbench.call('resetCounters');
}, 600_000);

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const button = (name: string | RegExp) => pane().getByRole('button', { name });
const says = (text: string | RegExp) => pane().getByText(text).first().waitFor();

/** Keeps the n-th request of the add-in from now on waiting, until `release`. */
async function hold(nth: number): Promise<void> {
  await workbench.page.evaluate((which) => {
    let count = 0;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let tell = (): void => undefined;
    const reached = new Promise<void>((resolve) => (tell = resolve));
    const stop = window.workbench.use(async (request, next) => {
      if (request.kind === 'addin' && ++count === which) {
        tell();
        await held;
      }
      return next();
    });
    const release = () => {
      stop();
      letGo();
    };
    Object.assign(window, { held: { release, reached } });
  }, nth);
}
type Held = { held: { release: () => void; reached: Promise<void> } };
const whenHeld = () => workbench.page.evaluate(() => (window as unknown as Held).held.reached);
const release = () => workbench.page.evaluate(() => (window as unknown as Held).held.release());

test('reading tells how far it is, can be stopped, and begun again', async () => {
  const address = pane().url();
  // What the pane asked before is not counted.
  await pane().goto('about:blank');
  await hold(3);
  await pane().goto(address, { waitUntil: 'commit' });
  await whenHeld();
  await says(/^De werkmap wordt gelezen: \d+%$/);
  await button('Stoppen').click();
  await release();
  await says('Gestopt: er is niets veranderd.');
  await button('Probeer opnieuw').click();
  await pane().getByRole('search').waitFor();
}, 600_000);

test('all fund requests of the plans are written and taken back in blocks', async () => {
  await pane().getByRole('navigation').getByRole('button', { name: 'Beurs', exact: true }).click();
  await button(/^Zet .* in Beurs$/).click();
  await says(/in Beurs gezet\.$/);
  await button('Ongedaan maken').click();
  await says('Ongedaan gemaakt: alles staat weer zoals het was.');
}, 600_000);

test('no request and no answer came near what Excel can hand over', async () => {
  const { largestIn, largestOut } = await workbench.counters();
  expect(largestIn).toBeGreaterThan(0);
  expect(Math.max(largestIn, largestOut)).toBeLessThan(MOST_BYTES / 2);
});
