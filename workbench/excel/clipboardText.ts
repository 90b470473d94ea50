/**
 * The cells of a text from the clipboard: tabs between columns, a line for each row. A cell with a tab or a line break in it stands
 * between quotes, as Excel and other spreadsheets write it.
 */
export function clipboardCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/y;
  for (;;) {
    const [, quoted, plain = '', after] = cell.exec(text) ?? [];
    rows[rows.length - 1]?.push(quoted?.replace(/""/g, '"') ?? plain);
    if (after === undefined || after === '' || (after !== '\t' && cell.lastIndex === text.length))
      return rows;
    if (after !== '\t') rows.push([]);
  }
}
