/**
 * Every kind of fault at every request of every write, in one of the two Excels: `npm run faults [-- --profile=desktop]`. `npm test` does a
 * spread choice of them.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './find-chromium.mjs';
import { run, Stop } from './stop.mjs';
import { usage } from './usage.mjs';

usage('npm run faults [-- --profile=web|desktop]');

const root = fileURLToPath(new URL('..', import.meta.url));
const profile =
  process.argv.find((word) => word.startsWith('--profile='))?.slice('--profile='.length) ?? 'web';

await run(() => {
  if (!['web', 'desktop'].includes(profile))
    throw new Stop(`Er is geen profiel ${profile}: kies web of desktop.`);
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/jest/bin/jest.js'),
      'tests/e2e/faults',
      '--runInBand',
      '--selectProjects',
      'e2e',
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, FAULTS: 'all', EXCEL_PROFILE: profile, CHROMIUM_PATH: ensureChromium() },
    },
  );
  process.exitCode = status ?? 1;
});
