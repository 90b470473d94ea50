/** Words that stay on one line with what is behind them: an amount is not read without its sign. */
const WITH_NEXT = new Set(['€', '–', 'artikel', '(artikel', 'article', '(article', 'lid']);

/** The words of a text, those that belong together as one with a blank inside. */
export function keptTogether(words: readonly string[], blank: string): string[] {
  const kept: string[] = [];
  words.forEach((word, i) => {
    if (i > 0 && WITH_NEXT.has(words[i - 1])) kept.push(`${kept.pop()}${blank}${word}`);
    else kept.push(word);
  });
  return kept;
}
