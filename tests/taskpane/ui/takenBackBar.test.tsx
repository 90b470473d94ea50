/** @jest-environment jsdom */
import { useState } from 'react';
import { TakenBackBar } from '../../../src/taskpane/ui/TakenBackBar';
import { byRole, click, render } from '../render';

function Booking() {
  const [undone, setUndone] = useState(false);
  return (
    <>
      <button onClick={() => setUndone(true)}>Boek</button>
      {undone && <TakenBackBar what="BHV geboekt" seen={() => undefined} />}
    </>
  );
}

test('what has the focus is not left behind the bar that tells what was undone', async () => {
  const scrolled: (string | null)[] = [];
  jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled.push(this.textContent);
  });
  await render(<Booking />);
  byRole('button', 'Boek').focus();
  await click(byRole('button', 'Boek'));
  expect(scrolled).toEqual(['Boek']);
});
