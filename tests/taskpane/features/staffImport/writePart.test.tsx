/** @jest-environment jsdom */
import { act } from 'react';
import type { StaffEdit } from '../../../../src/tables/staffEdit';
import { WritePart } from '../../../../src/taskpane/features/staffImport/WritePart';
import { WorkbookProblem } from '../../../../src/workbook/problems';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

const edit = {
  add: [{ Personeelsnummer: 1 }],
  change: new Map(),
  appointments: new Map(),
} as unknown as StaffEdit;

/** A write of five requests that waits after the second one; stopping it there changes nothing. */
function longWrite({ write }: ReturnType<typeof noAccess>) {
  let go: () => void = () => undefined;
  write.mockImplementation(async (_, what, { progress, signal } = {}) => {
    progress?.(2, 5);
    await new Promise<void>((resolve) => (go = resolve));
    if (signal?.aborted) throw new WorkbookProblem({ code: 'cancelled' });
    return { what, tables: [] };
  });
  return () => act(async () => go());
}

async function writing() {
  const access = noAccess();
  const root = await render(
    <WritePart
      name="export.csv"
      kept={null}
      edit={() => edit}
      empty={false}
      asks={false}
      unread={false}
      current
      access={access}
    />,
  );
  const goOn = longWrite(access);
  byRole('button', 'Neem over in de werkmap').focus();
  await click(byRole('button', 'Neem over in de werkmap'));
  return { root, goOn };
}

describe('taking over a long list', () => {
  it('shows how far it is, and is told of when it is done', async () => {
    const { root, goOn } = await writing();
    expect(root.textContent).toContain('Bezig met schrijven: 2 van 5.');
    const bar = byRole('progressbar', 'Bezig met schrijven: 2 van 5.');
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['2', '5']);
    await goOn();
    expect(root.textContent).not.toContain('Gestopt');
    expect(document.querySelector('[role=progressbar]')).toBeNull();
  });

  it('can be cancelled, which says that nothing changed', async () => {
    const { root, goOn } = await writing();
    byRole('button', 'Stoppen').focus();
    await click(byRole('button', 'Stoppen'));
    await goOn();
    expect(root.textContent).toContain('Gestopt: er is niets veranderd.');
    // The button with the focus is gone; it goes back to the one that began it.
    expect(document.activeElement?.textContent).toBe('Neem over in de werkmap');
  });
});
