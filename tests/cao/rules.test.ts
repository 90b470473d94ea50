import { caoRules, isVerifiedOn, RULE_IDS, ruleOn, type CaoName, type RuleId } from '../../src/cao';
import { hundredths, readGolden, type GoldenRow } from './goldenCsv';

const editions = readGolden('budget_rules.csv');
const voEditions = editions.filter(({ cao, eur_per_year }) => cao === 'CAO VO' && eur_per_year !== '');

/** The first whole school year of an edition of which only the year is known. */
const startOf = ({ from }: GoldenRow) => (from === '2016' ? '2016-08-01' : from);

const valueOn = (cao: CaoName, rule: RuleId, date: string) => ruleOn(cao, rule, date)?.value;

/** Every address that stands behind the CAO's value of these rules on a date. */
const addressesOn = (cao: CaoName, rules: readonly RuleId[], date: string) =>
  rules
    .flatMap((rule) => ruleOn(cao, rule, date) ?? [])
    .flatMap(({ source, confirmedBy = [] }) => [source, ...confirmedBy])
    .map(({ url }) => url);

describe('CAO VO, per edition', () => {
  test('the golden file has five editions with amounts', () => {
    expect(voEditions.map(({ id }) => id)).toEqual(['vo-2016', 'vo-2018', 'vo-2020', 'vo-2021', 'vo-2023']);
  });

  test.each(voEditions)('$id: amount, hours, saving term, pro rata and extra hours', (edition) => {
    const date = startOf(edition);
    expect(valueOn('VO', 'scholingsbudget', date)).toBe(hundredths(edition.eur_per_year));
    expect(valueOn('VO', 'scholingsuren', date)).toBe(hundredths(edition.hours_per_year));
    expect(valueOn('VO', 'spaartermijn', date)).toBe(Number(edition.save_years_max));
    expect(valueOn('VO', 'naar_rato', date)).toBe(edition.prorata_fte === 'yes' ? 1 : 0);
    const extra = edition.extra_hours === '' ? undefined : hundredths(edition.extra_hours);
    expect(valueOn('VO', 'extra_uren', date)).toBe(extra);
  });

  test.each(voEditions)('$id: its source stands behind a value', (edition) => {
    expect(addressesOn('VO', RULE_IDS, startOf(edition))).toContain(edition.source);
  });

  test.each(voEditions)('$id: the last day of the edition has the values of its first', (edition) => {
    for (const rule of RULE_IDS) {
      expect(ruleOn('VO', rule, edition.to)?.value).toBe(ruleOn('VO', rule, startOf(edition))?.value);
    }
  });
});

describe('CAO VO, at the edges', () => {
  test.each(RULE_IDS)('%s: nothing before school year 2016-2017', (rule) => {
    expect(ruleOn('VO', rule, '2016-07-31')).toBeUndefined();
  });

  test.each([
    ['scholingsbudget', '2018-05-31', 50000],
    ['scholingsbudget', '2018-06-01', 60000],
    ['spaartermijn', '2019-12-31', 0],
    ['spaartermijn', '2020-01-01', 2],
    ['voorschot', '2016-08-01', 0],
    ['voorschot', '2026-08-01', 0],
    ['naar_rato', '2026-08-01', 1],
  ] as const)('%s on %s is %d', (rule, date, value) => {
    expect(valueOn('VO', rule, date)).toBe(value);
  });

  test('extra hours exist from 1 May 2023 only', () => {
    expect(ruleOn('VO', 'extra_uren', '2023-04-30')).toBeUndefined();
    expect(valueOn('VO', 'extra_uren', '2023-05-01')).toBe(4300);
  });
});

describe('CAO PO', () => {
  const po = editions.find(({ id }) => id === 'po');
  const rules: readonly RuleId[] = ['scholingsbudget', 'spaartermijn', 'naar_rato'];

  test('amount, saving term and pro rata equal the fact and name its source', () => {
    expect(po?.eur_per_year).toBe('500');
    expect(valueOn('PO', 'scholingsbudget', '2018-08-01')).toBe(50000);
    expect(po?.save_years_max).toBe('3');
    expect(valueOn('PO', 'spaartermijn', '2018-08-01')).toBe(3);
    expect(po?.prorata_fte).toMatch(/^yes/);
    expect(valueOn('PO', 'naar_rato', '2018-08-01')).toBe(1);
    for (const rule of rules) expect(addressesOn('PO', [rule], '2018-08-01')).toContain(po?.source);
  });

  test('two hours a week is no number of hours a year', () => {
    expect(ruleOn('PO', 'scholingsuren', '2026-08-01')).toBeUndefined();
    expect(ruleOn('PO', 'extra_uren', '2026-08-01')).toBeUndefined();
  });

  test.each(RULE_IDS)('%s: nothing before school year 2018-2019', (rule) => {
    expect(ruleOn('PO', rule, '2018-07-31')).toBeUndefined();
  });
});

describe('what a source vouches for', () => {
  test.each([
    ['scholingsbudget', '2017-08-01', true],
    ['scholingsbudget', '2023-03-01', true],
    ['scholingsbudget', '2023-03-02', false],
    ['scholingsbudget', '2026-08-01', false],
    ['scholingsuren', '2023-03-01', true],
    ['scholingsuren', '2023-08-01', false],
    ['spaartermijn', '2017-08-01', false],
    ['spaartermijn', '2018-08-01', true],
    ['spaartermijn', '2020-08-01', false],
    ['voorschot', '2018-08-01', false],
    ['naar_rato', '2018-08-01', true],
    ['naar_rato', '2020-01-01', false],
    ['extra_uren', '2023-05-01', false],
  ] as const)('VO %s on %s: verified is %s', (rule, date, verified) => {
    const value = ruleOn('VO', rule, date);
    expect(value && isVerifiedOn(value, date)).toBe(verified);
  });

  test('a value is not verified before it holds', () => {
    const value = ruleOn('VO', 'scholingsbudget', '2018-06-01');
    expect(value && isVerifiedOn(value, '2018-05-31')).toBe(false);
  });

  test.each(['VO', 'PO'] as const)(
    '%s: every value says why it is not verified beyond its sources',
    (cao) => {
      for (const value of caoRules(cao)) expect(value.note ?? value.verifiedUntil).toBeTruthy();
    },
  );
});

describe('the list of rules', () => {
  test.each(['VO', 'PO'] as const)('%s: by rule and then by date', (cao) => {
    const keys = caoRules(cao).map(({ rule, validFrom }) => [RULE_IDS.indexOf(rule), validFrom] as const);
    const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1].localeCompare(b[1]));
    expect(keys).toEqual(sorted);
  });

  test('VO has all six rules, PO all but the hours', () => {
    expect([...new Set(caoRules('VO').map(({ rule }) => rule))]).toEqual([
      'scholingsbudget',
      'scholingsuren',
      'spaartermijn',
      'voorschot',
      'naar_rato',
      'extra_uren',
    ]);
    expect([...new Set(caoRules('PO').map(({ rule }) => rule))]).toEqual([
      'scholingsbudget',
      'spaartermijn',
      'voorschot',
      'naar_rato',
    ]);
  });
});
