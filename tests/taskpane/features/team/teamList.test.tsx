/** @jest-environment jsdom */
import { act } from 'react';
import { TeamList } from '../../../../src/taskpane/features/team/TeamList';
import type { TeamRow } from '../../../../src/school/signals/teamList';
import { click, press, render } from '../../render';

// jsdom has no layout, so nothing has a size to watch; and it does not know CSS.escape, which these keys do not need.
Object.assign(globalThis, {
  CSS: { escape: String },
  ResizeObserver: class {
    observe() {}
    disconnect() {}
  },
});

const rows = Array.from({ length: 40 }, (_, index): TeamRow => ({
  employee: {
    key: String(index),
    name: `Medewerker ${index}`,
    functionName: 'TOA',
  } as TeamRow['employee'],
  group: '',
  fte: null,
  known: null,
}));

const list = <TeamList rows={rows} headings={new Map()} kind="" open={() => undefined} />;
const scroller = (root: HTMLElement) => root.querySelector('ul')!.parentElement!;
const focused = () => document.activeElement as HTMLElement;

test('a list that the arrows scrolled stands there again, also when a person was opened before the page told its scrolling', async () => {
  const first = await render(list);
  await act(async () => first.querySelector('button')!.focus());
  await press(focused(), 'End');
  const { scrollTop } = scroller(first);
  expect(scrollTop).toBeGreaterThan(500);
  await click(focused());

  const again = await render(list);
  expect(scroller(again).scrollTop).toBe(scrollTop);
  expect(focused().textContent).toContain('Medewerker 39');
});
