/**
 * The tests of one mutation run as a single file: what they share is loaded once for each mutant instead of once for
 * each file. Properties start from a fixed seed, since a mutant may not live or die by chance.
 */
const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');
const fc = require('fast-check');

fc.configureGlobal({ seed: 20262027, endOnFailure: true });

/** The test files of a folder, or the file itself; large cases take too long to repeat. */
function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.test.ts') && !name.includes('.large.'));
  return names.map((name) => join(path, name));
}

for (const place of process.env.MUTATION_TESTS.split(',')) {
  filesAt(join(__dirname, place)).forEach((file) => require(file));
}
