import { builtInRules } from '../../src/tables/caoRules';
import { agreementsEnding, agreementsOf } from '../../src/domain/agreements';
import { dayOf } from '../../src/domain/calendar';
import { RuleBook, type DatedRule, type RuleId } from '../../src/domain/rules';

/** A row of CAO_regels; without an employee it holds for all. */
const row = (rule: RuleId, year: number, value: number, employee?: string): DatedRule => ({
  rule,
  from: dayOf(year, 8, 1),
  value,
  provenance: { kind: 'workbook', note: `afspraak ${year}` },
  ...(employee === undefined ? {} : { employee }),
});
const rulesOf = (...rows: DatedRule[]) => new RuleBook(builtInRules('VO'), rows).forEmployee('7');

describe('agreements with one employee', () => {
  it('are the rows with the personnel number, without an end where none is given', () => {
    expect(agreementsOf(rulesOf(row('spaartermijn', 2023, 4, '7')))).toEqual([
      { rule: 'spaartermijn', from: dayOf(2023, 8, 1), value: 4, note: 'afspraak 2023', lastDay: null },
    ]);
  });

  it('end the day before a row that gives what holds for everybody', () => {
    const rules = rulesOf(row('spaartermijn', 2023, 4, '7'), row('spaartermijn', 2026, 0, '7'));
    expect(agreementsOf(rules).map(({ lastDay }) => lastDay)).toEqual([dayOf(2026, 7, 31)]);
    expect(agreementsEnding(rules, dayOf(2026, 1, 1), dayOf(2026, 12, 31))).toHaveLength(1);
    expect(agreementsEnding(rules, dayOf(2026, 8, 1), dayOf(2026, 12, 31))).toEqual([]);
  });

  it('end by the school’s own rule, not by the CAO’s, where the school has one', () => {
    const own = row('spaartermijn', 2022, 3);
    const ended = rulesOf(own, row('spaartermijn', 2023, 5, '7'), row('spaartermijn', 2026, 3, '7'));
    expect(agreementsOf(ended)).toHaveLength(1);
    const changed = rulesOf(own, row('spaartermijn', 2023, 5, '7'), row('spaartermijn', 2026, 2, '7'));
    expect(agreementsOf(changed)).toHaveLength(2);
  });

  it('that go over into another agreement have not ended', () => {
    const rules = rulesOf(row('spaartermijn', 2023, 4, '7'), row('spaartermijn', 2026, 6, '7'));
    expect(agreementsOf(rules).map(({ value, lastDay }) => [value, lastDay])).toEqual([
      [4, dayOf(2026, 7, 31)],
      [6, null],
    ]);
    expect(agreementsEnding(rules, dayOf(2020, 1, 1), dayOf(2030, 1, 1))).toEqual([]);
  });

  it('on extra hours end with none, whatever the CAO says that they would be', () => {
    const rules = rulesOf(row('extra_uren', 2023, 4300, '7'), row('extra_uren', 2026, 0, '7'));
    expect(agreementsOf(rules).map(({ value, lastDay }) => [value, lastDay])).toEqual([
      [4300, dayOf(2026, 7, 31)],
    ]);
  });

  it('of others, and rules for all, are none of theirs', () => {
    expect(agreementsOf(rulesOf(row('spaartermijn', 2023, 4, '8'), row('voorschot', 2023, 1)))).toEqual([]);
  });

  it('on one rule are not ended by one on another', () => {
    const rules = rulesOf(row('spaartermijn', 2023, 4, '7'), row('voorschot', 2024, 1, '7'));
    expect(agreementsOf(rules).map(({ rule, lastDay }) => [rule, lastDay])).toEqual([
      ['spaartermijn', null],
      ['voorschot', null],
    ]);
  });

  it('end on a day, and one on another rule that begins on the next is no sequel', () => {
    const end = dayOf(2026, 7, 31);
    const rules = rulesOf(
      row('spaartermijn', 2023, 4, '7'),
      row('spaartermijn', 2026, 0, '7'),
      row('voorschot', 2026, 1, '7'),
    );
    expect(agreementsEnding(rules, end, end)).toHaveLength(1);
    expect(agreementsEnding(rules, end + 1, end + 1)).toEqual([]);
    expect(agreementsEnding(rules, end - 1, end - 1)).toEqual([]);
  });

  it('on a rule of which nothing else is known are agreements', () => {
    const rules = new RuleBook([], [row('scholingsbudget', 2023, 70_000, '7')]).forEmployee('7');
    expect(agreementsOf(rules).map(({ value }) => value)).toEqual([70_000]);
  });
});
