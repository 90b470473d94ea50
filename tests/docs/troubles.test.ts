import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { overviewColumns, overviewCount } from '../../src/workbook/build/overview';
import { readFunctions, runScript, temporaryFolder, type FunctionMetadata } from '../manifest/files';
import { associatedIds, call } from '../support/functions';

/** The page with what users of add-ins report, and those of its claims that no other test holds. */
const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'problemen.md'), 'utf8');
const rows = [...page.matchAll(/^\| (\d+) +\|(.*)\|$/gm)].map(([, number, rest]) => {
  const [trouble, state, how, where] = (rest ?? '')
    .split(' | ')
    .map((cell) => cell.replace(/^\||\|$/g, '').trim());
  return { number: Number(number), trouble, state, how, where };
});

test('all 45 troubles are there, in order, each with what is done about it', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 45 }, (_, i) => i + 1));
  for (const { number, trouble, how } of rows)
    expect([number, !!trouble, !!how]).toEqual([number, true, true]);
});

test.each(rows)(
  '$number is handled, explained or impossible, and what it points at exists',
  ({ state, where }) => {
    const test = /`(tests\/[\w/.]+)`/.exec(where ?? '')?.[1];
    const doc = /\]\(([\w.]+\.md)\)/.exec(where ?? '')?.[1];
    expect(['opgelost', 'uitgelegd', 'geldt niet']).toContain(state);
    if (state === 'uitgelegd') expect(existsSync(join(root, 'docs', doc ?? 'none'))).toBe(true);
    else expect(existsSync(join(root, test ?? 'none'))).toBe(true);
  },
);

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));

describe('the list of functions', () => {
  let functions: FunctionMetadata[];
  beforeAll(() => {
    const folder = temporaryFolder();
    runScript('scripts/metadata.mjs', folder);
    functions = readFunctions(join(folder, 'functions.json'));
  }, 60_000);

  test('stays small: 170 do not load', () => {
    expect(functions.length).toBeLessThanOrEqual(60);
  });

  test('asks of Excel nothing that makes a function volatile, streaming or slow', () => {
    const unusual = functions.filter((one) => 'options' in one || 'allowCustomDataForDataTypeAny' in one);
    expect(unusual).toEqual([]);
    expect(sources('src/functions').join()).not.toMatch(/@volatile|@streaming|@customenum|@requires/);
  });
});

test.each(associatedIds())('%s answers at once, and never with null', (id) => {
  for (const given of [undefined, 1, 'x', 46235, [[1], [null]], [['', 2, 3]]]) {
    const answer = call(id, ...Array.from({ length: 12 }, () => given));
    expect(Array.isArray(answer)).toBe(true);
    expect(answer.flat().filter((cell) => cell === null || cell === undefined)).toEqual([]);
  }
});

test('our formulas hold no @, which stops Excel on the web', () => {
  for (const formula of [...overviewColumns.map(({ formula }) => formula), overviewCount])
    expect(formula).not.toContain('@');
});

test('the overview has as many formulas as the page says', () => {
  const words = ['zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien'];
  expect(page).toContain(`het hele overzicht is ${words[overviewColumns.length + 1 - 6]} formules`);
});

test('no cell of ours is ever protected: a protected formula cannot be repaired', () => {
  expect(sources('src/workbook').join()).not.toMatch(/\.protect\(/);
});

test('the name of the reference date is made where a workbook is built, and never taken away', () => {
  const all = sources('src/workbook');
  expect(
    all.filter((text) => text.includes('names.add(')).map((text) => text.match(/names\.add\(/g)?.length),
  ).toEqual([1]);
  expect(all.join()).not.toMatch(/names\s*\.getItem(OrNullObject)?\([^)]*\)\s*\.delete\(/);
});

test('nothing in the add-in runs by the clock', () => {
  for (const folder of ['src/taskpane', 'src/workbook', 'src/commands'])
    expect(sources(folder).join()).not.toMatch(/setInterval\(/);
});

test('the pane opens no dialogs', () => {
  for (const folder of ['src/taskpane', 'src/workbook', 'src/commands'])
    expect(sources(folder).join()).not.toMatch(
      /displayDialogAsync|(?<![.\w])(alert|confirm|prompt)\(|window\.(alert|confirm|prompt)/,
    );
});
