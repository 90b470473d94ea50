/**
 * Runs every check, in order, and counts: `npm test`. Its last line is "N passed, N failed".
 *
 * A failed stage does not keep the others from running, except those that need what it makes; these then count as failed too.
 * A stage counts as one check; a stage of jest counts each of its tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './find-chromium.mjs';
import { Stop } from './stop.mjs';
import { usage } from './usage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'reports');
const workbench = 'workbench/webpack.config.js';

const passed = { passed: 1, failed: 0 };
const failed = { passed: 0, failed: 1 };

/** Runs a script with this Node; answers whether it succeeded. */
function node(script, args = [], env = {}) {
  const command = [join(root, script), ...args];
  return (
    spawnSync(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    }).status === 0
  );
}

const check = (succeeded) => (succeeded ? passed : failed);

/** Runs one of jest's projects. A file that does not even load has no tests, and counts as one failure; so does a run without result. */
function jest(project, args = [], env = {}) {
  const report = join(reports, `${project}.json`);
  rmSync(report, { force: true });
  const succeeded = node(
    'node_modules/jest/bin/jest.js',
    ['--selectProjects', project, ...args, '--json', `--outputFile=${report}`],
    env,
  );
  if (!existsSync(report)) return failed;
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failures = numFailedTests + numPendingTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: succeeded ? failures : Math.max(failures, 1) };
}

function endToEnd() {
  try {
    // A test mostly waits for its browser: two at a time take little more than half the time, also on two cores.
    return jest('e2e', ['--maxWorkers=2'], { CHROMIUM_PATH: ensureChromium() });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return failed;
  }
}

const stages = [
  { name: 'types', run: () => check(node('node_modules/typescript/bin/tsc', ['--noEmit'])) },
  { name: 'lint', run: () => check(node('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0'])) },
  { name: 'format', run: () => check(node('node_modules/prettier/bin/prettier.cjs', ['--check', '.'])) },
  { name: 'build', run: () => check(node('scripts/build.mjs')) },
  { name: 'sizes', needs: 'build', run: () => check(node('scripts/sizes.mjs')) },
  { name: 'browsers', needs: 'build', run: () => check(node('scripts/browsers.mjs')) },
  { name: 'unit', run: () => jest('unit') },
  ...(existsSync(join(root, workbench))
    ? [
        {
          name: 'workbench',
          needs: 'build',
          run: () => check(node('node_modules/webpack/bin/webpack.js', ['--config', workbench])),
        },
      ]
    : []),
  { name: 'end-to-end', needs: 'build', run: endToEnd },
];

usage(`npm test: ${stages.map(({ name }) => name).join(', ')}`);

const results = new Map();
mkdirSync(reports, { recursive: true });
for (const { name, needs, run } of stages) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const ready = !needs || results.get(needs).failed === 0;
  if (!ready) console.log(`Overgeslagen, want "${needs}" is mislukt.`);
  results.set(name, { ...(ready ? run() : failed), seconds: (Date.now() - start) / 1000 });
}

const line = (name, good, bad, seconds) =>
  [name.padEnd(12), ...[good, bad, seconds].map((cell) => String(cell).padStart(9))].join('');
console.log(`\n${line('', 'passed', 'failed', 'seconds')}`);
for (const [name, result] of results)
  console.log(line(name, result.passed, result.failed, result.seconds.toFixed(1)));

const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
