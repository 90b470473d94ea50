import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { dayOf } from '../../../src/domain/calendar';
import { decisionsBy, fundYearView, partProblem, type Choices } from '../../../src/school/fund/fundYear';
import { proposalsOf } from '../../../src/school/fund/proposals';
import { personPlan } from '../../../src/school/plan/wishPlan';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { tableSpecs } from '../../../src/tables/schema';
import { rawSchool, referenceDay } from '../rawSchool';

const people = [
  [1, 'Anna', 'TOA', '', '', 1, dayOf(2020, 8, 1), ''],
  [2, 'Bob', 'TOA', '', '', 1, dayOf(2020, 8, 1), ''],
  [3, 'Cor', 'TOA', '', '', 1, dayOf(2020, 8, 1), ''],
];
const asked = (
  key: number,
  amount: unknown,
  points: unknown,
  besluit: unknown = '',
  granted: unknown = '',
  year = '2026-2027',
) => [year, key, '', `Cursus ${key}`, amount, points, dayOf(2026, 9, key), besluit, granted, ''];
const school = (money: unknown[][], requests: unknown[][], more = {}) =>
  readSchoolAtOnce(rawSchool({ Medewerkers: people, Beursgeld: money, Beurs: requests, ...more }));
const fundOf = (...given: Parameters<typeof school>) => school(...given).school!.fund;
const nobody: Choices = new Map();
const notes = { byHand: 'hand', byRule: 'regel' };

describe('a fund year', () => {
  const fund = fundOf([['2026-2027', 1500]], [asked(1, 1000, 5), asked(2, 800, 4), asked(3, 700, 4)]);
  const view = fundYearView(fund, 2026, nobody);

  test('lays the three rules side by side', () => {
    expect(
      view.rules.map(({ rule, count, points, amount, left }) => [rule, count, points, amount, left]),
    ).toEqual([
      ['inOrder', 1, 5, 100_000, 50_000],
      ['proRata', 0, 0, 150_000, 0],
      ['optimal', 2, 8, 150_000, 0],
    ]);
    expect(view.rules[2].proof).toMatchObject({ bound: 8, proven: true });
  });

  test('takes what is decided by hand out first, and shows what that does to the others', () => {
    const byHand = fundYearView(fund, 2026, new Map([[fund.requests[0].id, 'grant']]));
    expect(byHand).toMatchObject({ byHand: 100_000, available: 50_000, tooMuch: 0 });
    expect(byHand.rules[2]).toMatchObject({ count: 1, points: 5, amount: 100_000 });
    const refused = fundYearView(fund, 2026, new Map([[fund.requests[2].id, 'refuse']]));
    expect(refused.rules[2]).toMatchObject({ count: 1, points: 5 });
  });

  test('says when more is granted by hand than there is', () => {
    const all = new Map(fund.requests.map(({ id }) => [id, 'grant' as const]));
    expect(fundYearView(fund, 2026, all)).toMatchObject({ available: 0, tooMuch: 100_000 });
  });

  test('writes the answer of the chosen rule for what is open, and what is decided by hand', () => {
    const choices: Choices = new Map([[fund.requests[0].id, 'refuse']]);
    const decided = decisionsBy(fundYearView(fund, 2026, choices), 'optimal', choices, notes);
    expect(decided.map(({ decision, granted, note }) => [decision, granted, note])).toEqual([
      ['refused', 0, 'hand'],
      ['granted', 80_000, 'regel'],
      ['granted', 70_000, 'regel'],
    ]);
  });

  test('what is granted in the workbook stands, until HR says otherwise', () => {
    const later = fundOf(
      [['2026-2027', 1500]],
      [asked(1, 1000, 5, 'toegekend', 1000), asked(2, 800, 4), asked(3, 500, 4)],
    );
    const standing = fundYearView(later, 2026, nobody);
    expect(standing).toMatchObject({ decided: 100_000, byHand: 0, available: 50_000 });
    expect(decisionsBy(standing, 'inOrder', nobody, notes).map(({ id, decision }) => [id, decision])).toEqual(
      [
        ['2026|2|cursus 2', 'refused'],
        ['2026|3|cursus 3', 'granted'],
      ],
    );
  });

  test('adds what earlier years left, and never less than nothing', () => {
    const years = fundOf(
      [
        ['2025-2026', 1000],
        ['2026-2027', 500],
      ],
      [asked(1, 700, 1, 'toegekend', 700, '2025-2026')],
    );
    expect(fundYearView(years, 2026, nobody)).toMatchObject({ carried: 30_000, available: 80_000 });
    const over = fundOf([['2025-2026', 100]], [asked(1, 700, 1, 'toegekend', 700, '2025-2026')]);
    expect(fundYearView(over, 2026, nobody)).toMatchObject({ carried: 0, available: 0, budget: null });
  });

  test('never divides more than there is, whatever is decided by hand', () => {
    const request = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 9 }));
    const choice = fc.constantFrom('rule' as const, 'grant' as const, 'refuse' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(request, choice), { maxLength: 3 }), fc.nat(3000), (rows, money) => {
        const some = fundOf(
          [['2026-2027', money]],
          rows.map(([[amount, points]], i) => asked(i + 1, amount, points)),
        );
        const choices = new Map(some.requests.map(({ id }, i) => [id, rows[i][1]]));
        const year = fundYearView(some, 2026, choices);
        for (const { amount, left } of year.rules) {
          if (year.tooMuch === 0) expect(amount + left).toBe(money * 100);
          expect(amount).toBeLessThanOrEqual(Math.max(money * 100, year.byHand));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what cannot be right in Beurs', () => {
  test.each([
    ['a decision that is none', asked(1, 100, 1, 'misschien'), 'unknownDecision', 'Besluit'],
    ['an amount that is text', asked(1, 'veel', 1), 'notANumber', 'Bedrag'],
    ['a person who is not there', asked(9, 100, 1), 'unknownNumber', 'Personeelsnummer'],
  ])('%s is told at its cell, and the rest goes on', (_what, row, code, column) => {
    const { problems, school: read } = school([['2026-2027', 500]], [row, asked(2, 100, 1)]);
    expect(problems.map(({ problem, column: at, blocking }) => [problem.code, at, blocking])).toEqual([
      [code, column, false],
    ]);
    expect(read?.fund.requests.map(({ key }) => key)).toEqual(['2']);
  });

  test('the same request twice counts once, and money given twice for a year too', () => {
    const { problems, school: read } = school(
      [
        ['2026-2027', 500],
        ['2026-2027', 600],
      ],
      [asked(1, 100, 1), asked(1, 200, 1)],
    );
    expect(problems.map(({ problem: { code } }) => code)).toEqual(['fundYearTwice', 'doubleRequest']);
    expect(read?.fund).toMatchObject({
      money: [{ year: 2026, budget: 50_000 }],
      requests: [{ amount: 10_000 }],
    });
  });
});

test('a plan that is short proposes a request, until it is asked', () => {
  const wishes = [[1, 'Duur', 2400, 1, 1, '', '', '', '', '']];
  const propose = (requests: unknown[][]) => {
    const { school: read } = school([], requests, { Wensen: wishes });
    const anna = read!.byKey.get('1')!;
    const plan = personPlan(anna, referenceDay, DEFAULT_SETTINGS);
    return plan?.kind === 'plan'
      ? proposalsOf(anna, plan.view, new Set(read!.fund.requests.map(({ id }) => id))).asks
      : [];
  };
  const [proposal] = propose([]);
  // Three years of 600 can be pooled for one payment: those of 2026, 2027 and 2028, with a plan.
  expect(proposal).toMatchObject({ course: 'Duur', amount: 60_000, year: 2028, priority: 1 });
  expect(propose([['2028-2029', 1, '', 'duur', 600, 1, '', '', '', '']])).toEqual([]);
});

test('what is not covered of an agreed course proposes a request for its own instalment, and covers it when granted', () => {
  const columns = tableSpecs.Wensen.columns.map(({ name }) => name);
  const agreed: Record<string, unknown> = {
    ...{ Personeelsnummer: 1, Opleiding: 'Studie', Kosten: 2000, Duur: 2, Uren: 80 },
    ...{ Status: 'afgesproken', Start: '2026-2027' },
  };
  const propose = (requests: unknown[][]) => {
    const wishes = [columns.map((name) => agreed[name] ?? '')];
    const { school: read } = school([], requests, { Wensen: wishes });
    const anna = read!.byKey.get('1')!;
    const plan = personPlan(anna, referenceDay, DEFAULT_SETTINGS);
    if (plan?.kind !== 'plan') throw new Error('no plan');
    return proposalsOf(anna, plan.view, new Set(read!.fund.requests.map(({ id }) => id))).asks;
  };
  const proposals = propose([]);
  // € 600 a year pays € 600 of each instalment of € 1.000.
  expect(proposals.map(({ year, amount, agreed: isAgreed }) => [year, amount, isAgreed])).toEqual([
    [2026, 40_000, true],
    [2027, 40_000, true],
  ]);
  const granted = proposals.map(({ year, amount }) => [
    ...[`${year}-${year + 1}`, 1, '', 'Studie', amount / 100, 1, ''],
    ...['toegekend', '', ''],
  ]);
  expect(propose(granted.slice(0, 1)).map(({ year }) => year)).toEqual([2027]);
  expect(propose(granted)).toEqual([]);
});

describe('what is not covered of an agreed EVC', () => {
  const wishColumns = tableSpecs.Wensen.columns.map(({ name }) => name);
  const staffColumns = tableSpecs.Medewerkers.columns.map(({ name }) => name);
  const agreed = { Opleiding: 'EVC-traject', Soort: 'EVC', Status: 'afgesproken', Start: '2026-2027' };
  const propose = (level: string, wish: Record<string, unknown>) => {
    const given: Record<string, unknown> = { Personeelsnummer: 1, Kosten: 1000, ...wish };
    const person: Record<string, unknown> = {
      ...{ Personeelsnummer: 1, Naam: 'Anna', Functie: 'TOA', Fte: 1 },
      ...{ 'In dienst': dayOf(2020, 8, 1), Opleidingsniveau: level },
    };
    const { school: read } = school([], [], {
      Medewerkers: [staffColumns.map((name) => person[name] ?? '')],
      Wensen: [wishColumns.map((name) => given[name] ?? '')],
    });
    const anna = read!.byKey.get('1')!;
    const plan = personPlan(anna, referenceDay, DEFAULT_SETTINGS);
    if (plan?.kind !== 'plan') throw new Error('no plan');
    const { asks, byEmployer } = proposalsOf(anna, plan.view, new Set());
    return { asks: asks.map(({ amount }) => amount), byEmployer: byEmployer.map(({ amount }) => amount) };
  };

  test.each([['mbo-2'], ['onder mbo-2'], ['']])(
    'is for the employer of somebody with level "%s", and not asked of the fund',
    (level) => expect(propose(level, agreed)).toEqual({ asks: [], byEmployer: [40_000] }),
  );

  test('is asked of the fund above mbo-2', () => {
    expect(propose('mbo', agreed)).toEqual({ asks: [40_000], byEmployer: [] });
  });

  test('nor is an open wish of it that is a right, or anything of a kind that the employer pays', () => {
    const wish = { Opleiding: 'EVC-traject', Kosten: 5000 };
    expect(propose('mbo-2', { ...wish, Soort: 'EVC' })).toEqual({ asks: [], byEmployer: [] });
    expect(propose('onder mbo-2', { ...wish, Soort: 'startkwalificatie' })).toEqual({
      asks: [],
      byEmployer: [],
    });
    expect(propose('mbo-2', { ...wish, ...agreed, Soort: 'BHV' })).toEqual({ asks: [], byEmployer: [] });
    expect(propose('mbo', { ...wish, Soort: 'EVC' }).asks).toHaveLength(1);
  });
});

describe('a part by hand', () => {
  const fund = fundOf([['2026-2027', 1000]], [asked(1, 800, 5), asked(2, 400, 4)]);
  const [one] = fund.requests;
  const withPart = (part: number | null): Choices => new Map([[one.id, { part }]]);

  test('is written as such, and the rest is for the others', () => {
    const view = fundYearView(fund, 2026, withPart(65_000));
    expect(view).toMatchObject({ decided: 0, byHand: 65_000, available: 35_000 });
    expect(decisionsBy(view, 'inOrder', withPart(65_000), notes)).toEqual([
      { id: one.id, decision: 'partly', granted: 65_000, note: 'hand' },
      { id: fund.requests[1].id, decision: 'refused', granted: 0, note: 'regel' },
    ]);
  });

  test.each([
    ['nothing', null, 'empty'],
    ['0', 0, 'empty'],
    ['all of it', 80_000, 'tooMuch'],
    ['more', 90_000, 'tooMuch'],
    ['a part', 100, null],
  ] as const)('of %s', (_what, part, problem) => {
    expect(partProblem(one, { part })).toBe(problem);
    if (problem === null) return;
    const view = fundYearView(fund, 2026, withPart(part));
    expect(decisionsBy(view, 'inOrder', withPart(part), notes).map(({ id }) => id)).not.toContain(one.id);
  });
});

test('nothing is proven of 0 points, also where requests with points were granted before', () => {
  const fund = fundOf([['2026-2027', 1000]], [asked(1, 300, 5, 'toegekend', 300), asked(2, 400, '')]);
  expect(fundYearView(fund, 2026, nobody).rules[2]).toMatchObject({ points: 5, proof: null });
});

describe('amounts that are too large to be added up to the cent', () => {
  const most = 999_999_999.99;
  const fund = fundOf([['2026-2027', most]], [asked(1, most, 1, 'toegekend', most)]);
  const many = (year: number) => Array.from({ length: 90_100 }, () => ({ ...fund.requests[0], year }));

  test.each([
    ['granted in the year itself', { ...fund, requests: many(2026) }],
    ['granted in a year before', { ...fund, requests: many(2026), year: 2027 }],
    [
      'money of many years',
      {
        money: Array.from({ length: 90_100 }, () => ({ ...fund.money[0], year: 2025 })),
        requests: [],
      },
    ],
  ])('are refused, and give no wrong number: %s', (_what, of) => {
    expect(() => fundYearView(of, 'year' in of ? of.year : 2026, nobody)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'sumTooLarge' }) as unknown }),
    );
  });
});
