/**
 * Checks that the built files run in the oldest browsers that Office shows the pane in (package.json, browserslist):
 * `node scripts/browsers.mjs [folder]`, after a build. The linter watches our own sources; this watches what is bundled with them.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { Stop, run } from './stop.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** Safari 15.4 reads this language but for static blocks; what it cannot read is a syntax error, and then nothing at all runs. */
const ECMASCRIPT = 2022;

/** Methods that came after Safari 15.4, under names that nothing else has. */
const NEWER_METHODS = new Set([
  'toSorted',
  'toReversed',
  'toSpliced',
  'fromAsync',
  'groupBy',
  'withResolvers',
  'canParse',
  'isSubsetOf',
  'isSupersetOf',
  'isDisjointFrom',
  'symmetricDifference',
  'isWellFormed',
  'toWellFormed',
  'setHTMLUnsafe',
  'checkVisibility',
]);

/** Styles that came after Safari 15.4. Fluent UI keeps its styles in the scripts. */
const NEWER_STYLES =
  /:has\(|color-mix\(|@starting-style|text-wrap:|grid-template-\w+:subgrid|\d(?:dvh|svh|lvh)\b/g;

/** What a script has that the oldest browsers lack, each in a few words. */
export function newerInScript(text) {
  const found = [];
  const tokens = [];
  try {
    parse(text, { ecmaVersion: ECMASCRIPT, sourceType: 'script', onToken: tokens });
  } catch (error) {
    return [`syntax after ES${ECMASCRIPT}: ${error.message}`];
  }
  tokens.forEach(({ type, value }, index) => {
    const { type: before, value: word } = tokens[index - 1] ?? { type: {} };
    if (type.label === 'regexp' && /\(\?<[=!]/.test(value.pattern))
      found.push(`a look-behind in /${value.pattern}/`);
    if (before.label === '.' && NEWER_METHODS.has(value)) found.push(`.${value}`);
    if (word === 'static' && type.label === '{') found.push('a static block');
  });
  return [...found, ...newerInStyles(text)];
}

export function newerInStyles(text) {
  return [...text.matchAll(NEWER_STYLES)].map(([style]) => `the style ${style}`);
}

/** What is too new in all scripts and style sheets of a folder, by file. */
export function newerIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const read = () => readFileSync(join(folder, name), 'utf8');
    const found = name.endsWith('.js')
      ? newerInScript(read())
      : /\.(css|html)$/.test(name)
        ? newerInStyles(read())
        : [];
    return found.map((what) => `${name}: ${what}`);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await run(() => {
    const found = newerIn(process.argv[2] ?? dist);
    if (found.length > 0)
      throw new Stop(`Dit kennen de oudste browsers van Office niet:\n- ${found.join('\n- ')}`);
    console.log('De gebouwde bestanden vragen niets dat de oudste browsers van Office niet kennen.');
  });
}
