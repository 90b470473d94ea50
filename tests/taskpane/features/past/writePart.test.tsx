/** @jest-environment jsdom */
import { useState } from 'react';
import { WritePart } from '../../../../src/taskpane/features/past/WritePart';
import type { UndoHandle } from '../../../../src/workbook/write/undoHandle';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

jest.mock('../../../../src/workbook/write/lazyWrites', () => ({ undo: () => Promise.resolve() }));

function Booking() {
  const [writes, setWrites] = useState<readonly UndoHandle[]>([]);
  const access = { ...noAccess(), writes };
  access.write.mockImplementation((_, what, how) => {
    const handle = { what, tables: [] };
    how?.written?.(handle);
    setWrites([handle]);
    return Promise.resolve(handle);
  });
  const write = {
    edit: { tables: [], change: () => ({}) },
    what: '1 uitgave geboekt.',
    written: () => undefined,
  };
  return <WritePart text="Boek 1 uitgave" write={write} asks={false} access={access} />;
}

test('once it is undone, the button that wrote has the focus: the notice goes away with its own', async () => {
  await render(<Booking />);
  await click(byRole('button', 'Boek 1 uitgave'));
  const undo = byRole('button', 'Ongedaan maken');
  undo.focus();
  await click(undo);
  expect(document.activeElement?.textContent).toBe('Boek 1 uitgave');
});
