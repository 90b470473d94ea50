import { grantedLots, type LotSpan } from '../../../src/domain/budget/grantedLots';
import { entitlement } from '../../../src/domain/budget/entitlement';
import type { Employment } from '../../../src/domain/budget/employment';
import { RuleBook, type DatedRule, type EmployeeRules } from '../../../src/domain/rules';
import { iso } from '../../oracles/days';

const rule = (id: DatedRule['rule'], value: number, from: string, employee?: string): DatedRule => ({
  rule: id,
  from: iso(from),
  value,
  provenance: { kind: 'default' },
  employee,
});

/** An amount that changes, a term of two years and later one, and an advance of one year for one employee. */
const book = new RuleBook(
  [
    rule('scholingsbudget', 60_000, '2020-8-1'),
    rule('scholingsbudget', 70_000, '2025-8-1'),
    rule('scholingsuren', 4000, '2020-8-1'),
    rule('spaartermijn', 2, '2020-8-1'),
    rule('spaartermijn', 1, '2024-8-1'),
    rule('spaartermijn_plan', 4, '2020-8-1'),
  ],
  [rule('voorschot', 1, '2020-8-1', '7')],
);
const general = book.forEmployee(null);

const employed = (change: Partial<Employment> = {}): Employment => ({
  start: iso('2019-8-1'),
  end: null,
  fte: 1,
  changes: [],
  ...change,
});
const span = (change: Partial<LotSpan> = {}): LotSpan => ({
  firstYear: 2022,
  lastYear: 2026,
  savedByPlan: 3000,
  usableFrom: 2022,
  ...change,
});
type Told = readonly [year: number, from: number, until: number, granted: number];
const lots = (employment: Employment, asked: LotSpan, rules: EmployeeRules = general): Told[] =>
  grantedLots('scholingsbudget', employment, rules, asked).map(
    ({ year, firstUsable, lastUsable, granted }) => [year, firstUsable, lastUsable, granted],
  );

/** The same lots, each school year by itself. */
function expected(employment: Employment, asked: LotSpan, advance = 0): Told[] {
  const told: Told[] = [];
  for (let year = asked.firstYear; year <= asked.lastYear + advance; year++) {
    const term = year >= asked.savedByPlan ? 4 : year < 2024 ? 2 : 1;
    const granted = entitlement('scholingsbudget', year, employment, general) ?? 0;
    if (year + term >= asked.usableFrom && granted > 0)
      told.push([year, year - advance, year + term, granted]);
  }
  return told;
}

test('who works the same fte all these years has the same lots', () => {
  const first = grantedLots('scholingsbudget', employed(), general, span());
  expect(grantedLots('scholingsbudget', employed({ start: null }), general, span())).toBe(first);
  expect(lots(employed(), span())).toEqual([
    [2022, 2022, 2024, 60_000],
    [2023, 2023, 2025, 60_000],
    [2024, 2024, 2025, 60_000],
    [2025, 2025, 2026, 70_000],
    [2026, 2026, 2027, 70_000],
  ]);
});

test.each<[string, Employment, Partial<LotSpan>]>([
  ['half time', employed({ fte: 0.5 }), {}],
  ['a change of fte', employed({ changes: [{ from: iso('2023-2-1'), fte: 0.5 }] }), {}],
  ['a change of fte in the last year', employed({ changes: [{ from: iso('2027-7-31'), fte: 0.5 }] }), {}],
  ['entry within a school year', employed({ start: iso('2022-9-1') }), {}],
  ['entry on its first day', employed({ start: iso('2022-8-1') }), {}],
  ['leaving within a school year', employed({ end: iso('2027-7-30') }), {}],
  ['leaving on its last day', employed({ end: iso('2027-7-31') }), {}],
  ['leaving before the years that are asked for', employed({ end: iso('2021-7-31') }), {}],
  ['other years', employed(), { firstYear: 2023, usableFrom: 2023 }],
  ['fewer years', employed(), { lastYear: 2025 }],
  ['only what is not lapsed', employed(), { usableFrom: 2025 }],
  [
    'entry after what has lapsed',
    employed({ start: iso('2022-2-1') }),
    { firstYear: 2021, usableFrom: 2026 },
  ],
  [
    'entry in what can still pay',
    employed({ start: iso('2023-2-1') }),
    { firstYear: 2022, usableFrom: 2026 },
  ],
  ['saving by a plan', employed(), { savedByPlan: 2025 }],
  ['saving by a plan of all years', employed(), { savedByPlan: -Infinity }],
  ['saving by a plan in the last year', employed(), { savedByPlan: 2026 }],
  [
    'years far apart',
    employed({ start: null }),
    { firstYear: 2021, usableFrom: 2021, lastYear: 2189, savedByPlan: 2190 },
  ],
])('sharing changes nothing: %s', (_what, employment, change) => {
  // What was asked before is kept, and must not come back for this; the second has what is left of the numbers of far years.
  lots(employed(), span());
  lots(employed(), span({ lastYear: 2062, usableFrom: 2023, savedByPlan: 2063 }));
  const asked = span(change);
  expect(lots(employment, asked)).toEqual(expected(employment, asked));
  expect(lots(employment, asked)).toEqual(expected(employment, asked));
});

test('hours and money, and the rules of one employee, are apart', () => {
  const hours = grantedLots('scholingsuren', employed(), general, span());
  expect(hours.map(({ granted }) => granted)).toEqual([4000, 4000, 4000, 4000, 4000]);
  expect(lots(employed(), span(), book.forEmployee('7'))).toEqual(expected(employed(), span(), 1));
  expect(lots(employed(), span())).toEqual(expected(employed(), span()));
});

test('who leaves in a year that only an advance reaches does not have the lots of who stays', () => {
  const rules = new RuleBook([
    rule('scholingsbudget', 60_000, '2020-8-1'),
    rule('voorschot', 1, '2020-8-1'),
  ]).forEmployee(null);
  const last = (end: string | null) =>
    lots(employed({ end: end === null ? null : iso(end) }), span(), rules).at(-1);
  expect(last(null)).toEqual([2027, 2026, 2027, 60_000]);
  expect(last('2027-12-31')).toEqual([2027, 2026, 2027, 25_082]);
});

test('very many different fte and spans are answered too', () => {
  for (let i = 1; i <= 1500; i++) {
    const fte = i / 1000;
    const granted = Math.round((70_000 * i) / 1000);
    expect(grantedLots('scholingsbudget', employed({ fte }), general, span()).at(-1)?.granted).toBe(granted);
  }
  for (let lastYear = 2026; lastYear < 2100; lastYear++) {
    expect(grantedLots('scholingsbudget', employed(), general, span({ lastYear })).at(-1)?.year).toBe(
      lastYear,
    );
  }
});
