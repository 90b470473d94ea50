import { keptTogether } from './keptTogether';

/** Size in points, and whether the letters are bold. */
export interface TextLook {
  readonly points: number;
  readonly bold: boolean;
}

/** The font of papers: every Excel has it, and what its letters take is known. */
export const PAPER_FONT = 'Calibri';

/**
 * The widths of the characters from space to `~`, in thousandths of the font size, plain and bold; of Carlito, which
 * has the widths of Calibri.
 */
// prettier-ignore
const PLAIN_WIDTHS: readonly number[] = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386,
  507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463,
  894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662,
  517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498,
  291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527,
  525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
// prettier-ignore
const BOLD_WIDTHS: readonly number[] = [
  226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430,
  507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463,
  898, 606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874, 659, 676,
  532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498, 498,
  300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538,
  537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
];
/** As wide as they are in bold, which is hardly more. */
const OTHER_WIDTHS: Readonly<Record<string, number>> = {
  '€': 507,
  '–': 498,
  '—': 905,
  '’': 258,
  '‘': 258,
  '“': 435,
  '”': 435,
  '·': 268,
  '…': 711,
  '½': 691,
};
/** The width of the widest character, for characters that are not listed. */
const UNKNOWN = 1000;

/** Width of a text on one line, in points. */
export function textWidth(text: string, { points, bold }: TextLook): number {
  const widths = bold ? BOLD_WIDTHS : PLAIN_WIDTHS;
  let width = 0;
  // Without the accents, which take no room of their own.
  for (const sign of text.normalize('NFD').replace(/\p{M}/gu, ''))
    width += widths[sign.charCodeAt(0) - 32] ?? OTHER_WIDTHS[sign] ?? UNKNOWN;
  return (width * points) / 1000;
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
    for (let cut = cutAt(rest, most, look); cut < rest.length; cut = cutAt(rest, most, look)) {
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return [...lines, line];
}

/** How much of a word fits on a line: at least one character, and never half of one. It looks no further than the line. */
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
