import { salaryTables, type SalaryTable } from '../../cao/salaryTables';
import { labelKey } from '../../domain/career/salaryTable';
import { dayOfIso } from '../../tables/caoRules';
import type { Cents } from '../../domain/money';
import type { Flag, PastedCell } from './types';

/** With fewer amounts than this nothing can be said of one of them. */
const FEWEST = 10;
/** So many amounts out of ten stand to the known table as the others do. */
const MOST_OF_TEN = 8;
/** What rounding to whole euros makes of a rise, and a thousandth of the amount. */
const ROUNDING: Cents = 1_00;
const THOUSANDTH = 1000;

interface Pair {
  readonly cell: PastedCell;
  readonly cents: Cents;
  readonly known: Cents;
}

/**
 * The few amounts that are not what nearly all others make likely: those of a table of the CAO that the product knows, or all
 * as much higher than the newest one. Where more of them differ, nothing is said.
 */
export function offShipped(cells: readonly (readonly PastedCell[])[]): Flag[] {
  const read = cells.flat().filter(({ cents, corrected }) => cents !== null && !corrected);
  const tables = salaryTables('VO');
  if (read.length < FEWEST) return [];
  const equals = tables.map((table) => ({ table, pairs: pairsOf(table, read) }));
  const same = equals.map(({ pairs }) => pairs.filter(({ cents, known }) => cents === known).length);
  const best = same.reduce((found, count, index) => (count >= same[found] ? index : found), 0);
  const newest = equals[equals.length - 1];
  const isKnown = same[best] * 10 >= equals[best].pairs.length * MOST_OF_TEN;
  const { table, pairs } = isKnown ? equals[best] : newest;
  if (pairs.length < FEWEST) return [];
  const [per, of] = isKnown ? [1, 1] : middleRise(pairs);
  const odd = pairs.filter(({ cents, known }) => {
    const off = Math.abs(cents - Math.round((known * per) / of));
    return off > (isKnown ? 0 : ROUNDING + Math.floor(known / THOUSANDTH));
  });
  if ((pairs.length - odd.length) * 10 < pairs.length * MOST_OF_TEN) return [];
  const date = dayOfIso(table.effectiveDate);
  const inScale = (some: readonly Pair[], scale: string) =>
    some.filter(({ cell }) => cell.scale === scale).length;
  // A scale that differs in more of its steps was made anew.
  const slips = odd.filter(({ cell }) => inScale(odd, cell.scale) * 3 <= inScale(pairs, cell.scale));
  return slips.map(({ cell: { id, scale, step }, known }) => ({
    cell: id,
    scale,
    step,
    stops: false,
    kind: 'offShipped',
    date,
    expected: isKnown ? known : Math.round((known * per) / of / ROUNDING) * ROUNDING,
    isKnown,
  }));
}

/** The amounts that the table has for the same scale and step. */
function pairsOf({ scales }: SalaryTable, cells: readonly PastedCell[]): Pair[] {
  const known = new Map(
    scales.flatMap(({ scale, steps }) =>
      steps.map(({ step, cents }) => [`${labelKey(scale)} ${labelKey(step)}`, cents] as const),
    ),
  );
  return cells.flatMap((cell): Pair[] => {
    const there = known.get(`${labelKey(cell.scale)} ${labelKey(cell.step)}`);
    return there === undefined || cell.cents === null ? [] : [{ cell, cents: cell.cents, known: there }];
  });
}

/** The amounts of the pair with the middle rise. */
function middleRise(pairs: readonly Pair[]): readonly [Cents, Cents] {
  const sorted = [...pairs].sort((a, b) => a.cents * b.known - b.cents * a.known);
  const { cents, known } = sorted[sorted.length >> 1];
  return [cents, known];
}
