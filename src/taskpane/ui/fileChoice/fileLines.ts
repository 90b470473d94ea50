import type { FileChoiceTexts } from '../../../texts/nl/fileChoice';
import type { FileManner } from './fileList';

/** One line for each assumption about a file and for each thing missing in it. */
export function fileLines(texts: FileChoiceTexts, file: FileManner | null): string[] {
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

/** How a file was read. */
export function fileText(texts: FileChoiceTexts, file: FileManner): string {
  return file.kind === 'text' ? texts.asText(file) : texts.asWorkbook(file.sheet);
}
