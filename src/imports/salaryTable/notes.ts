import type { Day } from '../../domain/calendar';
import type { Interview } from './interview';
import type { Unused } from './unused';

/** What was deduced about a line, where it was not to be read from it. */
export type Mark =
  | { readonly kind: 'deduced'; readonly line: number; readonly by: 'shipped' | 'amounts' }
  | { readonly kind: 'joined'; readonly line: number; readonly text: string }
  | { readonly kind: 'olderDate'; readonly line: number; readonly date: Day }
  | { readonly kind: 'footnote'; readonly line: number; readonly text: string };

/** Collects while a paste is read: the questions, what is left out, and what was deduced. */
export class Notes {
  readonly unused: Unused[] = [];
  readonly marks: Mark[] = [];

  constructor(readonly interview: Interview) {}

  leaveOut(line: number, text: string, reason: Unused['reason']): void {
    if (/\d/.test(text)) this.unused.push({ line, text: text.trim(), reason });
  }
}
