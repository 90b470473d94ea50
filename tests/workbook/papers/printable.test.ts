import { layoutOf } from '../../../src/workbook/papers/layout';
import { printable } from '../../../src/workbook/papers/printable';

it('what XML does not know is shown as an unknown character', () => {
  for (const odd of ['\u0000', '\u0001', '\u000B', '\u001F', '\uFFFE', '\uFFFF', '\uD800', '\uDC00'])
    expect(printable(`Jan${odd}sen`)).toBe('Jan\uFFFDsen');
});

it('all other text stays as it is', () => {
  const text = 'Aïsha\t“één”\n\r € 1.234,56 \u{1F393} 中文';
  expect(printable(text)).toBe(text);
});

it('is so on a sheet too, in every block', () => {
  const odd = 'x\u0002y';
  const { cells } = layoutOf({
    key: 'a',
    sheetName: 'a',
    language: 'nl-NL',
    onePage: true,
    blocks: [
      { kind: 'text', text: odd },
      { kind: 'facts', rows: [[odd, odd]] },
      { kind: 'table', columns: [{ header: odd, kind: 'text' }], rows: [[odd]] },
      { kind: 'blanks', labels: [odd] },
      { kind: 'signatures', parties: [{ title: odd, lines: [odd] }] },
    ],
  });
  const texts = cells.flat().filter((cell) => String(cell).startsWith('x'));
  expect(texts).toHaveLength(8);
  expect(new Set(texts)).toEqual(new Set(['x\uFFFDy']));
});
