import type { GrantRequest } from '../../src/domain/fund/requests';
import type { Cents } from '../../src/domain/money';

/** How points follow from amounts: what decides how hard the best division is to prove. */
export type Structure = 'random' | 'nearCost' | 'equalCost' | 'fewPoints' | 'nearCostRounded';

export const STRUCTURES: readonly Structure[] = [
  'random',
  'nearCost',
  'equalCost',
  'fewPoints',
  'nearCostRounded',
];

/** Repeatable numbers from 0 up to, not including, 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface FundCase {
  readonly requests: GrantRequest[];
  readonly budget: Cents;
}

/**
 * Requests of € 50 to € 5,000, one to three per employee, and a budget of 30% of what is asked.
 *
 * @param unit amounts are multiples of so many cents: plain dynamic programs cannot hold a table of cents
 */
export function fundCase(structure: Structure, count: number, seed: number, unit: Cents = 1): FundCase {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const requests: GrantRequest[] = [];
  let asked = 0;
  for (let employee = 0; requests.length < count; employee += 1) {
    const own = Math.min(1 + upTo(3), count - requests.length);
    for (let i = 0; i < own; i += 1) {
      const amount = Math.round((5_000 + upTo(495_001)) / unit) * unit;
      asked += amount;
      requests.push({
        employee: `E${employee}`,
        amount,
        points: pointsFor(structure, amount, upTo),
        date: null,
      });
    }
  }
  return { requests, budget: Math.floor((asked * 0.3) / unit) * unit };
}

function pointsFor(structure: Structure, amount: Cents, upTo: (most: number) => number): number {
  if (structure === 'random') return 1 + upTo(100);
  if (structure === 'nearCost') return (amount + 1000) / 100;
  if (structure === 'nearCostRounded') return Math.round(amount / 100) + 10;
  if (structure === 'equalCost') return amount / 100;
  return 1 + upTo(5);
}
