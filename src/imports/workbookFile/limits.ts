/** Bytes that the parts of a workbook may take unpacked: a sheet of thirty thousand people with forty columns has some 40 MB. */
export const MOST_UNPACKED = 60_000_000;
/** Rows times columns of a sheet, from its first cell to the last one that holds something. */
export const MOST_CELLS = 2_000_000;
/** What a sheet of Excel has. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
