import { caoRules, isVerifiedOn, ruleOn, type CaoName } from '../../src/cao';
import { RULE_IDS, type RuleId } from '../../src/domain/rules';
import { hundredths, readGolden, type GoldenRow } from './goldenCsv';

const vo = readGolden('vo_budget_rules_official.csv').filter(
  ({ eur_per_schoolyear }) => eur_per_schoolyear !== '',
);
const po = readGolden('po_budget_rules_official.csv');

const valueOn = (cao: CaoName, rule: RuleId, date: string) => ruleOn(cao, rule, date)?.value;
const optional = (text: string) => (text === '' ? undefined : hundredths(text));

/** The first and the last day of an edition. */
const ends = ({ from, to }: GoldenRow) => [from, to];

describe('CAO VO, per edition', () => {
  test('nine editions with amounts', () => {
    expect(vo.map(({ cao }) => cao.slice(7))).toEqual([
      '2011-2012',
      '2014/2015',
      '2016/2017',
      '2018/2019',
      '2020',
      '2021',
      '2022/2023',
      '2023/2024',
      '2024/2025',
    ]);
  });

  test.each(vo)('$cao: amount, hours, extra hours and saving, on its first and its last day', (edition) => {
    for (const date of ends(edition)) {
      expect(valueOn('VO', 'scholingsbudget', date)).toBe(hundredths(edition.eur_per_schoolyear));
      expect(valueOn('VO', 'scholingsuren', date)).toBe(optional(edition.hours_per_schoolyear));
      expect(valueOn('VO', 'extra_uren', date)).toBe(optional(edition.extra_hours));
      expect(valueOn('VO', 'spaartermijn', date)).toBe(0);
      const byPlan = edition.save_years_money;
      expect(valueOn('VO', 'spaartermijn_plan', date)).toBe(byPlan === '' ? undefined : Number(byPlan));
      expect(valueOn('VO', 'naar_rato', date)).toBe(1);
      expect(valueOn('VO', 'bevordering', date)).toBe(0);
    }
  });

  test.each(vo)('$cao: names edition, filing and article, and is confirmed until its last day', (edition) => {
    const value = ruleOn('VO', 'scholingsbudget', edition.from);
    const article = edition.art_money === '' ? edition.art_hours : edition.art_money;
    expect(value).toMatchObject({
      validFrom: edition.from,
      source: { title: `${edition.cao} (aanmelding SZW ${edition.szw_filing})`, article, kind: 'official' },
      verified: true,
      verifiedUntil: edition.to,
    });
  });

  test('no edition saves hours with a plan', () => {
    for (const { save_years_hours } of vo) expect(save_years_hours).toBe('');
    expect(caoRules('VO').some(({ rule }) => rule === 'spaartermijn_uren_plan')).toBe(false);
    expect(valueOn('VO', 'spaartermijn_uren', '2026-08-01')).toBe(0);
  });
});

describe('CAO VO, at the edges', () => {
  test.each(RULE_IDS)('%s: nothing before school year 2011-2012', (rule) => {
    expect(ruleOn('VO', rule, '2011-07-31')).toBeUndefined();
  });

  test.each([
    ['scholingsbudget', '2018-05-31', 50000],
    ['scholingsbudget', '2018-06-01', 60000],
    ['scholingsuren', '2014-07-31', undefined],
    ['scholingsuren', '2014-08-01', 4000],
    ['spaartermijn_plan', '2019-12-31', undefined],
    ['spaartermijn_plan', '2020-01-01', 2],
    ['spaartermijn_plan', '2026-08-01', 2],
    ['spaartermijn', '2026-08-01', 0],
    ['extra_uren', '2023-04-30', undefined],
    ['extra_uren', '2023-05-01', 4300],
    ['voorschot', '2026-08-01', 0],
    ['naar_rato', '2026-08-01', 1],
  ] as const)('%s on %s is %p', (rule, date, value) => {
    expect(valueOn('VO', rule, date)).toBe(value);
  });

  test('in proportion in time stands in no CAO', () => {
    for (const cao of ['VO', 'PO'] as const)
      expect(caoRules(cao).some(({ rule }) => rule === 'naar_rato_tijd')).toBe(false);
  });
});

describe('CAO PO', () => {
  test.each(po)('$cao from $from: amount, hours and saving', (edition) => {
    for (const date of ends(edition)) {
      expect(valueOn('PO', 'scholingsbudget', date)).toBe(hundredths(edition.eur_per_year));
      expect(valueOn('PO', 'scholingsuren', date)).toBe(optional(edition.hours_per_year));
      expect(valueOn('PO', 'spaartermijn', date)).toBe(0);
      expect(valueOn('PO', 'spaartermijn_plan', date)).toBe(Number(edition.save_years_max));
      const hoursToo = edition.save_what.includes('hours');
      expect(valueOn('PO', 'spaartermijn_uren_plan', date)).toBe(hoursToo ? 3 : undefined);
    }
  });

  test.each(po)('$cao from $from: names edition, filing and article', (edition) => {
    const value = ruleOn('PO', 'scholingsbudget', edition.from);
    expect(value?.source).toMatchObject({
      title: `${edition.cao} (aanmelding SZW ${edition.szw_filing})`,
      article: edition.article,
      kind: 'official',
    });
    expect(value && isVerifiedOn(value, edition.to)).toBe(true);
  });

  test('what was read as OCR says so', () => {
    expect(ruleOn('PO', 'scholingsuren', '2024-10-01')?.note).toContain('OCR');
  });

  test.each(RULE_IDS)('%s: nothing before the individual right of 1 March 2019', (rule) => {
    expect(ruleOn('PO', rule, '2019-02-28')).toBeUndefined();
  });
});

describe('what a source vouches for', () => {
  test.each([
    ['scholingsbudget', '2011-08-01', true],
    ['scholingsbudget', '2013-08-01', false],
    ['scholingsbudget', '2015-08-01', false],
    ['scholingsbudget', '2017-08-01', true],
    ['scholingsbudget', '2025-10-31', true],
    ['scholingsbudget', '2025-11-01', false],
    ['scholingsuren', '2023-08-01', true],
    ['spaartermijn', '2011-08-01', false],
    ['spaartermijn', '2020-08-01', true],
    ['spaartermijn_plan', '2025-08-01', true],
    ['spaartermijn_plan', '2026-08-01', false],
    ['voorschot', '2018-08-01', false],
    ['naar_rato', '2020-01-01', true],
    ['extra_uren', '2023-05-01', true],
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

  test('what each CAO says nothing about is absent', () => {
    const absent = (cao: CaoName) => {
      const known = new Set(caoRules(cao).map(({ rule }) => rule));
      return RULE_IDS.filter((rule) => !known.has(rule));
    };
    expect(absent('VO')).toEqual(['spaartermijn_uren_plan', 'naar_rato_tijd']);
    expect(absent('PO')).toEqual(['naar_rato_tijd', 'extra_uren', 'bevordering']);
  });
});
