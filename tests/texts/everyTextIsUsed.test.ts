import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paneEn } from '../../src/texts/en/pane';
import { paneNl } from '../../src/texts/nl/pane';

const pane = join(__dirname, '../../src/taskpane');
const code = readdirSync(pane, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(pane, name), 'utf8'))
  .join('\n');

function keys(texts: object, path: string[] = []): string[][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' && !Array.isArray(text)
      ? keys(text as object, [...path, key])
      : [[...path, key]],
  );
}

/** Named in the code, or in a group that is picked from by a value: `t.amount[why]`. */
function isUsed(path: string[]): boolean {
  const dotted = (part: string[]) => part.join('\\.');
  const named = new RegExp(`\\bt\\.${dotted(path)}\\b`).test(code);
  return named || (path.length > 1 && new RegExp(`\\bt\\.${dotted(path.slice(0, -1))}\\[`).test(code));
}

describe('the texts of the pane', () => {
  it('have the same keys in Dutch and English', () => {
    expect(keys(paneEn).map(String)).toEqual(keys(paneNl).map(String));
  });

  it('are all used', () => {
    const unused = keys(paneNl).filter((path) => !isUsed(path));
    expect(unused.map((path) => path.join('.'))).toEqual([]);
  });

  it.each(keys(paneNl).map((path) => [path.join('.')]))('%s is another sentence in English', (path) => {
    const at = (texts: object) => path.split('.').reduce<unknown>((part, key) => (part as never)[key], texts);
    const [dutch, english] = [at(paneNl), at(paneEn)];
    if (typeof dutch === 'string' && !['wish.priority'].includes(path)) expect(english).not.toBe(dutch);
    expect(typeof english).toBe(typeof dutch);
  });
});
