/**
 * Finds the browser of the end-to-end tests: CHROMIUM_PATH, or a Chromium, Chrome or Edge in its usual place.
 * `node scripts/find-chromium.mjs` prints where it is.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Stop, run } from './stop.mjs';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates() {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') {
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
  }
  const onPath = PATH.split(delimiter).filter(Boolean);
  return [
    ...commands.flatMap((command) => onPath.map((folder) => join(folder, command))),
    ...(process.platform === 'darwin' ? macApplications : []),
  ];
}

/**
 * The browser's path, or undefined.
 * @throws Stop when CHROMIUM_PATH names something that does not run: then a wish would be passed over in silence.
 */
export function findChromium() {
  const wished = process.env.CHROMIUM_PATH;
  if (wished && !canRun(wished))
    throw new Stop(`CHROMIUM_PATH wijst naar "${wished}", maar daar staat geen programma.`);
  return wished || candidates().find(canRun);
}

/** Debian's own package, for a bare build machine: only there are we root, and is apt-get at hand. */
function installOnDebian() {
  const apt = (...args) => {
    const options = {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    return spawnSync('apt-get', args, options).status === 0;
  };
  return (
    process.getuid?.() === 0 && apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
  );
}

/**
 * The browser's path; installs Debian's Chromium when there is none and that can be done.
 * @throws Stop saying what to install.
 */
export function ensureChromium() {
  const found = findChromium() ?? (installOnDebian() ? findChromium() : undefined);
  if (!found)
    throw new Stop(
      'Installeer Chromium, Google Chrome of Microsoft Edge, of zet het pad ervan in CHROMIUM_PATH.',
    );
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await run(() => console.log(ensureChromium()));
