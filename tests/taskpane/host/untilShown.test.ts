/** @jest-environment jsdom */
import { untilShown } from '../../../src/taskpane/host/untilShown';

/** A page that is shown or not, as its test says. */
function pageThatIs(hidden: boolean) {
  const page = document.implementation.createHTMLDocument();
  const turn = (to: boolean) => {
    Object.defineProperty(page, 'hidden', { value: to, configurable: true });
    page.dispatchEvent(new Event('visibilitychange'));
  };
  turn(hidden);
  return { page, turn };
}

test('what waits for a pane that is shown goes on at once', async () => {
  await expect(untilShown(pageThatIs(false).page)).resolves.toBeUndefined();
});

test('what waits for a pane that is closed goes on when it is shown, and not before', async () => {
  const { page, turn } = pageThatIs(true);
  const went = jest.fn();
  const waiting = untilShown(page).then(went);
  turn(true);
  await Promise.resolve();
  expect(went).not.toHaveBeenCalled();
  turn(false);
  await waiting;
  expect(went).toHaveBeenCalledTimes(1);
});
