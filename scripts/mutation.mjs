/**
 * Changes the domain a little, thousands of times, and counts how often its tests see that: `npm run mutation`.
 *
 * Each folder of src/domain is run with its own tests (see `mutationRunner.mjs`). After the script's name one may give
 * files or folders of src/domain, for these alone. What is known so far is in reports/mutation.jsonl; the table and
 * what was missed are in reports/mutation.txt at the end. What is missed must be named in tests/mutation/survivors.json,
 * with the reason (see `survivors.mjs`): what is not, fails. See docs/ontwikkelen/proeven.md.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { AREAS, domainFiles, filesOfArea, strayFiles } from './mutationAreas.mjs';
import { changeOf, compared, withoutReason } from './survivors.mjs';
import { usage } from './usage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What must at least be seen, in percent of all mutants. */
const LEAST = 85;

/** Of all cases of a property: they are repeated for each mutant. */
const PROPERTY_SHARE = '0.02';

const SEEN = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

const sources = domainFiles();

const isIn = (file, place) => file === place || file.startsWith(`${place}/`);

/** The files of an area that are asked for; all of them where nothing is. */
function filesOf(area, asked) {
  const own = filesOfArea(area, sources).map((file) => `src/domain/${file}`);
  return asked.length === 0 ? own : own.filter((file) => asked.some((place) => isIn(file, place)));
}

async function run(area, mutate) {
  process.env.MUTATION_ROOT = root;
  process.env.MUTATION_TESTS = area.tests.join(',');
  process.env.PROPERTY_SHARE = PROPERTY_SHARE;
  const stryker = new Stryker({
    configFile: undefined,
    testRunner: 'domain',
    plugins: [join(root, 'scripts/mutationRunner.mjs')],
    mutate,
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTATION_PROCESSES ?? availableParallelism()),
    // The runner counts work (see MOST_TURNS there); this is for what does not even come to counting.
    timeoutMS: 300_000,
    tempDirName: '.stryker-tmp',
    ignorePatterns: ['**', '!src/**/*', '!tests/**/*', '!package.json', '!tsconfig.json'],
    reporters: ['progress-append-only', 'lines'],
    allowConsoleColors: false,
  });
  return stryker.runMutationTest();
}

const strays = strayFiles(sources);
if (strays.length > 0) throw new Error(`No area of the mutation run has ${strays.join(', ')}`);

const named = JSON.parse(readFileSync(join(root, 'tests/mutation/survivors.json'), 'utf8'));
const bare = withoutReason(named);
if (bare.length > 0) throw new Error(`Without a reason in tests/mutation/survivors.json: ${bare.join('; ')}`);

usage(`npm run mutation [-- files or folders of src/domain]
${AREAS.map((area) => `${area.folder || 'the files beside the folders'}: ${filesOf(area, []).length} files`).join('\n')}`);

const asked = process.argv.slice(2).map((path) => relative(root, join(process.cwd(), path)));
const start = Date.now();
const results = [];

mkdirSync(join(root, 'reports'), { recursive: true });
process.env.MUTATION_LINES ??= join(root, 'reports', 'mutation.jsonl');
rmSync(process.env.MUTATION_LINES, { force: true });
for (const area of AREAS) {
  const mutate = filesOf(area, asked);
  if (mutate.length > 0) results.push(...(await run(area, mutate)));
}

const share = (mutants) => {
  const count = (statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [seen, endless, missed] = [SEEN, ['Timeout'], MISSED].map(count);
  return { seen, endless, missed, percent: (100 * seen) / (seen + missed) };
};
const line = (name, { seen, endless, missed, percent }) =>
  [
    name.padEnd(40),
    ...[seen, endless, missed].map((n) => String(n).padStart(8)),
    percent.toFixed(1).padStart(8),
  ].join('') + '%';

const textOf = (fileName) => readFileSync(join(root, relative(root, fileName)), 'utf8');
const survivors = results
  .filter(({ status }) => MISSED.includes(status))
  .map((mutant) => ({
    file: relative(root, mutant.fileName),
    line: mutant.location.start.line,
    change: changeOf(textOf(mutant.fileName), mutant),
  }));
const files = [...new Set(results.map(({ fileName }) => relative(root, fileName)))].sort();
const { unnamed, outdated } = compared(named, survivors, files);

const told = ({ file, line: row, change }) => `${file}${row === undefined ? '' : `:${row}`}  ${change}`;
const table = [
  `${''.padEnd(40)}${'seen'.padStart(8)}${'endless'.padStart(8)}${'missed'.padStart(8)}`,
  ...files.map((file) =>
    line(file, share(results.filter(({ fileName }) => relative(root, fileName) === file))),
  ),
  line('together', share(results)),
];
const verdict = [
  `Missed, not named in tests/mutation/survivors.json: ${unnamed.length}`,
  ...unnamed.map(told),
  `Named there, but seen now or gone: ${outdated.length}`,
  ...outdated.map(told),
];
writeFileSync(
  join(root, 'reports', 'mutation.txt'),
  [...table, '', ...verdict, '', 'Missed:', ...survivors.map(told), ''].join('\n'),
);
console.log([...table, '', ...verdict].join('\n'));
console.log(
  `${((Date.now() - start) / 60_000).toFixed(1)} minutes; what was missed is in reports/mutation.txt`,
);
process.exitCode = share(results).percent >= LEAST && unnamed.length === 0 ? 0 : 1;
