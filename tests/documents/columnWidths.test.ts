import { columnWidths, type ColumnTexts } from '../../src/documents/columnWidths';

const text = (...texts: string[]): ColumnTexts => ({ kind: 'text', texts });
const euro = (...texts: string[]): ColumnTexts => ({ kind: 'euro', texts });
const PAGE = 9638;
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

it('give a long text more room than a short one', () => {
  const widths = columnWidths(
    [
      text('Schooljaar', '2026-2027'),
      text('Termijn', '1/3'),
      euro('Bedrag', '€ 1.234,56'),
      text('Wie betaalt', 'Scholingsbudget van 2026-2027'),
    ],
    PAGE,
  );
  expect(sum(widths)).toBe(PAGE);
  expect(widths[3]).toBeGreaterThan(3 * widths[1]);
});

it('never break an amount, however long the text beside it is', () => {
  const amount = '€ 123.456,00';
  const [, narrow] = columnWidths([text('Wat', 'woord '.repeat(200)), euro('Bedrag', amount)], PAGE);
  expect(narrow).toBeGreaterThanOrEqual(amount.length * 100);
});

it('fill the page, also where even the longest words do not fit', () => {
  const long = 'x'.repeat(80);
  const widths = columnWidths([text(long), text(long), text(long), euro('a', '1')], PAGE);
  expect(sum(widths)).toBe(PAGE);
  expect(Math.min(...widths)).toBeGreaterThan(0);
  expect(columnWidths([text('')], PAGE)).toEqual([PAGE]);
});
