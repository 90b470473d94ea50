import { looksEverywhere } from './support/axe';
import { renewsPictures } from './support/pictures';
import { atWidths, inThemes, type Found, type Theme } from './support/surroundings';
import { WorkbenchPage } from './support/workbench';

/** The screens of the papers for everyone: axe finds nothing, and nothing falls off a narrow pane. */
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

type Looked = ['nl' | 'en', readonly Theme[], readonly number[]];
// Another language has other words in the same places.
const english: readonly Looked[] = looksEverywhere() ? [['en', [], []]] : [];

test.each<Looked>([['nl', ['light', 'high contrast'], renewsPictures() ? [500, 350] : [350]], ...english])(
  '%s: axe finds nothing, and nothing falls off a narrow pane',
  async (language, inTheme, widths) => {
    const lang = language === 'nl' ? 'nl-NL' : 'en-US';
    const workbench = await WorkbenchPage.open({ lang, width: 1400, height: 1000 });
    try {
      // The ribbon's button speaks the language of the pane: that must have come first.
      await workbench.pane.getByRole('heading', { level: 1 }).waitFor();
      await workbench.pressRibbon('voorbeeldschool');
      await workbench.idle();
      const wrong: Record<string, Found> = {};
      await everyPaper(workbench, words[language], async (screen) => {
        const found = {
          ...(await inThemes(workbench, inTheme)),
          ...(await atWidths(workbench, screen, widths)),
        };
        if (Object.keys(found).length > 0) wrong[screen] = found;
      });
      expect(wrong).toEqual({});
    } finally {
      await workbench.close();
    }
  },
  600_000,
);
