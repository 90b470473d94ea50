/** @jest-environment jsdom */
import { act, useEffect, useState } from 'react';
import { ScreenFrame } from '../../../../src/taskpane/ui/ScreenFrame';
import { SignalProgress } from '../../../../src/taskpane/features/team/SignalProgress';
import { restoreLostFocus } from '../../../../src/taskpane/app/restoreLostFocus';
import { byRole, click, render } from '../../render';

/** Of ten people, six are done. Answers how to finish. */
async function working() {
  let finish = (): void => undefined;
  const Team = () => {
    useEffect(restoreLostFocus, []);
    const [busy, setBusy] = useState(true);
    const [done, setDone] = useState(6);
    finish = () => {
      setDone(10);
      setBusy(false);
    };
    const signals = { people: new Map(), done, total: 10, busy };
    return (
      <ScreenFrame title="Team">
        <SignalProgress signals={{ ...signals, stop: () => setBusy(false), resume: () => setBusy(true) }} />
      </ScreenFrame>
    );
  };
  await render(<Team />);
  await act(async () => jest.advanceTimersByTime(300));
  return () =>
    act(async () => {
      finish();
      await jest.advanceTimersByTimeAsync(1);
    });
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('working out the signals', () => {
  it('can be stopped and gone on with by the same button, which keeps the focus', async () => {
    await working();
    byRole('button', 'Stoppen').focus();
    await click(byRole('button', 'Stoppen'));
    expect(document.activeElement?.textContent).toBe('Ga verder');
    await click(byRole('button', 'Ga verder'));
    expect(document.activeElement?.textContent).toBe('Stoppen');
  });

  it('gives the focus to the title when it is done', async () => {
    const finish = await working();
    byRole('button', 'Stoppen').focus();
    await finish();
    expect(document.querySelector('[role=progressbar]')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Team');
  });
});
