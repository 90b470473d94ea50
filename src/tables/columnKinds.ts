/** Excel's number format in its own (US) notation, which each user sees in their own, and the width of a column in points. */
interface ColumnLook {
  readonly format: string;
  readonly width: number;
}

const plain = (width: number): ColumnLook => ({ format: 'General', width });

/** How a column looks, by what it holds. */
export const columnLooks = {
  number: plain(105),
  text: plain(150),
  name: plain(210),
  note: plain(330),
  label: plain(75),
  date: { format: 'dd-mmm-yyyy', width: 90 },
  moment: { format: 'dd-mmm-yyyy hh:mm', width: 120 },
  euro: { format: '"€" #,##0.00;[Red]-"€" #,##0.00', width: 85 },
  fte: { format: '0.00##', width: 55 },
  count: plain(65),
  year: plain(95),
  value: plain(75),
} satisfies Readonly<Record<string, ColumnLook>>;

/** What a column holds. */
export type ColumnKind = keyof typeof columnLooks;
