import type { Cell } from '../cells/values';

/** What a write did, so that it can be taken back. Holds only the rows or cells that were written. */
export type UndoHandle =
  | {
      readonly kind: 'plan';
      readonly key: string;
      readonly headers: readonly string[];
      /** The person's rows before, as they can be put back. */
      readonly before: readonly (readonly Cell[])[];
      /** The person's rows after, as values. */
      readonly after: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: 'wish';
      readonly key: string;
      readonly wishId: string;
      readonly before: Readonly<Record<string, Cell>>;
      readonly after: Readonly<Record<string, Cell>>;
    };
