/** @jest-environment jsdom */
import { usePane } from '../../../../src/taskpane/ui/context';
import { usePaper } from '../../../../src/taskpane/ui/papers/usePaper';
import { writePapers } from '../../../../src/workbook/sheets/writePapers';
import { noAccess } from '../../access';
import { byRole, click, render, said } from '../../render';

jest.mock('../../../../src/workbook/sheets/writePapers', () => ({ writePapers: jest.fn() }));

const DONE = 'Het rapport staat klaar.';

/** Makes a paper with an access that announces what was written, as that of the pane does. */
function Maker() {
  const { announce } = usePane();
  const wrote = ({ what }: { readonly what: string }) => Promise.resolve(announce(what));
  const work = usePaper({ ...noAccess(), wrote });
  return (
    <button onClick={() => work.make(DONE, () => Promise.resolve({ sheetNames: [], papers: () => [] }))}>
      Maak
    </button>
  );
}

test.each(['made', 'same'] as const)('a sheet that is %s is told of once', async (outcome) => {
  const sheet = { key: 'rapport', about: undefined, sheetId: 'a', name: 'Rapport', outcome, replaced: null };
  jest.mocked(writePapers).mockResolvedValue({ made: [sheet], cancelled: false, answers: null });
  await render(<Maker />);
  await click(byRole('button', 'Maak'));
  expect(said()).toBe(DONE);
});
