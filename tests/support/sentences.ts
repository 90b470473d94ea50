import ts from 'typescript';

/** Words of which a Dutch or English sentence has some, and a name or a key has at most one. */
const COMMON = new Set(
  (
    'de het een is zijn wordt worden van voor met niet geen als bij naar nog of om op te uit dat die dit deze en er hij zij u uw wij ons ' +
    'the a an are for with not no if at to and this that you your it by from in'
  ).split(' '),
);

/**
 * The Dutch and English sentences in a file: text of several words that begins as a sentence and ends as one, or that has
 * two common words. What a developer's error says in English is none, nor is a list of words that is split.
 *
 * @returns each with what is filled in as `…`
 */
export function sentencesIn(name: string, code: string): string[] {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && isSentence(text) && !isForDevelopers(node) && !isList(node)) found.push(text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, kind));
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  return ts.isJsxText(node) ? node.text.trim() : null;
}

function isSentence(text: string): boolean {
  const words = text.split(/[\s…]+/).filter((word) => /^\p{L}[\p{L}'’-]*[.,:;!?]?$/u.test(word));
  const common = words.filter((word) => COMMON.has(word.toLowerCase()));
  const ends = /[\p{L}\d)”…][.!?]$/u.test(text.trim()) && /^[\p{Lu}…]/u.test(text.trim());
  return (words.length >= 2 && ends) || (words.length >= 3 && common.length >= 2);
}

/** Within what makes an `Error`, before the statement ends. */
function isForDevelopers(node: ts.Node): boolean {
  for (let around = node.parent; around && !ts.isStatement(around); around = around.parent)
    if (ts.isNewExpression(around) && around.expression.getText().endsWith('Error')) return true;
  return false;
}

function isList({ parent }: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'split';
}
