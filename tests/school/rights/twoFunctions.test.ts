import { dayOf } from '../../../src/domain/calendar';
import { entitlement } from '../../../src/domain/budget/entitlement';
import { RuleBook } from '../../../src/domain/rules';
import { builtInRules } from '../../../src/tables/caoRules';
import { hoursPerPart, twoFunctions } from '../../../src/school/rights/twoFunctions';
import { DAY, person, shippedRules } from '../people';

/** CAO VO 11.3, golden: 0.5 fte as support staff and 0.4 fte as a teacher. */
const employment = { start: dayOf(2020, 8, 1), end: null, fte: 0.9, changes: [] };
const who = person({ employment, rules: shippedRules });
const parts = hoursPerPart(who, DAY, 'VO')!;

test('the hours per part: 0.5 × 40 and 0.4 × 83', () => {
  expect(parts).toEqual({ fte: 0.9, support: 4_000, teacherMore: 4_300, from: dayOf(2026, 8, 1) });
  expect(twoFunctions(parts, 0.4, 'twee functies')).toMatchObject({ support: 2_000, teacher: 3_320 });
});

test('recorded as an agreement it gives those hours, and the money once over the whole fte', () => {
  const { agreement, support, teacher } = twoFunctions(parts, 0.4, 'twee functies')!;
  const { rule, from, value, note } = agreement;
  const book = new RuleBook(builtInRules('VO'), [
    { rule, from, value, employee: '1', provenance: { kind: 'workbook', note } },
  ]);
  const rules = book.forEmployee('1');
  expect(entitlement('scholingsuren', 2026, employment, rules)).toBe(support + teacher);
  expect(entitlement('scholingsbudget', 2026, employment, rules)).toBe(54_000);
});

test.each([0, -0.1, 0.9, 1.2, NaN])('%p is no part of 0.9 fte', (asTeacher) => {
  expect(twoFunctions(parts, asTeacher, '')).toBeNull();
});

test('not for a teacher, under the CAO PO, nor where a plan gives the hours over the whole fte', () => {
  expect(hoursPerPart({ ...who, rules: shippedRules.of('teacher') }, DAY, 'VO')).toBeNull();
  expect(hoursPerPart(who, DAY, 'PO')).toBeNull();
  const plan = new RuleBook(builtInRules('VO'), [
    {
      rule: 'extra_uren',
      from: dayOf(2026, 8, 1),
      value: 4_300,
      employee: '1',
      provenance: { kind: 'default' },
    },
  ]);
  expect(hoursPerPart({ ...who, rules: plan.forEmployee('1') }, DAY, 'VO')).toBeNull();
});
