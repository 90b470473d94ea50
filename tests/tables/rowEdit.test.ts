import fc from 'fast-check';
import { editedRows, isEmptyEdit, planEdit } from '../../src/tables/rowEdit';

const rows = [
  ['a', 1, 'note a'],
  ['b', 2, ''],
  ['a', 3, 'note c'],
];
const wanted = (replaces: number | null, ...cells: unknown[]) => ({ replaces, cells });

test('rows that stay the same are not written', () => {
  const edit = planEdit(rows, [0, 2], [wanted(0, 'a', 1, undefined), wanted(2, 'a', 3, undefined)], true);
  expect(isEmptyEdit(edit)).toBe(true);
});

test('the rows of a person are filled again in their order', () => {
  const edit = planEdit(rows, [0, 2], [wanted(2, 'a', 3), wanted(null, 'a', 9), wanted(null, 'a', 8)], false);
  expect(editedRows(rows, edit).map(([who, value]) => [who, value])).toEqual([
    ['a', 3],
    ['b', 2],
    ['a', 9],
    ['a', 8],
  ]);
});

test('a note of the user stays with its line, and goes with it', () => {
  const edit = planEdit(rows, [0, 2], [wanted(0, 'a', 1, undefined), wanted(null, 'a', 9, undefined)], true);
  expect(edit).toEqual({ overwrite: [], append: [['a', 9, undefined]], remove: [2] });
  expect(editedRows(rows, edit)).toEqual([rows[0], rows[1], ['a', 9, '']]);
});

test('the single blank row of an empty table is filled first', () => {
  const edit = planEdit([['', '']], [], [wanted(null, 'a', 1), wanted(null, 'a', 2)], false);
  expect(editedRows([['', '']], edit)).toEqual([
    ['a', 1],
    ['a', 2],
  ]);
});

test('the last row is emptied, because a table keeps one', () => {
  const own = [
    ['a', 1],
    ['a', 2],
  ];
  const edit = planEdit(own, [0, 1], [], false);
  expect(edit.remove).toEqual([1]);
  expect(editedRows(own, edit)).toEqual([['', '']]);
});

test('whatever the edit, the rows of others stay as and in the order they are', () => {
  const line = fc.tuple(fc.constantFrom('a', 'b', ''), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.array(fc.integer({ min: 1, max: 9 })), (table, news) => {
      const body = table.map(([who, value]) => (who === '' ? ['', ''] : [who, value]));
      const own = body.flatMap(([who], index) => (who === 'a' ? [index] : []));
      const edit = planEdit(
        body,
        own,
        news.map((value) => wanted(null, 'a', value)),
        false,
      );
      const after = editedRows(body, edit);
      expect(after.filter(([who]) => who === 'b')).toEqual(body.filter(([who]) => who === 'b'));
      expect(
        after
          .filter(([who]) => who === 'a')
          .map(([, value]) => value)
          .sort(),
      ).toEqual([...news].sort());
      expect(after.length).toBeGreaterThan(0);
    }),
  );
});
