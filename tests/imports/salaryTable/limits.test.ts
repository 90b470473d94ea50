import { textOfHtml, readPaste } from '../../../src/imports/salaryTable';
import { cpuTime } from '../../support/cpuTime';

/** Whatever is pasted, the pane does not wait for it: each of these made it wait for seconds to hours. */
const TABLE = 'Trede\tSchaal 4\n0\t1.378\n1\t1.404\n';
const LENGTH = 190_000;
const fill = (piece: string) => piece.repeat(Math.floor(LENGTH / piece.length));
const HOSTILE: Readonly<Record<string, string>> = {
  'footnote marks': `${TABLE}${fill('*')}x`,
  'footnote marks in a cell': `${TABLE}2\t${fill('*')}x`,
  'spaces behind an amount': `${TABLE}1.000${fill(' ')}x`,
  'misread digits': `${TABLE}000${fill(',0')}!A`,
  points: `${TABLE}${fill('0.')}A!`,
  'a word and spaces': `${TABLE}trede${fill(' ')}!`,
  'one word': `${TABLE}${fill('u')}`,
  'open tags': `${TABLE}${fill('<')}`,
  'names of scales': `${TABLE}${fill('schaal ')}`,
  'rows without end': `<table>${fill('<tr ')}`,
  'cells without end': `<table><tr>${fill('<td')}`,
  comments: `<table>${fill('<!--')}`,
  'line ends without end': `${TABLE}${fill('<br ')}`,
  quotes: `${TABLE}${fill('"')}`,
  tabs: `${TABLE}${fill('\t')}`,
  words: fill('schaal trede bedrag '),
  'short lines': fill('1 2.345\n'),
  headings: fill('Schaal 5\n'),
  dates: fill('1-8-2025 '),
  amounts: fill('1.234'),
};
/** Half a second on the machine of a school; this one does more at the same time. */
const MOST_MILLISECONDS = 1_500;

test.each(Object.entries(HOSTILE))('%s', (_, text) => {
  const spent = cpuTime(() => {
    readPaste(text);
    textOfHtml(`<table>${text}`);
  });
  expect(spent).toBeLessThan(MOST_MILLISECONDS);
});

test('a page of two million characters on the clipboard', () => {
  expect(cpuTime(() => textOfHtml(`<table>${'<br '.repeat(499_000)}`))).toBeLessThan(MOST_MILLISECONDS);
});

test('ten million characters are refused at once', () => {
  const text = '1 2.345 '.repeat(1_250_000);
  expect(readPaste(text)).toMatchObject({ kind: 'refused', refusal: { code: 'tooLarge' } });
  expect(cpuTime(() => readPaste(text))).toBeLessThan(MOST_MILLISECONDS);
});
