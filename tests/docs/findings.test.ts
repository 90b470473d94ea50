import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { helpEn } from '../../src/texts/en/help';
import { helpNl } from '../../src/texts/nl/help';

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
  expect(tests).not.toEqual([]);
  if (state !== undefined && /uitgelegd|^verholpen in/.test(state)) expect(pages).not.toEqual([]);
});

/** Where nothing can be mended: under which heading of which page, and in which words, one reads what to do. */
const EXPLAINED: readonly (readonly [number: number, page: string, heading: string, words: string])[] = [
  [14, 'beperkingen.md', 'In Excel', 'ALS(Medewerkers[Fte]="";"";Medewerkers[Fte])'],
  [18, 'uitrol.md', '4. Bijwerken', '`functions.js` zelf bewaart Excel tot 24 uur'],
  [18, 'beperkingen.md', 'In Excel', 'bewaart Excel de functies tot 24 uur'],
  [19, 'beperkingen.md', 'In Excel', 'meer dan 2.000 rijen'],
  [21, 'beperkingen.md', 'In Excel', 'Wat Ctrl+Z wel terugneemt, neemt het in stappen terug'],
  [21, 'privacy.md', 'Delen en opruimen', 'Ctrl+Z van Excel zelf, zolang de werkmap open is'],
  [22, 'eigenLijst.md', '1. Waar staat de lijst?', 'Doet **Kies een bestand** niets'],
  [26, 'taakvenster.md', 'Wat er te besteden is', 'schuifbalk pas te zien als de muis in het venster is'],
  [27, 'beperkingen.md', 'In Excel', '`01-aug-yyyy` of `01-aug-jjjj`'],
  [28, 'uitrol.md', '2. Plaatsen', '`browser.pipe.aria.microsoft.com`) zijn geweigerd. Dat hoort zo'],
  [29, 'problemen.md', 'Hulp vragen', 'Vraag hulp aan wie de invoegtoepassing op uw school beheert'],
  [29, 'uitrol.md', '3. Toevoegen aan Office', 'Het manifest noemt geen `SupportUrl`'],
  [
    32,
    'taakvenster.md',
    'Waar een getal vandaan komt',
    'Gebeurt er niets, dan houdt de school nieuwe vensters tegen',
  ],
  [33, 'taakvenster.md', 'Toetsenbord en schermlezer', 'zodra u in het venster klikt'],
  [34, 'beperkingen.md', 'In Excel', '`TEKST.SPLITSEN`, alleen de eerste waarde'],
];

test.each(EXPLAINED)('F%d is explained in %s, under %s', (number, file, heading, words) => {
  const text = readFileSync(join(root, 'docs', file), 'utf8');
  expect(text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]).toContain(words);
  expect(rows.find((row) => row.number === number)?.where).toContain(`(../${file})`);
});

test('each finding of which the table says that it is explained, is', () => {
  const told = rows
    .filter(({ state }) => /uitgelegd|^verholpen in/.test(state ?? ''))
    .map((row) => row.number);
  expect([...new Set(EXPLAINED.map(([number]) => number))]).toEqual(told.sort((a, b) => a - b));
});

/** What HR itself meets while working, by the entry of the help in the pane that says what to do. */
const IN_HELP: readonly (readonly [number: number, dutch: string, english: string])[] = [
  [18, 'Na een nieuwe versie staat er #NAAM? of #N/B', 'After a new version there is #NAME? or #N/A'],
  [22, 'Kies een bestand doet niets', 'Choose a file does nothing'],
  [26, 'U ziet geen schuifbalk', 'You see no scroll bar'],
  [27, 'Letters in een datum, of geen naam van een maand', 'Letters in a date, or no name of a month'],
  [29, 'Hulp vragen', 'Ask for help'],
  [32, 'Een bron gaat niet open', 'A source does not open'],
  [34, 'Een eigen formule geeft maar één waarde', 'A formula of your own gives one value only'],
];

test.each(IN_HELP)('F%d is explained in the help of the pane: %s', (number, dutch, english) => {
  expect(helpNl.lists.troubles.map(({ title }) => title)).toContain(dutch);
  expect(helpEn.lists.troubles.map(({ title }) => title)).toContain(english);
  expect(rows.find((row) => row.number === number)?.where).toContain(`Hulp en begrippen (${dutch})`);
});

test('F24: the page of platforms names what schools have now, and promises nothing for what is out of support', () => {
  const platforms = readFileSync(join(root, 'docs', 'platformen.md'), 'utf8');
  expect(platforms).not.toMatch(/Internet Explorer|EdgeHTML/);
  expect(platforms).toMatch(/\| Office 2019 en ouder \| *\| nee/);
  expect(platforms).toMatch(/Office 2021 met volumelicentie.*spreekt zichzelf tegen/);
});
