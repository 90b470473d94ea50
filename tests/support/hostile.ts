/** What a workbook can hold that nobody should wait for. */

/** The most characters that a cell of Excel holds. */
const LONGEST_CELL = 32_767;

const filled = (part: string) => part.repeat(Math.ceil(LONGEST_CELL / part.length)).slice(0, LONGEST_CELL);

/** Texts as long as a cell takes, of every kind that a pattern could try in more than one way. */
export const LONG_TEXTS: readonly string[] = [
  ...['(', ')', '[', '<', '"', "'", '*', '+', '-', '–', '.', ',', ';', ':', '/', '#', '&', '=', '%'],
  ...[' ', '\t', '\n', '\u00a0', '\u200b', '0', '9', 'a', 'u', 'É', 'e\u0301', '😀', '\ud800', '\u0000'],
  ...['0,', '1.', '1-', '1 ', 'a ', 'a-', ' (', '()', '<a ', 'schaal ', 'trede ', '1 jan ', '2026-', 'x\n'],
].flatMap((part) => [filled(part), `${filled(part).slice(0, -1)}!`]);
