import { tabTo as goTo } from './support/byTab';
import { WorkbenchPage } from './support/workbench';

/** The main job with the keyboard alone: the focus is always seen, and what happens is told to a screen reader. */
let workbench: WorkbenchPage;
const keys = () => workbench.page.keyboard;
const pane = () => workbench.pane;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  await workbench.page.locator('#pane iframe').focus();
  // All that is told, in order: one sentence can be followed by another before a test looks.
  await pane().evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const region = document.querySelector('[role=status][aria-live=polite]')!;
    new MutationObserver(() => told.push(region.textContent ?? '')).observe(region, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
});
afterAll(() => workbench?.close());

/** Name and look of what has the focus; refuses a focus that is lost or cannot be seen. */
async function focused(): Promise<string> {
  const { name, visible } = await pane().evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return { name: '', visible: false };
    const marks = [element, element.parentElement!].flatMap((marked) =>
      [null, '::before', '::after'].map((part) => getComputedStyle(marked, part)),
    );
    const visible = marks.some(
      ({ outlineStyle, outlineWidth, boxShadow, borderBottomWidth, content, textDecorationStyle }, i) =>
        textDecorationStyle === 'double' ||
        (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ||
        (i % 3 === 0 && boxShadow !== 'none') ||
        (content !== 'none' && content !== 'normal' && parseFloat(borderBottomWidth) >= 2),
    );
    const name = element.getAttribute('aria-label') ?? element.innerText ?? '';
    const label = (element as HTMLInputElement).labels?.[0]?.innerText;
    return { name: (label ?? name).trim(), visible };
  });
  expect(name).not.toBe('');
  expect(`${name}: ${visible ? 'seen' : 'not seen'}`).toBe(`${name}: seen`);
  return name;
}

/** Goes on with Tab until the focus is on something with this name. */
async function tabTo(wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let turn = 0; turn < 60; turn++) {
    await keys().press('Tab');
    const name = await focused();
    if (wanted.test(name)) return;
    passed.push(name);
  }
  throw new Error(`The focus never came to ${wanted}; it passed ${passed.join(', ')}`);
}

/** Waits until this has been told to a screen reader, since the last time something was waited for. */
async function said(sentence: RegExp | string): Promise<void> {
  const pattern =
    typeof sentence === 'string' ? sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : sentence.source;
  const heard = pane().waitForFunction((wanted) => {
    const holder = window as unknown as { told: string[] };
    const at = holder.told.findIndex((one) => new RegExp(wanted).test(one));
    return at >= 0 && holder.told.splice(0, at + 1).length > 0;
  }, pattern);
  await heard.catch(async () => {
    const told = await pane().evaluate(() => (window as unknown as { told: string[] }).told);
    throw new Error(`Never told: ${pattern}; told instead: ${told.join(' | ') || 'nothing'}`);
  });
}

test('finds a person, and says so', async () => {
  await tabTo(/^Zoek medewerker/);
  await keys().type('Emre');
  await said('1 medewerker gevonden');
  await keys().press('Enter');
  await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  await said(/^Emre Routerkast: €\s1\.800,00 te besteden\.$/);
  await focused();
});

test('looks where a number comes from', async () => {
  await tabTo(/^Waar komt dit vandaan: Te besteden/);
  await keys().press('Enter');
  await pane()
    .getByRole('group', { name: /^Waar komt dit vandaan: Te besteden/ })
    .waitFor();
  await keys().press('Enter');
  await focused();
});

test('tries a price, and hears the new answer', async () => {
  await tabTo(/^Wijzig /);
  await keys().press('Enter');
  await tabTo(/^Prijs$/);
  await keys().press('Control+A');
  await keys().type('4200,50');
  await pane().getByText('Begrepen als € 4.200,50').waitFor();
  await said(/^Opnieuw berekend: \d+ gepland, \d+ niet betaalbaar\.$/);
  await tabTo(/^Prioriteit$/);
  await keys().press('ArrowDown');
  await focused();
});

test('writes the plan after seeing what changes, and takes it back', async () => {
  await tabTo(/^Zet plan in werkmap$/);
  await keys().press('Enter');
  await pane().getByRole('heading', { name: 'Dit verandert in Plan' }).waitFor();
  await tabTo(/^Schrijf naar Plan$/);
  await keys().press('Enter');
  await said('Het plan van Emre Routerkast staat in Plan.');
  expect((await workbench.cells('Plan', 'A2'))[0][0]).toBe(1005);
  await tabTo(/^Ongedaan maken$/);
  await keys().press('Enter');
  await said('Ongedaan gemaakt: alles staat weer zoals het was.');
  expect((await workbench.cells('Plan', 'A2'))[0][0]).toBe('');
  await focused();
});

test('goes to the data check and back without losing the focus', async () => {
  await tabTo(/^Gegevenscontrole/);
  await keys().press('Enter');
  await pane().getByRole('heading', { name: 'Gegevenscontrole' }).waitFor();
  expect(await pane().evaluate(() => document.activeElement?.textContent)).toBe('Gegevenscontrole');
  await keys().press('Shift+Tab');
  expect(await focused()).toBe('Terug naar de medewerker');
  await keys().press('Enter');
  await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  expect(await focused()).toMatch(/^Gegevenscontrole/);
});

test('steps to the next person from anywhere', async () => {
  await keys().press('Alt+PageDown');
  await pane().getByRole('heading', { name: 'Fenna Proefbuis' }).waitFor();
  await said(/^Fenna Proefbuis: /);
});

test('writes the plans of everybody at once, and takes them back', async () => {
  const press = async (name: string | RegExp) => {
    await goTo(workbench, pane().getByRole('button', { name, exact: true }));
    await focused();
    await keys().press('Enter');
  };
  const plans = () => workbench.cells('Plan', 'A2:I200');
  const before = await plans();
  await press('Meer');
  await press('Voor meer mensen tegelijk');
  await pane().getByRole('heading', { level: 1, name: 'Voor meer mensen tegelijk' }).waitFor();
  expect(await focused()).toBe('Voor meer mensen tegelijk');
  await press(/^Maak de plannen van/);
  await said(/^In Plan verandert het plan van \d+ medewerkers\./);
  await press(/^Zet \d+ plannen in de werkmap$/);
  await said(/^De plannen van \d+ medewerkers staan in Plan\./);
  await press('Ongedaan maken');
  await said('Ongedaan gemaakt: alles staat weer zoals het was.');
  await workbench.idle();
  expect(await focused()).toBe('Plannen in de werkmap zetten');
  expect(await plans()).toEqual(before);
});
