import cutFirst from './cutFirst.json';
import linear from './linear.json';
import { expressionsOfSrc, isLinear } from '../support/regularExpressions';

/**
 * No text from outside may keep a regular expression busy. linear.json holds those that recheck has proven to be linear, as
 * `npm run regexes` writes it; cutFirst.json holds what is not proven, with what bounds its input.
 */
const { literals, made } = expressionsOfSrc();
const reasons: Readonly<Record<string, string>> = cutFirst.literals;

test('every regular expression of src is proven to be linear (npm run regexes), or its input is cut first', () => {
  const known = new Set(linear);
  const unknown = [...literals].filter(([literal]) => !known.has(literal) && !(literal in reasons));
  expect(unknown).toEqual([]);
});

test('what is not proven to be linear says what bounds its input, and is still there', () => {
  for (const reason of Object.values(reasons)) expect(reason).toMatch(/\w{3,} .+\./);
  expect(Object.keys(reasons).filter((literal) => !literals.has(literal))).toEqual([]);
});

test('expressions are made of text only in the files that are known for it', () => {
  expect(made).toEqual(Object.keys(cutFirst.made));
});

test('an expression that is not linear would be found', () => {
  expect(isLinear(String.raw`/^(.*)\((.*)\)$/`)).toBe(false);
  expect(isLinear(String.raw`/^\d{1,3}$/`)).toBe(true);
});
