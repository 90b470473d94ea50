import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The table of what a real Excel does otherwise: each finding has a test that exists, or a page on which HR or the administrator meets it. */
const root = join(__dirname, '..', '..');
const page = join(root, 'docs', 'ontwikkelen', 'echteExcelBevindingen.md');
const rows = [...readFileSync(page, 'utf8').matchAll(/^\| F(\d+) \| ([^|]*) \| ([^|]*) \| (.*) \|$/gm)].map(
  ([, number, what, state, where = '']) => ({ number: Number(number), what, state, where }),
);

test('all 35 findings are there, once each', () => {
  expect(rows.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 35 }, (_, index) => index + 1),
  );
});

test.each(rows)('F$number ($what) has a test or a page, and what it points at exists', ({ state, where }) => {
  const tests = [...where.matchAll(/`(tests\/[\w/.]+)`/g)].map(([, path = '']) => join(root, path));
  const pages = [...where.matchAll(/\]\(([\w./]+\.md)\)/g)].map(([, path = '']) => join(dirname(page), path));
  expect([...tests, ...pages].filter((path) => !existsSync(path))).toEqual([]);
  expect(state).toMatch(/^(verholpen|uitgelegd)/);
  if (state?.startsWith('verholpen')) expect(tests.length + pages.length).toBeGreaterThan(0);
  else expect(pages.length).toBeGreaterThan(0);
});
