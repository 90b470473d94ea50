import type { Cents } from '../../domain/money';
import { labelKey } from '../../domain/career/salaryTable';
import type { Flag, PastedCell } from './types';
import { isMadeDate, subjectOf } from './words';

/** A higher step than this above the one before is seldom right: the youth steps of a real table go up by a fifth. */
const LARGEST_RISE = 1.4;
/** Lower than any monthly amount for full time. */
const SMALLEST_MONTHLY: Cents = 300_00;

/**
 * What is odd in the amounts themselves. It never requires that amounts rise strictly, that a scale starts above the one
 * before it, or that steps start at 1.
 *
 * @param cells per step, per scale
 */
export function checkAmounts(cells: readonly (readonly PastedCell[])[]): Flag[] {
  const scales = cells[0]?.map((_, scale) => cells.map((row) => row[scale])) ?? [];
  const amounts = scales.flatMap((column, scale) => {
    const filled = column.flatMap((cell, step) => (cell.text === '' ? [] : [step]));
    if (filled.length === 0) return [{ ...placeOf(column[0]), stops: false, kind: 'scaleEmpty' as const }];
    return [
      ...missingSteps(column, filled),
      ...filled.flatMap((step, index) => checkAmount(column, filled[index - 1], step)),
      ...shiftedAmounts(scales, scale, filled),
    ];
  });
  return [...madeDates(cells), ...oddScales(cells), ...amounts];
}

function placeOf({ id, scale, step }: PastedCell): { cell: string; scale: string; step: string } {
  return { cell: id, scale, step };
}

function checkAmount(column: readonly PastedCell[], before: number | undefined, step: number): Flag[] {
  const cell = column[step];
  if (cell.cents === null) return [];
  const place = { ...placeOf(cell), stops: false };
  const odd: Flag[] = isOddStep(cell.step) ? [{ ...place, kind: 'oddStep' }] : [];
  const small: Flag[] = cell.cents < SMALLEST_MONTHLY ? [{ ...place, kind: 'small', cents: cell.cents }] : [];
  const found = [...odd, ...small];
  const previous = before === undefined ? null : column[before].cents;
  if (previous === null) return found;
  if (cell.cents < previous) found.push({ ...place, kind: 'falls', before: previous, cents: cell.cents });
  // Youth steps end far below the first numbered one.
  const sameKind = isNumbered(column[before!]) === isNumbered(cell);
  if (sameKind && cell.cents > previous * LARGEST_RISE)
    found.push({ ...place, kind: 'jumps', before: previous, cents: cell.cents });
  return found;
}

/** Steps that a scale misses in the middle: other scales have them, or their numbers skip one. */
function missingSteps(column: readonly PastedCell[], filled: readonly number[]): Flag[] {
  return filled.flatMap((step, index): Flag[] => {
    if (index === 0) return [];
    const before = filled[index - 1];
    // Youth steps come before the numbered ones and extra steps after them: nothing is missing between the two kinds.
    if (!isNumbered(column[before]) || !isNumbered(column[step])) return [];
    const empty = column.slice(before + 1, step).filter(isNumbered);
    if (empty.length > 0) {
      return empty.map((cell) => ({ ...placeOf(cell), stops: false, kind: 'middleMissing' }));
    }
    const skips = Number(labelKey(column[step].step)) - Number(labelKey(column[before].step)) !== 1;
    return skips
      ? [{ ...placeOf(column[step]), stops: false, kind: 'stepsMissing', after: column[before].step }]
      : [];
  });
}

/**
 * Whether a step is called as none is: by a word, as a line below the table (an allowance, a maximum), or by a letter that
 * scanning takes for 0 or 1.
 */
function isOddStep(step: string): boolean {
  return (
    /^([oil]|max|min|eind|top)$|\d \d+[.,]\d/i.test(step) ||
    (/\p{L}{4}/u.test(step) && !/^(start|aanloop|uitloop|instap)/i.test(step))
  );
}

/** Steps and scales that are dates, each at its first amount. */
function madeDates(cells: readonly (readonly PastedCell[])[]): Flag[] {
  const filled = cells.flat().filter(({ text }) => text !== '');
  const labels = [...new Set(filled.flatMap(({ scale, step }) => [scale, step]))].filter(isMadeDate);
  return labels.flatMap((text) => {
    const cell = filled.find(({ scale, step }) => scale === text || step === text);
    return cell ? [{ ...placeOf(cell), stops: true, kind: 'madeDate' as const, text }] : [];
  });
}

const SUMMARY =
  /^(gem\b|gemiddeld|totaal|som\b|aantal|verschil|stijging|average|mean\b|total|difference)|^\S+ (en|t\/m|&) \S+$/i;

/** Columns that sum up the others and stand there like a scale. */
function oddScales(cells: readonly (readonly PastedCell[])[]): Flag[] {
  return (cells[0] ?? []).flatMap(({ scale }, index) => {
    const first = cells.map((row) => row[index]).find(({ text }) => text !== '');
    return first && (SUMMARY.test(scale) || subjectOf(scale) === 'amount')
      ? [{ ...placeOf(first), stops: false, kind: 'oddScale' as const }]
      : [];
  });
}

function isNumbered({ step }: PastedCell): boolean {
  return /^\d+$/.test(labelKey(step));
}

/** An amount after the end of its scale, where the scale beside it misses one in the middle. */
function shiftedAmounts(
  scales: readonly (readonly PastedCell[])[],
  scale: number,
  filled: readonly number[],
): Flag[] {
  const column = scales[scale];
  const last = filled[filled.length - 1];
  const cell = column[last];
  const before = filled.length > 1 ? filled[filled.length - 2] : null;
  if (before === null || cell.cents === null || !isNumbered(cell)) return [];
  const odd = before < last - 1 || cell.cents < (column[before].cents ?? 0);
  return [scale - 1, scale + 1]
    .flatMap((beside) => {
      const other = scales[beside];
      if (!other || other[last].text !== '') return [];
      return odd || fits(other, last, cell)
        ? [{ ...placeOf(cell), stops: false, kind: 'shifted' as const, from: other[last].scale }]
        : [];
    })
    .filter(({ from }) =>
      continues(
        scales.find((one) => one[last].scale === from)!,
        last,
      ),
    );
}

/** Whether a scale has steps before and after the one that it misses. */
function continues(column: readonly PastedCell[], step: number): boolean {
  return (
    column.slice(0, step).some(({ text }) => text !== '') &&
    column.slice(step + 1).some(({ text }) => text !== '')
  );
}

/** Whether the amount lies between those that the other scale has around this step. */
function fits(other: readonly PastedCell[], step: number, { cents }: PastedCell): boolean {
  const hasCents = (cell: PastedCell) => cell.cents !== null;
  const before = other.slice(0, step).reverse().find(hasCents)?.cents ?? null;
  const after = other.slice(step + 1).find(hasCents)?.cents ?? null;
  return cents !== null && before !== null && after !== null && before <= cents && cents <= after;
}
