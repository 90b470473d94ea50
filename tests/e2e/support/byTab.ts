import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbench';

/** How often the way is looked for anew: what is counted as a stop can be passed over, such as a choice that is not made. */
const MOST_TURNS = 20;

/** Presses Tab until the focus is on something in the pane; Shift and Tab where it stands before what has the focus. */
export async function tabTo({ page }: WorkbenchPage, what: Locator): Promise<void> {
  await what.waitFor();
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const stops = await stopsTo(what);
    if (stops === 0) return;
    // What had the focus is gone, or it is not in the pane yet.
    if (stops === null) await page.locator('#pane iframe').focus();
    const key = stops === null || stops > 0 ? 'Tab' : 'Shift+Tab';
    for (let press = 0; press < Math.abs(stops ?? 1); press++) await page.keyboard.press(key);
  }
  throw new Error(`The Tab key does not come to ${String(what)}`);
}

/** About how many stops of the Tab key it is from what has the focus, below 0 backwards; null where nothing has it. */
function stopsTo(what: Locator): Promise<number | null> {
  return what.evaluate((element) => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body || !document.hasFocus()) return null;
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]'),
    ].filter(
      (one) =>
        (one.tabIndex >= 0 && one.checkVisibility() && !one.matches(':disabled')) ||
        one === element ||
        one === focused,
    );
    return stops.indexOf(element as HTMLElement) - stops.indexOf(focused as HTMLElement);
  });
}
