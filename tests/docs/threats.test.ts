import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const rows = read('docs/ontwikkelen/dreigingen.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| wie en wat'));

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

test('how to report is told in both languages, and the README leads to it', () => {
  const security = read('SECURITY.md');
  expect(security.match(/Report a vulnerability/g)).toHaveLength(2);
  expect(security).toContain('docs/ontwikkelen/dreigingen.md');
  expect(read('README.md').match(/SECURITY\.md/g)?.length).toBeGreaterThanOrEqual(2);
});
