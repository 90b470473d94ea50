import type { FileKind } from '../imports/workbookFile';
import type { Refusal } from '../school/edits/schoolEdit';
import type { Language } from '../texts/spoken';
import type { StructureProblem } from '../tables/dataProblem';
import type { overviewSheet, referenceDateName, TableName } from '../tables/schema';

export type { Language };

/** Why an action in the workbook could not be done. Nothing was changed, unless the code says otherwise. */
export type WorkbookFailure =
  | { readonly code: 'protectedSheet'; readonly sheet: string | null }
  | { readonly code: 'protectedWorkbook' }
  | { readonly code: 'readOnly' }
  | Extract<StructureProblem, { code: 'missingTable' | 'missingColumn' | 'missingReferenceDate' }>
  | { readonly code: 'missingSheet'; readonly sheet: string }
  | Refusal
  | {
      readonly code: 'changedMeanwhile';
      readonly table: typeof referenceDateName | typeof overviewSheet;
    }
  | { readonly code: 'nameTaken'; readonly sheet: string }
  /** The cells for new columns are not empty. */
  | { readonly code: 'noRoomBeside'; readonly sheet: string }
  | { readonly code: 'sheetsKept'; readonly sheets: readonly string[] }
  | { readonly code: 'valuesKept'; readonly back: number; readonly all: number }
  /** Null when Excel does not say which. */
  | { readonly code: 'filtered'; readonly table: TableName | null }
  | { readonly code: 'otherWorkbook' }
  | { readonly code: 'notOneArea' }
  | { readonly code: 'mergedCells' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'tooLarge' }
  | { readonly code: 'fileTooLarge'; readonly megabytes: number; readonly most: number }
  | { readonly code: 'fileTooLong' }
  | { readonly code: 'fileUnreadable'; readonly kind: FileKind }
  | { readonly code: 'cellInEdit' }
  | { readonly code: 'busy' }
  | { readonly code: 'connectionLost' }
  | { readonly code: 'notSupported' }
  | { readonly code: 'partlyWritten'; readonly sheet: string }
  | { readonly code: 'unexpected'; readonly detail: string };

/** Thrown by everything in this folder that speaks to Excel; never a raw Office error. */
export class WorkbookProblem extends Error {
  constructor(readonly failure: WorkbookFailure) {
    super(failure.code);
    this.name = 'WorkbookProblem';
  }
}

/** What is wrong and what to do about it; `what` ends in a full stop, `fix` may be empty when `what` says it all. */
export interface Explanation {
  readonly what: string;
  readonly fix: string;
  /** The table whose filter prevents the write: the reader can clear the filter. */
  readonly filtered?: TableName;
}
