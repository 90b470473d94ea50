import { labelKey } from '../../domain/career/salaryTable';

/**
 * One order for the steps of all scales: each scale's own order is kept. What no scale puts in order goes by its number,
 * youth steps before and extra steps after the numbered ones.
 *
 * @param orders per scale its steps in order
 * @returns the steps, each as first written, and whether every scale could keep its order
 */
export function mergeSteps(orders: readonly (readonly string[])[]): { steps: string[]; agreed: boolean } {
  const written = new Map<string, string>();
  const after = new Map<string, Set<string>>();
  for (const order of orders) {
    const keys = order.map(labelKey);
    keys.forEach((key, index) => {
      if (!written.has(key)) written.set(key, order[index]);
      const before = after.get(key) ?? new Set();
      if (index > 0) before.add(keys[index - 1]);
      after.set(key, before);
    });
  }
  const waiting = [...written.keys()].sort(byKind);
  const done = new Set<string>();
  let agreed = true;
  while (waiting.length > 0) {
    const free = waiting.findIndex((key) => [...after.get(key)!].every((before) => done.has(before)));
    // Two scales put these steps in opposite order: then nobody's order can be kept.
    if (free < 0) agreed = false;
    const [next] = waiting.splice(Math.max(free, 0), 1);
    done.add(next);
  }
  return { steps: [...done].map((key) => written.get(key)!), agreed };
}

/** Youth steps and the start, then numbers, then the rest as it came. */
function byKind(a: string, b: string): number {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  return kindA !== kindB ? kindA - kindB : kindA === 1 ? Number(a) - Number(b) : 0;
}

function kindOf(key: string): number {
  if (/^(j\d+|start)$/.test(key)) return 0;
  return /^\d+$/.test(key) ? 1 : 2;
}
