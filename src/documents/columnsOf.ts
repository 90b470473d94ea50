import type { PaperColumn, PaperKind } from './paper';

/** Columns of one kind beside each other, by their headers. */
export function columnsOf(kind: PaperKind, ...headers: readonly string[]): readonly PaperColumn[] {
  return headers.map((header) => ({ header, kind }));
}
