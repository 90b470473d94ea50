import { cell, shown } from '../support/functions';

const value = (rule: unknown, day: unknown, cao?: unknown) => shown(cell('CAOWAARDE', rule, day, cao));
const source = (rule: unknown, day: unknown, cao?: unknown) => shown(cell('CAOBRON', rule, day, cao));

test.each([
  ['scholingsbudget', '31-5-2018', 500],
  ['scholingsbudget', '1-6-2018', 600],
  ['Scholingsbudget', '1-8-2030', 600],
  ['scholingsuren', '1-8-2026', 40],
  ['extra_uren', '1-8-2026', 43],
  ['spaartermijn', '31-12-2019', 0],
  ['spaartermijn', '1-1-2020', 2],
  ['voorschot', '1-8-2026', 0],
  ['naar_rato', '1-8-2026', 1],
])('%s on %s is %p', (rule, day, expected) => {
  expect(value(rule, day)).toBe(expected);
});

test('PO has its own values, and a rules table goes before the CAO', () => {
  expect([value('scholingsbudget', '1-8-2026', 'PO'), value('spaartermijn', '1-8-2026', 'PO')]).toEqual([
    500, 3,
  ]);
  const cao = [['scholingsbudget', '1-8-2026', 725.5]];
  expect([value('scholingsbudget', '31-7-2026', cao), value('scholingsbudget', '1-8-2026', cao)]).toEqual([
    600, 725.5,
  ]);
});

test('before the first known value there is no answer', () => {
  const sentence =
    '#N/A Voor scholingsbudget is op 31 juli 2016 geen waarde bekend. Kies een latere datum of zet de waarde in CAO_regels.';
  expect([value('scholingsbudget', '31-7-2016'), source('scholingsbudget', '31-7-2016')]).toEqual([
    sentence,
    sentence,
  ]);
});

test('an unknown rule is a mistake', () => {
  expect(value('reiskosten', '1-8-2026')).toEqual(expect.stringMatching(/^#VALUE! De regel “reiskosten”/));
});

test('the source names title, address, first day, and until when it is confirmed', () => {
  const text = source('scholingsbudget', '1-8-2020');
  expect(text).toEqual(expect.stringMatching(/^AOb, Juridisch advies: scholing voor ondersteuners \(https:/));
  expect(text).toEqual(expect.stringContaining('Geldt vanaf 1 juni 2018.'));
  expect(text).toEqual(expect.stringContaining('Bevestigd tot en met 1 maart 2023.'));
});

test('what is carried forward after its last source says so, and what nobody confirmed too', () => {
  expect(source('scholingsbudget', '1-8-2026')).toEqual(
    expect.stringContaining('daarna doorgetrokken: niet bevestigd voor 1 augustus 2026.'),
  );
  expect(source('scholingsbudget', '1-3-2023')).not.toEqual(expect.stringContaining('niet bevestigd voor'));
  expect(source('spaartermijn', '1-8-2026')).toEqual(
    expect.stringContaining('Niet bevestigd door een cao-partij.'),
  );
});

test('an own rule is the source, with HR’s own words', () => {
  const row = ['scholingsbudget', '1-8-2026', 700, null];
  expect(source('scholingsbudget', '1-8-2026', [[...row, 'Besluit MR']])).toBe(
    'Eigen regel in de werkmap, vanaf 1 augustus 2026. Besluit MR.',
  );
  expect(source('scholingsbudget', '1-8-2026', [[...row, 0]])).toBe(
    'Eigen regel in de werkmap, vanaf 1 augustus 2026.',
  );
});

test('a rule that no layer names has the program’s default as its source', () => {
  expect(source('voorschot', '1-8-2010')).toBe(
    'Uitgangspunt van dit programma: er is niets anders afgesproken.',
  );
});
