import { dayOf } from '../../src/domain/calendar';
import { RuleBook, type DatedRule, type RuleId } from '../../src/domain/rules';

const row = (rule: RuleId, from: number, value: number, employee?: string): DatedRule => ({
  rule,
  from,
  value,
  provenance: { kind: 'default' },
  ...(employee === undefined ? {} : { employee }),
});
const cao = [row('scholingsuren', dayOf(2014, 8, 1), 4000), row('extra_uren', dayOf(2023, 5, 1), 4300)];

test('extra hours are of the employee with whom they are agreed, from the next 1 August on', () => {
  const book = new RuleBook(cao, [
    row('extra_uren', dayOf(2026, 10, 1), 4300, '7'),
    row('extra_uren', dayOf(2028, 8, 1), 0, '7'),
  ]);
  const hours = (key: string | null, year: number) => book.forEmployee(key).in(year).scholingsuren;
  expect([2026, 2027, 2028].map((year) => hours('7', year))).toEqual([4000, 8300, 4000]);
  expect([hours('8', 2027), hours(null, 2027)]).toEqual([4000, 4000]);
});

test('a row of the school for all says how many they would be, and gives them to nobody', () => {
  const book = new RuleBook(cao, [row('extra_uren', dayOf(2026, 8, 1), 5000)]);
  expect(book.forEmployee(null).in(2026).scholingsuren).toBe(4000);
});

test('without yearly hours there are no extra ones either', () => {
  const book = new RuleBook([], [row('extra_uren', dayOf(2026, 8, 1), 4300, '7')]);
  expect(book.forEmployee('7').in(2026).scholingsuren).toBeNull();
});
