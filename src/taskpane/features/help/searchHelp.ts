import { plain } from '../../../school/findPeople';
import type { HelpEntry } from '../../../texts/nl/help';

/** The entries in which a word begins with each word that was typed, those with it in their title first; all of them for nothing typed. */
export function searchHelp(entries: readonly HelpEntry[], typed: string): readonly HelpEntry[] {
  const words = wordsOf(typed);
  const found = (text: string) => {
    const among = wordsOf(text);
    return words.every((word) => among.some((one) => one.startsWith(word)));
  };
  const inTitle = entries.filter(({ title }) => found(title));
  const others = entries.filter(
    (entry) => !inTitle.includes(entry) && found(`${entry.title} ${entry.also ?? ''} ${entry.text}`),
  );
  return [...inTitle, ...others];
}

const wordsOf = (text: string) =>
  plain(text)
    .split(/\s+/)
    .map((word) => [...word].filter((letter) => letter !== '“' && letter !== '(').join(''))
    .filter(Boolean);
