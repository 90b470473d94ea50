import { highest, lowest } from '../../domain/extremes';
import type { Cents } from '../../domain/money';
import { compareShipped, type ShippedComparison } from './compareShipped';
import type { PastedTable } from './types';

/** What HR should know of a table before it is written. */
export interface SalarySummary {
  readonly amounts: number;
  /** Per scale how many steps it has. */
  readonly scales: readonly { readonly scale: string; readonly steps: number }[];
  readonly lowest: Cents;
  readonly highest: Cents;
  /** Scales in which an amount falls or jumps. */
  readonly uneven: readonly string[];
  /** Scales of which an amount was deduced or put together. */
  readonly deduced: readonly string[];
  readonly unused: number;
  /** Against the newest table that the product knows; null where no scale is in both. */
  readonly shipped: ShippedComparison | null;
}

/** Null as long as there are no amounts. */
export function salarySummary(table: PastedTable): SalarySummary | null {
  const amounts = table.cells.flat().flatMap(({ cents }) => cents ?? []);
  if (amounts.length === 0) return null;
  const scalesWith = (...kinds: readonly string[]) => [
    ...new Set(table.flags.filter(({ kind }) => kinds.includes(kind)).map(({ scale }) => scale)),
  ];
  return {
    amounts: amounts.length,
    scales: table.scales.map((scale, index) => ({
      scale,
      steps: table.cells.filter((row) => row[index].cents !== null).length,
    })),
    lowest: lowest(amounts),
    highest: highest(amounts),
    uneven: scalesWith('falls', 'jumps'),
    deduced: scalesWith('deduced', 'joined', 'footnote', 'olderDate'),
    unused: table.unused.length,
    shipped: compareShipped(table),
  };
}
