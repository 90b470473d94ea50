import { everyScreen, words } from './support/screens';
import { atWidths, inThemes, type Found } from './support/surroundings';
import { WorkbenchPage } from './support/workbench';

/** The pane for everyone: axe finds nothing on any screen in any language and any theme, and nothing falls off a narrow pane. */
test.each([
  // A pane is 350 px wide by default; at 200% zoom that leaves 175 px for what is laid out. The other widths are for the documentation.
  ['nl', ['light', 'dark', 'high contrast'], [500, 350, 175]],
  ['en', [], []],
] as const)(
  '%s: axe finds nothing on any screen, and nothing falls off a narrow pane',
  async (language, inTheme, widths) => {
    const word = words[language];
    const workbench = await WorkbenchPage.open({ lang: word.lang, width: 1400, height: 1000 });
    workbench.page.setDefaultTimeout(10_000);
    // A colour on its way to another one has no contrast to judge.
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    const wrong: Record<string, Found> = {};
    try {
      await everyScreen(workbench, word, async (screen) => {
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
  900_000,
);
