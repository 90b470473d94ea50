import { inBothLanguages } from '../../tables/errorWords';
import type { Cell } from '../../tables/values';

/**
 * The error values that Excel shows while a formula is being computed, or when its result does not fit on the sheet.
 */
const NO_ANSWER = inBothLanguages([
  '#NAME?',
  '#BUSY!',
  '#GETTING_DATA',
  '#CALC!',
  '#SPILL!',
  '#CONNECT!',
  '#BLOCKED!',
]);

/** Whether the value of a formula is its answer: to keep any other value would be to lose the formula for nothing. */
export function isAnswer(value: Cell): boolean {
  return !NO_ANSWER.includes(String(value));
}
