import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { expenseRow } from '../../../src/school/edits/expenses';
import { employee, rawSchool, referenceDay as DAY } from '../../school/rawSchool';

const read = (number: unknown, booked: unknown, date: unknown) => {
  const raw = rawSchool({
    Medewerkers: [employee(number)],
    Bestedingen: [[booked, date, 125.5, 'Cursus', '', '']],
  });
  const [person] = readSchoolAtOnce(raw).school!.employees;
  return { table: raw.tables.Bestedingen!, person, expense: person.expenses[0] };
};

it.each([
  ['a date', 1, 1, DAY],
  ['a date as text', 1, 1, '23-11-2026'],
  ['a date with a time', 1, 1, DAY + 0.5],
  ['a number in other letters', 'AB7', 'ab7 ', DAY],
])('a booked expense that was read from %s is found again', (_, number, booked, date) => {
  const { table, person, expense } = read(number, booked, date);
  expect(expenseRow(table, person, expense)).toBe(0);
});

it.each([
  ['date', { date: DAY - 1 }],
  ['amount', { amount: 12_551 }],
  ['row', { row: 99 }],
])('one with another %s is not the same any more', (_, more) => {
  const { table, person, expense } = read(1, 1, DAY);
  expect(() => expenseRow(table, person, { ...expense, ...more })).toThrow('changedMeanwhile');
});
