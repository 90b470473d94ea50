import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESKTOP, WEB } from '../../workbench/excel/profile';

/** The table of how the two Excels of the workbench differ, with where each of that is written and the test that shows it. */
const root = join(__dirname, '..', '..');
const section = readFileSync(join(root, 'docs/werkbank.md'), 'utf8')
  .split('\n## Twee Excels\n')[1]
  .split('\n## ')[0];
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));

test('there is a row for all that differs between the two, and for what both can be asked to do', () => {
  const differing = Object.keys(DESKTOP).filter((key) => key !== 'name');
  expect(Object.keys(WEB)).toEqual(Object.keys(DESKTOP));
  expect(rows.length).toBeGreaterThanOrEqual(differing.length + 8);
});

test.each(rows)('%s: on the web, on the desktop, by this source, shown by a test that is there', (...row) => {
  expect(row).toHaveLength(5);
  expect(row.filter((cell) => cell === '')).toEqual([]);
  const tests = [...row[4].matchAll(/`([\w/]+)`/g)].map(([, name]) => join(root, `tests/${name}.test.ts`));
  expect(tests).not.toEqual([]);
  expect(tests.filter((file) => !existsSync(file))).toEqual([]);
});
