/** Writes the value tables of docs/bronnen.md from the CAO data; the text around them is kept. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillSection } from './cao/markdown';
import { SOURCE_SECTIONS } from './cao/sourceSections';

/** Where the document stands. */
export const SOURCES_DOC = join(__dirname, '..', 'docs', 'bronnen.md');

/** The document with every generated section as the data has it now. */
export function withCurrentTables(document: string): string {
  return Object.entries(SOURCE_SECTIONS).reduce(
    (text, [name, render]) => fillSection(text, name, render()),
    document,
  );
}

if (require.main === module) {
  if (process.argv.includes('--help'))
    console.log('npm run docs:sources: writes the tables of docs/bronnen.md');
  else writeFileSync(SOURCES_DOC, withCurrentTables(readFileSync(SOURCES_DOC, 'utf8')));
}
