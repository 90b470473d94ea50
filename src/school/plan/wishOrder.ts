import type { OrderedWish } from '../edits/wishes';
import type { Wish } from '../school';

/** The wishes as the pane lists them: by priority, then as in the workbook. */
export function listed(wishes: readonly Wish[]): readonly Wish[] {
  return [...wishes].sort((a, b) => a.priority - b.priority);
}

/**
 * The order after a wish is put at another place in the list. There it gets the priority of its neighbours: of the one
 * above when it went down, of the one below when it went up. Null when it stays where it is.
 */
export function moved(list: readonly Wish[], id: string, to: number): readonly OrderedWish[] | null {
  const from = list.findIndex((wish) => wish.id === id);
  if (from < 0 || to < 0 || to >= list.length || to === from) return null;
  const rest = list.filter((_, index) => index !== from);
  const neighbour = to > from ? rest[to - 1] : rest[to];
  const wish = { id, priority: neighbour.priority };
  return [...rest.slice(0, to), wish, ...rest.slice(to)].map(({ id: own, priority }) => ({
    id: own,
    priority,
  }));
}
