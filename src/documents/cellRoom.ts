import type { TextLook } from './textWidth';

/** Points that Excel keeps free at the sides of a cell. */
const SIDES = 4;
/** What a text leaves for screens and programs that draw letters wider. */
export const SPARE = 1.05;
/** Points that an indent takes: three blanks of the workbook’s usual font, which are 7.5 in Calibri 11 and 9 in Times New Roman 12. */
export const INDENT = 10;
/** Height of a row with one line of 10 points, and of each further line; in points, as Excel has it for Calibri. */
export const ROW_HEIGHT = 12.75;
export const PLAIN: TextLook = { points: 10, bold: false };
export const BOLD: TextLook = { points: 10, bold: true };

/** The width for text in cells that are so wide together, in points. */
export const roomIn = (width: number): number => width / SPARE - SIDES;

/** The width that cells need for a text, in points: the other way around. */
export const widthFor = (textWidth: number): number => (textWidth + SIDES) * SPARE;

/** Height of a row with so many lines, in points. */
export const rowHeightOf = (lines: number): number => lines * ROW_HEIGHT;
