/** @jest-environment jsdom */
import {
  RememberedState,
  useRememberedReducer,
  useRememberedState,
} from '../../../src/taskpane/ui/rememberedState';
import { byRole, click, render } from '../render';

describe('what a screen was like', () => {
  it('is found back when the screen is shown again, and not before something was chosen', async () => {
    const count = new RememberedState(0);
    const word = new RememberedState('nothing');
    const Screen = () => {
      const [counted, dispatch] = useRememberedReducer((state: number, step: number) => state + step, count);
      const [said, say] = useRememberedState(word);
      return (
        <>
          <button onClick={() => dispatch(2)}>count</button>
          <button onClick={() => say('something')}>say</button>
          <p>{`${counted} ${said}`}</p>
        </>
      );
    };
    const first = await render(<Screen />);
    expect(first.textContent).toContain('0 nothing');
    await click(byRole('button', 'count'));
    await click(byRole('button', 'say'));
    expect(first.textContent).toContain('2 something');
    const again = await render(<Screen />);
    expect(again).not.toBe(first);
    expect(again.textContent).toContain('2 something');
  });

  it('is forgotten on every screen at once', () => {
    const [list, word] = [new RememberedState<readonly string[]>([]), new RememberedState('')];
    list.set(['Emre']);
    word.set('Emre');
    RememberedState.forgetAll();
    expect([list.get(), word.get()]).toEqual([[], '']);
  });
});
