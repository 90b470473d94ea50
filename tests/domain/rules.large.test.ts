import { RuleBook, type DatedRule } from '../../src/domain/rules';
import { iso } from '../oracles/days';
import { cpuTime } from '../support/cpuTime';

test('a rules table of two hundred thousand rows is no problem', () => {
  const rows = Array.from({ length: 200_000 }, (_, i): DatedRule => ({
    rule: 'voorschot',
    from: iso('2026-8-1'),
    value: 1,
    employee: `p${i}`,
    provenance: { kind: 'workbook', note: null },
  }));
  expect(new RuleBook([], rows).lastChange).toBe(2027);
});

test('so many rows of one rule that hold for all are sorted once, and looked up in a moment', () => {
  const first = iso('1990-8-1');
  const count = 150_000;
  const rows = Array.from({ length: count }, (_, i): DatedRule => ({
    rule: 'voorschot',
    from: first + ((i * 7919) % 30_000),
    value: i % 3,
    provenance: { kind: 'workbook', note: null },
  }));
  let rules = new RuleBook([]).forEmployee(null);
  const spent = cpuTime(() => {
    rules = new RuleBook([], rows).forEmployee(null);
    for (let day = first; day < first + 30_000; day++) rules.on('voorschot', day);
  });
  expect(rules.mostAdvance).toBe(2);
  expect(rules.on('voorschot', first - 1)?.provenance).toEqual({ kind: 'default' });
  expect(rules.on('voorschot', first + 29_999)?.from).toBe(first + 29_999);
  expect(spent).toBeLessThan(2000);
});
