import { shippedRuleBook, builtInRules } from '../../../src/tables/caoRules';
import { dayOf } from '../../../src/domain/calendar';
import { RuleBook } from '../../../src/domain/rules';
import { hoursSources } from '../../../src/school/plan/hoursSources';
import { talkTopics } from '../../../src/school/talks/talkTopics';
import { DAY, expense, person } from '../people';

describe('what the CAO VO wants talked about', () => {
  const topics = (more: Parameters<typeof person>[0] = {}) => talkTopics(person(more), DAY, 'VO');

  it('is in every conversation career, workload and how the hours of last school year were used', () => {
    const expenses = [
      { ...expense(2, 2025, 10, 10_000), hours: 750 },
      { ...expense(3, 2026, 5, 10_000), hours: 400 },
      // Ordered by the employer, and of another school year.
      { ...expense(4, 2026, 5, 10_000, true), hours: 800 },
      { ...expense(5, 2026, 9, 10_000), hours: 1600 },
    ];
    expect(topics({ expenses })).toEqual([{ kind: 'hoursUsed', year: 2025, hours: 1150 }]);
  });

  it('gives no number of hours where one of them cannot be read', () => {
    const expenses = [{ ...expense(2, 2025, 10, 10_000), hours: null }];
    expect(topics({ expenses })).toContainEqual({ kind: 'hoursUsed', year: 2025, hours: null });
  });

  it('follows the level of education', () => {
    const lastEvc = dayOf(2015, 1, 1);
    expect(topics({ education: 'belowMbo2', lastEvc }).slice(1)).toEqual([
      { kind: 'startQualification' },
      { kind: 'evc', right: true, last: lastEvc },
    ]);
    expect(topics({ education: 'mbo' }).slice(1)).toEqual([{ kind: 'evc', right: false, last: null }]);
    expect(topics({ education: 'other' })).toHaveLength(1);
  });

  it('is not known of the CAO PO', () => {
    expect(talkTopics(person(), DAY, 'PO')).toEqual([]);
  });
});

describe('hours besides the training hours', () => {
  it('are in proportion to the fte: 43 with a plan, 90 of the keuzebudget', () => {
    expect(hoursSources(person(), DAY, 'VO')).toEqual({
      year: 2026,
      fte: 0.8,
      right: { fullTime: 4000, hours: 3200 },
      booked: 0,
      withPlan: { fullTime: 4300, hours: 3440, agreed: false, other: false },
      choice: 7200,
    });
  });

  it('of the keuzebudget were 50 until school year 2021-2022, and none before 2014', () => {
    const on = (year: number) => {
      const employment = { start: dayOf(2010, 8, 1), end: null, fte: 1, changes: [] };
      return hoursSources(person({ employment }), dayOf(year, 9, 1), 'VO')?.choice;
    };
    expect([2013, 2014, 2021, 2022].map(on)).toEqual([null, 5000, 5000, 9000]);
  });

  it('with a plan are agreed as soon as an agreement says so', () => {
    const own = {
      rule: 'extra_uren',
      from: dayOf(2026, 8, 1),
      value: 4000,
      provenance: { kind: 'workbook', note: null },
      employee: '1',
    } as const;
    const rules = new RuleBook(builtInRules('VO'), [own]).forEmployee('1');
    expect(hoursSources(person({ rules }), DAY, 'VO')?.withPlan).toEqual({
      fullTime: 4000,
      hours: 3200,
      agreed: true,
      other: true,
    });
  });

  it('are not known under the CAO PO, or of who is not employed', () => {
    const rules = shippedRuleBook('PO').forEmployee(null);
    expect(hoursSources(person({ rules }), DAY, 'PO')).toBeNull();
    const employment = { start: dayOf(2010, 8, 1), end: dayOf(2026, 7, 31), fte: 1, changes: [] };
    expect(hoursSources(person({ employment }), DAY, 'VO')).toBeNull();
  });
});
