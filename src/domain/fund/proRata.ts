import type { CheckedRequest } from './requests';
import type { Cents } from '../money';

/**
 * Gives every request the same share. The cents that rounding down leaves go to the largest remainders, and among
 * equal ones to the earliest row, so that the total is exactly the lesser of the budget and what is asked.
 *
 * @param requests in order of row
 * @returns what each request gets, in the order of `requests`
 */
export function grantProRata(requests: readonly CheckedRequest[], budget: Cents): Cents[] {
  const asked = requests.reduce((sum, request) => sum + request.amount, 0);
  if (asked <= budget) return requests.map((request) => request.amount);
  const shares = requests.map((request) => share(request.amount, budget, asked));
  const granted = shares.map((part) => part.whole);
  const order = requests.map((_, i) => i);
  order.sort((a, b) => shares[b].remainder - shares[a].remainder);
  const left = budget - granted.reduce((sum, cents) => sum + cents, 0);
  for (const i of order.slice(0, left)) granted[i] += 1;
  return granted;
}

/** `amount × budget / asked` as a whole and a remainder in parts of `asked`, both exact. */
function share(amount: Cents, budget: Cents, asked: Cents): { whole: Cents; remainder: number } {
  const product = amount * budget;
  if (Number.isSafeInteger(product)) {
    const remainder = product % asked;
    return { whole: (product - remainder) / asked, remainder };
  }
  const exact = BigInt(amount) * BigInt(budget);
  const total = BigInt(asked);
  return { whole: Number(exact / total), remainder: Number(exact % total) };
}
