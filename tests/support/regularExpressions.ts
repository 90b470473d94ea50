import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const src = join(__dirname, '..', '..', 'src');

/** The regular expressions of src: literals with the files that have them, and the files that make one of text. */
export interface Expressions {
  readonly literals: ReadonlyMap<string, readonly string[]>;
  readonly made: readonly string[];
}

export function expressionsOfSrc(): Expressions {
  const literals = new Map<string, string[]>();
  const made = new Set<string>();
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const name = file.replaceAll('\\', '/');
    const text = readFileSync(join(src, file), 'utf8');
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node))
        literals.set(node.text, [...(literals.get(node.text) ?? []), name]);
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') made.add(name);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  }
  return { literals, made: [...made].sort() };
}

/**
 * Whether matching a literal takes a time that grows with the length of the text and no faster, whatever the text:
 * proven by its automaton. False where that is not so, or is not known within the time; without one it is looked for until it is known.
 */
export function isLinear(literal: string, timeoutMs: number | null = null): boolean {
  // Loaded when asked for: it is large. This build needs no other program.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { checkSync } = require('recheck/lib/browser.js') as typeof import('recheck');
  const end = literal.lastIndexOf('/');
  const { status } = checkSync(literal.slice(1, end), literal.slice(end + 1), {
    checker: 'automaton',
    timeout: timeoutMs,
  });
  return status === 'safe';
}
