import { LONG_TEXTS } from '../support/hostile';
import { associatedIds, call, shown } from '../support/functions';

/**
 * Excel calls a function with whatever, in any order and any number of times: what it passes stays as it was, what it gets is its
 * own, and no call is another for what was called before.
 */
type Matrix = readonly (readonly unknown[])[];

const DAY = 46_296;
const people = Array.from({ length: 12 }, (_, i) => [i + 1, `Persoon ${i}`, 'TOA', 6, 3, 0.8, 43_678, '']);
/** What a parameter can hold, from usual to absurd. */
const GIVEN: readonly Matrix[] = [
  [[DAY]],
  [[1]],
  [['scholingsbudget']],
  [['']],
  people,
  people.map(([number]) => [number]),
  [['Personeelsnummer', 'Opleiding', 'Kosten'], ...people.map(([number]) => [number, 'Cursus', 500])],
  people.map(([number], i) => [number, 45_500 + i, 100, 'Cursus', '', '']),
  [[LONG_TEXTS[0], LONG_TEXTS[1], LONG_TEXTS[2]]],
  [['__proto__', 'constructor', 'toString']],
];
const PARAMETERS = 12;

/** Sets of parameters, the same ones in every run. */
const CASES = Array.from({ length: 40 }, (_, n) =>
  Array.from(
    { length: PARAMETERS },
    (_parameter, i) => GIVEN[(n * 7 + i * (n + 3) + (n % 3) * i) % GIVEN.length],
  ),
);

const copy = (matrix: Matrix) => matrix.map((row) => [...row]);
const frozen = (matrix: Matrix) => Object.freeze(copy(matrix).map((row) => Object.freeze(row)));
const cellsOf = (result: Matrix) => result.map((row) => row.map(shown));
const answer = (id: string, parameters: readonly Matrix[]) => call(id, ...parameters);

test.each(associatedIds())('%s changes nothing of what it is given, and keeps nothing of it', (id) => {
  for (const parameters of CASES) {
    // What is frozen throws when it is written to.
    const first = answer(id, parameters.map(frozen));
    const told = cellsOf(first);
    const given = parameters.map(copy);
    const second = answer(id, given);
    expect(cellsOf(second)).toEqual(told);
    for (const matrix of [...given, second as unknown[][]]) for (const row of matrix) row.fill('veranderd');
    expect(cellsOf(first)).toEqual(told);
    expect(cellsOf(answer(id, parameters))).toEqual(told);
  }
});

test('no function answers otherwise for what was asked before, in whatever order', () => {
  const calls = associatedIds().flatMap((id) => CASES.map((parameters) => ({ id, parameters })));
  const before = calls.map(({ id, parameters }) => cellsOf(answer(id, parameters)));
  const backwards = [...calls].reverse().map(({ id, parameters }) => cellsOf(answer(id, parameters)));
  expect(backwards.reverse()).toEqual(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
