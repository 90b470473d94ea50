/** Why a file cannot be read as a workbook. */
export type UnreadableReason =
  /** A spreadsheet of another program: .ods or .numbers. */
  | 'openDocument'
  /** A workbook as .xlsb, of which the sheets are no text. */
  | 'binaryWorkbook'
  /** A zip file with something else in it. */
  | 'otherArchive'
  /** Its parts are not what a workbook has. */
  | 'damaged'
  /** What is packed in it is too large to read. */
  | 'unpacksTooLarge'
  | 'tooManyCells';

/** Thrown for a file that is no workbook, or one that is too large to read; nothing of it was read then. */
export class UnreadableWorkbook extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(reason);
    this.name = 'UnreadableWorkbook';
  }
}

/** What a chosen file is that cannot be read as a list. */
export type FileKind = 'picture' | 'pdf' | 'oldExcel' | 'locked' | 'page' | 'other' | UnreadableReason;
