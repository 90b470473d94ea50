/** @jest-environment jsdom */
import { act, useState } from 'react';
import type { ChosenColumns } from '../../../../src/imports/peopleTable';
import type { ShareSteps } from '../../../../src/pacing';
import { usePastList, type ListCells } from '../../../../src/taskpane/features/past/pastList';
import { SourcePart } from '../../../../src/taskpane/features/past/SourcePart';
import { ownPage, type OwnPage } from '../../../support/ownPage';
import { byRole, click, render } from '../../render';

let own: OwnPage;
/** How long a step of the work takes. */
let stepMs = 0;
beforeEach(() => {
  own = ownPage();
  stepMs = 0;
});
afterEach(() => jest.restoreAllMocks());

function* understand(cells: ListCells, { year }: Choices): ShareSteps<Work> {
  for (let step = 0; step < 100; step++) {
    own.pass(stepMs);
    yield step / 100;
  }
  return { reading: { columns: [], leftOver: '' }, said: `${cells.length} rows of ${year ?? 'no year'}` };
}

interface Work {
  readonly reading: { readonly columns: []; readonly leftOver: string };
  readonly said: string;
}

interface Choices {
  readonly columns?: ChosenColumns<string>;
  readonly year?: number;
}

const NONE: Choices = {};

/** Understands as before, of a workbook in which something changed. */
const understandAnew: typeof understand = (cells, choices) => understand(cells, choices);

function Screen() {
  const [isChanged, setChanged] = useState(false);
  const list = usePastList(NONE, isChanged ? understandAnew : understand);
  const { source, choices, last, current, share, paste, choose, stop } = list;
  return (
    <>
      <button onClick={() => paste('1\t2\n3\t4')}>paste</button>
      <button onClick={() => paste(`${source.text}\n5\t6`)}>mend</button>
      <button onClick={() => choose({ year: 2025 })}>choose</button>
      <button onClick={() => setChanged(true)}>change the workbook</button>
      <button onClick={stop}>stop</button>
      <SourcePart list={list} label="List" />
      <p>
        {[
          `${source.text.length} letters`,
          choices.year ?? 'no year',
          last?.said ?? 'nothing',
          share === null ? 'no sign' : 'reading',
          current ? 'current' : 'not current',
        ].join(', ')}
      </p>
    </>
  );
}

async function until(root: HTMLElement, text: string): Promise<void> {
  for (let turn = 0; turn < 500 && !root.textContent?.includes(text); turn++) await act(own.turn);
  expect(root.textContent).toContain(text);
}

describe('stopping while a list is understood', () => {
  it('takes back what was decided about it since', async () => {
    const root = await render(<Screen />);
    await click(byRole('button', 'paste'));
    await until(root, '2 rows of no year');
    stepMs = 200;
    await click(byRole('button', 'choose'));
    await until(root, '2025, 2 rows of no year, reading');
    await click(byRole('button', 'stop'));
    expect(root.textContent).toContain('7 letters, no year, 2 rows of no year');
  });

  it('leaves what was pasted in the field, with nothing understood below it', async () => {
    const root = await render(<Screen />);
    await click(byRole('button', 'paste'));
    await until(root, '2 rows of no year');
    stepMs = 200;
    await click(byRole('button', 'mend'));
    await until(root, '11 letters, no year, 2 rows of no year, reading');
    await click(byRole('button', 'stop'));
    expect(root.textContent).toContain('11 letters, no year, nothing, no sign');
    stepMs = 0;
    await click(byRole('button', 'paste'));
    await until(root, '7 letters, no year, 2 rows of no year, no sign');
  });

  it('can be gone on with, also where the workbook was what changed', async () => {
    const root = await render(<Screen />);
    await click(byRole('button', 'paste'));
    await until(root, '2 rows of no year');
    stepMs = 200;
    await click(byRole('button', 'change the workbook'));
    await until(root, '2 rows of no year, reading, not current');
    await click(byRole('button', 'stop'));
    expect(root.textContent).toContain('Gestopt. De lijst is niet gelezen zoals die er nu staat.');
    stepMs = 0;
    await click(byRole('button', 'Lees opnieuw'));
    await until(root, '2 rows of no year, no sign, current');
    expect(root.textContent).not.toContain('Gestopt');
  });
});
