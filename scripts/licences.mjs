/**
 * The licences of everything that is in the built files: none may ask that the product itself be given away under its terms.
 *
 * What ships is asked of webpack, not of package.json: a package that is only used to build or to test may have any licence.
 * `node scripts/licences.mjs` checks, beside that, all that package-lock.json could ever put into the files.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Stop, run } from './stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Licences that ask for no more than their own text beside the files. */
const FREE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/**
 * Whether the licence leaves us free. With OR one of them is enough (`MIT OR GPL-3.0` is MIT); with AND each must be.
 * @param {string} expression as in package.json: `MIT`, `(MIT OR GPL-3.0-or-later)`, `MIT AND Zlib`
 */
export function isFree(expression) {
  const words = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const one = () => {
    const word = words[at++];
    if (word !== '(') return FREE.has(word);
    const inner = either();
    at++; // the closing bracket
    return inner;
  };
  const all = () => {
    let free = one();
    while (words[at] === 'AND') {
      at++;
      free = one() && free;
    }
    return free;
  };
  const either = () => {
    let free = all();
    while (words[at] === 'OR') {
      at++;
      free = all() || free;
    }
    return free;
  };
  const free = either();
  // Anything left over (`MIT WITH x`, `SEE LICENSE IN y`) is not understood, and what is not understood is not free.
  return free && at === words.length;
}

/** The folder of the package that a module is from, or undefined for our own code. */
function packageFolder(file) {
  const at = file.lastIndexOf(`${sep}node_modules${sep}`);
  if (at < 0) return undefined;
  const rest = file.slice(at + `${sep}node_modules${sep}`.length).split(sep);
  const name = rest[0].startsWith('@') ? rest.slice(0, 2) : rest.slice(0, 1);
  return join(file.slice(0, at), 'node_modules', ...name);
}

/** Name, version and licence of the package in `folder`; an old way to write a licence is understood too. */
function describe(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const old = licenses?.map(({ type }) => type).join(' OR ');
  return {
    name,
    version,
    folder,
    licence: (typeof license === 'object' ? license?.type : license) ?? old ?? '',
  };
}

/** The packages of which something went into the files, by name. */
export function shippedPackages(stats) {
  const folders = new Set();
  for (const { compilation } of stats.stats) {
    const visit = (module) => {
      for (const inner of module.modules ?? []) visit(inner);
      const folder = module.resource && packageFolder(module.resource);
      if (folder) folders.add(folder);
    };
    for (const module of compilation.modules) {
      // What is left out of every chunk, or only runs while building (css-loader), does not ship.
      if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) visit(module);
    }
  }
  return withInside([...folders].map(describe)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Packages that come as one file with others in it, which no bundler sees: their own dependencies, and these beside them
 * (docx has its replacements for Node's own modules from these).
 */
const INSIDE = { docx: ['base64-js', 'buffer', 'events', 'ieee754', 'util'] };

/** Packages with the source of another one copied into them. */
const COPIED = { 'read-excel-file': ['saxen'] };

/** The folder of a package as another one finds it, or undefined. */
function folderFrom(folder, name) {
  const own = join(folder, 'node_modules', name);
  if (existsSync(join(own, 'package.json'))) return own;
  return folder === root || folder === dirname(folder) ? undefined : folderFrom(dirname(folder), name);
}

/** The packages, with those that are inside one of them, each once. */
export function withInside(packages) {
  const all = new Map(packages.map((one) => [one.folder, one]));
  const add = (from, names) => {
    for (const name of names.filter((one) => !one.startsWith('@types/'))) {
      const folder = folderFrom(from, name);
      if (folder === undefined)
        throw new Stop(`De licentie van ${name}, dat in een ander pakket zit, is niet te vinden.`);
      if (all.has(folder)) continue;
      all.set(folder, describe(folder));
      add(folder, dependenciesOf(folder));
    }
  };
  for (const { name, folder } of packages) {
    if (name in INSIDE) add(folder, [...dependenciesOf(folder), ...INSIDE[name]]);
    if (name in COPIED) add(folder, COPIED[name]);
  }
  return [...all.values()];
}

const dependenciesOf = (folder) =>
  Object.keys(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies ?? {});

/** The packages that package-lock.json has for the product itself, and not only for building and testing it. */
export function lockedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path !== '' && !dev && !link)
    .map(([path]) => join(root, path))
    .filter((folder) => existsSync(join(folder, 'package.json'))) // not those for another kind of machine
    .map(describe);
}

/** What is wrong with the licences, in a sentence, or undefined. */
export function licenceFault(packages) {
  const wrong = packages.filter(({ licence }) => !isFree(licence));
  if (wrong.length === 0) return undefined;
  const list = wrong.map(({ name, version, licence }) => `${name} ${version}: ${licence || 'geen licentie'}`);
  return `Deze pakketten mogen niet mee in wat wordt uitgeleverd:\n- ${list.join('\n- ')}`;
}

/** The text of a licence: its own file, else what the package's description has of it, else the common text of MIT. */
function licenceText({ name, folder, licence }) {
  const named = (pattern) => readdirSync(folder).find((file) => pattern.test(file));
  const textOf = (file) => readFileSync(join(folder, file), 'utf8').trim();
  const own = named(/^(licen[cs]e|copying)(\.(md|markdown|txt))?$/i);
  if (own) return textOf(own);
  const description = named(/^readme\.md$/i);
  const told =
    description && /\n#+ *licen[cs]e\s*\n([^]*Permission is hereby granted[^]*)$/i.exec(textOf(description));
  if (told) return told[1].trim();
  if (licence !== 'MIT')
    throw new Stop(`Het pakket ${name} heeft geen tekst van zijn licentie (${licence}).`);
  return MIT.replace('<holder>', holderOf(folder));
}

/** Who a package without a text says that it is from. */
function holderOf(folder) {
  const { author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const url = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return (
    (typeof author === 'string' ? author : author?.name) ??
    /([\w-]+)\/[\w.-]+$/.exec(url)?.[1] ??
    'the authors'
  );
}

const MIT = `Copyright (c) <holder>

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** What MIT and the like ask is that their text goes along with the files: that of every package. */
export function licencesText(packages) {
  const parts = packages.map((one) => `${one.name} ${one.version} (${one.licence})\n\n${licenceText(one)}`);
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `Scholing is vrij te gebruiken onder de MIT-licentie. Het bevat onderdelen van anderen, elk onder de eigen voorwaarden.${line}${parts.join(line)}\n`;
}

/** Writes licenties.txt. */
export function writeLicences(folder, packages) {
  writeFileSync(join(folder, 'licenties.txt'), licencesText(packages));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await run(() => {
    const packages = lockedPackages();
    const fault = licenceFault(packages);
    if (fault) throw new Stop(fault);
    console.log(
      `${packages.length} pakketten nagegaan: geen ervan legt voorwaarden op aan wat wij uitleveren.`,
    );
  });
}
