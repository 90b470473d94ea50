import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { YEARLY_DATES } from '../../src/cao/calendarDates';
import { CHOICE_HOURS_SOURCE } from '../../src/cao/choiceHours';
import { newestEdition } from '../../src/cao/edition';
import { NEVER_CHARGED } from '../../src/cao/neverCharged';
import { isRead } from '../cao/knownArticles';

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

/** The cells of the rows of every table in a part of the page, but for the headers. */
const rowsOf = (part: string) =>
  part
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
const partOf = (title: string, level: string) =>
  page.split(`\n${level} ${title}\n`)[1].split(new RegExp(`\n#{2,${level.length}} `))[0];
const questions = rowsOf(partOf('Vragen die u krijgt', '##')).filter(
  (row) => row.length === 4 && row[0] !== 'vraag',
);

test.each(questions)('%s has an answer, its article, and where the product says so', (...cells) => {
  expect(cells.filter((cell) => cell === '')).toEqual([]);
  expect(cells[0]).toMatch(/\?$/);
  expect(cells[2].split(', ').filter((article) => !isRead(article))).toEqual([]);
});

test('no question is asked twice', () => {
  expect(questions.length).toBeGreaterThan(30);
  expect(new Set(questions.map(([question]) => question)).size).toBe(questions.length);
});

test('the days of the year are those of the year view, with their articles', () => {
  const told = rowsOf(partOf('Dagen in het jaar', '###')).slice(1);
  const articles = told.flatMap(([, , cell]) => cell.split(', '));
  expect(new Set(articles)).toEqual(new Set(YEARLY_DATES.flatMap(({ article }) => article.split(', '))));
});
