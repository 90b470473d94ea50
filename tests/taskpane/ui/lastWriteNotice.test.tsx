/** @jest-environment jsdom */
import { act, useEffect, useState } from 'react';
import { lazyPart } from '../../../src/taskpane/ui/lazyPart';
import { Section } from '../../../src/taskpane/ui/Section';
import { restoreLostFocus } from '../../../src/taskpane/app/restoreLostFocus';
import { byRole, click, render } from '../render';

const load = () => import('../../../src/taskpane/ui/LastWriteNotice').then((m) => m.LastWriteNotice);

/** A button that writes and goes away; the notice of what it wrote comes in its place. */
function Writing({ notice }: { readonly notice: ReturnType<typeof lazyPart<Parameters<Notice>[0]>> }) {
  const [written, setWritten] = useState(false);
  useEffect(restoreLostFocus, []);
  return (
    <Section title="Wensen">
      {!written && <button onClick={() => setWritten(true)}>Schrijf</button>}
      {written && <notice.Part yields write={{ what: 'Geschreven', tables: [] }} undone={() => undefined} />}
    </Section>
  );
}
type Notice = Awaited<ReturnType<typeof load>>;

/** Names of all that had the focus after the button was pressed, the last one last. */
async function focusAfterWriting(): Promise<(string | null)[]> {
  const passed: (string | null)[] = [];
  byRole('button', 'Schrijf').focus();
  const came = ({ target }: FocusEvent) =>
    passed.push((target as HTMLElement).textContent?.replace(/\s+/g, ' ') ?? null);
  document.addEventListener('focusin', came);
  await click(byRole('button', 'Schrijf'));
  await act(() => jest.advanceTimersByTimeAsync(400));
  document.removeEventListener('focusin', came);
  return passed;
}

const NOTICE = 'Geschreven. Ongedaan maken';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('what was written just now', () => {
  it('takes the focus in the moment the button that wrote goes away, when its code is there', async () => {
    const notice = lazyPart(load);
    await notice.load();
    await render(<Writing notice={notice} />);
    expect(await focusAfterWriting()).toEqual([NOTICE]);
  });

  it('takes the focus from the title when its code came later', async () => {
    await render(<Writing notice={lazyPart(load)} />);
    expect((await focusAfterWriting()).at(-1)).toBe(NOTICE);
  });
});
