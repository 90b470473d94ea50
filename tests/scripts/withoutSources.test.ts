import table from '../../src/cao/data/salaristabel.vo.2025-01-01.json';
import { callScript } from '../support/scriptCalls';

test('the amounts stay, and what says where they were read goes', () => {
  const [[stripped]] = [callScript('scripts/withoutSources.cjs', 'withoutSources', [[table]])] as [
    [typeof table],
  ];
  expect(stripped.scales).toEqual(table.scales);
  expect(Object.keys(stripped)).toEqual([
    'cao',
    'effectiveDate',
    'unit',
    'verified',
    'verifiedUntil',
    'firstStep',
    'scales',
  ]);
});
