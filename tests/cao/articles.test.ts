import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { articleEn, ARTICLES } from '../../src/cao/articles';
import { DUTIES_WITHOUT_DAY, YEARLY_DATES } from '../../src/cao/calendarDates';
import { COURSE_KINDS, courseKinds } from '../../src/cao/courseKinds';
import { COUNCIL_MATTERS } from '../../src/cao/participation';
import { isRead } from './knownArticles';

const root = join(__dirname, '../..');
const FOOTNOTE = ARTICLES.repaymentFootnote;

/** A number that names an article: with its word before it, with its lid after it, or in a list after one of those. */
const NAMED =
  /\b(?:(?:artikel(?:en)?|articles?) (?=\d)|VO (?=\d{1,2}\.\d)|(?:bijlage|annex) (?=\d)|Zavo (?=\d))\d[\d.]*|\d{1,2}\.\d{1,2} lid \d/g;

/** The texts that are written out in a source file; what comes from elsewhere is not among them. */
function writtenTexts(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)) {
      texts.push(node.text);
    } else if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const textFiles = ['nl', 'en'].flatMap((language) =>
  readdirSync(join(root, 'src/texts', language)).map((file) => join(root, 'src/texts', language, file)),
);

test('a sentence takes the number of an article from src/cao', () => {
  const written = textFiles.flatMap((path) =>
    writtenTexts(path).flatMap((text) => [...text.matchAll(NAMED)].map(([named]) => `${path}: ${named}`)),
  );
  expect(written).toEqual([]);
});

/** Dutch writes decimals with a comma: a number with a point of these sizes is an article. */
const BARE = /(?<![\d.,€])\d{1,2}\.\d{1,2}(?![\d.])/g;

test('a Dutch sentence has no number of an article without its word either', () => {
  const bare = textFiles
    .filter((path) => path.includes('/nl/'))
    .flatMap((path) =>
      writtenTexts(path).flatMap((text) => [...text.matchAll(BARE)].map(([named]) => `${path}: ${named}`)),
    );
  expect(bare).toEqual([]);
  expect('zie 16.7 en € 1.640'.match(BARE)).toEqual(['16.7']);
});

test('and would be found where it is written out', () => {
  const found = (text: string) => [...text.matchAll(NAMED)].map(([named]) => named);
  expect(found('zie artikel 16.5 lid 2, bijlage 7 en Zavo 10b, CAO VO 2024/2025, 0.8 fte')).toEqual([
    'artikel 16.5',
    'bijlage 7',
    'Zavo 10',
  ]);
  expect(found('(16.4 lid 3)')).toEqual(['16.4 lid 3']);
});

test('every article that a sentence can name was read in the CAO', () => {
  const all = [
    ...Object.values<string>(ARTICLES),
    ...courseKinds.flatMap((kind) => {
      const { article, budgetArticle, hours, repaymentArticle } = COURSE_KINDS[kind];
      return [article, budgetArticle, hours?.article, repaymentArticle].flatMap((one) => one ?? []);
    }),
    ...[...YEARLY_DATES, ...DUTIES_WITHOUT_DAY, ...COUNCIL_MATTERS].flatMap(({ article }) =>
      article.split(', '),
    ),
  ];
  expect(all.filter((article) => article !== FOOTNOTE && !isRead(article))).toEqual([]);
  expect(isRead('16.9 lid 1')).toBe(false);
  expect(isRead('16.12')).toBe(false);
});

test('every article that the pages for HR name was read', () => {
  // The page of sources also names other editions and the CAO PO.
  const pages = readdirSync(join(root, 'docs')).filter(
    (file) => file.endsWith('.md') && file !== 'bronnen.md',
  );
  const unread = pages.flatMap((page) =>
    [...readFileSync(join(root, 'docs', page), 'utf8').matchAll(IN_PAGES)]
      .map(([, withLid, plain, other]) => withLid ?? plain ?? other)
      .filter((article) => !isRead(article))
      .map((article) => `${page}: ${article}`),
  );
  expect(unread).toEqual([]);
});

const IN_PAGES =
  /(?:artikel |VO )?(\d{1,2}\.\d{1,2} lid \d+[a-z]?)|(?:artikel |VO )(\d{1,2}\.\d{1,2})(?!\d| lid)|\b(bijlage \d+(?:\.\d| [A-J]\b)?|Zavo \d+[a-z])/g;

test('English calls an annex and a footnote by their English words', () => {
  expect(articleEn('participationCouncil')).toBe('annex 7');
  expect(articleEn('repaymentFootnote')).toBe('footnote 10 at 9.4');
  expect(articleEn('saving')).toBe('16.6 lid 2');
});
