/** @jest-environment jsdom */
import { useState } from 'react';
import { PeoplePicker } from '../../../src/taskpane/ui/PeoplePicker';
import { agreementsScreenNl } from '../../../src/texts/nl/agreementsScreen';
import { dayOf } from '../../../src/domain/calendar';
import { DAY, person } from '../../school/people';
import { press, render } from '../render';

// jsdom has no layout, so nothing has a size to watch.
Object.assign(globalThis, {
  ResizeObserver: class {
    observe() {}
    disconnect() {}
  },
});

const employees = Array.from({ length: 300 }, (_, i) =>
  person({
    key: String(i + 1),
    number: i + 1,
    name: `Naam ${i + 1}`,
    employment: { start: null, end: i === 2 ? dayOf(2020, 7, 31) : null, fte: 0.8, changes: [] },
  }),
);

function Picker() {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set(['287']));
  return (
    <PeoplePicker
      employees={employees}
      chosen={chosen}
      choose={choose}
      texts={agreementsScreenNl.choose}
      day={DAY}
    />
  );
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const inTabOrder = () => boxes().filter(({ tabIndex }) => tabIndex === 0);
const labelOf = (element: Element | null) => (element as HTMLInputElement).labels?.[0]?.textContent;

describe('choosing people', () => {
  it('shows first who is chosen already, also of hundreds', async () => {
    await render(<Picker />);
    expect(boxes()[0].checked).toBe(true);
    expect(labelOf(boxes()[0])).toBe('Naam 287 (287)');
    expect(labelOf(boxes()[1])).toBe('Naam 1 (1)');
  });

  it('says who is not employed any more', async () => {
    await render(<Picker />);
    expect(labelOf(boxes()[3])).toBe('Naam 3 (3), niet in dienst');
  });

  it('is one stop of the Tab key, and goes on with the arrows', async () => {
    await render(<Picker />);
    expect(inTabOrder()).toEqual([boxes()[0]]);
    boxes()[0].focus();
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['End', boxes().length - 1],
      ['ArrowDown', boxes().length - 1],
      ['Home', 0],
      ['ArrowUp', 0],
    ] as const) {
      await press(document.activeElement as HTMLElement, key);
      expect([key, boxes().indexOf(document.activeElement as HTMLInputElement)]).toEqual([key, at]);
      expect(inTabOrder()).toEqual([document.activeElement]);
    }
  });
});
