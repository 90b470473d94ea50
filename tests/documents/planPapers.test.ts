import { layoutOf } from '../../src/documents/layout';
import { planPapers, type FoundSheet } from '../../src/documents/planPapers';
import { freeSheetName, sheetNameOf } from '../../src/documents/sheetNames';
import { inOneGo } from '../../src/pacing';
import type { Paper } from '../../src/documents/paper';

const paper = (text: string, key = 'afspraak-1'): Paper => ({
  key,
  sheetName: 'Afspraak 1',
  language: 'nl-NL',
  onePage: true,
  blocks: [{ kind: 'text', text }],
});
const sheet = (name: string, values: FoundSheet['values']): FoundSheet => ({
  name,
  id: `{${name}}`,
  position: 3,
  values,
});
const found = (...sheets: FoundSheet[]) => ({
  names: sheets.map(({ name }) => name),
  byName: new Map(sheets.map((one) => [one.name.toLowerCase(), one])),
});
const plan = (...given: Parameters<typeof planPapers>) => inOneGo(planPapers(...given));
const written = (text: string) => layoutOf(paper(text)).cells;

describe('where a paper goes', () => {
  it('is a new sheet when its name is free', () => {
    expect(plan([paper('a')], found())).toMatchObject([
      { name: 'Afspraak 1', outcome: 'made', replaces: null },
    ]);
  });

  it('is nowhere when it stands there already', () => {
    expect(plan([paper('a')], found(sheet('afspraak 1', written('a'))))).toMatchObject([
      { name: 'afspraak 1', outcome: 'same' },
    ]);
  });

  it('takes the place of an older one that nobody touched, which stays hidden', () => {
    expect(plan([paper('b')], found(sheet('Afspraak 1', written('a'))))).toMatchObject([
      {
        name: 'Afspraak 1',
        outcome: 'replaced',
        replaces: { id: '{Afspraak 1}', hiddenAs: 'Afspraak 1 (vorige)', position: 3 },
        drops: null,
      },
    ]);
  });

  it('keeps one earlier version of ours, and never drops one that was changed', () => {
    const now = sheet('Afspraak 1', written('b'));
    const ours = sheet('Afspraak 1 (vorige)', written('a'));
    expect(plan([paper('c')], found(now, ours))).toMatchObject([
      {
        drops: { id: '{Afspraak 1 (vorige)}', name: 'Afspraak 1 (vorige)' },
        replaces: { hiddenAs: 'Afspraak 1 (vorige) (2)' },
      },
    ]);
    const theirs = sheet('Afspraak 1 (vorige)', [['eigen werk']]);
    expect(plan([paper('c')], found(now, theirs))).toMatchObject([
      { drops: null, replaces: { hiddenAs: 'Afspraak 1 (vorige) (2)' } },
    ]);
  });

  it.each([
    ['somebody else’s', [['Mijn eigen blad']]],
    ['filled in by hand', written('a').map((row, i) => (i === 0 ? [row[0], 'getekend'] : row))],
  ])('is beside a sheet that is %s', (_, values) => {
    expect(plan([paper('b')], found(sheet('Afspraak 1', values)))).toMatchObject([
      { name: 'Afspraak 1 (2)', outcome: 'beside', replaces: null },
    ]);
  });

  it('is never the same sheet for two papers', () => {
    const names = plan([paper('a'), paper('b', 'afspraak-2')], found()).map(({ name }) => name);
    expect(names).toEqual(['Afspraak 1', 'Afspraak 1 (2)']);
  });
});

describe('names of sheets', () => {
  it.each([
    ['Afspraak 10/05', 'Afspraak 10-05'],
    ["'t Blad'", 't Blad'],
    ['Afspraak '.repeat(9), 'Afspraak Afspraak Afspraak Afsp'],
    ['', 'Scholing'],
    // Excel refuses an apostrophe at the end, half a character and a line end.
    ["Afspraak 123456789012345678901'5", 'Afspraak 123456789012345678901'],
    [`" 'x"`.slice(1, -1), 'x'],
    [`Afspraak ${'1'.repeat(21)}😀`, `Afspraak ${'1'.repeat(21)}`],
    ['Afspraak 10\n05', 'Afspraak 10 05'],
    ['Afspraak\u0001', 'Afspraak\uFFFD'],
    ["'".repeat(40), 'Scholing'],
  ])('%j becomes %j', (wanted, name) => expect(sheetNameOf(wanted)).toBe(name));

  it('stay within what Excel takes when numbered', () => {
    const long = 'x'.repeat(31);
    const free = freeSheetName(long, new Set([long]));
    expect(free).toBe(`${'x'.repeat(27)} (2)`);
    const pair = `${'x'.repeat(26)}😀yyy`;
    expect(freeSheetName(pair, new Set([pair]))).toBe(`${'x'.repeat(26)} (2)`);
  });
});
