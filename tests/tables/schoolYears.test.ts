import { readOptionalSchoolYear, readSchoolYear, schoolYearText } from '../../src/tables/values';
import { iso } from '../oracles/days';
import { refusal } from '../support/refusal';

const read = (cell: unknown) => readSchoolYear('schooljaar', cell);

test.each([
  [2026],
  ['2026'],
  ['2026-2027'],
  ['2026/2027'],
  ['2026 - 2027'],
  ['26/27'],
  ['2026\u20132027'],
  ['2026 \u2013 2027'],
  ['01.08.2026'],
  [iso('2026-8-1') - 1 / 86_400],
  [iso('2026-8-1')],
  [iso('2027-7-31')],
  ['1-8-2026'],
  ['2027-07-31'],
])('%p is school year 2026-2027', (cell) => {
  expect(read(cell)).toBe(2026);
});

test('two digits are of the century that is near: 99/00 is 1999-2000', () => {
  expect([read('99/00'), read('00/01'), read('89/90')]).toEqual([1999, 2000, 2089]);
});

test.each([
  ['2026-2028'],
  ['2026-2026'],
  ['26/28'],
  ['2026-27'],
  ['schooljaar'],
  [2026.5],
  [3000],
  [26],
  [1988],
  [2101],
  ['1988-1989'],
  ['31-2-2026'],
  ['1-1-2150'],
  [true],
  [-2026],
])('%p is not a school year', (cell) => {
  expect(refusal(() => read(cell)).code).toBe('notASchoolYear');
});

test('a number above 3000 is a date, and has the limits of one', () => {
  expect(refusal(() => read(3001)).code).toBe('dateOutOfRange');
  expect(refusal(() => read(73416)).code).toBe('dateOutOfRange');
  expect(read(73415)).toBe(2100);
});

test.each([[null], [''], [0], [{}]])('%p is a missing school year', (cell) => {
  expect(refusal(() => read(cell)).code).toBe('missing');
  expect(readOptionalSchoolYear('schooljaar', cell)).toBeNull();
});

test('it is written with both years', () => {
  expect(schoolYearText(2026)).toBe('2026-2027');
});
