/** @jest-environment jsdom */
import { useState } from 'react';
import type { Employee } from '../../../src/school/school';
import { PeoplePicker } from '../../../src/taskpane/ui/PeoplePicker';
import { agreementsScreenNl } from '../../../src/texts/nl/agreementsScreen';
import { dayOf } from '../../../src/domain/calendar';
import { DAY, person } from '../../school/people';
import { choose as pick, press, render } from '../render';

const employees = Array.from({ length: 300 }, (_, i) =>
  person({
    key: String(i + 1),
    number: i + 1,
    name: `Naam ${i + 1}`,
    employment: { start: null, end: i === 2 ? dayOf(2020, 7, 31) : null, fte: 0.8, changes: [] },
  }),
);

function Picker({ of = employees }: { readonly of?: readonly Employee[] }) {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set(['287']));
  return (
    <PeoplePicker
      employees={of}
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

  it('puts them together under headings when asked, everybody once', async () => {
    const teams = ['Facilitair', '', 'Balie', 'Facilitair'];
    const root = await render(
      <Picker of={employees.slice(0, 4).map((one, i) => ({ ...one, team: teams[i] }))} />,
    );
    expect(root.querySelectorAll('h3')).toHaveLength(0);
    await pick('Kopjes per', 'team');
    expect([...root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Balie: 1 medewerker',
      'Facilitair: 2 medewerkers',
      'Zonder team: 1 medewerker',
    ]);
    expect(boxes().map((box) => labelOf(box)!.slice(0, 6))).toEqual(['Naam 3', 'Naam 1', 'Naam 4', 'Naam 2']);
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
