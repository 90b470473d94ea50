import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StaffListChoices } from '../../../src/imports/staffList';
import { readable } from './readable';
import { readCsv, readStaffList } from '../../support/inOneGo';

const FOLDER = join(__dirname, '../../golden/staffLists');

/** A sample: a text file as HR has it, and beside it what must be understood of it. */
interface Golden {
  readonly choices?: StaffListChoices;
  readonly delimiter: string;
  readonly expected: ReturnType<typeof readable>;
}

const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));

test('there are at least 20 samples', () => {
  expect(files.length).toBeGreaterThanOrEqual(20);
});

test.each(files)('%s is understood as written down', (name) => {
  const { cells, delimiter } = readCsv(readFileSync(join(FOLDER, name), 'utf8'));
  const golden = JSON.parse(readFileSync(join(FOLDER, name.replace(/\.\w+$/, '.json')), 'utf8')) as Golden;
  expect(delimiter).toBe(golden.delimiter);
  expect(readable(readStaffList(cells, golden.choices))).toEqual(golden.expected);
});
