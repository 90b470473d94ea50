/** @jest-environment jsdom */
import { act, useState } from 'react';
import { NOTHING_GIVEN } from '../../../../src/imports/salaryTable';
import { useSalaryReading } from '../../../../src/taskpane/features/salaryImport/useSalaryReading';
import { ownPage, type OwnPage } from '../../../support/ownPage';
import { byRole, click, render } from '../../render';

let own: OwnPage;
beforeEach(() => {
  own = ownPage();
});
afterEach(() => jest.restoreAllMocks());

const TABLE = 'Trede\tSchaal 4\n1\t2.180\n2\t2.229';

/** What a paste came to, and whether that is of now. */
function Screen() {
  const [text, setText] = useState(TABLE);
  const [given, setGiven] = useState(NOTHING_GIVEN);
  const { reading, current } = useSalaryReading(text, given);
  const amounts = reading.kind === 'table' ? reading.cells.map(([{ text: own }]) => own) : [];
  return (
    <>
      <button onClick={() => setGiven({ ...given, corrections: { '0:2': '2.230' } })}>correct</button>
      <button onClick={() => setText(TABLE.replace('4', '5'))}>paste</button>
      <p>{[current ? 'now' : 'later', reading.kind, ...amounts].join(' ')}</p>
    </>
  );
}

const shown = (root: HTMLElement) => root.querySelector('p')?.textContent;

async function untilNow(root: HTMLElement): Promise<void> {
  for (let turn = 0; turn < 200 && !shown(root)?.startsWith('now'); turn++) await act(own.turn);
}

test('a table that is read within a slice is there at once, as is a correction in it', async () => {
  const root = await render(<Screen />);
  expect(shown(root)).toBe('now table 2.180 2.229');
  await click(byRole('button', 'correct'));
  expect(shown(root)).toBe('now table 2.180 2.230');
});

test('of a paste that takes longer the pane goes on, with what it was before a correction but never another paste', async () => {
  own.msPerLook = 20;
  const root = await render(<Screen />);
  expect(shown(root)).toBe('later nothing');
  await untilNow(root);
  expect(shown(root)).toBe('now table 2.180 2.229');
  await click(byRole('button', 'correct'));
  expect(shown(root)).toBe('later table 2.180 2.229');
  await untilNow(root);
  expect(shown(root)).toBe('now table 2.180 2.230');
  await click(byRole('button', 'paste'));
  expect(shown(root)).toBe('later nothing');
});
