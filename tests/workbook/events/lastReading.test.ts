import {
  asWrite,
  isWriting,
  readAfterWrite,
  readSchool,
  readChanges,
  rememberWritten,
} from '../../../src/workbook/events/lastReading';
import type { RawWorkbook } from '../../../src/tables/rawTables';
import { readWorkbook } from '../../../src/workbook/read/readTables';
import { employee, rawSchool } from '../../school/rawSchool';

jest.mock('../../../src/workbook/read/readTables', () => ({ readWorkbook: jest.fn() }));

/** Excel tells of every change, our own too: what the pane wrote itself is not told again, what anybody else did is. */
const read = jest.mocked(readWorkbook);
const wish = (course: string) => [1, course, 5, 1, 1, '', '', '', '', ''];
const school = (...courses: string[]) => rawSchool({ Medewerkers: [employee(1)], Wensen: courses.map(wish) });
const wishesOf = (raw: RawWorkbook) => raw.tables.Wensen!.rows;

/** Remembers what is there, and that our own write made something else of the wishes. */
async function write(before: RawWorkbook, after: RawWorkbook): Promise<void> {
  read.mockResolvedValue(before);
  await readSchool();
  rememberWritten('Wensen', wishesOf(before), wishesOf(after));
}

test('the event of our own write is not told again', async () => {
  await write(school('Cursus'), school('Cursus', 'Nog een'));
  read.mockResolvedValue(school('Cursus', 'Nog een'));
  expect(await readChanges()).toBeNull();
});

test('what somebody else changed besides is told, once', async () => {
  await write(school('Cursus'), school('Cursus', 'Nog een'));
  read.mockResolvedValue(school('Cursus van een ander', 'Nog een'));
  const reading = await readChanges();
  expect(JSON.stringify(reading)).toContain('Cursus van een ander');
  expect(await readChanges()).toBeNull();
});

test('a table that had become other before we wrote is told, though it now holds what we wrote', async () => {
  await write(school('Cursus'), school('Cursus'));
  rememberWritten('Wensen', wishesOf(school('Van een ander')), wishesOf(school('Cursus')));
  read.mockResolvedValue(school('Cursus'));
  expect(await readChanges()).not.toBeNull();
});

test('what was read while we wrote is of before, and not told', async () => {
  await write(school('Cursus'), school('Cursus'));
  read.mockImplementation(async () => {
    rememberWritten('Wensen', wishesOf(school('Cursus')), wishesOf(school('Nieuw')));
    return school('Cursus');
  });
  expect(await readChanges()).toBeNull();
  read.mockResolvedValue(school('Nieuw'));
  expect(await readChanges()).toBeNull();
});

test('after a reading that failed the next one is told, whatever it finds', async () => {
  await write(school('Cursus'), school('Cursus'));
  read.mockRejectedValueOnce(new Error('busy'));
  await expect(readChanges()).rejects.toThrow('busy');
  read.mockResolvedValue(school('Cursus'));
  expect(await readChanges()).not.toBeNull();
});

test('after a write the school is known without asking Excel', async () => {
  await write(school('Cursus'), school('Nieuw'));
  read.mockClear();
  expect(JSON.stringify(await readAfterWrite())).toContain('Nieuw');
  expect(read).not.toHaveBeenCalled();
});

test('a write is under way until it ends, also when it fails', async () => {
  const failing = asWrite(() => Promise.reject(new Error('busy')));
  expect(isWriting()).toBe(true);
  await expect(failing).rejects.toThrow('busy');
  expect(isWriting()).toBe(false);
});
