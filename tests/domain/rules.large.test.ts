import { RuleBook, type DatedRule } from '../../src/domain/rules';
import { iso } from '../oracles/days';

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
