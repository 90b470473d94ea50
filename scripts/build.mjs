/**
 * Builds the add-in into dist/: `npm run build [-- --url=https://voorbeeld.nl/scholing]`.
 *
 * Checks the CAO data, describes the cell functions, bundles, checks the licences of what is in the bundles, writes the help, the
 * manifest and the settings of the host, and measures what was made (reports/sizes.json).
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import config from '../webpack.config.js';
import { writeHelp } from './help.mjs';
import { writeHosting } from './hosting.mjs';
import { licenceFault, shippedPackages, writeLicences } from './licences.mjs';
import { servedFrom, urlArgument, writeManifest } from './manifest.mjs';
import { writeMetadata } from './metadata.mjs';
import { describe, writeSizes } from './sizes.mjs';
import { Stop, run } from './stop.mjs';
import { usage } from './usage.mjs';

usage('npm run build [-- --url=https://uw-adres]');

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

function checkCao() {
  const { status } = spawnSync('npm', ['run', '--silent', 'validate:cao'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Stop('De CAO-gegevens kloppen niet; zie hierboven.');
}

/** Runs webpack; answers its warnings, which are worth reading but stop nothing, and the packages that went into the files. */
function bundle() {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      // Closing writes the cache that makes the next build quick.
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors())
          reject(new Stop(`Bundelen mislukt.\n${stats.toString({ preset: 'errors-only', colors: false })}`));
        else {
          resolve({
            warnings: stats.hasWarnings() ? stats.toString({ preset: 'errors-warnings', colors: false }) : '',
            packages: shippedPackages(stats, root),
          });
        }
      });
    });
  });
}

await run(async () => {
  const url = urlArgument(process.argv.slice(2));
  const address = url === undefined ? undefined : servedFrom(url);
  checkCao();
  const ids = await writeMetadata(dist, address);
  console.log(`${ids.length} celfuncties beschreven, in het Nederlands en het Engels.`);
  const { warnings, packages } = await bundle();
  if (warnings) console.warn(warnings);
  const fault = licenceFault(packages);
  if (fault) throw new Stop(fault);
  writeLicences(dist, packages);
  writeHelp(dist, ids);
  writeManifest(dist, address);
  writeHosting(dist);
  console.log(describe(writeSizes()));
  console.log(`Klaar: dist/ voor ${address ?? 'deze machine (https://localhost:3000)'}.`);
});
