/** @jest-environment jsdom */
import { act, useEffect } from 'react';
import { restoreLostFocus } from '../../../src/taskpane/app/restoreLostFocus';
import { GroupWriteState } from '../../../src/taskpane/ui/GroupWriteState';
import { Part } from '../../../src/taskpane/ui/Part';
import { useGroupWrite } from '../../../src/taskpane/ui/useGroupWrite';
import { noAccess } from '../access';
import { byRole, click, render } from '../render';

jest.mock('../../../src/workbook/write/lazyWrites', () => ({ undo: () => Promise.resolve() }));

const access = noAccess();
access.write.mockImplementation((_, what, how) => {
  const handle = { what, tables: [] };
  how?.written?.(handle);
  return Promise.resolve(handle);
});

function ForMany() {
  const writing = useGroupWrite(access);
  useEffect(restoreLostFocus, []);
  return (
    <Part title="Plannen in de werkmap zetten">
      <GroupWriteState of={writing}>
        <button
          onClick={() => writing.write({ tables: [], change: () => ({}) }, 'De plannen staan in Plan.')}
        >
          Zet
        </button>
      </GroupWriteState>
    </Part>
  );
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('once it is undone, the title of the part has the focus: its notice goes away with the button', async () => {
  // Of a page of which what had the focus went away, jsdom says that it is not in front.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  await render(<ForMany />);
  await click(byRole('button', 'Zet'));
  const undo = byRole('button', 'Ongedaan maken');
  undo.focus();
  await click(undo);
  await act(() => jest.advanceTimersByTimeAsync(1));
  expect(document.activeElement?.textContent).toBe('Plannen in de werkmap zetten');
});
