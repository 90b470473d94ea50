/** A workbook in a file: its sheets, and the cells of one of them. Loaded by who opens one. */
export { readWorkbook, type SheetOfFile, type WorkbookOfFile } from './readWorkbook';
export { UnreadableWorkbook, type FileKind, type UnreadableReason } from './unreadable';
export type { Addresses } from './sheetFacts';
export type { FileSheet } from './workbookParts';
