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

/** What was seen in the pane while the keys went through it. */
interface Way {
  readonly passed: Set<Element>;
  readonly wrong: Set<string>;
}

/**
 * Goes through the screen as it is with Tab alone, and through its lists with the arrows.
 *
 * @returns what the keys do not come to or cannot press, and what has the focus without showing it; where the focus was lost
 */
export async function wrongByTab({ page, pane }: WorkbenchPage): Promise<string[]> {
  await pane.evaluate(beginWay);
  // Where more is shown meanwhile, there is more to go.
  for (
    let before = Infinity, left = 0;
    (left = await pane.evaluate(stopsAhead)) > 0 && left < before;
    before = left
  )
    for (let stop = 0; stop < left; stop++) await page.keyboard.press('Tab');
  for (let list = 0; ; list++) {
    const rows = await pane.evaluate(intoList, list);
    if (rows === null) break;
    // Whoever was there before left the list at the row that had the focus last.
    await page.keyboard.press('Home');
    for (let row = 1; row < rows; row++) await page.keyboard.press('ArrowDown');
  }
  return pane.evaluate(endWay);
}

/** Puts the focus on the first stop of the Tab key, and remembers from there what has it. */
function beginWay(): void {
  const way: Way = { passed: new Set(), wrong: new Set() };
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.innerText ?? (element as HTMLElement).innerText).trim()}`;
  const isShown = (element: Element) => {
    const marks = [element, element.parentElement!].flatMap((marked) =>
      [null, '::before', '::after'].map((part) => getComputedStyle(marked, part)),
    );
    return marks.some(
      ({ outlineStyle, outlineWidth, boxShadow, borderBottomWidth, content, textDecorationStyle }, i) =>
        textDecorationStyle === 'double' ||
        (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ||
        (i % 3 === 0 && boxShadow !== 'none') ||
        (content !== 'none' && content !== 'normal' && parseFloat(borderBottomWidth) >= 2),
    );
  };
  const came = ({ target }: FocusEvent) => {
    way.passed.add(target as Element);
    // The look of it follows a moment later.
    setTimeout(() => {
      if (document.activeElement === target && !isShown(target as Element))
        way.wrong.add(`${nameOf(target as Element)}: has the focus, which cannot be seen`);
    });
  };
  const pressed = () => {
    if (document.activeElement === document.body) way.wrong.add('the focus is lost');
  };
  const first = document.querySelector<HTMLElement>('a[href], button, input, select, textarea')!;
  first.focus();
  way.passed.add(first);
  document.addEventListener('focusin', came);
  document.addEventListener('keyup', pressed);
  Object.assign(window, {
    way,
    nameOf,
    leaveWay: () => {
      document.removeEventListener('focusin', came);
      document.removeEventListener('keyup', pressed);
    },
  });
}

/** About how many stops of the Tab key there are from what has the focus on; of a group of choices one. */
function stopsAhead(): number {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]'),
  ].filter(
    (one) =>
      one.tabIndex >= 0 && one.checkVisibility() && !one.matches(':disabled, [type=radio]:not(:checked)'),
  );
  return stops.length - 1 - stops.indexOf(document.activeElement as HTMLElement);
}

/** Puts the focus on the stop of a list of which the arrows go on. @returns how many rows it has; null where there are no more lists */
function intoList(index: number): number | null {
  const { way } = window as unknown as { way: Way };
  const list = [...document.querySelectorAll('ul')].filter((one) =>
    one.querySelector('button[tabindex="-1"], input[tabindex="-1"]'),
  )[index];
  const stop = list?.querySelector<HTMLElement>('button[tabindex="0"], input[tabindex="0"]');
  if (!list || !stop) return null;
  if (!way.passed.has(stop)) way.wrong.add('a list that the Tab key does not come to');
  stop.focus();
  const drawn = list.querySelectorAll('button, input').length;
  // Of a long list only what is in sight is drawn.
  return Number(list.querySelector('li')?.ariaSetSize ?? drawn);
}

function endWay(): string[] {
  const { way, nameOf, leaveWay } = window as unknown as {
    way: Way;
    nameOf: (element: Element) => string;
    leaveWay: () => void;
  };
  leaveWay();
  const radios = [...way.passed].flatMap((one) =>
    one instanceof HTMLInputElement && one.type === 'radio' ? [one.name] : [],
  );
  const NATIVE = 'a[href], button, input, select, textarea, summary';
  const ROLES = ['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'slider', 'option'];
  for (const one of document.querySelectorAll(`${NATIVE}, ${ROLES.map((role) => `[role=${role}]`).join()}`)) {
    if (!one.checkVisibility() || one.matches(':disabled')) continue;
    const ofGroup = one instanceof HTMLInputElement && radios.includes(one.name);
    if (!way.passed.has(one) && !ofGroup) way.wrong.add(`${nameOf(one)}: the keys do not come to it`);
    else if (!one.matches(NATIVE)) way.wrong.add(`${nameOf(one)}: not pressed by Enter or Space of itself`);
  }
  return [...way.wrong];
}
