import { isAmountText } from '../amounts';
import type { TokenLine } from './tokens';

/**
 * The lines with their steps whole: of `1 0` that a viewer set apart the digits belong together where the step of the row
 * before is 9 and an amount follows.
 */
export function withWholeSteps(lines: readonly TokenLine[]): readonly TokenLine[] {
  let before: string | null = null;
  return lines.map((line) => {
    const [first, second, ...rest] = line.tokens;
    if (!rest.some(({ text }) => isAmountText(text))) {
      before = second && isAmountText(second.text) ? first.text : before;
      return line;
    }
    const whole = first.text + second.text;
    const isTorn = isDigit(first.text) && isDigit(second.text) && isAmountText(rest[0].text);
    if (!isTorn || before === null || Number(whole) !== Number(before) + 1) {
      before = first.text;
      return line;
    }
    before = whole;
    return { ...line, tokens: [{ text: whole, start: first.start, end: second.end }, ...rest] };
  });
}

function isDigit(text: string): boolean {
  return text.length === 1 && text >= '0' && text <= '9';
}
