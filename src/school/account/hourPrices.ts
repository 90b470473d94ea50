import { hourAmounts } from '../../cao/hourAmounts';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { paidScale } from '../../tables/offScale';
import { readDay } from '../../tables/values';

interface DatedPrices {
  readonly from: Day;
  readonly euros: Readonly<Record<string, number>>;
}

const PRICES: readonly DatedPrices[] = hourAmounts.map(({ validFrom, euros }) => {
  return { from: readDay('', validFrom), euros };
});

/** What an hour in a scale costs the employer on a day (annex 5 I); null where no table then names the scale. */
export function hourPrice(scale: string, day: Day): Cents | null {
  const table = PRICES.filter(({ from }) => from <= day).at(-1);
  const name = paidScale(scale).trim().toUpperCase();
  return table && Object.hasOwn(table.euros, name) ? table.euros[name] * 100 : null;
}
