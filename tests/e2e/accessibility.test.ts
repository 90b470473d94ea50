import { violations } from './support/axe';
import { picture } from './support/pictures';
import { everyScreen, words } from './support/screens';
import { WorkbenchPage } from './support/workbench';

/**
 * The pane for everyone: axe finds nothing on any screen in any language and theme, nothing falls off a narrow pane, and the main job
 * is done with the keyboard alone.
 */
let first: WorkbenchPage;

beforeAll(async () => {
  first = await WorkbenchPage.open();
}, 180_000);

afterAll(async () => {
  await first?.close();
});

type Found = Record<string, string[]>;

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** What axe finds on this screen in each theme. */
async function inThemes(workbench: WorkbenchPage, names: readonly (keyof typeof themes)[]): Promise<Found> {
  const found: Found = {};
  for (const name of names) {
    await show(workbench, themes[name]);
    const wrong = await violations(workbench.pane);
    if (wrong.length > 0) found[name] = wrong;
  }
  await show(workbench, themes.light);
  return found;
}

/** Changes the colours of the system and waits until the pane has them. */
async function show(
  { page, pane }: WorkbenchPage,
  theme: (typeof themes)[keyof typeof themes],
): Promise<void> {
  await page.emulateMedia(theme);
  await pane.waitForFunction((dark) => {
    const ground = getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor;
    // Without motion a colour still takes a frame to become another one.
    const onTheWay = document.getAnimations().some((animation) => animation instanceof CSSTransition);
    return Number(/\d+/.exec(ground)) < 128 === dark && !onTheWay;
  }, theme.colorScheme === 'dark');
}

/** What falls off the pane at each width. */
async function atWidths(workbench: WorkbenchPage, screen: string, widths: readonly number[]): Promise<Found> {
  const found: Found = {};
  for (const width of widths) {
    await setWidth(workbench, width);
    const beyond = await beyondTheEdge(workbench);
    if (beyond.length > 0) found[`${width} px`] = beyond;
    if (width >= 350) await picture(workbench.page.locator('#pane'), `paneel-${screen}-${width}`);
  }
  await setWidth(workbench, 350);
  return found;
}

/** What stands beyond the right edge; a chart may first take its new width. */
function beyondTheEdge({ pane }: WorkbenchPage): Promise<string[]> {
  return pane.evaluate(async () => {
    const look = () =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .filter((element) => !element.closest('[role=status]'))
        .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`.slice(0, 160));
    const latest = performance.now() + 5000;
    let beyond = look();
    while (beyond.length > 0 && performance.now() < latest) {
      await new Promise(requestAnimationFrame);
      beyond = look();
    }
    return beyond;
  });
}

async function setWidth(workbench: WorkbenchPage, width: number): Promise<void> {
  await workbench.page.locator('#pane-box').evaluate((box, wanted) => {
    box.style.setProperty('width', `${wanted}px`, 'important');
    box.style.setProperty('min-width', '0', 'important');
  }, width);
  await workbench.pane.waitForFunction((wanted) => window.innerWidth <= wanted, width);
}

describe('every screen', () => {
  test.each([
    // A pane is 350 px wide by default; at 200% zoom that leaves 175 px for what is laid out. The other widths are for the documentation.
    ['nl', ['light', 'dark', 'high contrast'], [500, 350, 175]],
    ['en', ['light', 'dark'], []],
  ] as const)(
    '%s: axe finds nothing, and nothing falls off a narrow pane',
    async (language, inTheme, widths) => {
      const word = words[language];
      const workbench = await first.another({ lang: word.lang, width: 1400, height: 1000 });
      workbench.page.setDefaultTimeout(10_000);
      // A colour on its way to another one has no contrast to judge.
      await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
      const wrong: Record<string, Found> = {};
      await everyScreen(workbench, word, async (screen) => {
        const found = {
          ...(await inThemes(workbench, inTheme)),
          ...(await atWidths(workbench, screen, widths)),
        };
        if (Object.keys(found).length > 0) wrong[screen] = found;
      });
      expect(wrong).toEqual({});
      await workbench.page.close();
    },
    300_000,
  );
});

describe('with the keyboard alone', () => {
  let workbench: WorkbenchPage;
  const keys = () => workbench.page.keyboard;
  const pane = () => workbench.pane;

  beforeAll(async () => {
    workbench = await first.another({ sample: true });
    workbench.page.setDefaultTimeout(10_000);
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
  }, 60_000);

  /** Name and look of what has the focus; refuses a focus that is lost or cannot be seen. */
  async function focused(): Promise<string> {
    const { name, visible } = await pane().evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return { name: '', visible: false };
      const marks = [element, element.parentElement!].flatMap((marked) =>
        [null, '::before', '::after'].map((part) => getComputedStyle(marked, part)),
      );
      const visible = marks.some(
        ({ outlineStyle, outlineWidth, boxShadow, borderBottomWidth, content }, i) =>
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
    await keys().type('1200,50');
    await pane().getByText('Begrepen als € 1.200,50').waitFor();
    await said(/^Opnieuw berekend: \d+ gepland, \d+ niet betaalbaar\.$/);
    await tabTo(/^Prioriteit$/);
    await keys().press('ArrowDown');
    await focused();
  });

  test('writes the plan after seeing what changes, and takes it back', async () => {
    await tabTo(/^Zet in werkmap$/);
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
});
