import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callScript } from '../support/scriptCalls';

const root = join(__dirname, '..', '..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

const expressions: readonly (readonly [string, boolean])[] = [
  ['MIT', true],
  ['Apache-2.0', true],
  ['ISC', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['GPL-3.0-only OR MIT', true],
  ['MIT AND Zlib', true],
  ['(MIT AND Zlib) OR GPL-2.0', true],
  ['GPL-3.0-only', false],
  ['AGPL-3.0', false],
  ['LGPL-2.1-or-later', false],
  ['MPL-2.0', false],
  ['MIT AND GPL-3.0-only', false],
  ['(MIT OR ISC) AND GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['MIT WITH something', false],
  ['UNLICENSED', false],
  ['', false],
];

test('a licence is free when nothing is asked of the product, in any way that packages write it', () => {
  const given = expressions.map(([expression]) => [expression]);
  const answers = callScript('scripts/licences.mjs', 'isFree', given);
  expect(answers.map((free, i) => [expressions[i][0], free])).toEqual(expressions);
});

test('nothing that can come into the built files has a licence with strings attached', () => {
  const [packages] = callScript('scripts/licences.mjs', 'lockedPackages', [[]]) as [
    { name: string; licence: string }[],
  ];
  expect(packages.length).toBeGreaterThan(50);
  expect(packages.map(({ name }) => name)).toContain('react');
  expect(callScript('scripts/licences.mjs', 'licenceFault', [[packages]])).toEqual([null]);
});

test('one copyleft package is enough to refuse, by name', () => {
  const packages = [
    { name: 'goed', version: '1.0.0', licence: 'MIT' },
    { name: 'fout', version: '2.0.0', licence: 'GPL-3.0-only' },
    { name: 'niets', version: '3.0.0', licence: '' },
  ];
  const [fault] = callScript('scripts/licences.mjs', 'licenceFault', [[packages]]);
  expect(fault).toBe(
    'Deze pakketten mogen niet mee in wat wordt uitgeleverd:\n- fout 2.0.0: GPL-3.0-only\n- niets 3.0.0: geen licentie',
  );
});

test('what is inside docx, or copied into another package, is listed with it, each with the text of its licence', () => {
  const [locked] = callScript('scripts/licences.mjs', 'lockedPackages', [[]]) as [
    { name: string; folder: string }[],
  ];
  const shipped = locked.filter(({ name }) =>
    ['docx', '@fluentui/react-icons', 'read-excel-file'].includes(name),
  );
  const [packages] = callScript('scripts/licences.mjs', 'withInside', [[shipped]]) as [
    { name: string; licence: string }[],
  ];
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'jszip',
      'pako',
      'sax',
      'xml-js',
      'xml',
      'hash.js',
      'nanoid',
      'ieee754',
      'buffer',
      'readable-stream',
      'saxen',
    ]),
  );
  expect(callScript('scripts/licences.mjs', 'licenceFault', [[packages]])).toEqual([null]);
  const [text] = callScript('scripts/licences.mjs', 'licencesText', [[packages]]) as [string];
  const parts = text.split('-'.repeat(80)).slice(1);
  expect(parts).toHaveLength(packages.length);
  for (const part of parts)
    expect(part).toMatch(/permission|licensed under|redistribution|CC0|BlueOak|Blue Oak/i);
});

describe('what is installed', () => {
  const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
  const { packages } = read('package-lock.json') as {
    packages: Record<string, { version?: string; integrity?: string; link?: boolean }>;
  };

  test('is named by one exact version, never a range', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('is the locked version', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });

  test('is checked by its hash, all the way down', () => {
    const unchecked = Object.entries(packages).filter(
      ([path, { integrity, link }]) => path !== '' && !link && !integrity?.startsWith('sha512-'),
    );
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });
});
