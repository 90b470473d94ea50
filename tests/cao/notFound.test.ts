import { isVerifiedOn, notFound, ruleOn, type CaoName } from '../../src/cao';
import { RULE_IDS, type RuleId } from '../../src/domain/rules';

/** The gaps that a rule has on a day (ISO date): those of a value that is carried forward or absent. */
function notFoundOn(cao: CaoName, rule: RuleId, isoDate: string) {
  return notFound(cao).filter(
    (gap) =>
      gap.rule === rule &&
      (gap.since === null || gap.since <= isoDate) &&
      (gap.until === null || isoDate <= gap.until),
  );
}

const CAOS: readonly CaoName[] = ['VO', 'PO'];
const everyRule = CAOS.flatMap((cao) => RULE_IDS.map((rule) => [cao, rule] as const));

/** 1 August of each school year that the product can be asked about. */
const yearStarts = Array.from({ length: 30 }, (_, index) => `${2010 + index}-08-01`);

const carried = (cao: CaoName, rule: RuleId, date: string) =>
  notFoundOn(cao, rule, date).some(({ carriedForward }) => carriedForward);

describe('what is carried forward says so', () => {
  test.each([
    ['scholingsbudget', '2012-08-01', false],
    ['scholingsbudget', '2013-08-01', true],
    ['scholingsbudget', '2014-08-01', false],
    ['scholingsbudget', '2015-08-01', true],
    ['scholingsbudget', '2025-10-31', false],
    ['scholingsbudget', '2025-11-01', true],
    ['scholingsuren', '2015-08-01', true],
    ['scholingsuren', '2024-10-01', false],
    ['spaartermijn', '2019-10-01', true],
    ['spaartermijn', '2024-10-01', false],
    ['spaartermijn_plan', '2025-11-01', true],
    ['extra_uren', '2024-10-01', false],
    ['extra_uren', '2025-11-01', true],
    ['naar_rato', '2020-01-01', false],
    ['naar_rato', '2025-11-01', true],
  ] as const)('VO %s on %s: %s', (rule, date, expected) => {
    expect(carried('VO', rule, date)).toBe(expected);
  });

  test.each(everyRule)('%s %s: past its sources there is a sentence, and only then', (cao, rule) => {
    for (const date of yearStarts) {
      const value = ruleOn(cao, rule, date);
      if (value?.verified !== true) continue;
      expect([date, carried(cao, rule, date)]).toEqual([date, !isVerifiedOn(value, date)]);
    }
  });

  test.each(everyRule)('%s %s: nothing is carried forward where there is no value', (cao, rule) => {
    for (const date of yearStarts.filter((start) => ruleOn(cao, rule, start) === undefined)) {
      expect(carried(cao, rule, date)).toBe(false);
    }
  });
});

describe('what is absent says so', () => {
  test('VO budget before school year 2011-2012, hours before 2014-2015, saving before 2020', () => {
    for (const [rule, date] of [
      ['scholingsbudget', '2011-07-31'],
      ['scholingsuren', '2014-07-31'],
      ['spaartermijn_plan', '2019-12-31'],
    ] as const) {
      expect(notFoundOn('VO', rule, date)).toHaveLength(1);
    }
  });

  test('PO hours: two hours a week is no yearly number', () => {
    const [gap] = notFoundOn('PO', 'scholingsuren', '2024-09-30');
    expect(gap.what).toContain('2 uur per werkweek');
    expect(gap.carriedForward).toBe(false);
  });

  test.each([
    ['VO', /salaristabel van de CAO VO 2025-2027/],
    ['PO', /-salaristabel .*na 2003/],
  ] as const)('%s: newer salary tables', (cao, sentence) => {
    expect(notFound(cao).some(({ what }) => sentence.test(what))).toBe(true);
  });

  test.each(CAOS)('%s: each gap is one or more whole sentences', (cao) => {
    for (const { what } of notFound(cao)) expect(what).toMatch(/^[A-Z].*\.$/);
  });
});
