import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One word for one thing, and one form of address, in all that HR and employees read in Dutch. */
const ROOT = join(__dirname, '..', '..');
const texts = join(ROOT, 'src', 'texts', 'nl');
const docs = join(ROOT, 'docs');
const contents = (folder: string, ext: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ext))
    .map((name): readonly [string, string] => [name, readFileSync(join(folder, name), 'utf8')]);

/** The sentences of the pane and of documents, and those of the pages for HR. */
const pages: readonly (readonly [string, string])[] = [
  ...contents(texts, '.ts').map(([name, text]) => [name, withoutComments(text)] as const),
  // The pages of sources and of the workbench hold what others wrote, and are not for HR.
  ...contents(docs, '.md').filter(([name]) => name !== 'bronnen.md' && name !== 'werkbank.md'),
];

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*\*[^]*?\*\/|^ *\/\/.*$/gm, '');
}

/** The lines in which a word stands, with their page. */
const found = (word: RegExp, except: readonly string[] = []) =>
  pages
    .filter(([name]) => !except.includes(name))
    .flatMap(([name, text]) =>
      text.split('\n').flatMap((line) => (word.test(line) ? [`${name}: ${line}`] : [])),
    );

test.each([
  ['taakvenster', /\bpaneel\b(?!-)/i, ['help.ts']],
  ['“de laatst bekende waarde is aangehouden”', /doorgetrokken/i, []],
  ['Scholing, where it is the product', /\bdit programma\b/i, []],
  ['“u hebt”', /\bu heeft\b/i, []],
  ['the employer orders', /opgedragen door de school/i, []],
  ['the employer pays', /\b(?:de school betaalt|betaalt de school)\b/i, ['functies.md']],
  ['after its own school year', /na het schooljaar zelf/i, []],
  ['budgets, but for what a cell function names so', /\bpotten\b/i, ['functies.md']],
])('one word: %s', (_, other, except) => {
  expect(found(other, except)).toEqual([]);
});

test('everybody is told “u”; only a vacancy says “je”', () => {
  expect(found(/\b(?:je|jij|jou|jouw|jullie)\b/i, ['vacancy.ts'])).toEqual([]);
  expect(contents(texts, '.ts').find(([name]) => name === 'vacancy.ts')![1]).toMatch(/\bje\b/);
});

test.each([
  ['work under way is ended', 'stop', 'Stoppen', 'Stop'],
  ['a form or a question is left', 'cancel', 'Annuleren', 'Cancel'],
  ['a notice is put away', 'close', 'Sluiten', 'Close'],
])('by one word %s, everywhere', (_, key, ...words) => {
  for (const [i, language] of (['nl', 'en'] as const).entries()) {
    const all = contents(join(ROOT, 'src', 'texts', language), '.ts');
    const lines = all.flatMap(([name, text]) =>
      text
        .split('\n')
        .flatMap((line) => (line.trim().endsWith(`: '${words[i]}',`) ? [`${name} ${line.trim()}`] : [])),
    );
    expect(lines).toEqual([`pane.ts ${key}: '${words[i]}',`]);
  }
  expect(found(/: '(?:Stop|Afbreken|Sluit|Annuleer|Terug)',/)).toEqual([]);
});

test('a button that names what it is about says the words that stand on it too', () => {
  const missing = (['nl', 'en'] as const).flatMap((language) =>
    contents(join(ROOT, 'src', 'texts', language), '.ts').flatMap(([name, text]) => {
      const pairs = text.matchAll(/^ *(\w+): '([^']+)',\n *\1Of: [^\n]*=>\s*`([^`]*)`/gm);
      return [...pairs].flatMap(([, key, label, named]) =>
        named.toLowerCase().includes(label.toLowerCase()) ? [] : [`${language}/${name} ${key}: ${named}`],
      );
    }),
  );
  expect(missing).toEqual([]);
});
