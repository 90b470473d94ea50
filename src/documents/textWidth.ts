import { keptTogether } from './keptTogether';

/** Size in points, and whether the letters are bold. */
export interface TextLook {
  readonly points: number;
  readonly bold: boolean;
}

/** The font of papers: every Excel has it, and what its letters take is known. */
export const PAPER_FONT = 'Calibri';

/**
 * The widths of the characters from space to `~`, in thousandths of the font size; of Carlito, which has the widths
 * of Calibri.
 */
// prettier-ignore
const WIDTHS: readonly number[] = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386,
  507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463,
  894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662,
  517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498,
  291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527,
  525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
const OTHER_WIDTHS: Readonly<Record<string, number>> = {
  '€': 507,
  '–': 498,
  '—': 905,
  '’': 250,
  '‘': 250,
  '“': 418,
  '”': 418,
  '·': 252,
  '…': 690,
  '½': 671,
};
/** The width of the widest character, for characters that are not listed. */
const UNKNOWN = 1000;
const BOLD = 1.04;

/** Width of a text on one line, in points. */
export function textWidth(text: string, { points, bold }: TextLook): number {
  let width = 0;
  // Without the accents, which take no room of their own.
  for (const sign of text.normalize('NFD').replace(/\p{M}/gu, ''))
    width += WIDTHS[sign.charCodeAt(0) - 32] ?? OTHER_WIDTHS[sign] ?? UNKNOWN;
  return (width * points * (bold ? BOLD : 1)) / 1000;
}

/** Breaks text at spaces into lines that are not wider than so many points; a longer word is cut, a sign never. */
export function linesIn(text: string, most: number, look: TextLook): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of keptTogether(text.split(/\s+/), ' ')) {
    let rest = word;
    if (line !== '' && textWidth(`${line} ${rest}`, look) > most) {
      lines.push(line);
      line = '';
    }
    while (rest !== '' && textWidth(rest, look) > most) {
      const cut = cutAt(rest, most, look);
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return [...lines, line];
}

/** How much of a word fits on a line: at least one character, and never half of one. */
function cutAt(word: string, most: number, look: TextLook): number {
  let end = 0;
  let width = 0;
  for (const sign of word) {
    width += textWidth(sign, look);
    if (width > most && end > 0) break;
    end += sign.length;
  }
  return end;
}
