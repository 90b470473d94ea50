import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLatest } from '../ui/useLatest';
import { activePlace, type CellPlace } from '../../workbook/events/selection';

/**
 * Follows the cell that the user selects, also in an Excel that does not tell of it (office-js 6311): whoever comes to the pane after
 * selecting a cell brings it along.
 *
 * @param select called with each cell that is newly selected
 * @returns `saw` for the cell that is selected at the start, and `follow` for one that Excel tells of
 */
export function useFollowedCell(select: (place: CellPlace) => void) {
  const selectRef = useLatest(select);
  const last = useRef<CellPlace | null>(null);
  const saw = useCallback((place: CellPlace) => {
    last.current = place;
  }, []);
  const follow = useCallback(
    (place: CellPlace) => {
      saw(place);
      selectRef.current(place);
    },
    [saw, selectRef],
  );
  useEffect(() => {
    const come = () =>
      void activePlace().then((place) => {
        if (place && last.current && !isSame(place, last.current)) follow(place);
      });
    document.documentElement.addEventListener('pointerenter', come);
    window.addEventListener('focus', come);
    return () => {
      document.documentElement.removeEventListener('pointerenter', come);
      window.removeEventListener('focus', come);
    };
  }, [follow]);
  return useMemo(() => ({ saw, follow }), [saw, follow]);
}

function isSame(a: CellPlace, b: CellPlace): boolean {
  return a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;
}
