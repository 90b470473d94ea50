import { fundingSources, type FundingSource } from '../cao/fundingSources';
import type { OutsideCap } from '../domain/plan/outsideSources';

/** The scheme that is called so, by its id or its name (the part before a colon will do), in any case. */
export function findScheme(name: string): FundingSource | undefined {
  const wanted = keyOf(name);
  return fundingSources.find((source) =>
    [source.id, source.name, source.name.split(':')[0]].some((known) => keyOf(known) === wanted),
  );
}

/** How a scheme is called in short: `SOOL`. */
export function shortName({ name }: FundingSource): string {
  return name.split(':')[0];
}

/**
 * What a scheme gives at most, where its sources name one amount per year of study that has not run out; null where
 * they do not, or name several.
 */
export function capOf({ amounts }: FundingSource): OutsideCap | null {
  const current = amounts.filter(({ validUntil }) => validUntil === undefined);
  const perYear = current.filter(({ unit, per }) => unit === 'cents' && per === 'per studiejaar');
  const years = current.filter(({ unit }) => unit === 'years');
  if (perYear.length !== 1) return null;
  return { mostPerYear: perYear[0].value, mostYears: years.length === 1 ? years[0].value : Infinity };
}

function keyOf(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
