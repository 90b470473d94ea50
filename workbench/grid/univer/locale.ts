import {
  CellValueType,
  HorizontalAlign,
  type ICellData,
  InterceptorEffectEnum,
  type Nullable,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { cellText } from '../../excel/cellOutput';
import { englishFormula } from '../../excel/dutchFormula';
import { typedInput } from '../../excel/typedInput';
import { scalar, toCellData } from './cellData';
import type { Session } from './session';

/** Before Univer's own reading of what is typed, which knows English only. */
const BEFORE_UNIVER = 100;

/**
 * Lets the grid read and show numbers, dates and truth values in the display language: Univer's own languages have no Dutch.
 * @param locale `nl-NL` or `en-US`
 */
export function speak(session: Session, locale: string): void {
  const interceptors = session.injector.get(SheetInterceptorService);
  const patternOf = (cell: Nullable<ICellData>): string =>
    session.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? 'General';

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_UNIVER,
    handler: (value, location, next) => {
      if (value?.f && locale.startsWith('nl')) return next({ ...value, f: englishFormula(value.f) });
      const text = value?.f ? undefined : typedText(value);
      if (!value || text === undefined || text === '') return next(value);
      const before = location.worksheet.getCellRaw(location.row, location.col);
      const typed = toCellData(typedInput(text, patternOf(before), locale));
      return typed.f ? next(value) : { ...value, ...typed, p: null };
    },
  });

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: 0,
    handler: (cell, location, next) => {
      if (!cell || (cell.t !== CellValueType.NUMBER && cell.t !== CellValueType.BOOLEAN)) return next(cell);
      if (patternOf(location.rawData) !== 'General') return next(cell);
      const value = scalar(cell);
      const shown = cellText({ value, formula: '', format: 'General', forcedText: false }, locale);
      if (typeof value === 'number') return next({ ...cell, v: shown });
      return next({
        ...cell,
        v: shown,
        t: CellValueType.STRING,
        interceptorStyle: { ht: HorizontalAlign.CENTER },
      });
    },
  });
}

/** What was typed as plain text; undefined when it has a look of its own (rich text). */
function typedText(value: Nullable<ICellData>): string | undefined {
  const body = value?.p?.body;
  if (body) return (body.textRuns ?? []).length === 0 ? body.dataStream.replace(/\r\n$/, '') : undefined;
  return value?.v === undefined || value.v === null ? undefined : String(value.v);
}
