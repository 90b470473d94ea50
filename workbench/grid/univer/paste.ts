import { ICommandService } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import { clipboardCells } from '../../excel/clipboardText';
import { intersection, MAX_COLUMNS, MAX_ROWS, type Area } from '../../excel/area';
import { typedInput } from '../../excel/typedInput';
import { type CellMatrix, toCellData } from './cellData';
import { type Session, UNIT } from './session';
import type { UniverGrid } from './univerGrid';

/** What is pasted into more cells than it has fills them, up to so many. */
const MOST_FILLED = 100_000;

/**
 * Reads what is pasted from elsewhere as if it were typed, in the display language; the grid's own reading knows English only. The
 * text is taken, not the look. What was copied in the grid itself is pasted as it is.
 */
export function readPastes(session: Session, grid: UniverGrid, locale: string): void {
  const clipboard = session.injector.get(ISheetClipboardService);
  const [legacyPaste, paste] = [clipboard.legacyPaste.bind(clipboard), clipboard.paste.bind(clipboard)];
  const isOwn = (html: string): boolean => {
    const copyId = /data-copy-id="([^\s"]+)"/.exec(html)?.[1];
    return copyId !== undefined && clipboard.copyContentCache().get(copyId) !== undefined;
  };

  clipboard.legacyPaste = async (html, text, files) =>
    !text || isOwn(html ?? '') ? legacyPaste(html, text, files) : typeText(session, grid, text, locale);
  clipboard.paste = async (item, kind) => {
    const read = async (type: string): Promise<string> =>
      item.types.includes(type) ? (await item.getType(type)).text() : '';
    const text = await read('text/plain');
    return text === '' || isOwn(await read('text/html'))
      ? paste(item, kind)
      : typeText(session, grid, text, locale);
  };
}

/** Types the cells of a text at the selection; one act, that the grid can undo. */
function typeText(session: Session, grid: UniverGrid, text: string, locale: string): Promise<boolean> {
  const cells = clipboardCells(text);
  const width = Math.max(...cells.map((row) => row.length));
  const area = targetOf(grid.selection(), cells.length, width);
  grid.makeRoom(area);
  const formats = grid.formats(area);
  const value: CellMatrix = {};
  for (let r = 0; r < area.rows; r++) {
    const line: Record<number, ReturnType<typeof toCellData>> = {};
    const row = cells[r % cells.length] ?? [];
    for (let c = 0; c < area.columns; c++) {
      const raw = row[c % width] ?? '';
      line[area.column + c] = toCellData(typedInput(raw, formats[r]?.[c] ?? 'General', locale));
    }
    value[area.row + r] = line;
  }
  return session.injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: UNIT,
    subUnitId: area.sheetId,
    range: {
      startRow: area.row,
      endRow: area.row + area.rows - 1,
      startColumn: area.column,
      endColumn: area.column + area.columns - 1,
    },
    value,
  });
}

/** The cells that get the text: from the selection's first one on, or all of it when the text fits in it a whole number of times. */
function targetOf(selection: Area, rows: number, columns: number): Area {
  const fills =
    selection.rows % rows === 0 &&
    selection.columns % columns === 0 &&
    selection.rows * selection.columns <= MOST_FILLED;
  const wanted = fills ? selection : { ...selection, rows, columns };
  const sheet = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  return { ...wanted, ...intersection(wanted, sheet) };
}
