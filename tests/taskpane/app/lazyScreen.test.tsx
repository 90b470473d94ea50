/** @jest-environment jsdom */
import { act, useState } from 'react';
import { LazyScreen } from '../../../src/taskpane/app/LazyScreen';
import type { ScreenProps } from '../../../src/taskpane/ui/screen';
import { byRole, click, render } from '../render';

/** A button that goes away for the screen that it opens, as in the menu. */
function Opening() {
  const [open, setOpen] = useState(false);
  // The help uses nothing else of what a screen is given.
  const props = { show: () => undefined } as unknown as ScreenProps;
  return open ? <LazyScreen id="help" {...props} /> : <button onClick={() => setOpen(true)}>Hulp</button>;
}

test('a screen that is still coming holds the focus of the button that opened it, until its title takes it', async () => {
  await render(<Opening />);
  byRole('button', 'Hulp').focus();
  const passed: (string | null)[] = [];
  const came = ({ target }: FocusEvent) => passed.push((target as HTMLElement).textContent);
  document.addEventListener('focusin', came);
  await click(byRole('button', 'Hulp'));
  while (!document.querySelector('h1')) await act(() => new Promise(setImmediate));
  document.removeEventListener('focusin', came);
  expect(passed).toEqual(['Dit onderdeel wordt geladen…', 'Hulp en begrippen']);
});
