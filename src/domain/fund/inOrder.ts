import { byDateThenRow, type CheckedRequest } from './requests';
import type { Cents } from '../money';

/**
 * Grants by points (high first), then date (none last), then row: whole if it still fits, else passed over.
 *
 * @returns what each request gets, in the order of `requests`
 */
export function grantInOrder(requests: readonly CheckedRequest[], budget: Cents): Cents[] {
  const order = requests.map((_, i) => i);
  order.sort((a, b) => requests[b].points - requests[a].points || byDateThenRow(requests[a], requests[b]));
  const granted = requests.map(() => 0);
  let left = budget;
  for (const i of order) {
    const { amount } = requests[i];
    if (amount > left) continue;
    granted[i] = amount;
    left -= amount;
  }
  return granted;
}
