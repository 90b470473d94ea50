/**
 * Runs every check and counts: `npm test`. Its last line is "N passed, N failed".
 *
 * A failed stage does not keep the others from running, except those that need what it makes; these then count as failed too.
 * A stage counts as one check; a stage of jest counts each of its tests. Stages that use one core run beside each other, one per core;
 * those of jest use all cores, and run one after another when the others are done.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './find-chromium.mjs';
import { Stop } from './stop.mjs';
import { usage } from './usage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'reports');
const workbench = 'workbench/webpack.config.js';
const cores = availableParallelism();

const passed = { passed: 1, failed: 0 };
const failed = { passed: 0, failed: 1 };

/** Room in memory for what lives shortly: jest loads every module anew for each file, and a fifth of its time went in clearing them away. */
const JEST_FLAGS = ['--max-semi-space-size=128'];

/**
 * Runs a script with this Node.
 * @param {{ flags?: string[], env?: Record<string, string>, print?: (text: Buffer) => void }} [options] `flags` are Node's own; `print` gets what the script says, which otherwise is shown at once
 * @returns {Promise<boolean>} whether it succeeded
 */
function node(script, args = [], { flags = [], env = {}, print } = {}) {
  const output = print ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [...flags, join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', print);
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/** A stage that runs one script, on one core. */
const script = (name, file, args = [], needs = undefined) => ({
  name,
  needs,
  run: async (print) => ((await node(file, args, { print })) ? passed : failed),
});

/** Runs projects of jest. A file that does not even load has no tests, and counts as one failure; so does a run without result. */
async function jest(projects, workers, env = {}) {
  const report = join(reports, `${projects[0]}.json`);
  rmSync(report, { force: true });
  const succeeded = await node(
    'node_modules/jest/bin/jest.js',
    [`--maxWorkers=${workers}`, '--json', `--outputFile=${report}`, '--selectProjects', ...projects],
    { flags: JEST_FLAGS, env },
  );
  if (!existsSync(report)) return failed;
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failures = numFailedTests + numPendingTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: succeeded ? failures : Math.max(failures, 1) };
}

async function endToEnd() {
  try {
    // A test often waits, for its browser or for rest: two more at a time than there are cores keep these busy.
    return await jest(['e2e', 'desktop'], cores + 2, { CHROMIUM_PATH: ensureChromium() });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return failed;
  }
}

/** On one core each, the longest first. */
const checks = [
  script('lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  script('build', 'scripts/build.mjs'),
  script('types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
  script('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '.']),
  ...(existsSync(join(root, workbench))
    ? [script('workbench', 'node_modules/webpack/bin/webpack.js', ['--config', workbench])]
    : []),
  script('sizes', 'scripts/sizes.mjs', [], 'build'),
  script('browsers', 'scripts/browsers.mjs', [], 'build'),
];
/** On all cores each. */
const suites = [
  // Half of the random cases that "npm run unit" tries.
  { name: 'unit', run: () => jest(['unit'], cores, { PROPERTY_SHARE: '0.5' }) },
  { name: 'end-to-end', needs: 'build', run: endToEnd },
];

usage(`npm test: ${[...checks, ...suites].map(({ name }) => name).join(', ')}`);

const results = new Map();
const ready = ({ needs }) => !needs || results.has(needs);

/** Runs a stage, or counts it as failed when what it needs is not there. */
async function perform({ name, needs, run }, print) {
  const start = Date.now();
  const able = !needs || results.get(needs).failed === 0;
  const outcome = able ? await run(print) : failed;
  if (!able) console.log(`Overgeslagen, want "${needs}" is mislukt.`);
  results.set(name, { ...outcome, seconds: (Date.now() - start) / 1000 });
}

/** Runs a check, and shows all that it said when it is done: another one speaks meanwhile. */
async function performQuietly(stage) {
  const said = [];
  await perform(stage, (text) => said.push(text));
  console.log(`\n== ${stage.name}\n${Buffer.concat(said).toString().trimEnd()}`);
}

/** Runs the checks, as many at a time as there are cores. */
async function performAll(stages) {
  const waiting = [...stages];
  const running = new Set();
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < cores ? waiting.find(ready) : undefined;
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      const job = performQuietly(next).finally(() => running.delete(job));
      running.add(job);
    } else await Promise.race(running);
  }
}

mkdirSync(reports, { recursive: true });
const start = Date.now();
await performAll(checks);
for (const stage of suites) {
  console.log(`\n== ${stage.name}`);
  await perform(stage);
}

const line = (name, good, bad, seconds) =>
  [name.padEnd(12), ...[good, bad, seconds].map((cell) => String(cell).padStart(9))].join('');
console.log(`\n${line('', 'passed', 'failed', 'seconds')}`);
for (const { name } of [...checks, ...suites]) {
  const { passed: good, failed: bad, seconds } = results.get(name);
  console.log(line(name, good, bad, seconds.toFixed(1)));
}

const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
console.log(line('all', sum('passed'), sum('failed'), ((Date.now() - start) / 1000).toFixed(1)));
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
