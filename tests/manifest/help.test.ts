import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(__dirname, '../../docs');

/** The help page as the build makes it; the script is an ES module, which jest reads by a child process. */
function helpPage(name: string): string {
  const { execFileSync } = jest.requireActual<typeof import('node:child_process')>('node:child_process');
  const code = `import('./scripts/help.mjs').then(({ helpPage }) => process.stdout.write(helpPage(require('node:fs').readFileSync(process.argv[1], 'utf8'))))`;
  return execFileSync(process.execPath, ['-e', code, join(docs, name)], {
    cwd: join(docs, '..'),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

const page = helpPage('functies.md');

test('every cell function of the documentation has a place that Excel’s help can lead to', () => {
  const names = [...readFileSync(join(docs, 'functies.md'), 'utf8').matchAll(/^### ([A-Z]+)$/gm)].map(
    ([, id]) => id,
  );
  expect(names.length).toBeGreaterThan(20);
  for (const id of names) expect(page).toContain(`<h3 id="${id.toLowerCase()}">${id}</h3>`);
});

test('a page loads nothing but its own style and pictures, and leads to other pages', () => {
  const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
  expect(addresses).toContain('help.css');
  expect(addresses.filter((address) => address.endsWith('.md'))).toEqual([]);
  expect(page).not.toContain('<script');
});

test('an example stands in Dutch notation', () => {
  expect(page).toMatch(/SCHOLING\.BEURSVERDELING\(\{1\\1000\\5;/);
});
