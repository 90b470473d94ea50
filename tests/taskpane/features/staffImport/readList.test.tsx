/** @jest-environment jsdom */
import { shippedSalaryTables } from '../../../../src/tables/shippedSalary';
import { act, useReducer } from 'react';
import type { ListCells } from '../../../../src/imports/staffList';
import { ReadList } from '../../../../src/taskpane/features/staffImport/ReadList';
import {
  noImport,
  reduceImport,
  type StaffImport,
} from '../../../../src/taskpane/features/staffImport/staffImport';
import type { School } from '../../../../src/school/school';
import { ownPage, type OwnPage } from '../../../support/ownPage';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

/** A clock that is a little later at each look at it. */
let own: OwnPage;
beforeEach(() => {
  own = ownPage();
});
afterEach(() => jest.restoreAllMocks());

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
const school = { employees: [], salary: { tables: shippedSalaryTables() } } as unknown as School;
const reading = { school, problems: [], raw: { tables: {}, otherTables: [], referenceDate: null } };
const access = noAccess();
const started: StaffImport = {
  ...noImport,
  source: { cells, name: 'lijst.csv', sheet: null, hiddenRows: [], file: null },
};

function Screen() {
  const [state, dispatch] = useReducer(reduceImport, started);
  const { source } = state;
  if (!source) return <p>no list</p>;
  return <ReadList {...{ source, state, dispatch, reading, school, access }} day={46_000} cao="VO" />;
}

/** Gives the page turns until it shows this. */
async function until(there: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !there(); turn++) await act(own.turn);
}
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
    own.msPerLook = 200;
    const root = await render(<Screen />);
    await until(() => bar() !== null);
    expect(bar()?.getAttribute('aria-label')).toBe('De lijst wordt gelezen…');
    await click(byRole('button', 'Stoppen'));
    expect(root.textContent).toContain('no list');
  });

  it('shows a corrected column at once, lets nothing be written until it is read, and goes back when stopped', async () => {
    own.msPerLook = 0;
    const root = await render(<Screen />);
    await until(() => document.querySelector('h2') !== null);
    expect(root.textContent).toContain('lijst.csv: 3200 medewerkers begrepen, 0 dingen niet te lezen.');
    expect(isBlocked()).toBe(false);
    await click(byRole('button', 'Wijzig een herkende kolom'));
    own.msPerLook = 200;
    await choose(column('Functie'), '');
    await until(() => bar() !== null);
    expect([column('Functie').value, isBlocked()]).toEqual(['', true]);
    expect(root.textContent).toContain('Conciërge');
    own.msPerLook = 0;
    await click(byRole('button', 'Stoppen'));
    await until(() => !isBlocked());
    expect([column('Functie').value, isBlocked(), bar()]).toEqual(['functionName', false, null]);
  });
});
