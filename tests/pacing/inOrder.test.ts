import fc from 'fast-check';
import { inOneGo, inOrder } from '../../src/pacing';

test('things come in order of their number, those of one number in the order they had', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 5_000 }), (numbers) => {
      const things = numbers.map((number, index) => ({ number, index }));
      const sorted = [...things].sort((a, b) => a.number - b.number);
      expect(inOneGo(inOrder(things, ({ number }) => number))).toEqual(sorted);
    }),
    { numRuns: 50 },
  );
});

test('a long list is sorted in many steps', () => {
  const things = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 100_000);
  let steps = 0;
  for (const work = inOrder(things, (number) => number); !work.next().done;) steps++;
  expect(steps).toBeGreaterThan(500);
});
