import { sinceLast, type CurrentPerson } from '../../../src/imports/staffList';
import { fieldsOf } from '../../../src/imports/staffList';
import { compareStaff, readStaffList } from '../../support/inOneGo';

const DAY = 46_000;
const person = (number: number, more: Partial<CurrentPerson> = {}): CurrentPerson => ({
  key: String(number),
  number,
  name: `Naam ${number}`,
  functionName: 'TOA',
  scale: '7',
  step: '',
  category: '',
  team: '',
  manager: '',
  location: '',
  work: { start: 43_678, end: null, fte: 0.8, changes: [] },
  ...more,
});
const heads = ['Personeelsnummer', 'Naam', 'Functie', 'Schaal', 'Fte'];
const since = (current: readonly CurrentPerson[], rows: readonly (readonly unknown[])[]) => {
  const reading = readStaffList([heads, ...rows], { day: DAY });
  const fields = new Set(fieldsOf(reading.columns).keys());
  return sinceLast(compareStaff(current, reading.people, fields, DAY));
};

test('who is new, who is gone and whose fte, scale or function differs is told by name', () => {
  const current = [1, 2, 3, 4, 5].map((number) => person(number));
  const rows = [
    [1, 'Naam 1', 'TOA', 7, 0.8],
    [2, 'Naam 2', 'Conciërge', 8, 0.8],
    [3, 'Naam 3', 'TOA', 7, 0.5],
    [4, 'Naam 4', 'TOA', 7, 0.6],
    [9, 'Naam 9', 'TOA', 7, 1],
  ];
  expect(since(current, rows)).toEqual([
    { kind: 'added', count: 1, names: ['Naam 9'], many: false },
    { kind: 'left', count: 1, names: ['Naam 5'], many: false },
    { kind: 'functionName', count: 1, names: ['Naam 2'], many: false },
    { kind: 'scale', count: 1, names: ['Naam 2'], many: false },
    { kind: 'fte', count: 2, names: ['Naam 3', 'Naam 4'], many: false },
  ]);
});

test('a change of more than half of the people is marked: a column is rather read wrong', () => {
  const current = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => person(number));
  const rows = current.map(({ number, name }, i) => [number, name, i < 5 ? 'OOP-07' : 'TOA', 7, 0.8]);
  expect(since(current, rows)).toMatchObject([{ kind: 'functionName', count: 5, many: true }]);
});

test('a list that says the same as the workbook has no lines, and one of other people tells nothing', () => {
  const current = [person(1), person(2)];
  expect(
    since(current, [
      [1, 'Naam 1', 'TOA', 7, 0.8],
      [2, 'Naam 2', 'TOA', 7, 0.8],
    ]),
  ).toEqual([]);
  expect(since(current, [[71, 'Anna Deurknop', 'TOA', 7, 0.8]])).toBeNull();
  expect(since([], [[71, 'Anna Deurknop', 'TOA', 7, 0.8]])).toBeNull();
});
