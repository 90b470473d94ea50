import { highest, lowest } from '../../src/domain/extremes';

test('the largest and the smallest are found among however many', () => {
  const many = Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 300_000);
  expect([highest(many), lowest(many)]).toEqual([299_999, 0]);
  expect(highest(new Map([[3, 'x']]).keys())).toBe(3);
});

test('where there is none, the least that is given counts', () => {
  expect([highest([]), highest([], 0), highest([-5], 0), highest([2], 1), lowest([])]).toEqual([
    -Infinity,
    0,
    0,
    2,
    Infinity,
  ]);
});
