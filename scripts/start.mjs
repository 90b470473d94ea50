/**
 * `npm start`: builds what is out of date, serves the add-in and the workbench, and opens the workbench with the sample school.
 * Options: --free-ports, --json (one line of JSON with the addresses, no browser), --no-browser.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import workbenchConfig from '../workbench/webpack.config.js';
import { serve } from './serve.mjs';
import { run, Stop } from './stop.mjs';
import { usage } from './usage.mjs';

usage('npm start [-- --free-ports] [--no-browser] [--json]');

const root = fileURLToPath(new URL('..', import.meta.url));
const ADDIN_SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
const WORKBENCH_SOURCES = ['workbench', 'package-lock.json'];
const option = (name) => process.argv.includes(`--${name}`);

/** The newest time of a file or folder and all in it, in milliseconds; 0 when there is none. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether a source is newer than what was made of it, or that is not there. */
const isOutOfDate = (sources, folder, page) =>
  newest(join(root, folder, page)) === 0 ||
  Math.max(...sources.map((source) => newest(join(root, source)))) > newest(join(root, folder));

function buildAddin() {
  const quiet = option('json') ? 'ignore' : 'inherit';
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    stdio: ['ignore', quiet, 'inherit'],
  });
  if (status !== 0) throw new Stop('De invoegtoepassing kan niet worden gebouwd; zie hierboven.');
}

function buildWorkbench() {
  const compiler = webpack(workbenchConfig);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) return reject(error);
        if (stats.hasErrors()) return reject(new Stop(stats.toString({ all: false, errors: true })));
        // Files that came out the same keep their time: the folder gets the time of this build.
        utimesSync(workbenchConfig.output.path, new Date(), new Date());
        return resolve();
      });
    });
  });
}

/** Opens the address in the user's browser. Without one the address was printed, which is enough. */
function openBrowser(address) {
  const [command, ...given] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  spawn(command, given, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

await run(async () => {
  const say = option('json') ? () => undefined : console.log;
  if (isOutOfDate(ADDIN_SOURCES, 'dist', 'taskpane.html')) {
    say('De invoegtoepassing wordt gebouwd…');
    buildAddin();
  }
  if (isOutOfDate(WORKBENCH_SOURCES, 'build/workbench', 'index.html')) {
    say('De werkbank wordt gebouwd…');
    await buildWorkbench();
  }
  const { addin, workbench } = await serve(option('free-ports') ? { addinPort: 0, workbenchPort: 0 } : {});
  const address = `${workbench}/?voorbeeld=1`;
  if (option('json')) {
    console.log(JSON.stringify({ addin, workbench }));
    return;
  }
  say(`
De werkbank met de voorbeeldschool staat klaar:

    ${address}

De browser waarschuwt één keer voor het certificaat, omdat deze computer het zelf heeft gemaakt: kies "Geavanceerd" en ga verder.
Stoppen: Ctrl+C.`);
  if (!option('no-browser')) openBrowser(address);
});
