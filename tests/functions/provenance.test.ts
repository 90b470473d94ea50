import { cell, shown } from '../support/functions';

const value = (rule: unknown, day: unknown, cao?: unknown) => shown(cell('CAOWAARDE', rule, day, cao));
const source = (rule: unknown, day: unknown, cao?: unknown) => shown(cell('CAOBRON', rule, day, cao));

test.each([
  ['scholingsbudget', '31-5-2018', 500],
  ['scholingsbudget', '1-6-2018', 600],
  ['Scholingsbudget', '1-8-2030', 600],
  ['scholingsuren', '1-8-2026', 40],
  ['extra_uren', '1-8-2026', 43],
  ['scholingsbudget', '1-8-2011', 500],
  ['spaartermijn', '1-8-2026', 0],
  ['spaartermijn_plan', '1-1-2020', 2],
  ['spaartermijn_uren', '1-8-2026', 0],
  ['naar_rato_tijd', '1-8-2026', 1],
  ['bevordering', '1-8-2026', 0],
  ['voorschot', '1-8-2026', 0],
  ['naar_rato', '1-8-2026', 1],
])('%s on %s is %p', (rule, day, expected) => {
  expect(value(rule, day)).toBe(expected);
});

test('PO has its own values, and a rules table goes before the CAO', () => {
  const po = [
    'scholingsbudget',
    'scholingsuren',
    'spaartermijn',
    'spaartermijn_plan',
    'spaartermijn_uren_plan',
  ];
  expect(po.map((rule) => value(rule, '1-8-2026', 'PO'))).toEqual([525, 123, 0, 3, 3]);
  const cao = [['scholingsbudget', '1-8-2026', 725.5]];
  expect([value('scholingsbudget', '31-7-2026', cao), value('scholingsbudget', '1-8-2026', cao)]).toEqual([
    600, 725.5,
  ]);
});

test('before the first known value there is no answer', () => {
  const sentence =
    '#N/A Voor scholingsbudget is op 31 juli 2011 geen waarde bekend. Kies een latere datum of zet de waarde in CAO_regels.';
  expect([value('scholingsbudget', '31-7-2011'), source('scholingsbudget', '31-7-2011')]).toEqual([
    sentence,
    sentence,
  ]);
});

test('an unknown rule is a mistake', () => {
  expect(value('reiskosten', '1-8-2026')).toEqual(expect.stringMatching(/^#VALUE! De regel “reiskosten”/));
});

test('the source names edition, filing, article, address, first day, and until when it is confirmed', () => {
  const text = source('scholingsbudget', '1-8-2020');
  expect(text).toEqual(
    expect.stringMatching(/^CAO VO 2020 \(aanmelding SZW 1188001\), artikel 16\.5 lid 1 \(https:/),
  );
  expect(text).toEqual(expect.stringContaining('Geldt vanaf 1 januari 2020.'));
  expect(text).toEqual(expect.stringContaining('Bevestigd tot en met 31 december 2020.'));
});

test('what is carried forward after its last source says so, and what nobody confirmed too', () => {
  expect(source('scholingsbudget', '1-8-2026')).toEqual(
    expect.stringContaining(
      'Bevestigd tot en met 31 oktober 2025, daarna is de laatst bekende waarde aangehouden: niet bevestigd voor 1 augustus 2026.',
    ),
  );
  expect(source('scholingsbudget', '31-10-2025')).not.toEqual(expect.stringContaining('niet bevestigd voor'));
  expect(source('voorschot', '1-8-2026')).toEqual(
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

test('what the plan term rests on is said, and that its reading is ours', () => {
  const text = source('spaartermijn_plan', '1-8-2025');
  expect(text).toEqual(
    expect.stringContaining('CAO VO 2024/2025 (aanmelding SZW 1188009), artikel 16.6 lid 2'),
  );
  expect(text).toEqual(expect.stringContaining('‘Gedurende twee jaar’ lezen wij als'));
});

test('in proportion in time is a choice of the school, not of the CAO', () => {
  expect(source('naar_rato_tijd', '1-8-2026')).toBe(
    'Uitgangspunt van Scholing en keuze van de school: de cao noemt alleen de betrekkingsomvang.',
  );
});

test('a rule that no layer names has the program’s default as its source', () => {
  expect(source('voorschot', '1-8-2010')).toBe('Uitgangspunt van Scholing: er is niets anders afgesproken.');
});
