import { readCao } from '../../src/tables/caoRules';
import { isBlankRow, readKey, readText, readYes } from '../../src/tables/values';
import { refusal } from '../support/refusal';

test('a personnel number is looked up alike as number and as text, whatever the case', () => {
  expect([1001, '1001', ' 1001 ', 'P-1a', 'p-1A'].map(readKey)).toEqual([
    '1001',
    '1001',
    '1001',
    'p-1a',
    'p-1a',
  ]);
  expect([null, undefined, '', ' ', 0, true, {}].map(readKey)).toEqual(Array(7).fill(null));
});

test.each([['ja'], ['Ja'], ['JA '], ['x'], ['X'], ['1'], [1], [true], ['waar'], ['yes']])(
  '%p is yes',
  (cell) => {
    expect(readYes('opgedragen', cell)).toBe(true);
  },
);

test.each([['nee'], ['Nee'], ['0'], [0], [false], [''], [null], [undefined], [{}], ['onwaar']])(
  '%p is no',
  (cell) => {
    expect(readYes('opgedragen', cell)).toBe(false);
  },
);

test('anything else is asked about', () => {
  expect(refusal(() => readYes('opgedragen', 'misschien'))).toEqual({
    code: 'notYesOrNo',
    name: 'opgedragen',
    value: 'misschien',
  });
});

test('VO when nothing is said, in any case of letters', () => {
  expect([null, '', 0, 'vo', ' VO ', 'po', 'PO'].map(readCao)).toEqual([
    'VO',
    'VO',
    'VO',
    'VO',
    'VO',
    'PO',
    'PO',
  ]);
  expect(refusal(() => readCao('MBO'))).toEqual({ code: 'unknownCao', value: 'MBO' });
});

test('a row of empty cells is blank, whether they come as null, "" or 0', () => {
  expect([[null, ''], [0, 0, 0], [], [undefined, ' ']].map(isBlankRow)).toEqual([true, true, true, true]);
  expect([[0, 1], [false], ['0']].map(isBlankRow)).toEqual([false, false, false]);
});

test('text is as typed, without the spaces around it; an error of Excel is refused', () => {
  expect([' a b ', 12, null, ''].map((cell) => readText('naam', cell))).toEqual(['a b', '12', null, null]);
  expect(refusal(() => readText('naam', '#REF!')).code).toBe('excelError');
});
