import { textOfHtml, readPaste } from '../../../src/imports/salaryTable';

/** As Word puts it on the clipboard: styles with numbers in them, conditional comments, paragraphs in each cell. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Bijlage</title><style><!-- p {width:2.180} --></style></head>
<body><!--StartFragment--><h2>Salarissen<br>per 1 augustus 2026</h2><table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Trede<o:p></o:p></b></p></td>
<td><p>Schaal 4</p></td><td><p>Schaal 5</p></td></tr><tr><td><p>0</p></td><td><p>€&nbsp;2.180</p></td><td><p>€&nbsp;2.275</p></td></tr>
<tr><td><p>1</p></td><td><p><o:p>&nbsp;</o:p></p></td><td><p>€</p><p>2.327</p></td></tr></table><p>Bron: &quot;voorbeeld&quot;</p><!--EndFragment--></body></html>`;

test('a copied table becomes lines with tabs, its empty cells kept, with the lines around it', () => {
  expect(textOfHtml(WORD)?.split('\n')).toEqual([
    'Salarissen',
    'per 1 augustus 2026',
    'Trede\tSchaal 4\tSchaal 5',
    '0\t€ 2.180\t€ 2.275',
    '1\t\t€ 2.327',
    'Bron: "voorbeeld"',
  ]);
});

test('merged cells stand where they reach', () => {
  const html =
    '<table><tr><th rowspan="2">Trede</th><th colspan="2">Schaal</th></tr><tr><th>4</th><th>5</th></tr><tr><td>0</td><td>2.180</td><td>2.275</td></tr></table>';
  expect(textOfHtml(html)).toBe('Trede\tSchaal\t\nTrede\t4\t5\n0\t2.180\t2.275');
});

test('a table in a table, as mail programs lay out a page, is read once', () => {
  const html =
    '<table><tr><td><table><tr><td>Trede</td><td>Schaal 4</td></tr><tr><td>0</td><td>2.180</td></tr></table></td></tr></table>';
  expect(textOfHtml(html)?.trim()).toBe('Trede\tSchaal 4\n0\t2.180');
});

test('a quotation mark in a cell does not join the lines below it', () => {
  const html =
    '<table><tr><td>Trede</td><td>"Schaal 4</td></tr><tr><td>0</td><td>2.180</td></tr><tr><td>1</td><td>2.229</td></tr></table>';
  const understood = readPaste(textOfHtml(html)!);
  expect(understood).toMatchObject({ kind: 'table', steps: ['0', '1'] });
});

test.each(['', 'Trede\t4', '<p>2.180</p>', `<table>${' '.repeat(2_000_000)}</table>`])(
  'what holds no table, or is no page that a person copies, is left to the plain text (%#)',
  (html) => expect(textOfHtml(html)).toBeNull(),
);

test('a name that is no sign of HTML stays as it is written, also where an object would know it', () => {
  const html = '<table><tr><td>Trede</td><td>&constructor; &valueOf; &toString; &amp;</td></tr></table>';
  expect(textOfHtml(html)).toBe('Trede\t&constructor; &valueOf; &toString; &');
});
