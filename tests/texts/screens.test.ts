import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as english from '../../src/texts/english';
import { learn, screenTexts } from '../../src/texts/spoken';

const folder = join(__dirname, '../../src/texts');
const src = join(__dirname, '../../src');

/** Modules with texts of one screen or document in both languages; those of the whole pane have their own test. */
const pairs = readdirSync(join(folder, 'en'))
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => !['pane', 'problems'].includes(name));

const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/^texts\/(nl|en)\/pane/.test(name))
  .map((name) => readFileSync(join(src, name), 'utf8'))
  .join('\n');

function keys(texts: unknown, path: string[] = []): string[][] {
  return Object.entries(texts as object).flatMap(([key, text]) =>
    typeof text === 'object' && text !== null && !Array.isArray(text)
      ? keys(text, [...path, key])
      : [[...path, key]],
  );
}

function moduleOf(name: string, language: 'nl' | 'en'): Record<string, unknown> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which modules there are is only known here
  return require(join(folder, language, `${name}.ts`)) as Record<string, unknown>;
}

/** The one object of texts that a module exports. */
function textsOf(name: string, language: 'nl' | 'en'): unknown {
  const [texts] = Object.values(moduleOf(name, language)).filter((value) => typeof value === 'object');
  return texts;
}

test('there are texts to compare', () => {
  expect(pairs.length).toBeGreaterThan(0);
});

describe.each(pairs)('the texts of %s', (name) => {
  test('have the same keys in Dutch and English', () => {
    expect(keys(textsOf(name, 'en')).map(String)).toEqual(keys(textsOf(name, 'nl')).map(String));
  });

  test('are all used, or picked from a group by a value', () => {
    const unused = keys(textsOf(name, 'nl')).filter(
      (path) =>
        !new RegExp(`\\.${path.at(-1)}\\b`).test(code) &&
        !(path.length > 1 && new RegExp(`\\.${path.at(-2)}\\[`).test(code)) &&
        !(path.at(-2)?.endsWith('Choices') && code.includes('Choices`]')),
    );
    expect(unused.map((path) => path.join('.'))).toEqual([]);
  });
});

test('every file of texts has the same name in Dutch and English', () => {
  expect(readdirSync(join(folder, 'nl'))).toEqual(readdirSync(join(folder, 'en')));
});

describe.each(Object.keys(english))('the Dutch texts of %s', (name) => {
  const dutch = moduleOf(name, 'nl')[name === 'problems' ? 'problemNl' : `${name}Nl`] as object;

  test('stay Dutch where Office is Dutch', () => {
    expect(screenTexts('nl', dutch)).toBe(dutch);
  });

  test('have their English under their name', async () => {
    await learn('en');
    expect(screenTexts('en', dutch)).toBe(english[name as keyof typeof english]);
  });
});

test('texts without an English counterpart are a mistake, and not answered in Dutch', () => {
  expect(() => screenTexts('en', { hint: 'Kies een rij.' })).toThrow('translated');
});
