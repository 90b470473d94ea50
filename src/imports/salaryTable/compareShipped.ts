import { salaryTables } from '../../cao/salaryTables';
import type { Day } from '../../domain/calendar';
import { labelKey } from '../../domain/career/salaryTable';
import { dayOfIso } from '../../tables/caoRules';
import type { PastedTable } from './types';

/** How a pasted table stands to the newest table of the CAO VO that the product knows. */
export interface ShippedComparison {
  /** Effective date of that table. */
  readonly date: Day;
  /** Scales that have other steps there. */
  readonly otherSteps: readonly string[];
  /** Scales that it does not have. */
  readonly unknown: readonly string[];
  /** Scales that the pasted table does not have. */
  readonly missing: readonly string[];
  /** The smallest and the largest difference of an amount, in tenths of a percent; null where no step is in both. */
  readonly rise: { readonly least: number; readonly most: number; readonly isEqual: boolean } | null;
}

const TENTHS = 1000;

/** Compares with the newest known table; null where no scale is in both. */
export function compareShipped({ scales, cells }: PastedTable): ShippedComparison | null {
  const newest = salaryTables('VO').at(-1);
  if (!newest) return null;
  const known = new Map(newest.scales.map(({ scale, steps }) => [labelKey(scale), steps] as const));
  const both = scales.filter((scale) => known.has(labelKey(scale)));
  if (both.length === 0) return null;
  const rises: number[] = [];
  let isEqual = true;
  const otherSteps = both.filter((scale) => {
    const column = scales.indexOf(scale);
    const own = cells.map((row) => row[column]).filter(({ cents }) => cents !== null);
    const there = new Map(
      known.get(labelKey(scale))!.map(({ step, cents }) => [labelKey(step), cents] as const),
    );
    for (const { step, cents } of own) {
      const before = there.get(labelKey(step));
      if (before === undefined || cents === null) continue;
      rises.push(Math.round((cents / before - 1) * TENTHS));
      isEqual &&= cents === before;
    }
    return own.length !== there.size || own.some(({ step }) => !there.has(labelKey(step)));
  });
  const pasted = new Set(scales.map(labelKey));
  const sorted = rises.sort((a, b) => a - b);
  return {
    date: dayOfIso(newest.effectiveDate),
    otherSteps,
    unknown: scales.filter((scale) => !known.has(labelKey(scale))),
    missing: newest.scales.map(({ scale }) => scale).filter((scale) => !pasted.has(labelKey(scale))),
    rise: sorted.length === 0 ? null : { least: sorted[0], most: sorted[sorted.length - 1], isEqual },
  };
}
