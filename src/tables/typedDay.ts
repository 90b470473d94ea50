import { orProblem } from './problem';
import { isMissing, readDay } from './values';
import type { Day } from '../domain/calendar';

/** What was typed in a field for a date: understood, empty, or refused. */
export type TypedDay =
  { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'empty' } | { readonly kind: 'refused' };

/** Reads a date as a person types it: `23-11-2026`, `23/11/2026`, `23.11.2026` or `2026-11-23`. */
export function readTypedDay(typed: string): TypedDay {
  if (isMissing(typed)) return { kind: 'empty' };
  return orProblem(
    () => ({ kind: 'day', day: readDay('datum', typed.replace(/[/.\s]+/g, '-').replace(/^-|-$/g, '')) }),
    () => ({ kind: 'refused' }),
  );
}
