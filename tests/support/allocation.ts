import type { Allocation } from '../../src/domain/fund/fund';
import type { Optimum } from '../oracles/fund';

/** What an allocation reached, as the oracles say it. */
export function optimumOf({ totalPoints, totalAmount }: Allocation): Optimum {
  return { points: totalPoints, amount: totalAmount };
}

/** Expects both bounds of the proof to be reached. */
export function expectProven(allocation: Allocation): void {
  const { totalPoints, totalAmount, proof } = allocation;
  expect(proof).toEqual({ bound: totalPoints, amountBound: totalAmount, proven: true });
}
