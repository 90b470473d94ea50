import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { callScript } from '../support/scriptCalls';

const root = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'workbench/README.md', ...pagesIn('docs')];

function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

/** The npm scripts that the pages name, each once. */
function named(): string[] {
  const names = pages.flatMap((page) =>
    [...read(page).matchAll(/\bnpm (?:run ([a-z][a-z\d:-]*)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own,
    ),
  );
  return [...new Set(names)].sort();
}

const startFile = promisify(execFile);

/** What npm finds for the first word of a command. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  eslint: [join(root, 'node_modules/eslint/bin/eslint.js')],
  jest: [join(root, 'node_modules/jest/bin/jest.js')],
  node: [],
  prettier: [join(root, 'node_modules/prettier/bin/prettier.cjs')],
  tsc: [join(root, 'node_modules/typescript/bin/tsc')],
  tsx: [join(root, 'node_modules/tsx/dist/cli.mjs')],
};

/** Starts what package.json has for a script, asking how it is used: all that it imports is loaded, and its settings are looked at. */
async function help(name: string): Promise<string> {
  const [program, ...given] = scripts[name].split(' ');
  const { stdout } = await startFile(process.execPath, [...PROGRAMS[program], ...given, '--help'], {
    cwd: root,
  });
  return stdout;
}

/** What Microsoft's tools say of a command of theirs; they are started with more than that in package.json. */
async function helpOfTool(tool: string, command: string): Promise<string> {
  const { stdout } = await startFile(process.execPath, [
    join(root, 'node_modules', tool, 'cli.js'),
    command,
    '--help',
  ]);
  return stdout;
}

/** How each script is started at its smallest, and what it says then. */
const SMALLEST: Readonly<Record<string, () => Promise<string>>> = {
  axe: () => help('axe'),
  bench: () => help('bench'),
  build: () => help('build'),
  'docs:sources': () => help('docs:sources'),
  e2e: () => help('e2e'),
  excel: () => helpOfTool('office-addin-debugging', 'start'),
  'excel:stop': () => helpOfTool('office-addin-debugging', 'stop'),
  faults: () => help('faults'),
  format: () => help('format'),
  hostile: () => help('hostile'),
  lint: () => help('lint'),
  mutation: () => help('mutation'),
  regexes: () => help('regexes'),
  serve: () => help('serve'),
  soak: () => help('soak'),
  start: () => help('start'),
  test: () => help('test'),
  types: () => help('types'),
  unit: () => help('unit'),
  'validate:cao': () => help('validate:cao'),
};

test('every npm script that README or docs name is there, and is started here', () => {
  expect(named().filter((name) => !(name in scripts))).toEqual([]);
  expect(named().filter((name) => !(name in SMALLEST))).toEqual([]);
});

test.each(Object.entries(SMALLEST))('npm run %s starts', async (_, start) => {
  expect(await start()).toMatch(/npm|usage|options|data files are valid/i);
});

test('every file that an npm script names is there', () => {
  const files = Object.values(scripts).flatMap((command) => command.match(/[\w./-]+\.(mjs|ts|xml)\b/g) ?? []);
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) expect(() => read(file)).not.toThrow();
});

test('every file of src/domain is of one area of the mutation run', () => {
  const [files] = callScript('scripts/mutationAreas.mjs', 'domainFiles', [[]]) as string[][];
  expect(files.length).toBeGreaterThan(50);
  expect(
    callScript('scripts/mutationAreas.mjs', 'strayFiles', [[files], [['plan/plan.ts', 'new/rule.ts']]]),
  ).toEqual([[], ['new/rule.ts']]);
});

test('every test that the mutation run looks with is there', () => {
  const text = read('scripts/mutationAreas.mjs');
  const tests = [...text.matchAll(/'((?:domain|golden|properties)[^']*)'/g)].map(([, place]) => place);
  expect(tests.length).toBeGreaterThan(10);
  for (const place of tests.filter((one) => one.endsWith('.ts')))
    expect(() => read(`tests/${place}`)).not.toThrow();
  for (const place of tests.filter((one) => !one.endsWith('.ts')))
    expect(readdirSync(join(root, 'tests', place))).not.toEqual([]);
});
