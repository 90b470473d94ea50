import { useFollowedCell } from './useFollowedCell';
import { useCallback, useEffect, useMemo, useRef, useState, type Dispatch } from 'react';
import {
  activePlace,
  employeeAt,
  onSelection,
  type CellPlace,
  type Unsubscribe,
} from '../../workbook/events/selection';
import { onSchoolChanged } from '../../workbook/events/changes';
import { readAfterWrite, readSchool } from '../../workbook/events/lastReading';
import type { SchoolReading } from '../../school/school';
import type { PaneAction } from './store';
import { untilShown } from '../host/untilShown';
import { problemOf } from '../ui/problemOf';

/** How far a reading is that takes more than a moment; `silent` where Excel does not answer at all, as while a cell is edited. */
export type Opening = 'silent' | { readonly done: number; readonly all: number };

/** So long Excel may be silent before the user is told why that can be. */
const SILENCE_MS = 5_000;

export interface WorkbookAccess {
  /** Reads everything and goes to the person at the selected cell, as at the start. */
  readonly start: () => Promise<void>;
  /** Stops that; it can be begun again. */
  readonly stop: () => void;
  /** Follows what the pane itself wrote, and stays where the pane is. */
  readonly refresh: () => Promise<void>;
}

/**
 * Keeps the pane with the workbook: reads it once, then follows the selected cell (no sync: the event holds the place)
 * and what changes in our tables.
 *
 * @returns also how far a reading from the start is, while it is under way and takes more than one answer
 */
export function useWorkbook(
  reading: SchoolReading | null,
  dispatch: Dispatch<PaneAction>,
): readonly [WorkbookAccess, Opening | null] {
  // Two readings can be under way, as when a ribbon button builds while the pane opens; the one that began last counts.
  const turn = useRef(0);
  const stopping = useRef<AbortController | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const { saw, follow } = useFollowedCell((place) => {
    const key = reading && employeeAt(reading, place);
    if (key) dispatch({ type: 'select', key });
  });

  const refresh = useCallback(async () => {
    const own = ++turn.current;
    try {
      const fresh = await readAfterWrite();
      if (fresh && own === turn.current) dispatch({ type: 'read', reading: fresh });
    } catch (error) {
      if (own === turn.current) dispatch({ type: 'failed', failure: problemOf(error) });
    }
  }, [dispatch]);

  const start = useCallback(async () => {
    const own = ++turn.current;
    const { signal } = (stopping.current = new AbortController());
    const silence = setTimeout(
      () => own === turn.current && setOpening((now) => now ?? 'silent'),
      SILENCE_MS,
    );
    try {
      const fresh = await readSchool({
        // A reading that was stopped may go on for an answer more, which is nobody's.
        progress: (done, all) => own === turn.current && !signal.aborted && setOpening({ done, all }),
        signal,
      });
      if (own !== turn.current) return;
      dispatch({ type: 'read', reading: fresh });
      const place = fresh.school ? await activePlace() : null;
      if (!place) return;
      saw(place);
      const key = employeeAt(fresh, place);
      if (key !== null) dispatch({ type: 'found', key });
    } catch (error) {
      if (own === turn.current) dispatch({ type: 'failed', failure: problemOf(error) });
    } finally {
      clearTimeout(silence);
      if (own === turn.current) setOpening(null);
    }
  }, [saw, dispatch]);

  useFollowing(start, follow, dispatch);
  const stop = useCallback(() => stopping.current?.abort(), []);
  const access = useMemo(() => ({ start, stop, refresh }), [start, stop, refresh]);
  return [access, opening];
}

/** Reads everything, and from then on follows what is selected and what changes. */
function useFollowing(
  start: WorkbookAccess['start'],
  follow: (place: CellPlace) => void,
  dispatch: Dispatch<PaneAction>,
): void {
  useEffect(() => {
    let subscriptions: Promise<Unsubscribe>[] = [];
    const failed = (error: unknown) => dispatch({ type: 'failed', failure: problemOf(error) });
    void start().then(() => {
      subscriptions = [
        onSelection(follow),
        onSchoolChanged((fresh) => dispatch({ type: 'read', reading: fresh }), failed, untilShown),
      ];
      for (const subscription of subscriptions) subscription.catch(failed);
    });
    return () => {
      for (const subscription of subscriptions)
        void subscription.then((stop) => stop()).catch(() => undefined);
    };
  }, [start, follow, dispatch]);
}
