import { clipboardCells } from '../../workbench/excel/clipboardText';

describe('a text from the clipboard', () => {
  it.each([
    ['een', [['een']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\t1\n', [['', '1']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"a\tb\n""c"""\td', [['a\tb\n"c"', 'd']]],
    ['"los\td', [['"los', 'd']]],
    ['6" pijp', [['6" pijp']]],
    ['', [['']]],
  ])('%j becomes rows of cells', (text, cells) => expect(clipboardCells(text)).toEqual(cells));
});
