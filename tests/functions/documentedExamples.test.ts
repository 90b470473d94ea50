import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateDutch } from '../support/dutchFormula';

/** Every example in docs/functies.md is computed anew: HR copies them into signed agreements. */
const page = readFileSync(join(__dirname, '../../docs/functies.md'), 'utf8');
const examples = [...page.matchAll(/^\| `(=SCHOLING\.[^`]+)` \| `([^`]+)` \|/gm)].map(
  ([, formula, answer]) => [formula, answer] as const,
);

test('the page has an example for every function that has a fixed answer', () => {
  expect(examples.length).toBeGreaterThanOrEqual(20);
});

test.each(examples)('%s gives %s', (formula, answer) => {
  expect(evaluateDutch(formula)).toBe(answer);
});
