import { takesPart } from '../../../src/domain/agreed/status';

test('only a wish and an agreed course take part in a plan', () => {
  const all = ['wish', 'agreed', 'finished', 'stopped', 'refused', 'mandated'] as const;
  expect(all.filter(takesPart)).toEqual(['wish', 'agreed']);
});
