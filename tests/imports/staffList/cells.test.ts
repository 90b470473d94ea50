import { codePairOf, holdsCodePairs } from '../../../src/imports/staffList/codePairs';
import { DateManners, dateOrderOf, readListDate } from '../../../src/imports/cells/dates';
import { FteUnitVotes, isOtherUnit, toFte } from '../../../src/imports/staffList/fteUnit';
import { findHeaderRow } from '../../../src/imports/staffList/headerRow';
import { composeName, type NameParts } from '../../../src/imports/staffList/names';
import { DecimalMarks, readListNumber, type ListNumber } from '../../../src/imports/cells/numbers';
import { iso } from '../../oracles/days';

test.each([
  '18-6-2013',
  '18-06-2013',
  '18/6/2013',
  '18.6.2013',
  '2013-06-18',
  '2013-06-18T00:00:00Z',
  '20130618',
  20130618,
  iso('2013-06-18'),
  String(iso('2013-06-18')),
  '18 juni 2013',
  '18-jun-2013',
  '18-6-13',
  '18-06-2013 00:00:00',
  iso('2013-06-18') + 0.5,
  // As files hold it that were written in another time zone: seconds before midnight.
  iso('2013-06-18') - 0.00002,
  iso('2013-06-18') - 0.0003,
])('%p is 18 June 2013', (cell) => {
  expect(readListDate(cell, 'dayFirst')).toMatchObject({ kind: 'day', day: iso('2013-06-18') });
});

test.each([
  '',
  null,
  0,
  'NULL',
  '-',
  '9999-12-31',
  '2099-01-01',
  '99991231',
  99991231,
  2958465,
  '31-12-9999',
  '00000000',
  'onbepaald',
])('%p is an open end', (cell) => {
  expect(readListDate(cell, 'dayFirst').kind).toBe('open');
});

test.each(['31-2-2020', '2020-13-01', 'gisteren', true, -4, 'x'.repeat(40), '18 junk 2013 x'])(
  '%p is no date',
  (cell) => {
    expect(readListDate(cell, 'dayFirst').kind).toBe('unreadable');
  },
);

test('month first is only read where the column proves it, or a column beside it', () => {
  const votes = (cells: readonly string[]) => {
    const manners = new DateManners();
    for (const cell of cells) manners.add(cell);
    return manners.votes;
  };
  const order = (own: readonly string[], beside: readonly string[] = []) =>
    dateOrderOf(votes(own), votes([...own, ...beside]));
  expect(order(['3/4/2021', '1/2/2021'])).toBe('dayFirst');
  expect(order(['3/4/2021', '2/15/2021'])).toBe('monthFirst');
  expect(order(['15/4/2021', '2/15/2021'])).toBe('dayFirst');
  expect(order(['3/4/2021'], ['2/15/2021'])).toBe('monthFirst');
  expect(order(['3/4/2021'], ['15/2/2021', '2/15/2021'])).toBe('dayFirst');
});

test('the decimal mark is told by the column', () => {
  const markOf = (cells: readonly string[]) => {
    const marks = new DecimalMarks();
    for (const cell of cells) marks.add(cell);
    return marks.mark;
  };
  expect(markOf(['1.659,00', '0,5'])).toBe(',');
  expect(markOf(['1,659.00', '0.5'])).toBe('.');
  expect(markOf(['1.000', '2.000'])).toBeNull();
  expect(readListNumber('1.000', null)).toEqual({ value: 1, percent: false });
  expect(readListNumber('1.659,25', ',')).toEqual({ value: 1659.25, percent: false });
  expect(readListNumber('0.5', ',')).toBeNull();
  expect(readListNumber('62,5 %', ',')).toEqual({ value: 62.5, percent: true });
  expect(readListNumber('12a', ',')).toBeNull();
});

const unitOf = (field: 'fte' | 'percentage' | 'hours', numbers: readonly ListNumber[]) => {
  const votes = new FteUnitVotes();
  for (const number of numbers) votes.add(number);
  return votes.unitOf(field);
};

test('a unit is only proposed where one reading is left', () => {
  const numbers = (...values: number[]) => values.map((value) => ({ value, percent: false }));
  expect(unitOf('fte', numbers(0.5, 1, 0.8))).toBe('factor');
  expect(unitOf('fte', numbers(80, 100, 55))).toBe('percentage');
  expect(unitOf('fte', numbers(24, 32, 40))).toBeNull();
  expect(unitOf('percentage', numbers(0.5, 1))).toBe('factor');
  expect(unitOf('percentage', numbers(50, 100))).toBe('percentage');
  expect(unitOf('hours', numbers(24, 36.86))).toBe('hours');
  expect(unitOf('hours', numbers(1659, 830))).toBeNull();
  expect(unitOf('hours', numbers(0.5, 1))).toBeNull();
});

test('an fte is never above 1,5, and hours need the hours of a full-time week', () => {
  expect(toFte({ value: 32, percent: false }, 'hours', 40)).toBe(0.8);
  expect(toFte({ value: 32, percent: false }, 'hours', null)).toBeNull();
  expect(toFte({ value: 32, percent: false }, 'hours', 0)).toBeNull();
  expect(toFte({ value: 80, percent: true }, 'factor', null)).toBe(0.8);
  expect(toFte({ value: 160, percent: false }, 'percentage', null)).toBeNull();
  expect(toFte({ value: -0.1, percent: false }, 'factor', null)).toBeNull();
});

const nobody: NameParts = {
  fullName: '',
  callName: '',
  firstName: '',
  initials: '',
  prefix: '',
  surname: '',
  prefixInUse: '',
  surnameInUse: '',
  partnerPrefix: '',
  partnerSurname: '',
  nameUse: '',
};
const anna: NameParts = {
  ...nobody,
  callName: 'Anna',
  firstName: 'Anna Maria',
  prefix: 'van de',
  surname: 'Kast',
};
const married = { partnerPrefix: 'de', partnerSurname: 'Stoel' };

test.each<[Partial<NameParts>, string]>([
  [anna, 'Anna van de Kast'],
  [{ ...anna, callName: '' }, 'Anna van de Kast'],
  [{ ...anna, ...married, nameUse: 'B' }, 'Anna van de Kast'],
  [{ ...anna, ...married, nameUse: 'Naam partner' }, 'Anna de Stoel'],
  [{ ...anna, ...married, nameUse: 'Eigen naam - naam partner' }, 'Anna van de Kast - de Stoel'],
  [{ ...anna, ...married, nameUse: 'Naam partner - geboortenaam' }, 'Anna de Stoel - van de Kast'],
  [{ ...anna, prefixInUse: 'de', surnameInUse: 'Stoel' }, 'Anna de Stoel'],
  [{ ...nobody, fullName: 'Kast, Anna van de' }, 'Anna van de Kast'],
  [{ ...nobody, fullName: 'Kast, van de, Anna' }, 'Anna van de Kast'],
  [{ ...nobody, fullName: 'Kast van de, Anna' }, 'Anna van de Kast'],
  [{ ...nobody, fullName: 'Mw. Anna van de Kast' }, 'Anna van de Kast'],
  [{ ...nobody, fullName: 'Mevrouw' }, 'Mevrouw'],
  [{ ...nobody, fullName: 'Anna van de Kast' }, 'Anna van de Kast'],
  [{ ...nobody, fullName: 'Kast, Anna, van, de' }, 'Kast, Anna, van, de'],
])('%j is said as %s', (parts, name) => {
  expect(composeName({ ...nobody, ...parts })).toBe(name);
});

test('a code and its description are parted, other text is left whole', () => {
  expect(codePairOf('OOP-07 Conciërge')).toEqual({ code: 'OOP-07', description: 'Conciërge' });
  expect(codePairOf('0412 - Conciërge')).toEqual({ code: '0412', description: 'Conciërge' });
  expect(codePairOf('Conciërge (OOP-07)')).toEqual({ code: 'OOP-07', description: 'Conciërge' });
  expect(codePairOf('2e conciërge')).toBeNull();
  expect(codePairOf('TOA biologie')).toBeNull();
  expect(holdsCodePairs(['OOP-07 Conciërge', 'TOA', 'Docent', 'ICT'])).toBe(false);
});

test('the header row is found under titles, and a list may have none', () => {
  expect(findHeaderRow([['Overzicht'], [], ['Personeelsnummer', 'Naam'], [1, 'Bo']])).toBe(2);
  expect(
    findHeaderRow([
      ['Kenmerk', 'Wie', 'Hoeveel'],
      [1, 'Bo', 2],
    ]),
  ).toBe(0);
  expect(
    findHeaderRow([
      [1, 'Bo', 0.5],
      [2, 'Mo', 0.6],
    ]),
  ).toBeNull();
  expect(findHeaderRow([])).toBeNull();
});

test.each([
  ['0,8 fte', 0.8, 'factor'],
  ['32 uur', 32, 'hours'],
  ['32,5 uur per week', 32.5, 'hours'],
])('%p is a number with its unit', (cell, value, unit) => {
  expect(readListNumber(cell, null)).toEqual({ value, percent: false, unit });
});

test('what is written behind the numbers tells the unit, and another unit is none of the column', () => {
  expect(readListNumber('80 procent', null)).toEqual({ value: 80, percent: true });
  expect(readListNumber('0,8 of 1', null)).toBeNull();
  const hours = ['32 uur', '40 uur'].map((cell) => readListNumber(cell, null)!);
  expect(unitOf('fte', hours)).toBe('hours');
  expect(isOtherUnit(readListNumber('32 uur', null)!, 'percentage')).toBe(true);
});
