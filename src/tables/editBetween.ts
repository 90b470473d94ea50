import type { Cell } from './values';
import { Formula, sameContent } from './cellText';
import { planEdit, type RowCells, type RowsInserted, type TableEdit } from './rowEdit';

type Rows = readonly (readonly Cell[])[];

/**
 * The edit that makes of a table what it was. Rows that are gone come back as rows in their own places, and rows too many go, so
 * that all that Excel keeps with the other rows stays with them; only where neither is enough are rows filled anew.
 *
 * @param now what the table holds, formulas as `Formula`
 * @param wanted what it has to hold, formulas as `Formula`
 * @param formulasMoved whether formulas may read otherwise only because rows above them went: Excel moves what they refer to
 */
export function editBetween(now: Rows, wanted: Rows, formulasMoved = false): TableEdit {
  const isSame = formulasMoved ? isSameBarMoving : sameContent;
  const gone = leftOver(wanted, now, isSame);
  if (gone) return comingBack(now.length, wanted, gone);
  const tooMany = wanted.length > 0 ? leftOver(now, wanted, isSame) : null;
  if (tooMany) return { overwrite: [], append: [], remove: tooMany.reverse() };
  const own = now.map((_, index) => index);
  const filled = wanted.map((cells, index) => ({ replaces: index < now.length ? index : null, cells }));
  return planEdit(now, own, filled, false);
}

/** The indexes of the rows of `more` that `fewer` does not have; null when `fewer` is not simply without them. */
function leftOver(more: Rows, fewer: Rows, isSame: typeof sameContent): number[] | null {
  const left: number[] = [];
  let next = 0;
  more.forEach((row, index) => {
    if (next < fewer.length && isSameRow(row, fewer[next], isSame)) next++;
    else left.push(index);
  });
  return next === fewer.length ? left : null;
}

function isSameRow(a: readonly Cell[], b: readonly Cell[], isSame: typeof sameContent): boolean {
  return a === b || (a.length === b.length && a.every((cell, i) => isSame(cell, b[i])));
}

function isSameBarMoving(a: Cell, b: Cell): boolean {
  return (a instanceof Formula && b instanceof Formula) || sameContent(a, b);
}

function comingBack(height: number, wanted: Rows, gone: readonly number[]): TableEdit {
  const inserted = gone.map((index, before) => ({ at: index - before, rows: [wanted[index]] }));
  return withInserted({ overwrite: [], append: [], remove: [] }, inserted, height);
}

/**
 * The edit with rows that come above others, in their order; those that come below the last row that stays are added at the end.
 *
 * @param height how many rows the table has
 */
export function withInserted(edit: TableEdit, inserted: readonly RowsInserted[], height: number): TableEdit {
  const removed = new Set(edit.remove);
  let last = height - 1;
  while (removed.has(last)) last--;
  const byPlace = new Map<number, RowCells[]>();
  const below: RowCells[] = [];
  for (const { at, rows } of inserted) {
    const room = at > last ? below : (byPlace.get(at) ?? []);
    for (const row of rows) room.push(row);
    if (room !== below) byPlace.set(at, room);
  }
  const insert = [...byPlace].map(([at, rows]) => ({ at, rows })).sort((a, b) => b.at - a.at);
  return { ...edit, append: [...below, ...edit.append], insert };
}
