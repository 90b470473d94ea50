import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const source = readdirSync(join(root, 'src/functions'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'src/functions', name), 'utf8'))
  .join('\n');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const page = readFileSync(join(root, 'docs/functies.md'), 'utf8');

/** Every cell function with the sentence that Excel shows for it. */
const described = [...source.matchAll(/\/\*\*\n \* ((?:(?!\*\/)[^@])*?)\n \* @customfunction (\w+)/g)].map(
  ([, text, id]) => [id, text.replace(/\s*\n \*\s*/g, ' ')] as const,
);

test.each(described)('README names %s with the sentence that Excel shows', (id, sentence) => {
  expect(readme).toContain(`| [\`${id}\`](docs/functies.md#${id.toLowerCase()}) | ${sentence} |`);
});

test.each(described)('docs/functies.md explains %s', (id) => {
  expect(page).toContain(`### ${id}\n`);
});

test('README names no function that does not exist', () => {
  const named = [...readme.matchAll(/\(docs\/functies\.md#(\w+)\)/g)].map(([, id]) => id.toUpperCase());
  expect([...named].sort()).toEqual(described.map(([id]) => id).sort());
});
