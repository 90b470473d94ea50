import { format as formatNumber } from './dutchNumfmt';
import type { GridCell, Scalar } from '../grid/grid';
import { ERROR_TEXT } from './cellInput';
import { ERRORS } from './errorTexts';

/** The text that Excel shows in a cell, with the separators and month names of the display language. */
export function cellText(cell: GridCell, locale: string): string {
  const { value, format } = cell;
  if (typeof value === 'boolean')
    return locale.startsWith('nl') ? (value ? 'WAAR' : 'ONWAAR') : value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return formatNumber(format || 'General', value, { locale: locale.slice(0, 2) });
}

/** Excel's name for the kind of value in a cell. */
export function valueType(cell: GridCell): 'Empty' | 'Error' | 'String' | 'Double' | 'Boolean' {
  const { value } = cell;
  if (value === '') return cell.formula === '' ? 'Empty' : 'String';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return !cell.forcedText && ERROR_TEXT.test(value) ? 'Error' : 'String';
}

/** The value as `range.values` gives it. @param locale display language when errors are given in that, else undefined */
export function cellValue(cell: GridCell, locale?: string): Scalar {
  return locale?.startsWith('nl') && valueType(cell) === 'Error'
    ? (ERRORS.get(String(cell.value)) ?? cell.value)
    : cell.value;
}
