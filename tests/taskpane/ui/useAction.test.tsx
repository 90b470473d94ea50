/** @jest-environment jsdom */
import { exactSum } from '../../../src/domain/money';
import { Notice } from '../../../src/taskpane/ui/Notice';
import { useAction } from '../../../src/taskpane/ui/useAction';
import { byRole, click, render } from '../render';

function Adder() {
  const { run, refused } = useAction();
  return (
    <>
      <button onClick={() => run(async () => void (await Promise.resolve(exactSum(2 ** 53))))}>Tel op</button>
      {refused && <Notice intent="error" what={refused.what} fix={refused.fix} />}
    </>
  );
}

test('an action with amounts that are too large to add up says so in a sentence', async () => {
  const root = await render(<Adder />);
  await click(byRole('button', 'Tel op'));
  expect(root.textContent).toMatch(
    /Samen is dit meer dan .*: zo veel is niet meer op de cent op te tellen\. Verbeter de bedragen die te groot zijn\./,
  );
});
