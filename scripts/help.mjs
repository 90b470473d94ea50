/**
 * Makes the documentation for HR into pages beside the add-in: dist/help. Excel's own help on a function leads to its worked example.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import { Stop } from './stop.mjs';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));

/** The page with the cell functions, and a function's place on it. */
export const helpOf = (id) => `help/functies.html#${id.toLowerCase()}`;

/** What a heading is called in an address: its letters and digits in lower case. */
const anchor = (heading) =>
  heading
    .replace(/<[^>]+>/g, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Text of a file in docs as a page; links to other files there lead to their pages. */
export function helpPage(markdown) {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const text = this.parser.parseInline(tokens);
        return `<h${depth} id="${anchor(text)}">${text}</h${depth}>\n`;
      },
    },
    walkTokens(token) {
      if (token.type === 'link') token.href = token.href.replace(/^(?!https?:)([\w/-]+)\.md/, '$1.html');
    },
  });
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Scholing';
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title.replace(/[<&]/g, '')} – Scholing</title>
    <link rel="stylesheet" href="help.css">
  </head>
  <body>
    <main>
${marked.parse(markdown)}    </main>
  </body>
</html>
`;
}

const STYLE = `body { font: 16px/1.5 'Segoe UI', system-ui, sans-serif; color: #242424; background: #fff; margin: 0; }
main { max-width: 820px; margin: 0 auto; padding: 24px; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #d1d1d1; padding: 4px 8px; text-align: left; vertical-align: top; }
code { font-family: Consolas, monospace; background: #f5f5f5; overflow-wrap: anywhere; }
img { max-width: 100%; }
a { color: #0f5a94; }
`;

/** Writes the pages, their pictures and their style into `folder`/help. */
export function writeHelp(folder, ids) {
  const target = join(folder, 'help');
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(docs).filter((file) => file.endsWith('.md'))) {
    const page = helpPage(readFileSync(join(docs, name), 'utf8'));
    writeFileSync(join(target, name.replace(/\.md$/, '.html')), page);
  }
  writeFileSync(join(target, 'help.css'), STYLE);
  const pictures = join(docs, 'images');
  if (existsSync(pictures)) cpSync(pictures, join(target, 'images'), { recursive: true });
  const functions = readFileSync(join(target, 'functies.html'), 'utf8');
  const without = ids.filter((id) => !functions.includes(` id="${id.toLowerCase()}"`));
  if (without.length > 0) throw new Stop(`docs/functies.md heeft geen kopje voor ${without.join(', ')}.`);
}
