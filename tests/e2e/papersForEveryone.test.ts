import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { picture } from './support/pictures';
import { WorkbenchPage, type OpenOptions } from './support/workbench';

/** The screens of the papers for everyone: axe finds nothing, and nothing falls off a narrow pane. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
let first: WorkbenchPage;

beforeAll(async () => {
  first = await WorkbenchPage.open();
}, 180_000);

afterAll(async () => {
  await first?.close();
});

const words = {
  nl: {
    more: 'Meer',
    agreements: 'Afspraken',
    report: 'Rapport',
    figures: 'Cijfers en vragenlijst',
    vacancy: 'Vacaturetekst',
    preview: 'Voorbeeld',
    make: 'Maak blad',
    makeReport: 'Maak rapport',
    goToReport: 'Ga naar Rapport',
    results: 'Resultaat',
  },
  en: {
    more: 'More',
    agreements: 'Agreements',
    report: 'Report',
    figures: 'Figures and questionnaire',
    vacancy: 'Vacancy text',
    preview: 'Preview',
    make: 'Make sheet',
    makeReport: 'Make report',
    goToReport: 'Go to Rapport',
    results: 'Result',
  },
} as const;

/** Goes past the screens, and past what they show after their work. */
async function everyPaper(
  { pane, ...workbench }: Pick<WorkbenchPage, 'pane' | 'select' | 'idle'>,
  word: (typeof words)['nl' | 'en'],
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const open = async (screen: string) => {
    await pane.getByRole('button', { name: word.more, exact: true }).click();
    await pane.getByRole('button', { name: screen, exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: screen }).waitFor();
  };
  await workbench.select('Medewerkers', 'B6');
  await pane.getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  await open(word.agreements);
  await look('agreements');
  await pane.getByRole('button', { name: word.make, exact: true }).click();
  await pane.getByRole('heading', { name: word.results }).waitFor();
  await pane.getByRole('button', { name: word.preview }).click();
  await pane.getByRole('article').first().waitFor();
  await look('agreements-made');
  await open(word.report);
  await look('report');
  await pane.getByRole('button', { name: word.makeReport }).click();
  await pane.getByRole('button', { name: word.goToReport }).waitFor();
  await look('report-made');
  await open(word.figures);
  await pane.getByRole('table').first().waitFor();
  await look('figures');
  await open(word.vacancy);
  await look('vacancy');
  await workbench.idle();
}

describe('axe', () => {
  const surroundings: [string, 'nl' | 'en', OpenOptions][] = [
    ['light', 'nl', { theme: 'licht' }],
    ['high contrast', 'nl', { theme: 'contrast', colorScheme: 'dark', forcedColors: 'active' }],
    ['dark', 'en', { theme: 'donker', colorScheme: 'dark' }],
  ];
  test.each(surroundings)('finds nothing: %s, %s', async (_, language, options) => {
    const lang = language === 'nl' ? 'nl-NL' : 'en-US';
    const workbench = await first.another({ ...options, lang });
    // The ribbon's button speaks the language of the pane: that must have come first.
    await workbench.pane.getByRole('heading', { level: 1 }).waitFor();
    await workbench.pressRibbon('voorbeeldschool');
    await workbench.idle();
    workbench.page.setDefaultTimeout(15_000);
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    await everyPaper(workbench, words[language], async (screen) => {
      await workbench.pane.evaluate(AXE);
      const results = await workbench.pane.evaluate(
        () => (window as unknown as { axe: { run(): Promise<unknown> } }).axe.run() as Promise<AxeResults>,
      );
      const wrong = results.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`,
      );
      if (wrong.length > 0) found[screen] = wrong;
    });
    expect(found).toEqual({});
    await workbench.page.close();
  });
});

describe('narrow', () => {
  test.each([500, 350])('nothing falls off a pane of %i px', async (width) => {
    const workbench = await first.another({ width: 1400, height: 1000, sample: true });
    workbench.page.setDefaultTimeout(15_000);
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    await workbench.page.addStyleTag({
      content: `#pane-box { width: ${width}px !important; min-width: 0 !important; }`,
    });
    const tooWide: Record<string, string[]> = {};
    await everyPaper(workbench, words.nl, async (screen) => {
      const beyond = await workbench.pane.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter(
            (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          )
          .filter((element) => !element.closest('[role=status]'))
          .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`.slice(0, 160)),
      );
      if (beyond.length > 0) tooWide[screen] = beyond;
      await picture(workbench.page.locator('#pane'), `paneel-${screen}-${width}`);
    });
    expect(tooWide).toEqual({});
    await workbench.page.close();
  });
});
