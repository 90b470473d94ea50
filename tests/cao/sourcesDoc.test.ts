import { readFileSync } from 'node:fs';
import { dutchDate, dutchHundredths, dutchValue } from '../../scripts/cao/dutch';
import { fillSection, markdownTable } from '../../scripts/cao/markdown';
import { SOURCES_DOC, withCurrentTables } from '../../scripts/write-sources-doc';
import { caoRules, salaryTables } from '../../src/cao';

const document = readFileSync(SOURCES_DOC, 'utf8');

test('docs/bronnen.md is up to date (npm run docs:sources writes it)', () => {
  expect(withCurrentTables(document)).toBe(document);
});

test('every rule value stands in it with its address', () => {
  for (const { rule, validFrom, source } of [...caoRules('VO'), ...caoRules('PO')]) {
    const row = document
      .split('\n')
      .find(
        (line) => line.startsWith(`| \`${rule}\` | ${dutchDate(validFrom)} |`) && line.includes(source.url),
      );
    expect([rule, validFrom, row]).toEqual([rule, validFrom, expect.any(String)]);
  }
});

test('every scale stands in it', () => {
  for (const { scales } of [...salaryTables('VO'), ...salaryTables('PO')]) {
    for (const { scale } of scales) expect(document).toContain(`| **${scale}** |`);
  }
});

test.each([
  [132300, '1.323'],
  [2000000, '20.000'],
  [4035, '40,35'],
  [1265004, '12.650,04'],
  [5, '0,05'],
  [100000000, '1.000.000'],
])('%d hundredths are written %s', (hundredths, text) => {
  expect(dutchHundredths(hundredths)).toBe(text);
});

test.each([
  ['2023-03-01', '1-3-2023'],
  ['2016-04', '4-2016'],
  ['2018', '2018'],
])('%s is written %s', (iso, text) => {
  expect(dutchDate(iso)).toBe(text);
});

test('a unit without a Dutch form is refused', () => {
  expect(dutchValue(475, 'basis points')).toBe('4,75%');
  expect(() => dutchValue(1, 'guilders')).toThrow('No Dutch form for the unit guilders.');
});

test('a table cell keeps its bars and stays on one line', () => {
  expect(markdownTable(['a'], [['x | y\nz']])).toBe('| a |\n| --- |\n| x \\| y z |');
});

test('a document without the place is refused', () => {
  expect(() => fillSection('# Leeg', 'regels VO', '')).toThrow('lacks the section');
});
