/**
 * The name among `candidates` that is most likely meant by `name`: one that holds it or is held by it, or that differs
 * in at most half of its letters. Null when none comes near.
 */
export function nearestName(name: string, candidates: readonly string[]): string | null {
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let least = wanted.length / 2;
  for (const candidate of candidates) {
    const given = candidate.trim().toLowerCase();
    if (given === '') continue;
    const distance =
      given.includes(wanted) || wanted.includes(given) ? 0 : editDistance(wanted, given.slice(0, 64));
    if (distance < least || (distance === 0 && best === null)) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Letters to add, drop or change to get from one word to the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, previous[j] + 1, current[j - 1] + 1));
    }
    previous = current;
  }
  return previous[b.length];
}
