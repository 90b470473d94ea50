import fc from 'fast-check';
import type { Cell } from '../../src/tables/values';
import { Formula } from '../../src/tables/cellText';
import { editBetween } from '../../src/tables/editBetween';
import { editedRows } from '../../src/tables/rowEdit';

type Rows = readonly (readonly Cell[])[];
const rows = (letters: string): Rows => [...letters].map((letter) => [letter, 1]);

describe('making of a table what it was', () => {
  it.each([
    ['at the top', 'cd', 'abcd', [{ at: 0, rows: rows('ab') }], ''],
    ['in between', 'ad', 'abcd', [{ at: 1, rows: rows('bc') }], ''],
    [
      'in two places, the lowest first',
      'ace',
      'abcde',
      [
        { at: 2, rows: rows('d') },
        { at: 1, rows: rows('b') },
      ],
      '',
    ],
    ['at the end', 'ab', 'abcd', [], 'cd'],
  ])('puts rows that are gone back as rows: %s', (_, now, before, insert, append) => {
    expect(editBetween(rows(now), rows(before))).toEqual({
      overwrite: [],
      append: rows(append),
      remove: [],
      insert,
    });
  });

  it('takes rows away that are too many, and writes none of the others', () => {
    expect(editBetween(rows('abcd'), rows('ac'))).toEqual({ overwrite: [], append: [], remove: [3, 1] });
  });

  it('fills rows anew where that is not enough', () => {
    expect(editBetween(rows('ab'), rows('ax')).overwrite).toEqual([{ index: 1, cells: ['x', 1] }]);
  });

  it('leaves a row in place whose formula only moved along', () => {
    const computed = (row: number): Rows => [['a', new Formula(`=B${row}*2`)]];
    const edit = editBetween(computed(2), [...rows('x'), ...computed(3)], true);
    expect(edit).toEqual({ overwrite: [], append: [], remove: [], insert: [{ at: 0, rows: rows('x') }] });
  });

  it('always comes to what it was', () => {
    const table = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, table, (now, before) => {
        const wanted = rows(before.join(''));
        fc.pre(wanted.length > 0 && now.join('') !== '');
        expect(editedRows(rows(now.join('')), editBetween(rows(now.join('')), wanted))).toEqual(wanted);
      }),
    );
  });
});
