/** So many characters of a text that HR typed are printed: with more, one text could fill a page. */
const MOST_CHARACTERS = 200;

/** A text that HR typed, as long as a page can hold. */
export function shortened(text: string): string {
  const signs = [...text.trim()];
  return signs.length <= MOST_CHARACTERS
    ? signs.join('')
    : `${signs.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}
