/** @jest-environment jsdom */
import { act, useMemo, useState } from 'react';
import { useSteps } from '../../../src/taskpane/ui/useSteps';
import { ownPage, type OwnPage } from '../../support/ownPage';
import { byRole, click, render } from '../render';

/** A clock that goes on by what the work takes, and not by how often anyone looks at it. */
let own: OwnPage;
/** How long a step of the work takes: longer than a slice, or no time at all. */
let stepMs = 0;
beforeEach(() => {
  own = ownPage();
});
afterEach(() => jest.restoreAllMocks());

function* counting(to: number): Generator<number, string> {
  for (let done = 0; done < to; done++) {
    own.pass(stepMs);
    yield done / to;
  }
  return `counted ${to}`;
}

/** Gives the page turns until it says this. */
async function until(root: HTMLElement, text: string | RegExp): Promise<void> {
  for (let turn = 0; turn < 500 && !root.textContent?.match(text); turn++) await act(own.turn);
}

function Screen() {
  const [to, setTo] = useState(4);
  const work = useMemo(() => () => counting(to), [to]);
  const { last, done, share, stopped, stop, resume } = useSteps(work);
  return (
    <>
      <button onClick={() => setTo(5000)}>more</button>
      <button onClick={() => setTo(2)}>less</button>
      <button onClick={stop}>stop</button>
      <button onClick={resume}>resume</button>
      {stopped && <p>stopped</p>}
      <p>{`${last ?? 'nothing'}, ${done ? 'done' : 'going'}, ${share ?? 'no sign'}`}</p>
    </>
  );
}

describe('work in steps', () => {
  it('shows no sign of work that is soon done', async () => {
    stepMs = 20;
    const root = await render(<Screen />);
    expect(root.textContent).toContain('nothing, going, no sign');
    const seen = new Set<string | null>();
    const observer = new MutationObserver(() => seen.add(root.textContent));
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    await until(root, 'counted 4');
    observer.disconnect();
    expect([...seen]).toEqual(['morelessstopresumecounted 4, done, no sign']);
  });

  it('shows how far it is after 300 ms, keeps the last result meanwhile, and lets newer work take its place', async () => {
    stepMs = 0;
    const root = await render(<Screen />);
    await until(root, 'counted 4');
    stepMs = 200;
    await click(byRole('button', 'more'));
    await until(root, /going, 0/);
    expect(root.textContent).toMatch(/counted 4, going, 0\.\d+/);
    stepMs = 0;
    await click(byRole('button', 'less'));
    await until(root, 'counted 2');
    expect(root.textContent).toContain('counted 2, done, no sign');
  });

  it('can be stopped, gives nothing then, and begins anew when that is asked', async () => {
    stepMs = 200;
    const root = await render(<Screen />);
    await until(root, /going, 0/);
    await click(byRole('button', 'stop'));
    stepMs = 0;
    for (let turn = 0; turn < 20; turn++) await act(own.turn);
    expect(root.textContent).toContain('stoppednothing, going, no sign');
    await click(byRole('button', 'resume'));
    await until(root, 'counted 4');
    expect(root.textContent).not.toContain('stopped');
  });

  it('that was stopped does not keep other work from being done', async () => {
    stepMs = 200;
    const root = await render(<Screen />);
    await until(root, /going, 0/);
    await click(byRole('button', 'stop'));
    stepMs = 0;
    await click(byRole('button', 'less'));
    await until(root, 'counted 2');
  });
});
