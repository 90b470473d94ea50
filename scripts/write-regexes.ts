/**
 * Writes which regular expressions of src are proven to be linear: `npm run regexes`. What was proven before is not proven again,
 * but with `--all`, which takes some minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expressionsOfSrc, isLinear } from '../tests/support/regularExpressions';

const TIMEOUT_MS = 60_000;
const FILE = join(__dirname, '..', 'tests', 'regularExpressions', 'linear.json');

if (process.argv.includes('--help')) {
  console.log('npm run regexes [-- --all]: writes tests/regularExpressions/linear.json');
  process.exit(0);
}

const literals = [...expressionsOfSrc().literals.keys()].sort();
const before = process.argv.includes('--all') ? [] : (JSON.parse(readFileSync(FILE, 'utf8')) as string[]);
const proven = new Set(before);
const linear = literals.filter((literal) => proven.has(literal) || isLinear(literal, TIMEOUT_MS));
writeFileSync(FILE, `${JSON.stringify(linear, null, 2)}\n`);
for (const literal of literals) if (!linear.includes(literal)) console.log(`not proven: ${literal}`);
