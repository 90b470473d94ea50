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

test('the newest release in CHANGELOG.md bears it, and what was released before has a lower number', () => {
  const released = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, number]) => number);
  expect(released[0]).toBe(version);
  expect(released).toEqual([...released].sort((a, b) => b.localeCompare(a, 'en', { numeric: true })));
});
