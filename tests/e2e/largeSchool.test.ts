import { makeBig } from './support/bigSchool';
import { WorkbenchPage } from './support/workbench';

/** 5,000 people, 50,000 expenses and 20,000 wishes: in blocks, with progress, and stopped without a trace. */
let workbench: WorkbenchPage;
const SIZE = { people: 5_000, expenses: 50_000, wishes: 20_000 };
/** What Excel on the web hands over at most, per request and per answer. */
const MOST_BYTES = 5_000_000;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  workbench.page.setDefaultTimeout(90_000);
  await makeBig(workbench, SIZE);
  await workbench.call('resetCounters');
}, 240_000);

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const button = (name: string | RegExp) => pane().getByRole('button', { name });
const says = (text: string | RegExp) => pane().getByText(text).first().waitFor();

/** Keeps the n-th request of the add-in from now on waiting, until `release`; of those that delete something, if so told. */
async function hold(nth: number, deleting = false): Promise<void> {
  await workbench.page.evaluate(
    ([which, onlyDeletes]) => {
      let count = 0;
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      let tell = (): void => undefined;
      const reached = new Promise<void>((resolve) => (tell = resolve));
      const stop = window.workbench.use(async (request, next) => {
        const deletes = request.body.Actions.some(({ Name }) => Name === 'Delete');
        if (request.kind === 'addin' && (deletes || !onlyDeletes) && ++count === which) {
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
    },
    [nth, deleting] as const,
  );
}
type Held = { held: { release: () => void; reached: Promise<void> } };
const whenHeld = () => workbench.page.evaluate(() => (window as unknown as Held).held.reached);
const release = () => workbench.page.evaluate(() => (window as unknown as Held).held.release());

/** A number per large table, other when one cell is other: the cells themselves take long to hand over. */
function contents(): Promise<string[]> {
  return workbench.page.evaluate(() =>
    window.workbench
      .tables()
      .filter(({ name }) => ['Medewerkers', 'Bestedingen', 'Wensen'].includes(name))
      .map(({ name, sheet, address }) => {
        const text = JSON.stringify(window.workbench.cells(sheet, address.replace(/^.*!/, '')));
        let sum = 0;
        for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
        return `${name} ${address} ${sum}`;
      }),
  );
}

test('reading tells how far it is, can be stopped, and begun again', async () => {
  await hold(3);
  await pane().evaluate(() => location.reload());
  await whenHeld();
  await says(/^De werkmap wordt gelezen: \d+%$/);
  await button('Stoppen').click();
  await release();
  await says('Gestopt: er is niets veranderd.');
  await button('Probeer opnieuw').click();
  await pane().getByRole('search').waitFor();
}, 120_000);

test('all fund requests of the plans are written and taken back in blocks', async () => {
  await pane().getByRole('navigation').getByRole('button', { name: 'Beurs', exact: true }).click();
  await button(/^Zet .* in Beurs$/).click();
  await says(/in Beurs gezet\.$/);
  await button('Ongedaan maken').click();
  await says('Ongedaan gemaakt: alles staat weer zoals het was.');
}, 120_000);

test('erasing everybody is stopped halfway, and nobody is gone', async () => {
  await workbench.idle();
  const before = await contents();
  expect(before).toHaveLength(3);
  await button('Meer').click();
  await button(/^Delen en opruimen/).click();
  await button('Wis alle persoonsgegevens').click();
  await button('Ja, wis alles').waitFor();
  await workbench.idle();
  await hold(1, true);
  await button('Ja, wis alles').click();
  await whenHeld();
  await pane().getByRole('progressbar').waitFor();
  await button('Stoppen').click();
  await release();
  await says('Gestopt: er is niets veranderd.');
  expect(await contents()).toEqual(before);
}, 240_000);

test('no request and no answer came near what Excel can hand over', async () => {
  const { largestIn, largestOut } = await workbench.counters();
  expect(largestIn).toBeGreaterThan(0);
  expect(Math.max(largestIn, largestOut)).toBeLessThan(MOST_BYTES / 2);
});
