/** @jest-environment jsdom */
import { act } from 'react';
import { useTold } from '../../../src/taskpane/ui/useTold';
import { render, said } from '../render';

function Preview({ sentence }: { readonly sentence: string }) {
  useTold(sentence);
  return <p>{sentence}</p>;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

test('what comes of an amount is told when typing pauses', async () => {
  await render(<Preview sentence="" />);
  await pass(1000);
  expect(said()).toBe('');
  await render(<Preview sentence="3 medewerkers, samen € 225,00." />);
  expect(said()).toBe('');
  await pass(1000);
  expect(said()).toBe('3 medewerkers, samen € 225,00.');
});
