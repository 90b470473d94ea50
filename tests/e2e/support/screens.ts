import { bulkEn } from '../../../src/texts/en/bulk';
import { manageEn } from '../../../src/texts/en/manage';
import { bulkNl } from '../../../src/texts/nl/bulk';
import { manageNl } from '../../../src/texts/nl/manage';
import type { WorkbenchPage } from './workbench';

/** The names of buttons and headings by which a screen is reached, per language. */
export const words = {
  nl: {
    lang: 'nl-NL',
    close: 'Sluiten',
    addWish: 'Wens toevoegen',
    fund: 'Beurs',
    change: /^Wijzig/,
    price: 'Prijs',
    write: 'Zet plan in werkmap',
    preview: 'Dit verandert in Plan',
    cancel: 'Annuleren',
    checks: /^Gegevenscontrole/,
    checksTitle: 'Gegevenscontrole',
    source: /^Waar komt dit vandaan/,
    protectedPlan: 'Het blad Plan is beveiligd.',
    chart: /^Grafiek/,
    unreadable: 'De bedragen van deze medewerker zijn niet te berekenen.',
    menu: 'Meer',
    bulk: 'Voor meer mensen tegelijk',
    description: 'Omschrijving',
    team: 'Team',
    filters: 'Filter en volgorde',
    talks: 'Gesprekken',
    held: /^Gesprek gevoerd met/,
    settings: 'Instellingen',
    addRule: 'Eigen regel toevoegen',
    shippedRules: /^Regels van de cao/,
  },
  en: {
    lang: 'en-US',
    close: 'Close',
    addWish: 'Add a wish',
    fund: 'Fund',
    change: /^Change/,
    price: 'Price',
    write: 'Put in workbook',
    preview: 'This changes in Plan',
    cancel: 'Cancel',
    checks: /^Data check/,
    checksTitle: 'Data check',
    source: /^Where does this come from/,
    protectedPlan: 'The sheet Plan is protected.',
    chart: /^Chart/,
    unreadable: 'The amounts of this employee cannot be computed.',
    menu: 'More',
    bulk: 'For many people at once',
    description: 'Description',
    team: 'Team list',
    filters: 'Filter and order',
    talks: 'Conversations',
    held: /^Conversation held with/,
    settings: 'Settings',
    addRule: 'Add an own rule',
    shippedRules: /^Rules of the CAO/,
  },
} as const;
export type Words = (typeof words)['nl' | 'en'];

/**
 * Goes past every screen of the pane; `look` is called on each with its name. Starts in a workbook without our tables.
 *
 * @param everything also with all that can be opened on the screens of the menu, and with what is done for many filled in
 */
export async function everyScreen(
  workbench: WorkbenchPage,
  word: Words,
  look: (screen: string) => Promise<void>,
  everything = false,
): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('heading', { level: 1 }).waitFor();
  await look('start');

  await workbench.pressRibbon('voorbeeldschool');
  await workbench.idle();
  await workbench.select('Medewerkers', 'B6');
  await pane.getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  await pane.getByRole('img', { name: word.chart }).first().waitFor();
  await pane.getByRole('button', { name: word.close }).click();
  await look('person');

  await pane.getByRole('button', { name: word.source }).first().click();
  await look('source');
  await pane.getByRole('button', { name: word.source }).first().click();

  const closed = pane.locator('h2 button[aria-expanded=false]');
  await closed.first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
  await pane.getByRole('button', { name: word.addWish }).click();
  await look('manage');
  // The form of a new wish stays open beside the others until it is given up.
  await pane.getByRole('button', { name: word.cancel }).first().click();
  const opened = pane.locator('h2 button[aria-expanded=true]');
  while ((await opened.count()) > 0) await opened.first().click();

  const card = pane.getByRole('article', { name: 'Cursus netwerkbeheer met examen' });
  await card.getByRole('button', { name: word.change }).click();
  await card.getByRole('textbox', { name: word.price }).fill('80x');
  await look('amount');
  await card.getByRole('textbox', { name: word.price }).fill('1400');
  await look('wish');

  await pane.getByRole('button', { name: word.write }).click();
  await pane.getByRole('heading', { name: word.preview }).waitFor();
  await look('preview');
  await pane.getByRole('button', { name: word.cancel }).click();

  await workbench.call('protect', 'Plan');
  await pane.getByRole('button', { name: word.write }).click();
  await pane.getByText(word.protectedPlan).first().waitFor();
  await look('refused');
  await workbench.call('unprotect', 'Plan');

  await workbench.setCell('Medewerkers', 'F6', 80);
  await pane.getByText(word.unreadable).first().waitFor();
  await look('unreadable');
  await pane.getByRole('button', { name: word.checks }).click();
  await pane.getByRole('heading', { name: word.checksTitle }).waitFor();
  await look('checks');
  // The other screens are looked at as they are when all is right.
  await workbench.setCell('Medewerkers', 'F6', 1);

  const tab = (name: string) =>
    pane.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  const title = (name: string) => pane.getByRole('heading', { name, exact: true, level: 1 }).waitFor();
  await tab(word.team);
  await title(word.team);
  await pane.getByRole('button', { name: word.filters }).click();
  await look('team');

  await tab(word.menu);
  await pane.getByRole('button', { name: word.talks, exact: true }).click();
  await title(word.talks);
  await pane.getByRole('button', { name: word.held }).first().click();
  await look('talks');

  await tab(word.menu);
  await pane.getByRole('button', { name: word.settings, exact: true }).click();
  await title(word.settings);
  await pane.getByRole('button', { name: word.addRule }).click();
  await pane.getByRole('button', { name: word.shippedRules }).click();
  await look('settings');

  await tab(word.fund);
  await title(word.fund);
  await look('fund');
  await everyOther(workbench, word, look, everything);
}

/** The screens of the menu that need nothing to be done first, as they open. */
async function everyOther(
  workbench: WorkbenchPage,
  word: Words,
  look: (screen: string) => Promise<void>,
  everything: boolean,
): Promise<void> {
  const { pane } = workbench;
  const menu = pane.getByRole('navigation').getByRole('button', { name: word.menu, exact: true });
  await menu.click();
  const titles = await pane.locator('main li button').allTextContents();
  for (const title of titles) {
    if (title === word.talks || title === word.settings) continue;
    await menu.click();
    await pane.getByRole('button', { name: title, exact: true }).click();
    await pane.getByRole('heading', { name: title, exact: true, level: 1 }).waitFor();
    const screen = title.toLowerCase().replace(/[^a-z]+/g, '-');
    await look(screen);
    if (!everything) continue;
    await openAll(workbench);
    await look(`${screen} opened`);
    if (title === word.bulk) await everyPreview(workbench, word, (part) => look(`${screen} ${part}`));
  }
}

/** Opens what is closed on the screen: filters, parts, lists of names. */
async function openAll({ pane }: WorkbenchPage): Promise<void> {
  const closed = pane.locator('main button[aria-expanded=false]:not([aria-disabled=true])');
  for (let turn = 0; turn < 40 && (await closed.count()) > 0; turn++) await closed.first().click();
}

/** What is done for many, filled in as far as its preview, with the names opened. */
async function everyPreview(
  workbench: WorkbenchPage,
  word: Words,
  look: (part: string) => Promise<void>,
): Promise<void> {
  const { pane } = workbench;
  const { plans, expense, agreement } = word.lang === 'nl-NL' ? bulkNl : bulkEn;
  const { value } = (word.lang === 'nl-NL' ? manageNl : manageEn).agreements;
  const what = pane.locator('main select').first();
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
  await press(/^(?:Maak de plannen|Make the plans)/);
  await pane.getByText(plans.hint).waitFor();
  await openAll(workbench);
  await look('plans');
  await what.selectOption({ index: 1 });
  await pane.getByLabel(expense.amount).fill('75');
  await pane.getByLabel(word.description, { exact: true }).fill('BHV');
  await openAll(workbench);
  await look('expense');
  await what.selectOption({ index: 2 });
  await pane.getByLabel(value.spaartermijn).fill('2');
  await press(agreement.look);
  await openAll(workbench);
  await look('agreement');
  await what.selectOption({ index: 3 });
  await openAll(workbench);
  await look('talks');
}
