import { schoolYearText, type Cell } from '../../tables/values';
import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { Priority } from '../../school/school';
import type { UndoHandle } from '../write/undoHandle';
import { wishRow } from './wishes';
import { write } from '../write/write';
import { changeRows } from '../../tables/rowsByColumn';

/** What changes in a wish; what is absent stays as it is. */
export interface WishChange {
  readonly key: string;
  readonly wishId: string;
  /** Null gives the wish the price of `Opleidingen` again. */
  readonly price?: Cents | null;
  readonly earliest?: SchoolYear | null;
  readonly priority?: Priority;
}

/**
 * Writes changed fields of one wish to `Wensen`, and nothing else of its row. Two syncs.
 *
 * @param what what is done, for the log
 */
export function writeWish(change: WishChange, what: string): Promise<UndoHandle> {
  const { key, wishId: id, price, earliest, priority } = change;
  const cells: Record<string, Cell> = {};
  if (price !== undefined) cells.Kosten = price === null ? '' : price / 100;
  if (earliest !== undefined) cells.Vroegst = earliest === null ? '' : schoolYearText(earliest);
  if (priority !== undefined) cells.Prioriteit = priority;
  return write(
    {
      tables: ['Wensen'],
      change: (now) => {
        const raw = now('Wensen');
        return { Wensen: changeRows(raw, [{ index: wishRow(raw, key, id), cells }]) };
      },
    },
    what,
  );
}
