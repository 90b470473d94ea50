import { readPaste } from '../../../src/imports/salaryTable';
import { told } from '../../support/salaryPastes';

const read = (lines: readonly string[]) =>
  told({ paste: lines.join('\n'), given: { answers: {}, corrections: {} } })
    .split('\n')
    .slice(1);
const READ = [
  'schaal 4: 0=2180,00 1=2229,00 2=2278,00',
  'schaal 5: 0=2275,00 1=2327,00 2=2379,00',
  'Klaar om te schrijven.',
];

test.each([
  ['&nbsp; and &euro;', 'Trede\tSchaal&nbsp;4\tSchaal&nbsp;5', '&euro;&nbsp;', ''],
  ['numbers of signs', 'Trede\tSchaal&#160;4\tSchaal&#xA0;5', '&#8364; ', '&#xa0;'],
  ['a sign that was written twice over', 'Trede\tSchaal&amp;nbsp;4\tSchaal 5', '', '&amp;nbsp;'],
  ['line ends', 'Trede\tSchaal 4<br>bruto\tSchaal 5<br/>bruto', '', '<br>'],
  ['letters in bold', 'Trede\t<b>Schaal 4</b>\t<strong>Schaal 5</strong>', '<b>', '</b>'],
  ['cents on the next line', 'Trede\tSchaal 4\tSchaal 5', '', ',<br>00'],
])('%s that a page left in the cells are read as what they stand for', (_, head, before, behind) => {
  const cell = (amount: string) => before + amount + behind;
  const rows = [
    ['0', cell('2.180'), cell('2.275')],
    ['1', cell('2.229'), cell('2.327')],
    ['2', cell('2.278'), cell('2.379')],
  ];
  expect(read([head, ...rows.map((row) => row.join('\t'))])).toEqual(READ);
  const parted = [head.replaceAll('\t', ';'), ...rows.map((row) => row.join(';'))];
  expect(read(parted)).toEqual(READ);
});

test('a cell with nothing but &nbsp; is empty', () => {
  expect(
    read(['Trede\tSchaal 4\tSchaal 5', '0\t2.180\t&nbsp;', '1\t2.229\t2.327', '2\t2.278\t2.379']),
  ).toEqual([READ[0], 'schaal 5: 1=2327,00 2=2379,00', READ[2]]);
});

const STACKED = ['0|1|2', '2.180|2.229|2.278', '2.275|2.327|2.379'];

test.each([
  ['<br> in a text', ['Trede\tSchaal 4\tSchaal 5', STACKED.join('\t').replaceAll('|', '<br>')].join('\n')],
  [
    'lines of a cell of Excel',
    ['Trede\tSchaal 4\tSchaal 5', STACKED.map((cell) => `"${cell.replaceAll('|', '\n')}"`).join('\t')].join(
      '\n',
    ),
  ],
  [
    'paragraphs in a table of Word',
    `<table><tr><td>Trede</td><td>Schaal 4</td><td>Schaal 5</td></tr><tr>${STACKED.map(
      (cell) =>
        `<td>${cell
          .split('|')
          .map((line) => `<p>${line}</p>`)
          .join('\n')}</td>`,
    ).join('')}</tr></table>`,
  ],
])('all rows in one row of cells, by %s, are read as rows', (_, paste) => {
  expect(read([paste])).toEqual(READ);
});

test('a text with <br> between its rows and tabs between its cells has its rows', () => {
  const rows = ['Trede\tSchaal 4\tSchaal 5', '0\t2.180\t2.275', '1\t2.229\t2.327'];
  expect(readPaste(rows.join('<br>'))).toMatchObject({ scales: ['4', '5'], steps: ['0', '1'], ready: true });
});

const TABLE = ['Trede\tSchaal 4\tSchaal 5', '0\t2.180\t2.275', '1\t2.229\t2.327', '2\t2.278\t2.379'];

test.each([
  ['the marks of a mail that was answered', TABLE.map((line) => `> ${line}`)],
  ['formulas that keep numbers texts', TABLE.map((line) => line.replaceAll(/[^\t]+/g, '="$&"'))],
  [
    'letters in bold of a page in marks',
    TABLE.map((line) => `|${line.replaceAll(/[^\t]+/g, '**$&**').replaceAll('\t', '|')}|`),
  ],
  [
    'commas before the cents and between the cells',
    TABLE.map((line) => line.replaceAll('.', '').replaceAll(/\d{4}/g, '$&,00').replaceAll('\t', ',')),
  ],
  ['years of service as steps', TABLE.map((line) => line.replace(/^\d/, '$& jaar'))],
])('%s do not change what is read', (_, lines) => {
  expect(read(lines)).toEqual(READ);
});

test('the day on which a table was printed or sent is not proposed as its date', () => {
  expect(read([...TABLE, 'Afgedrukt op 28-11-2026'])).toEqual(READ);
  expect(read(['Verzonden: 28-11-2026 9:12', 'Per 1-8-2025', ...TABLE])).toContain('Datum: 1 augustus 2025');
});

test('totals and averages below the steps are no steps, and are told', () => {
  const paste = [...TABLE, 'Totaal\t6.687\t6.981', 'Gemiddeld\t2.229\t2.327'].join('\n');
  expect(read([paste])).toEqual(READ);
  const reading = readPaste(paste);
  expect(reading.kind === 'table' ? reading.unused.map(({ line }) => line) : []).toEqual([5, 6]);
});

test('the first and the last step in columns of their own are no steps more', () => {
  const lines = [
    'Schaal\tMinimum\tMaximum\t0\t1',
    '4\t2.180\t2.229\t2.180\t2.229',
    '5\t2.275\t2.327\t2.275\t2.327',
  ];
  expect(readPaste(lines.join('\n'))).toMatchObject({ steps: ['0', '1'], flags: [], ready: true });
});
