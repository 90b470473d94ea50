import type { WorkbenchPage } from './workbench';

/** The names of buttons and headings by which a screen is reached, per language. */
export const words = {
  nl: {
    lang: 'nl-NL',
    close: 'Sluiten',
    change: /^Wijzig/,
    price: 'Prijs',
    write: 'Zet in werkmap',
    preview: 'Dit verandert in Plan',
    cancel: 'Annuleren',
    checks: /^Gegevenscontrole/,
    checksTitle: 'Gegevenscontrole',
    source: /^Waar komt dit vandaan/,
    protectedPlan: 'Het blad Plan is beveiligd.',
    chart: /^Grafiek/,
  },
  en: {
    lang: 'en-US',
    close: 'Close',
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
  },
} as const;
export type Words = (typeof words)['nl' | 'en'];

/** Goes past every screen of the pane; `look` is called on each with its name. Starts in a workbook without our tables. */
export async function everyScreen(
  workbench: WorkbenchPage,
  word: Words,
  look: (screen: string) => Promise<void>,
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
  await pane.getByRole('article').first().waitFor({ state: 'detached' });
  await look('unreadable');
  await pane.getByRole('button', { name: word.checks }).click();
  await pane.getByRole('heading', { name: word.checksTitle }).waitFor();
  await look('checks');
}
