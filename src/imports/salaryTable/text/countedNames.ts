/** `12345`, `678910`: scale numbers that follow each other; null where they do not. */
export function countedNames(text: string): string[] | null {
  // `2345` by itself is an amount.
  if (!/^(1\d{2,}|\d{5,})$/.test(text)) return null;
  for (const width of [1, 2]) {
    const names: string[] = [];
    let next = Number(text.slice(0, width));
    let rest = text;
    while (rest !== '' && rest.startsWith(String(next))) {
      names.push(String(next));
      rest = rest.slice(String(next).length);
      next++;
    }
    if (rest === '' && names.length >= 3) return names;
  }
  return null;
}
