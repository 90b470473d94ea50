import type { Label } from '../domain/career/salaryTable';
import { refuse } from './problem';
import { isMissing, readText, type Cell } from './values';

/** A scale or step as it is typed: a number stays a number, text loses the spaces around it. In a step 0 is a label. */
export function readLabel(name: string, cell: Cell): Label {
  if (isMissing(cell)) refuse({ code: 'missing', name });
  return typeof cell === 'number' ? cell : readText(name, cell)!;
}

/** As `readLabel`, for a scale: there 0 is an empty cell. */
export function readScale(name: string, cell: Cell): Label {
  return cell === 0 ? refuse({ code: 'missing', name }) : readLabel(name, cell);
}

/** A label that was printed: whole numbers become numbers, as they are typed in a workbook. */
export function printedLabel(text: string): Label {
  return /^(0|[1-9]\d*)$/.test(text) ? Number(text) : text;
}
