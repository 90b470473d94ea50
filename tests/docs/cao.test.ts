import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHOICE_HOURS_SOURCE } from '../../src/cao/choiceHours';
import { newestEdition } from '../../src/cao/edition';
import { NEVER_CHARGED } from '../../src/cao/neverCharged';

/** The page for HR on what the CAO VO says: what it points at exists, and it names what the documents name. */
const docs = join(__dirname, '..', '..', 'docs');
const page = readFileSync(join(docs, 'cao.md'), 'utf8');

/** A heading as its address on the page. */
const addressOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');

const links = [...page.matchAll(/\]\(([\w.]+\.md)(?:#([^)]+))?\)/g)].map(([, file, place]) => [file, place]);

test.each(links)('it points at a page that exists: %s #%s', (file, place) => {
  const path = join(docs, file ?? '');
  expect(existsSync(path)).toBe(true);
  const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    addressOf((heading ?? '').replace(/`/g, '')),
  );
  if (place !== undefined) expect(headings).toContain(place);
});

test.each(NEVER_CHARGED)('it names what is never charged: %s (%s)', (_, article) => {
  expect(page.split('## Terugbetaling')[1]).toContain(article);
});

test('it names the edition that agreements name', () => {
  expect(page).toContain(newestEdition('VO')?.title);
  expect(page).toContain(CHOICE_HOURS_SOURCE.article.split(' ')[0]);
});

test('other pages point at it', () => {
  for (const other of ['../README.md', 'afspraak.md', 'taakvenster.md', 'bronnen.md', 'werkmap.md'])
    expect(readFileSync(join(docs, other), 'utf8')).toMatch(/\((docs\/)?cao\.md/);
});
