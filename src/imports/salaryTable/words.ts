import { LONGEST_VALUE, isShort } from './limits';
import { isCivilDate, dayOf, FIRST_DAY, LAST_DAY, type Day } from '../../domain/calendar';

const SCALE = /\b(salaris|functie|loon)?schaal\b|\bschalen\b|\bscales?\b/i;
const STEP =
  /\b(treden?|periodiek(en)?|salarisnummers?|salarisnr\.?|salnr\.?|regelnummer|regelnr\.?|anciënniteit|anci[eë]nniteitsjaren|stap|steps?|nummer|nr\.?)(?![\p{L}])/iu;
const AMOUNT =
  /\b(bedrag(en)?|salaris|maandsalaris|maandloon|maandbedrag|bruto|loon|euro|eur|eur_month|amount|salary|uurloon|uurbedrag|per uur|per maand|was|wordt|oud|nieuw)(?![\p{L}])/iu;

export type Subject = 'scale' | 'step' | 'amount';

/** What a heading is about; null where it names nothing, or a scale or step by its own name. */
export function subjectOf(heading: string): Subject | null {
  const text = heading.slice(0, LONGEST_VALUE);
  if (SCALE.test(text)) return 'scale';
  if (STEP.test(text)) return 'step';
  return AMOUNT.test(text) ? 'amount' : null;
}

const OTHER_LABEL =
  /\b(oude?|vorige|was|functie\p{L}*|omschrijving|naam|code|groep|categorie|volgnr|regel)\b/iu;

/** Whether a heading is about labels that stand beside the scales or steps: the old step, the function. */
export function isOtherLabel(heading: string): boolean {
  return OTHER_LABEL.test(heading.slice(0, LONGEST_VALUE));
}

/** Whether a heading names both, as `Trede / schaal` does. */
export function namesScaleAndStep(text: string): boolean {
  if (!isShort(text)) return false;
  return SCALE.test(text) && STEP.test(text);
}

const NAMED_SCALE =
  /\b(?:(?:salaris|functie|loon)?(?:schaal|scale)(?:\s{1,3}oop(?=\s{0,3}\d))?|oop(?=[\s-]{0,3}\d)|sch\.?(?=[\s-]{0,3}\d)|^s(?=-?\d{1,2}$))[\s:-]*([\p{L}\d]+(?:\s{1,3}uitloop\b|\s{0,3}\+\s{0,3}[\p{L}\d]+|[-/][\p{L}\d]+|\s{0,3}(?:en|t\/m|&|,)\s{0,3}(?:\d{1,2}\p{L}?|[A-Z]{1,3})(?![\p{L}\d]))*)/iu;
/** A scale beside the one with its number: it keeps its whole name. */
const OTHER_KIND = /\b(?:aanloop|uitloop|jeugd)\s{1,3}schaal\b/i;
const NAMED_STEP = /^(?:trede|periodiek|stap|step|(?:tr|nr|regel|t)(?=\.?\s?\d))[.:\s]{0,4}([\p{L}\d]+)$/iu;

/** The scale that a heading such as `Schaal 5` names; null where it names none. */
export function namedScale(text: string): string | null {
  if (!isShort(text)) return null;
  if (OTHER_KIND.test(text)) return null;
  const name = NAMED_SCALE.exec(text)?.[1] ?? null;
  return name !== null && subjectOf(name) === null ? name : null;
}

/** The step that a text such as `Trede 3` names; null where it names none. */
export function namedStep(text: string): string | null {
  if (!isShort(text)) return null;
  const name = NAMED_STEP.exec(text)?.[1] ?? null;
  return name !== null && subjectOf(name) === null ? name : null;
}

/** Whether a cell says that there is nothing: empty, dashes, dots, n.v.t. */
export function isBlankText(text: string): boolean {
  return (
    isShort(text) &&
    /^([-–—−.…*/_\s]*|€\s*[-–—−]?|n\.?v\.?t\.?|leeg|x)$/.test(text.length === 1 ? text : text.toLowerCase())
  );
}

/** A text without the marks of footnotes behind it. */
export function withoutMarks(text: string): string {
  if (!isShort(text)) return text;
  return text
    .replace(/\s*[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]{1,4}$/u, '')
    .replace(/(?:\s\d|\s?\(\d)\)$/, '')
    .trim();
}

/** A step without the marks of footnotes, the point behind its number, and the word behind it that says that it is the last. */
export function bareStep(text: string): string {
  return withoutMarks(text)
    .replace(/^(\d+)\.$/, '$1')
    .replace(/^(\d{1,2}) (?:jaar|jaren|dienstjaren)$/i, '$1')
    .replace(/^(\d{1,2}) ?\(\p{L}[^()\d]{0,20}\)$/u, '$1')
    .replace(
      /^(\d{1,2})(?: ?\((?:max|maximum|eind|min|minimum|begin)\.?\)| (?:= )?(?:max|maximum|eind|min|minimum|begin)\.?)$/i,
      '$1',
    )
    .replace(/^(?:max|maximum|min|minimum)\.? (\d{1,2})$/i, '$1');
}

const MADE_DATE =
  /^(\d{1,2}-(jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)|(jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)-\d{2,4}|\d{1,2}-\d{1,2}-\d{4})$/i;

/** Whether a step or scale is a date, as Excel makes one of `8-9`. */
export function isMadeDate(label: string): boolean {
  return MADE_DATE.test(label);
}

/** Whether a text can be the name of a scale or step: `5`, `J15`, `LB`, `Start`, `DC + uitloop`. */
export function isLabel(label: string): boolean {
  if (!isShort(label)) return false;
  const text = bareStep(label);
  return text.length <= 24 && /^[\p{L}\d][\p{L}\d .+/()-]*$/u.test(text) && !/\d{3,}/.test(text);
}

/** Whether a text is a number such as steps and scales have. */
export function isSmallNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text);
}

const MONTHS = [
  'jan',
  'feb',
  'maa|mrt|mar',
  'apr',
  'mei|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'dec',
];
const WRITTEN = new RegExp(
  `\\b(\\d{1,2})\\s{1,5}((?:${MONTHS.join('|')})\\p{L}{0,9})\\.?\\s{1,5}(\\d{4}|[23]\\d)\\b`,
  'giu',
);
const NUMERIC = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/g;
/** With two digits a year is one of this time, so that `8/9/10` is none. */
const SHORT_YEAR = /(?:^|[^-/\d])(\d{1,2})[-/](\d{1,2})[-/]([23]\d)(?![-/\d])/g;
const ISO = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g;

const UNTIL = /\b(?:t\/m|tot|tot en met|until)\s{1,3}$/i;
const LONGEST_UNTIL = 20;

/** The calendar dates that a text names as beginnings, in order, each once. */
export function datesIn(text: string): Day[] {
  const found: { at: number; day: Day }[] = [];
  const add = (at: number, year: number, month: number, day: number) => {
    const whole = year < 100 ? 2000 + year : year;
    if (!isCivilDate(whole, month, day)) return;
    const serial = dayOf(whole, month, day);
    // The last day of a range is no day on which amounts begin.
    if (UNTIL.test(text.slice(Math.max(0, at - LONGEST_UNTIL), at))) return;
    if (serial >= FIRST_DAY && serial <= LAST_DAY) found.push({ at, day: serial });
  };
  for (const match of text.matchAll(WRITTEN)) {
    const month = MONTHS.findIndex((names) => new RegExp(`^(${names})`, 'i').test(match[2]));
    add(match.index, Number(match[3]), month + 1, Number(match[1]));
  }
  for (const match of [...text.matchAll(NUMERIC), ...text.matchAll(SHORT_YEAR)])
    add(match.index, Number(match[3]), Number(match[2]), Number(match[1]));
  for (const match of text.matchAll(ISO))
    add(match.index, Number(match[1]), Number(match[2]), Number(match[3]));
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ day }) => day))];
}

const MONTH_AND_YEAR = new RegExp(`^((?:${MONTHS.join('|')})\\p{L}*)\\.?\\s+(19|20)\\d{2}$`, 'iu');

/** The day in a cell that holds a date: written, a month that begins on its first day, as Excel's number, as `20260801`, or a year alone, which begins in January. */
export function dayOfCell(text: string): Day | null {
  const written = datesIn(text)[0];
  if (written !== undefined) return written;
  const digits = text.trim();
  const whole = /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  if (whole && isCivilDate(Number(whole[1]), Number(whole[2]), Number(whole[3])))
    return dayOf(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  if (/^(19|20)\d{2}$/.test(digits)) return dayOf(Number(digits), 1, 1);
  if (isShort(digits) && MONTH_AND_YEAR.test(digits)) return datesIn(`1 ${digits}`)[0] ?? null;
  const serial = /^\d{5}(?:[.,]0+)?$/.test(digits) ? parseInt(digits, 10) : 0;
  return serial >= FIRST_DAY && serial <= LAST_DAY ? serial : null;
}

/** Whether a heading is no more than a date or a year. */
export function isDateHeading(text: string): boolean {
  if (!isShort(text)) return false;
  const rest = text
    .replace(/\b(per|vanaf|m\.?i\.?v\.?|met ingang van|ingangsdatum|from|as of)\b\.?/gi, '')
    .trim();
  if (/^(19|20)\d{2}$/.test(rest)) return true;
  if (MONTH_AND_YEAR.test(rest)) return true;
  return (
    /^(\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s+\p{L}+\.?\s+\d{2,4})$/u.test(rest) &&
    datesIn(rest).length === 1
  );
}
