import type { StaffImportTexts } from '../../../texts/nl/staffImport';
import type { FileManner } from './staffImport';

/** What was assumed of a file, or is missing in it, a line each. */
export function fileLines(texts: StaffImportTexts['understood']['file'], file: FileManner | null): string[] {
  if (file === null) return [];
  if (file.kind === 'text') return file.looseQuotes.length > 0 ? [texts.looseQuotes(file.looseQuotes)] : [];
  const { hiddenSheets, hiddenColumns, mergedRows, unsolved } = file;
  return [
    ...(hiddenSheets.length > 0 ? [texts.hiddenSheets(hiddenSheets)] : []),
    ...(hiddenColumns.length > 0 ? [texts.hiddenColumns(hiddenColumns)] : []),
    ...(mergedRows.count > 0 ? [texts.mergedRows(mergedRows)] : []),
    ...(unsolved.count > 0 ? [texts.unsolved(unsolved)] : []),
  ];
}
