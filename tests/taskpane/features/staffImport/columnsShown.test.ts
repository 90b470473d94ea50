import { columnsShown, type ColumnsOpened } from '../../../../src/taskpane/features/staffImport/columnsShown';
import { readStaffList } from '../../../support/inOneGo';

const { columns } = readStaffList([
  ['Personeelsnummer', 'Naam', 'Fte', 'Datum in dienst', 'x', 'Telefoon privé'],
  ['71', 'Anna Kast', '0,8', '1-8-2020', 'TOA', '0612345678'],
  ['74', 'Bo Lamp', '1,0', '1-8-2021', 'Conciërge', '0612345679'],
  ['72', 'Cor Deurknop', '0,5', '1-8-2022', 'TOA', '0612345670'],
]);
const closed: ColumnsOpened = { sure: false, unused: false, touched: new Set() };
const headers = (some: typeof columns) => some.map(({ header }) => header);
const shown = (opened: Partial<ColumnsOpened> = {}, chosen?: Map<number, null>, needed = false) =>
  columnsShown(columns, { columns: chosen }, { ...closed, ...opened }, needed);

test('what is sure stands together; what is doubtful has a card, and what is not used none', () => {
  const { cards, together, unused } = shown();
  expect(headers(together)).toEqual(['Personeelsnummer', 'Fte', 'Datum in dienst']);
  expect(cards.every(({ field, confidence }) => field !== null && confidence !== 'sure')).toBe(true);
  expect(cards.length + together.length + unused).toBe(columns.length);
});

test('each opens by itself, and a column that was touched keeps its card', () => {
  expect(shown({ sure: true }).together).toEqual([]);
  expect(headers(shown({ sure: true }).cards)).toContain('Personeelsnummer');
  expect(headers(shown({ unused: true }).cards)).toContain('Telefoon privé');
  expect(headers(shown({ touched: new Set([2]) }).cards)).toContain('Fte');
  expect(headers(shown({ touched: new Set([2]) }).together)).not.toContain('Fte');
});

test('a column that was set aside by hand stays in view, and all do where one must be chosen', () => {
  expect(headers(shown({}, new Map([[5, null]])).cards)).toContain('Telefoon privé');
  expect(shown({}, undefined, true).cards).toHaveLength(columns.length);
});
