import type { UndoHandle } from '../../workbook/write/undoHandle';
import type { WriteAccess } from './screen';

/** The same access, of which each write is also given to `written` as soon as the workbook holds it. */
export function accessWith(access: WriteAccess, written: (handle: UndoHandle) => void): WriteAccess {
  return {
    ...access,
    write: (edit, what, how) => {
      const both = (handle: UndoHandle) => {
        how?.written?.(handle);
        written(handle);
      };
      return access.write(edit, what, { ...how, written: both });
    },
    wrote: (handle, key) => {
      written(handle);
      return access.wrote(handle, key);
    },
  };
}
