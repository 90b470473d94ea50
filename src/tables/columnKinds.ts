/** What a column holds, which decides how it looks and how wide it is. */
export type ColumnKind =
  | 'number'
  | 'text'
  | 'name'
  | 'note'
  | 'label'
  | 'date'
  | 'moment'
  | 'euro'
  | 'fte'
  | 'count'
  | 'year'
  | 'value';

/** Excel's number formats in its own (US) notation; each user sees them in their own. */
export const numberFormats: Readonly<Record<ColumnKind, string>> = {
  number: 'General',
  text: 'General',
  name: 'General',
  note: 'General',
  label: 'General',
  date: 'dd-mmm-yyyy',
  moment: 'dd-mmm-yyyy hh:mm',
  euro: '"€" #,##0.00;[Red]-"€" #,##0.00',
  fte: '0.00##',
  count: 'General',
  year: 'General',
  value: 'General',
};

/** Column widths in points. */
export const columnWidths: Readonly<Record<ColumnKind, number>> = {
  number: 105,
  text: 150,
  name: 210,
  note: 330,
  label: 75,
  date: 90,
  moment: 120,
  euro: 85,
  fte: 55,
  count: 65,
  year: 95,
  value: 75,
};
