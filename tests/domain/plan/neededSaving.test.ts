import { builtInRules } from '../../../src/tables/caoRules';
import { dayOf, type SchoolYear } from '../../../src/domain/calendar';
import type { PotInput } from '../../../src/domain/budget/ledger';
import type { Wish } from '../../../src/domain/plan/input';
import { planLots } from '../../../src/domain/plan/lots';
import { neededSaving } from '../../../src/domain/plan/neededSaving';
import { planCourses } from '../../../src/domain/plan/plan';
import { RuleBook, type DatedRule, type RuleId } from '../../../src/domain/rules';

const day = dayOf(2026, 11, 23);
const span = { from: 2026, years: 6 };

const row = (rule: RuleId, year: SchoolYear, value: number, employee?: string): DatedRule => ({
  rule,
  from: dayOf(year, 8, 1),
  value,
  provenance: { kind: 'workbook', note: null },
  ...(employee === undefined ? {} : { employee }),
});

const wish = (price: number, earliest: SchoolYear): Wish => {
  return { price, duration: 1, priority: 2, earliest, latest: earliest };
};

/** The saving that wishes of somebody at 1.0 fte since 2020 need, at € 600 a year. */
function saving(wishes: readonly Wish[], rows: readonly DatedRule[] = []) {
  const rules = new RuleBook(builtInRules('VO'), rows).forEmployee('1');
  const employment = { start: dayOf(2020, 8, 1), end: null, fte: 1, changes: [] };
  const pot: PotInput = { kind: 'scholingsbudget', employment, rules, expenses: [], opening: [] };
  const input = { ...span, lots: planLots(pot, day, span, 'planning'), wishes };
  return neededSaving('scholingsbudget', input, planCourses(input), rules);
}

test('a course of three years’ budget needs the first two to be saved, by a plan of the first year', () => {
  expect(saving([wish(180_000, 2028)])).toEqual({
    lots: [
      { year: 2026, amount: 60_000, agreedUntil: 2026, neededUntil: 2028 },
      { year: 2027, amount: 60_000, agreedUntil: 2027, neededUntil: 2028 },
    ],
    amount: 120_000,
    handInBy: dayOf(2027, 7, 31),
    from: dayOf(2026, 8, 1),
    term: 2,
  });
});

test('what the year’s own right pays needs no saving, nor does a plan of nothing', () => {
  expect(saving([wish(60_000, 2026), wish(60_000, 2027)])).toBeNull();
  expect(saving([])).toBeNull();
});

test('older years are not saved where later ones do, so that the plan can be handed in later', () => {
  // The course of 2027 is paid by 2027 itself, and that of 2029 by 2028 and 2029.
  expect(saving([wish(60_000, 2027), wish(120_000, 2029)])).toMatchObject({
    lots: [{ year: 2028, amount: 60_000, agreedUntil: 2028, neededUntil: 2029 }],
    handInBy: dayOf(2029, 7, 31),
    term: 1,
  });
});

test('what must be saved so that a later course can be paid is saved, even where an own year could pay', () => {
  // Of 2026 to 2029 all but € 100 is needed: the course of 2027 takes what 2029 could not.
  expect(saving([wish(50_000, 2027), wish(180_000, 2029)])).toMatchObject({
    lots: [
      { year: 2026, amount: 50_000, neededUntil: 2027 },
      { year: 2027, amount: 60_000, neededUntil: 2029 },
      { year: 2028, amount: 60_000, neededUntil: 2029 },
    ],
    amount: 170_000,
  });
});

test('saving that is agreed with the employee, or that holds for all, is not asked for again', () => {
  const wishes = [wish(180_000, 2028)];
  expect(saving(wishes, [row('spaartermijn', 2026, 2, '1')])).toBeNull();
  expect(saving(wishes, [row('spaartermijn', 2026, 2)])).toBeNull();
  expect(saving(wishes, [row('spaartermijn', 2026, 2, '2')])).not.toBeNull();
  // One year is agreed for all: of 2027 nothing more is needed.
  expect(saving(wishes, [row('spaartermijn', 2026, 1)])).toMatchObject({
    lots: [{ year: 2026, agreedUntil: 2027, neededUntil: 2028 }],
    term: 2,
  });
});

test('the agreement that it asks for makes the plan payable by what is agreed', () => {
  const wishes = [wish(180_000, 2028)];
  const needed = saving(wishes)!;
  const agreement = { ...row('spaartermijn', 2026, needed.term, '1'), from: needed.from };
  expect(saving(wishes, [agreement])).toBeNull();
});

test('hours that are saved are told apart from money', () => {
  const rows = [row('spaartermijn_uren_plan', 2020, 3)];
  const rules = new RuleBook(builtInRules('VO'), rows).forEmployee('1');
  const employment = { start: dayOf(2020, 8, 1), end: null, fte: 1, changes: [] };
  const pot = (kind: PotInput['kind']): PotInput => ({ kind, employment, rules, expenses: [], opening: [] });
  const lots = (kind: PotInput['kind']) => planLots(pot(kind), day, span, 'planning');
  const input = {
    ...span,
    lots: lots('scholingsbudget'),
    hours: { lots: lots('scholingsuren'), binding: true },
    wishes: [{ ...wish(10_000, 2027), hoursPerYear: 7000 }],
  };
  const plan = planCourses(input);
  expect(neededSaving('scholingsbudget', input, plan, rules)).toBeNull();
  expect(neededSaving('scholingsuren', input, plan, rules)).toMatchObject({
    lots: [{ year: 2026, amount: 3000 }],
    term: 1,
  });
});
