/** @jest-environment jsdom */
import { ErasedResult, type Erasure } from '../../../../src/taskpane/features/privacy/ErasedResult';
import { privacyNl } from '../../../../src/texts/nl/privacy';
import { byRole, click, render, said } from '../../render';

test('that erasing is final is told: the button that made it so is gone', async () => {
  const erasure: Erasure = { handle: { what: '', tables: [] }, left: [], elsewhere: null };
  await render(<ErasedResult erasure={erasure} canBeUndone forget={() => undefined} />);
  await click(byRole('button', privacyNl.elsewhere.final));
  expect(said()).toBe(privacyNl.elsewhere.finalDone);
});
