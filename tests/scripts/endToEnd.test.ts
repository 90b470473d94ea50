import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schoolWrites, writes } from '../e2e/writes';

const root = join(__dirname, '..');
const folder = join(root, 'e2e');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.test.ts'));
const { LONG } = jest.requireActual<{ LONG: readonly string[] }>('../support/longestFirst.cjs');
const { once } = jest.requireActual<{
  once: Readonly<Record<string, { readonly profile: 'web' | 'desktop'; readonly why: string }>>;
}>('../e2e/support/profiles.cjs');
const configuration = jest.requireActual<{
  projects: { displayName: string; testPathIgnorePatterns: string[] }[];
}>('../../jest.config.js');

/** The groups of writes, by the object of `writes` that has them. */
const GROUPS = [
  ...Object.keys(schoolWrites).map((name) => ['schoolWrites', name]),
  ...Object.keys(writes).flatMap((name) => (name === 'the sample school' ? [] : [['writes', name]])),
];

/** The end-to-end tests that a project of jest leaves out. */
function leftOut(project: string): string[] {
  const { testPathIgnorePatterns } = configuration.projects.find(
    ({ displayName }) => displayName === project,
  )!;
  const patterns = testPathIgnorePatterns.map((one) => new RegExp(one.replace('<rootDir>/tests/e2e/', '^')));
  return files.filter((name) => patterns.some((pattern) => pattern.test(name)));
}

test('every end-to-end test runs in one profile at least, and in both unless the table says why once is enough', () => {
  const [web, desktop] = [leftOut('e2e'), leftOut('desktop')];
  expect(files.length).toBeGreaterThan(30);
  expect([...web, ...desktop].sort()).toEqual(Object.keys(once).sort());
  for (const [name, { profile, why }] of Object.entries(once)) {
    expect((profile === 'web' ? desktop : web).includes(name)).toBe(true);
    expect(why).toMatch(/^[A-Z].{20,}\.$/);
  }
});

test('a test that chooses the profile itself does not run twice', () => {
  const choosing = files.filter((name) => /profile: '/.test(readFileSync(join(folder, name), 'utf8')));
  expect(choosing.length).toBeGreaterThan(0);
  expect(choosing.filter((name) => once[name] === undefined)).toEqual([]);
});

test('the files that begin first are there', () => {
  expect(LONG.filter((end) => !existsSync(join(root, end)))).toEqual([]);
});

test('every group of writes is tried with faults', () => {
  const tried = readdirSync(join(folder, 'faults'))
    .map((name) => readFileSync(join(folder, 'faults', name), 'utf8'))
    .join('\n');
  const missing = GROUPS.filter(
    ([of, name]) => !tried.includes(`${of}.${name})`) && !tried.includes(`${of}['${name}'])`),
  );
  expect(missing).toEqual([]);
});
