import { printedLabel } from '../../tables/label';
import { isMissing, type Cell } from '../../tables/values';

/** Longest text that can be a scale or a step. */
const LONGEST = 40;
const SCALE_WORD =
  /^(?:(?:salaris|functie|loon)?schaal|scale|vo[- ]?oop|oop|sch|s)(?:[- ]?(?:schaal|oop))?[.: -]{0,3}(?=\d|L[A-E]$)/i;
/** What some write behind a scale: `4 OOP`, `4 (OOP)`. */
const BEHIND_SCALE = /^(\d{1,2})[- ]{0,2}\(?oop\)?$/i;
const STEP_WORD = /^(?:periodiek|trede|step|regel(?:nr|nummer)?|tr|nr|t|r|p)[.: -]{0,3}(?=\d)/i;
/** `10 (max)` */
const LAST_STEP = /(\d) ?\((?:max|maximum|eind|min|minimum|begin)\.?\)$/i;
const WHOLE_WITH_DECIMALS = /^(\d{1,3})[.,]0{1,4}$/;
/** Scale and step in one cell: `04-09`, `4/9`, `LB 12`. */
const BOTH =
  /^(\d{1,2}|L[A-E])(?: ?[-/;] ?| |, |,(?=[prt]))\(?(?:(?:trede|regel|periodiek|step|tr\.?|nr\.?|t|p) ?)?(\d{1,2})\)?$/i;
/** The same as a number with a point, `6.05`; with `00` behind it, it can as well be a whole number with decimals. */
const POINTED = /^(\d{1,2})\.(?!00$)(\d{2})$/;
const MONTH_IN_IT = /^\d{1,2}[- ](?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\.?$/i;
/** Serials of 1954 to 2064. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;

/** Whether Excel made a date of a scale or step, such as of `8-9`: which it was cannot be known any more. */
export function isMadeDate(cell: Cell): boolean {
  if (typeof cell === 'number') return cell >= FIRST_SERIAL && cell <= LAST_SERIAL;
  return typeof cell === 'string' && cell.length <= LONGEST && MONTH_IN_IT.test(cell.trim());
}

/** A scale as salary tables name it: `schaal 4`, `OOP 06` and `4.0` are 4 and 6 and 4; `LB` and `J17` stay text. */
export function scaleLabel(text: string): string | number {
  return bare(text, SCALE_WORD);
}

/** A step as salary tables name it: `trede 9`, `05` and `9.0` are 9 and 5 and 9. */
export function stepLabel(text: string): string | number {
  return bare(text.length > LONGEST ? text : text.replace(LAST_STEP, '$1'), STEP_WORD);
}

/** The scale and step of a cell that holds both; null when it does not. */
export function scaleAndStep(text: string): { scale: string | number; step: string | number } | null {
  if (text.length > LONGEST) return null;
  const own = text.replace(LAST_STEP, '$1').replace(SCALE_WORD, '');
  const both = BOTH.exec(own) ?? POINTED.exec(own);
  return both && { scale: scaleLabel(both[1].toUpperCase()), step: stepLabel(both[2]) };
}

function bare(text: string, word: RegExp): string | number {
  if (isMissing(text) || text.length > LONGEST) return text;
  const own = text.replace(word, '').replace(BEHIND_SCALE, '$1');
  const whole = WHOLE_WITH_DECIMALS.exec(own)?.[1] ?? own;
  return printedLabel(whole.replace(/^0+(?=\d+$)/, ''));
}
