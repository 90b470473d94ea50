import { pasteSteps } from '../../../src/imports/salaryTable';

/** How often the pane can have its turn while a text is read. */
function turns(text: string): number {
  const steps = pasteSteps(text);
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

/** As long as a paste may be; in one go each of them takes a quarter of a second and more. */
test.each([
  ['single letters', 'a '.repeat(95)],
  ['single digits', '1 '.repeat(95)],
  ['brackets', ' ('.repeat(95)],
  ['steps and an amount', `${'1 '.repeat(90)}2.345,00`],
  ['cells and an amount', `${'1\t'.repeat(90)}2.345,00`],
  ['cells between semicolons', ';'.repeat(190)],
])('a thousand lines of %s leave the pane its turn at every few of them', (_, line) => {
  expect(turns(`${line}\n`.repeat(1_040))).toBeGreaterThan(1_040 / 8);
});

test('rows of many one-digit cells have a turn in each time that they are gone through', () => {
  const lines = 390;
  // Each line as it is cut, and every eight of them as headings, page lines, cells and amounts are looked for.
  expect(turns(`${'1\t'.repeat(250)}\n`.repeat(lines))).toBeGreaterThan(lines + 4 * Math.floor(lines / 8));
});
