import { readPaste, type Given } from '../../../src/imports/salaryTable';
import { told } from '../../support/salaryPastes';

const read = (lines: readonly string[], answers: Given['answers'] = {}) =>
  told({ paste: lines.join('\n'), given: { answers, corrections: {} } }).split('\n');
const ROWS = ['0\t2.180\t2.275', '1\t2.229\t2.327', '2\t2.278\t2.379'];
const SCALES = [
  'schaal 4: 0=2180,00 1=2229,00 2=2278,00',
  'schaal 5: 0=2275,00 1=2327,00 2=2379,00',
  'Datum: 1 augustus 2025',
  'Klaar om te schrijven.',
];

test.each(
  [
    'per 1-8-2025',
    '1-8-25',
    '1/8/25',
    "1 aug. '25",
    'augustus 2025',
    '20250801',
    '45870',
    'met ingang van 1-8-2025',
  ].flatMap((date) => [
    [date, 'Schaal 4', 'Schaal 5'],
    [date, '4', '5'],
  ]),
)('the date %s below each of the scales %s and %s is theirs', (date, ...scales) => {
  const lines = [['Trede', ...scales].join('\t'), ['', date, date].join('\t'), ...ROWS];
  expect(read(lines).slice(1)).toEqual(SCALES);
});

test('a date above each scale, over two of them or in one cell with it says of which date its amounts are', () => {
  const rows = ROWS.map((row) => `${row}\t${row.split('\t').slice(1).join('\t').replaceAll('2.', '3.')}`);
  const heads = [
    ['\t1-8-2025\t\t1-8-2026\t', 'Trede\tSchaal 4\tSchaal 5\tSchaal 4\tSchaal 5'],
    ['Trede\tSchaal 4 per 1-8-2025\tSchaal 5 per 1-8-2025\tSchaal 4 per 1-8-2026\tSchaal 5 per 1-8-2026'],
  ];
  for (const head of heads) {
    expect(read([...head, ...rows])[0]).toContain('meer dan één ingangsdatum');
    expect(read([...head, ...rows], { effectiveDate: '45870' }).slice(1)).toEqual(SCALES);
  }
});

test('two scales with a date each are asked about, and never read as of one date', () => {
  const [asked] = read(['Trede\tSchaal 4\tSchaal 5', '\tper 1-8-2025\tper 1-1-2026', ...ROWS]);
  expect(asked).toContain('[1 augustus 2025 | 1 januari 2026]');
  const parted = ROWS.map((row) => row.replaceAll('\t', '  '));
  expect(read(['Trede  Schaal 4  Schaal 5', '  per 1-8-2025  per 1-1-2026', ...parted])).toEqual([
    expect.stringContaining('Geweigerd: Hierin staan meer tabellen'),
  ]);
});

test('a year below each scale is no row of amounts', () => {
  const lines = ['Trede\tSchaal 4\tSchaal 5', '\t2025\t2025', ...ROWS];
  expect(read(lines).slice(1)).toEqual([...SCALES.slice(0, 2), 'Datum: 1 januari 2025', SCALES[3]]);
});

test('the date behind the scale of each row is not a part of its name', () => {
  const row = (scale: string, date: string) => `${scale} per ${date}\t2.180\t2.229`;
  expect(read(['Schaal\t0\t1', row('4', '1-8-2025'), row('5', '1-8-2025')]).slice(1, 3)).toEqual([
    'schaal 4: 0=2180,00 1=2229,00',
    'schaal 5: 0=2180,00 1=2229,00',
  ]);
  expect(read(['Schaal\t0\t1', row('4', '1-8-2025'), row('4', '1-8-2026')])).toEqual([
    expect.stringContaining('Geweigerd: Hierin staan meer tabellen'),
  ]);
});

test('where each value stands on its own line the date may come again below each scale', () => {
  const lines = ['Trede', 'Schaal 4', 'per 1-8-2025', 'Schaal 5', 'per 1-8-2025'];
  expect(read([...lines, ...ROWS.flatMap((row) => row.split('\t'))]).slice(1)).toEqual(SCALES);
});

test.each(['S4|S5', 'Sch. 4|Sch. 5', 'Sch4|Sch5', 'OOP 4|OOP-5', 'OOP schaal 4|Schaal OOP 5'])(
  'the scales %s are 4 and 5',
  (names) => {
    const reading = readPaste([['Trede', ...names.split('|')].join('\t'), ...ROWS].join('\n'));
    expect(reading).toMatchObject({ scales: ['4', '5'], steps: ['0', '1', '2'], ready: true });
  },
);

test.each(['T', 'Tr. ', 'Nr. ', 'Regel '])('the steps %s0 and on are 0 and on', (word) => {
  const lines = ['\tSchaal 4\tSchaal 5', ...ROWS.map((row) => word + row)];
  expect(readPaste(lines.join('\n'))).toMatchObject({ steps: ['0', '1', '2'], ready: true });
});

test('a table with a scale 4 and a scale S4 of other amounts is not read as one of them', () => {
  expect(read(['Trede\t4\tS4', ...ROWS])).toEqual([expect.stringContaining('Geweigerd')]);
});

test.each(['4/0|4/1|5/0|5/1', '4-0|4-1|5-0|5-1', 'S4 T0|S4 T1|S5 T0|S5 T1'])(
  'scale and step in one column of a list, as %s, are taken apart',
  (labels) => {
    const amounts = ['2.180', '2.229', '2.275', '2.327'];
    const rows = labels.split('|').map((label, row) => `${label};${amounts[row]}`);
    expect(read(['Schaal/trede;Bedrag', ...rows])).toEqual([
      expect.stringContaining('een lijst met een regel per trede'),
      'schaal 4: 0=2180,00 1=2229,00',
      'schaal 5: 0=2275,00 1=2327,00',
      'Klaar om te schrijven.',
    ]);
    expect(read(['Trede/schaal;Bedrag', ...rows])).toEqual([expect.stringContaining('Geweigerd')]);
  },
);

test('steps behind the amounts are steps, and a word in brackets is no part of one', () => {
  const lines = [
    'Schaal 4\tSchaal 5\tTrede',
    '2.180\t2.275\t0 (instap)',
    '2.229\t2.327\t1',
    '2.278\t2.379\t2',
  ];
  expect(read(lines).slice(1)).toEqual([...SCALES.slice(0, 2), SCALES[3]]);
});

test('months as Excel shows them above the amounts of a scale are dates, and so are short ones in a list', () => {
  const columns = ['Schaal 4', 'Trede\taug-25\taug-26', '0\t2.180\t2.280', '1\t2.229\t2.329'];
  expect(read(columns)[0]).toContain('[1-8-2025 | 1-8-2026]');
  const list = [
    'Schaal;Trede;Ingang;Bedrag',
    '4;0;1-8-25;2.180',
    '4;1;1-8-25;2.229',
    '4;0;1-8-26;2.280',
    '4;1;1-8-26;2.329',
  ];
  expect(read(list)[0]).toContain('[1 augustus 2025 | 1 augustus 2026]');
});

test('Sch. and a number are one name in a text without columns', () => {
  const lines = ['Trede Sch. 4 Sch. 5', ...ROWS.map((row) => row.replaceAll('\t', ' '))];
  expect(read(lines).slice(1)).toEqual([...SCALES.slice(0, 2), SCALES[3]]);
});
