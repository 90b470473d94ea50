/** A Markdown table. Cells may hold any text: bars are escaped, line ends become blanks. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A link, or the text alone. */
export function markdownLink(text: string, url: string): string {
  return `[${text.replace(/[[\]]/g, '')}](${url})`;
}

const marker = (name: string, end: '' | '/') => `<!-- ${end}gegenereerd: ${name} -->`;

/**
 * Puts generated text between `<!-- gegenereerd: name -->` and `<!-- /gegenereerd: name -->`.
 * The formatter must leave it alone, or it would differ from what the script writes.
 * Throws when the document lacks the place.
 */
export function fillSection(document: string, name: string, content: string): string {
  const start = document.indexOf(marker(name, ''));
  const end = document.indexOf(marker(name, '/'));
  if (start < 0 || end < start) throw new Error(`The document lacks the section ${marker(name, '')}.`);
  const before = document.slice(0, start + marker(name, '').length);
  return `${before}\n<!-- prettier-ignore-start -->\n\n${content}\n\n<!-- prettier-ignore-end -->\n${document.slice(end)}`;
}
