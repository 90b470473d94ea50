import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { schoolYearText as year } from '../../tables/values';
import { eurosNl as euros } from '../format/nl';

/** What the column `Document` says is agreed of a course: its price, its school years and what the budget pays of it. */
export function courseTermsNl(terms: {
  readonly price: Cents;
  readonly start: SchoolYear;
  readonly end: SchoolYear;
  readonly fromPot: Cents;
}): string {
  const { price, start, end, fromPot } = terms;
  const years = start === end ? `in ${year(start)}` : `${year(start)} tot en met ${year(end)}`;
  return `${euros(price)} ${years}, ${euros(fromPot)} uit budget`;
}
