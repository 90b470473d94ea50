import { violations } from './axe';
import { picture } from './pictures';
import type { WorkbenchPage } from './workbench';

/** What is wrong with a screen, by theme or by width; empty when nothing is. */
export type Found = Record<string, string[]>;

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;
export type Theme = keyof typeof themes;

/**
 * What axe finds on this screen: all of its rules in the first theme, and those that look at colours in each other one. Without a theme
 * the rules that look at words, for another language: its colours are the same.
 */
export async function inThemes(workbench: WorkbenchPage, names: readonly Theme[]): Promise<Found> {
  const found: Found = {};
  if (names.length === 0) {
    const wrong = await violations(workbench.pane, 'withoutColours');
    return wrong.length > 0 ? { words: wrong } : {};
  }
  for (const [index, name] of names.entries()) {
    await show(workbench, name);
    const wrong = await violations(workbench.pane, index === 0 ? 'all' : 'colours');
    if (wrong.length > 0) found[name] = wrong;
  }
  await show(workbench, 'light');
  return found;
}

/** Changes the colours of the system and waits until the pane has them. */
async function show({ page, pane }: WorkbenchPage, theme: Theme): Promise<void> {
  await page.emulateMedia(themes[theme]);
  await pane.waitForFunction((dark) => {
    const ground = getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor;
    // Without motion a colour still takes a frame to become another one.
    const onTheWay = document.getAnimations().some((animation) => animation instanceof CSSTransition);
    return Number(/\d+/.exec(ground)) < 128 === dark && !onTheWay;
  }, themes[theme].colorScheme === 'dark');
}

/** What falls off the pane at each width; also makes the pictures of the screen for the documentation. */
export async function atWidths(
  workbench: WorkbenchPage,
  screen: string,
  widths: readonly number[],
): Promise<Found> {
  const found: Found = {};
  for (const width of widths) {
    await setWidth(workbench, width);
    const beyond = await beyondTheEdge(workbench);
    if (beyond.length > 0) found[`${width} px`] = beyond;
    if (width >= 350) await picture(workbench.page.locator('#pane'), `paneel-${screen}-${width}`);
  }
  if (widths.length > 0) await setWidth(workbench, 350);
  return found;
}

/** What stands beyond the right edge; a chart may first take its new width. */
export function beyondTheEdge({ pane }: WorkbenchPage): Promise<string[]> {
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

/** Makes the pane this wide, in pixels. */
export async function setWidth(workbench: WorkbenchPage, width: number): Promise<void> {
  await workbench.page.locator('#pane-box').evaluate((box, wanted) => {
    box.style.setProperty('width', `${wanted}px`, 'important');
    box.style.setProperty('min-width', '0', 'important');
  }, width);
  await workbench.pane.waitForFunction((wanted) => window.innerWidth <= wanted, width);
}
