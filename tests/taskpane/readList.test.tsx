/** @jest-environment jsdom */
import { act, useReducer } from 'react';
import type { ListCells } from '../../src/imports/staffList';
import { ReadList } from '../../src/taskpane/screens/staffImport/ReadList';
import { noImport, reduceImport, type StaffImport } from '../../src/taskpane/state/staffImport';
import type { School } from '../../src/workbook';
import { byRole, click, render } from './render';

/** Each look at the clock is this much later. */
let stepMs = 0;
beforeEach(() => {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += stepMs));
});
afterEach(() => jest.restoreAllMocks());

// jsdom has no layout, so nothing has a size to watch.
Object.assign(globalThis, {
  ResizeObserver: class {
    observe() {}
    disconnect() {}
  },
});

/** So long that it is not soon done at a step a slice. */
const cells: ListCells = [
  ['Personeelsnummer', 'Naam', 'Functie', 'Fte', 'In dienst'],
  ...Array.from({ length: 3200 }, (_, i) => [
    i + 1,
    `Anna Deurknop${i}`,
    'Conciërge',
    i % 2 ? 0.8 : 1,
    43_678,
  ]),
];
const school = { employees: [] } as unknown as School;
const access = {
  writes: [],
  lastAbout: () => undefined,
  wrote: () => Promise.resolve(),
  undone: () => Promise.resolve(),
};
const started: StaffImport = {
  ...noImport,
  source: { cells, name: 'lijst.csv', sheet: null, file: null },
};

function Screen() {
  const [state, dispatch] = useReducer(reduceImport, started);
  const { source } = state;
  if (!source) return <p>no list</p>;
  return <ReadList {...{ source, state, dispatch, school, access }} day={46_000} />;
}

/** Lets the work go on until the pane shows this. */
const until = (there: () => boolean) =>
  act(async () => {
    for (let turn = 0; turn < 500 && !there(); turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  });
const bar = () => document.querySelector('[role=progressbar]');
const column = (name: string) => {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name);
  return document.getElementById(label?.htmlFor ?? '') as HTMLSelectElement;
};
const choose = (select: HTMLSelectElement, value: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const write = () => byRole('button', 'Neem over in de werkmap');

const isBlocked = () => write().getAttribute('aria-disabled') === 'true';

describe('reading a list', () => {
  it('can be stopped the first time, which leaves no list', async () => {
    stepMs = 200;
    const root = await render(<Screen />);
    await until(() => bar() !== null);
    expect(bar()?.getAttribute('aria-label')).toBe('De lijst wordt gelezen…');
    await click(byRole('button', 'Annuleren'));
    expect(root.textContent).toContain('no list');
  });

  it('shows a corrected column at once, lets nothing be written until it is read, and goes back when stopped', async () => {
    stepMs = 0;
    const root = await render(<Screen />);
    await until(() => document.querySelector('h2') !== null);
    expect(root.textContent).toContain('lijst.csv: 3200 medewerkers begrepen, 0 dingen niet te lezen.');
    expect(isBlocked()).toBe(false);
    stepMs = 200;
    await choose(column('Functie'), '');
    await until(() => bar() !== null);
    expect([column('Functie').value, isBlocked()]).toEqual(['', true]);
    expect(root.textContent).toContain('Conciërge');
    stepMs = 0;
    await click(byRole('button', 'Annuleren'));
    await until(() => !isBlocked());
    expect([column('Functie').value, isBlocked(), bar()]).toEqual(['functionName', false, null]);
  });
});
