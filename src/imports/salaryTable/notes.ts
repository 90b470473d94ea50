import type { Day } from '../../domain/calendar';
import type { Interview } from './interview';
import type { Unused } from './unused';

/** What was found out about a line in another way than by reading it. */
export type Mark =
  | { readonly kind: 'deduced'; readonly line: number; readonly by: 'shipped' | 'amounts' }
  | { readonly kind: 'joined'; readonly line: number; readonly text: string }
  | { readonly kind: 'olderDate'; readonly line: number; readonly date: Day }
  | { readonly kind: 'footnote'; readonly line: number; readonly text: string };

/** What comes up while a paste is read: the questions, what is left out, and what was found out. */
export class Notes {
  readonly unused: Unused[] = [];
  readonly marks: Mark[] = [];

  constructor(readonly interview: Interview) {}

  leaveOut(line: number, text: string, reason: Unused['reason']): void {
    if (/\d/.test(text)) this.unused.push({ line, text: text.trim(), reason });
  }
}
