import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './files';
import { only } from './xml';

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

test('the manifest bears the version of package.json', () => {
  expect(only(readManifest(), 'Version').text).toBe(`${version}.0`);
});

test('the lock file bears it too', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: { '': { version: string } };
  };
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
});

test('no release in CHANGELOG.md has a higher number', () => {
  const released = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, number]) => number);
  expect(released.length).toBeGreaterThan(0);
  const inOrder = [...released, version].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  expect(inOrder.at(-1)).toBe(version);
});
