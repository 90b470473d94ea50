import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const page = read('docs/ontwikkelen/dreigingen.md');
const tableUnder = (heading: string) =>
  page
    .split(`## ${heading}\n`)[1]
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
const rows = tableUnder('Wat, en wat het tegenhoudt');

test('every threat names what stops it, and tests that are there', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const [, who, what, tests] = row.split('|').map((cell) => cell.trim());
    expect([who !== '', what !== '']).toEqual([true, true]);
    const files = [...tests.matchAll(/`(tests\/[\w/.]+)`/g)].map(([, file]) => file);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  }
});

test('each of the nineteen findings names a test that is there', () => {
  const findings = tableUnder('Wat een onderzoek vond').map((row) =>
    row.split('|').map((cell) => cell.trim()),
  );
  expect(findings.map(([, number]) => Number(number))).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
  const named = findings.map(([, , , test]) => /^`(tests\/[\w/.]+)`: (.+)$/.exec(test) ?? []);
  for (const [, file, name] of named) expect(read(file)).toContain(name);
});

test('how to report is told in both languages, and the README leads to it', () => {
  const security = read('SECURITY.md');
  expect(security.match(/Report a vulnerability/g)).toHaveLength(2);
  expect(security).toContain('docs/ontwikkelen/dreigingen.md');
  expect(read('README.md').match(/SECURITY\.md/g)?.length).toBeGreaterThanOrEqual(2);
});
