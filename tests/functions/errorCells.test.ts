import { CellError, registered } from '../support/customFunctions';
import '../../src/functions';

/** An error cell in a column, as Excel hands it over where the metadata allow it: it concerns its own row. */
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const DATE = 46_235; // 1 August 2026

function answers(id: string, ...given: unknown[]): unknown[] {
  const run = registered.get(id);
  if (!run) throw new Error(`There is no function ${id}`);
  return run(...given).map(([cell]) => (cell instanceof CellError ? cell.message : cell));
}

test.each(['#N/A', '#VALUE!', '#DIV/0!'])(
  '%s in one fte leaves the other rows right, and is named in its own',
  (code) => {
    const [first, second, third] = answers('BUDGETRECHT', column(DATE), column(1, new CellError(code), 0.5));
    expect([first, third]).toEqual([600, 300]);
    expect(second).toContain(code);
  },
);

test('an error is never taken for an empty cell: no right is computed from it', () => {
  const [only] = answers('BUDGETRECHT', column(DATE), column(new CellError('#N/A')));
  expect(only).toContain('#N/A');
});

test('errors in Dutch are known too', () => {
  expect(answers('BUDGETRECHT', column(DATE), column('#N/B', '#OVERLOPEN!'))).toEqual([
    expect.stringContaining('#N/B'),
    expect.stringContaining('#OVERLOPEN!'),
  ]);
});
