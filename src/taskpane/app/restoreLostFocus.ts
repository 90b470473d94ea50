import { showFocused } from '../ui/showFocused';

/**
 * From now on, when what has the focus goes away and nothing else takes it, the title of the part where it stood gets the focus:
 * the Tab key and a screen reader go on from there, not from the top of the pane.
 *
 * @returns a function that stops it
 */
export function restoreLostFocus(): () => void {
  /** What has the focus, and all around it. */
  let path: readonly HTMLElement[] = [];
  const focused = ({ target }: { readonly target: EventTarget | null }) => {
    path = target instanceof HTMLElement ? around(target) : [];
  };
  const blurred = () => {
    const before = path;
    // What goes away loses the focus before it does: whether it went is known a moment later.
    setTimeout(() => {
      if (path === before) path = [];
    });
  };
  const watch = new MutationObserver((records) => {
    const [had] = path;
    if (!had || !records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(had))))
      return;
    const lost = path;
    // What came in its place may still take the focus itself.
    setTimeout(() => {
      // Someone at work in the sheet is not called back.
      if (document.activeElement === document.body && document.hasFocus()) giveFocus(lost);
    });
  });
  watch.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', focused);
  document.addEventListener('focusout', blurred);
  focused({ target: document.activeElement });
  return () => {
    watch.disconnect();
    document.removeEventListener('focusin', focused);
    document.removeEventListener('focusout', blurred);
  };
}

function around(element: HTMLElement): HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let each: HTMLElement | null = element; each; each = each.parentElement) path.push(each);
  return path;
}

/** To what had it where that only moved; else to the title of the smallest part that is still there. */
function giveFocus(path: readonly HTMLElement[]): void {
  const part = path.find(({ isConnected }) => isConnected);
  if (!part) return;
  const target = part === path[0] ? part : titleOf(part);
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  showFocused();
}

/** The first title in this part, or in the nearest one around it that has any; where it opens and closes that, its button. */
function titleOf(part: HTMLElement): HTMLElement | null {
  const title = part.querySelector<HTMLElement>('h1, h2, h3');
  if (title) return title.querySelector('button') ?? title;
  return part.parentElement && titleOf(part.parentElement);
}
