/** @jest-environment jsdom */
import { exactSum } from '../../../src/domain/money';
import { Refused } from '../../../src/taskpane/ui/Refused';
import { useAction } from '../../../src/taskpane/ui/useAction';
import { WorkbookProblem } from '../../../src/workbook/problems';
import { byRole, click, render } from '../render';

function Adder() {
  const action = useAction();
  return (
    <>
      <button onClick={() => action.run(async () => void (await Promise.resolve(exactSum(2 ** 53))))}>
        Tel op
      </button>
      <Refused action={action} />
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

describe('a write that a filter is in the way of', () => {
  function Writer({ table }: { readonly table: 'Wensen' | null }) {
    const action = useAction();
    const write = () => Promise.reject(new WorkbookProblem({ code: 'filtered', table }));
    return (
      <>
        <button onClick={() => action.run(write)}>Schrijf</button>
        <Refused action={action} />
      </>
    );
  }

  test('offers to show all rows of the table, and says that they are shown until it is refused anew', async () => {
    const clearFilters = jest.fn();
    withExcel({
      workbook: { tables: { getItem: (name: string) => ({ clearFilters: () => clearFilters(name) }) } },
    });
    const root = await render(<Writer table="Wensen" />);
    await click(byRole('button', 'Schrijf'));
    expect(root.textContent).toContain('Er staat een filter op de tabel Wensen');
    await click(byRole('button', 'Toon alle rijen'));
    expect(clearFilters.mock.calls).toEqual([['Wensen']]);
    expect(root.textContent).toContain('Alle rijen van Wensen zijn weer zichtbaar. Probeer het nu opnieuw.');
    await click(byRole('button', 'Schrijf'));
    expect(root.textContent).toContain('Er staat een filter op de tabel Wensen');
  });

  test('says how the filter goes away where Excel does not tell which table it is', async () => {
    const root = await render(<Writer table={null} />);
    await click(byRole('button', 'Schrijf'));
    expect(root.textContent).toContain('haal het filter weg met Gegevens, Wissen');
    expect(root.querySelectorAll('button')).toHaveLength(1);
  });
});

/** An Excel that has no more than this. */
function withExcel(context: object): void {
  Object.assign(globalThis, {
    Excel: {
      run: (_options: object, work: (given: object) => unknown) =>
        work({ ...context, sync: async () => undefined }),
    },
  });
}
