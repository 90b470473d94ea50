import { awaitedWishes, plannableWishes, type Plannable } from '../../src/tables/wishOrder';
import { cpuTime } from '../support/cpuTime';

const wish = (course: string, after: string | null = null, code = '') => ({ course, code, after });

const plannable = (price: number | null, after: number | null): Plannable => ({
  price,
  duration: 1,
  priority: 1,
  earliest: null,
  latest: null,
  hours: null,
  outside: [],
  after,
});

test('a wish waits for the one with that code, or else with that name, and for itself only where there is no other', () => {
  const found = awaitedWishes([
    wish('Excel', null, 'B'),
    wish('B'),
    wish('Word', 'b'),
    wish('Taal', 'taal'),
    wish('Taal', 'TAAL'),
    wish('Rekenen', 'Koken'),
  ]);
  expect(found.map(({ after }) => after)).toEqual([null, null, 0, 4, 3, null]);
  expect(found[5].problem).toEqual({ code: 'awaitedUnknown', course: 'Koken' });
});

test('who waits for itself in the end is told of the whole circle, and who waits for a circle is not', () => {
  const found = awaitedWishes([wish('A', 'B'), wish('B', 'C'), wish('C', 'A'), wish('D', 'A')]);
  expect(found.map(({ problem }) => problem)).toEqual([
    { code: 'awaitedCircle', courses: ['A', 'B', 'C'] },
    { code: 'awaitedCircle', courses: ['B', 'C', 'A'] },
    { code: 'awaitedCircle', courses: ['C', 'A', 'B'] },
    null,
  ]);
});

test('what waits for a wish without a price cannot be planned, however far along; a circle is left to the planner', () => {
  const prices = [
    plannable(100, 1),
    plannable(100, 2),
    plannable(null, null),
    plannable(100, 4),
    plannable(100, 3),
    plannable(100, 4),
    plannable(100, null),
  ];
  expect(plannableWishes(prices).places).toEqual([null, null, null, 0, 1, 2, 3]);
});

test('a hundred thousand wishes in one chain, or in one circle, take no more than a moment', () => {
  const count = 100_000;
  const chain = Array.from({ length: count }, (_, i) => wish(`w${i}`, i === 0 ? null : `w${i - 1}`));
  const circle = chain.map((one, i) => (i === 0 ? wish('w0', `w${count - 1}`) : one));
  const priced = chain.map((_, i) => plannable(100, i === 0 ? null : i - 1));
  const spent = cpuTime(() => {
    expect(awaitedWishes(chain).every(({ problem }) => problem === null)).toBe(true);
    const [first] = awaitedWishes(circle);
    expect(first.problem?.code === 'awaitedCircle' && first.problem.courses.length).toBe(21);
    expect(plannableWishes(priced).places[count - 1]).toBe(count - 1);
  });
  expect(spent).toBeLessThan(3000);
});
