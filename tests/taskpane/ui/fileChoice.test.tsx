/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act, useState } from 'react';
import { FileChoice } from '../../../src/taskpane/ui/fileChoice/FileChoice';
import type { FileList } from '../../../src/taskpane/ui/fileChoice/fileList';
import { ownPage, type OwnPage } from '../../support/ownPage';
import { byRole, click, render, said } from '../render';

// What a browser has and this page has not.
Object.assign(globalThis, { TextDecoder });

let own: OwnPage;
beforeEach(() => {
  own = ownPage();
});
afterEach(() => jest.restoreAllMocks());

const ROWS = 40_000;
const TEXT = '1001;Anna Deurknop;0,8\n'.repeat(ROWS);

/** A screen that can be left. */
function Screen({ choose }: { readonly choose: (list: FileList) => void }) {
  const [isLeft, leave] = useState(false);
  return isLeft ? null : (
    <>
      <button onClick={() => leave(true)}>weg</button>
      <FileChoice choose={choose} />
    </>
  );
}

/** Chooses a file with this text, with a clock that makes a slice of every few steps. */
async function choose(text: string): Promise<{ root: HTMLElement; chosen: FileList[] }> {
  const chosen: FileList[] = [];
  const root = await render(<Screen choose={(list) => void chosen.push(list)} />);
  const bytes = new TextEncoder().encode(text);
  const file = { name: 'lijst.csv', size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
  const input = root.querySelector('input')!;
  Object.defineProperty(input, 'files', { value: [file] });
  own.msPerLook = 0.1;
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    for (let step = 0; step < 20; step++) await Promise.resolve();
  });
  return { root, chosen };
}

const bar = () => byRole('progressbar');

test('a large text file is read in slices, tells how far it is, and comes to its list', async () => {
  const { root, chosen } = await choose(TEXT);
  expect(own.waiting()).toBe(1);
  const shares: number[] = [];
  for (let turn = 0; turn < 500 && chosen.length === 0; turn++) {
    shares.push(Number(bar().getAttribute('aria-valuenow')));
    await act(own.turn);
  }
  expect(new Set(shares).size).toBeGreaterThan(10);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(chosen[0]?.cells).toHaveLength(ROWS);
  expect(root.querySelector('[role=progressbar]')).toBeNull();
});

test('it can be stopped, and then there is no list', async () => {
  const { chosen } = await choose(TEXT);
  await act(own.turn);
  await click(byRole('button', 'Stoppen'));
  for (let turn = 0; turn < 5; turn++) await act(own.turn);
  expect(own.waiting()).toBe(0);
  expect(chosen).toEqual([]);
});

test('a file with more rows than a sheet has is refused: nothing is left out in silence', async () => {
  const { root, chosen } = await choose(`${'\n'.repeat(1_048_580)}1001`);
  own.msPerLook = 0;
  for (let turn = 0; turn < 200 && !root.textContent?.includes('regels'); turn++) await act(own.turn);
  expect(root.textContent).toContain('meer dan 1.048.576 regels');
  expect(chosen).toEqual([]);
});

test('leaving the screen ends the reading, and nothing is said about it', async () => {
  const { chosen } = await choose(TEXT);
  await act(own.turn);
  const announced = said();
  await click(byRole('button', 'weg'));
  for (let turn = 0; turn < 5; turn++) await act(own.turn);
  expect(own.waiting()).toBe(0);
  expect(chosen).toEqual([]);
  expect(said()).toBe(announced);
});
