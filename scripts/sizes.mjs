/**
 * Measures what a browser has to fetch before the cells and the pane work: `node scripts/sizes.mjs`, after a build.
 * Writes reports/sizes.json, and fails when a limit is passed.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Stop, run } from './stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const reports = join(root, 'reports');

/** Limits in kB (1,000 bytes) after gzip; office.js, which comes from Microsoft, is apart. */
const limits = { functions: 70, pane: 250, all: 750, fileReaders: 40 };

const gzipped = (name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length;
const kilobytes = (bytes) => Math.round(bytes / 100) / 10;

/** The page and what it names itself, by file. */
function firstLoad() {
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g)].map(
    ([, address]) => address,
  );
  return ['taskpane.html', ...named.filter((address) => !/^https?:/.test(address))];
}

/**
 * The page and every script and style that any screen loads. Not the functions, which have a limit of their own, nor the
 * chunk with the other language: nobody loads both. Nor what makes Word documents and what reads workbooks, which is loaded
 * by who asks for one or chooses one.
 */
function everything() {
  return readdirSync(dist).filter(
    (name) =>
      name === 'taskpane.html' ||
      (/\.(js|css)$/.test(name) && !/^(functions|english|docx|workbookReader)\./.test(name)),
  );
}

/** What reads a workbook that HR chooses: loaded then, and beside the pane. */
const fileReaders = () => readdirSync(dist).filter((name) => /^workbookReader\./.test(name));

const sum = (names) => names.reduce((bytes, name) => bytes + gzipped(name), 0);

/**
 * Sizes and limits in kB gzip: `functions` for the cells alone, `pane` for the pane's first load with the functions in it,
 * `all` for every screen together, without the functions and in one language,
 * `fileReaders` for what is loaded with a file.
 */
export function writeSizes() {
  const files = Object.fromEntries(firstLoad().map((name) => [name, gzipped(name)]));
  const pane = Object.values(files).reduce((sum, bytes) => sum + bytes, 0);
  const sizes = {
    functions: { kB: kilobytes(gzipped('functions.js')), limit: limits.functions },
    pane: { kB: kilobytes(pane), limit: limits.pane, files },
    all: { kB: kilobytes(sum(everything())), limit: limits.all },
    fileReaders: { kB: kilobytes(sum(fileReaders())), limit: limits.fileReaders },
  };
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);
  return sizes;
}

const verdict = ({ kB, limit }) => `${kB} kB gzip, ten hoogste ${limit}${kB > limit ? ': TE GROOT' : ''}`;

/** The sizes in words. */
export function describe({ functions, pane, all, fileReaders: readers }) {
  return `functions.js: ${verdict(functions)}\nhet paneel bij het openen, zonder office.js: ${verdict(pane)}\nalle schermen samen, zonder de functies: ${verdict(all)}\nwat een werkmap leest: ${verdict(readers)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await run(() => {
    const sizes = writeSizes();
    console.log(describe(sizes));
    if (Object.values(sizes).some(({ kB, limit }) => kB > limit))
      throw new Stop('Er moet meer worden geladen dan is afgesproken.');
  });
}
