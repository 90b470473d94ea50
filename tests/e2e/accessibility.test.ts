import { wrongByTab } from './support/byTab';
import { looksEverywhere, violations } from './support/axe';
import { renewsPictures } from './support/pictures';
import { everyScreen, words } from './support/screens';
import { atWidths, inThemes, setWidth, type Found, type Theme } from './support/surroundings';
import { WorkbenchPage } from './support/workbench';

/** Screens beside those of the menu on which all that can be opened is opened. */
const OPENED_TOO: readonly string[] = ['checks', 'team', 'talks', 'settings', 'fund'];
const ALL_THEMES: readonly Theme[] = ['light', 'dark', 'high contrast'];

/** The pane for everyone: axe finds nothing on any screen in any language and any theme, nothing falls off a narrow pane, and the keys come everywhere. */
test.each([
  // A pane is 350 px wide by default; at 200% zoom that leaves 175 px for what is laid out. The other width is for the documentation.
  ['nl', ALL_THEMES, renewsPictures() ? [500, 350, 175] : [350, 175]],
  // Another language has other words in the same places.
  ...(looksEverywhere() ? ([['en', ALL_THEMES, [350, 175]]] as const) : []),
] as const)(
  '%s: axe finds nothing on any screen, nothing falls off a narrow pane, and the keys come everywhere',
  async (language, inTheme, widths) => {
    const word = words[language];
    const workbench = await WorkbenchPage.open({ lang: word.lang, width: 1400, height: 1000 });
    const wrong: Record<string, Found> = {};
    try {
      const look = async (screen: string) => {
        const found: Found = {
          ...(await inThemes(workbench, inTheme)),
          ...(await atWidths(workbench, screen, widths)),
        };
        // In a picture nothing has the focus.
        const byKeys = renewsPictures() ? [] : await wrongByTab(workbench);
        if (byKeys.length > 0) found['by the keys'] = byKeys;
        if (Object.keys(found).length > 0) wrong[screen] = found;
      };
      const lookOpened = async (screen: string) => {
        await look(screen);
        if (!looksEverywhere() || !OPENED_TOO.includes(screen)) return;
        const closed = workbench.pane.locator('main button[aria-expanded=false]:not([aria-disabled=true])');
        for (let turn = 0; turn < 40 && (await closed.count()) > 0; turn++) await closed.first().click();
        await look(`${screen} opened`);
      };
      await everyScreen(workbench, word, lookOpened, looksEverywhere());
      expect(wrong).toEqual({});
    } finally {
      await workbench.close();
    }
  },
  900_000,
);

test('at 280 px the tabs stand on one line; in a small window at 200% zoom most of the height is left to the screen', async () => {
  const workbench = await WorkbenchPage.open({ width: 1400, height: 560, sample: true });
  const { pane, page } = workbench;
  try {
    await setWidth(workbench, 280);
    const rows = await pane.evaluate(
      () =>
        new Set([...document.querySelectorAll('nav button')].map((tab) => tab.getBoundingClientRect().top))
          .size,
    );
    expect(rows).toBe(1);
    await setWidth(workbench, 175);
    await page.setViewportSize({
      width: 1400,
      height: 560 - (await pane.evaluate(() => window.innerHeight)) + 350,
    });
    await pane.waitForFunction(() => window.innerHeight === 350);
    const left = () =>
      pane.evaluate(
        () => document.querySelector('main')!.getBoundingClientRect().height / window.innerHeight,
      );
    expect(await left()).toBeGreaterThan(0.65);
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).focus();
    const seen = await pane.evaluate(() => document.activeElement!.getBoundingClientRect().right);
    expect(seen).toBeLessThanOrEqual(175);
  } finally {
    await workbench.close();
  }
});
