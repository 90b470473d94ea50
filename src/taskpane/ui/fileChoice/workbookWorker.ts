import {
  readWorkbook,
  UnreadableWorkbook,
  type SheetOfFile,
  type UnreadableReason,
  type WorkbookOfFile,
} from '../../../imports/workbookFile';

/** The one message to this script: the file and the index of a sheet; null where none is chosen. */
export interface WorkbookAsked {
  readonly bytes: ArrayBuffer;
  readonly sheet: number | null;
}
/** The answers of this script: the rows of the sheet in parts, and then the workbook without them, or why it cannot be read. */
export type WorkbookAnswer =
  | { readonly rows: SheetOfFile['cells'] }
  | { readonly workbook: WorkbookOfFile }
  | { readonly refused: UnreadableReason };

/** Cells handed over at once: taking them over keeps the pane from answering. */
const PART = 5_000;

// A worker, so that the pane stays responsive: a file can be large, and cannot be unpacked in parts.
addEventListener('message', ({ data: { bytes, sheet } }: MessageEvent<WorkbookAsked>) => {
  const send = (answer: WorkbookAnswer) => postMessage(answer);
  readWorkbook(new Uint8Array(bytes), sheet).then(
    (workbook) => {
      const cells = workbook.sheet?.cells ?? [];
      const rows = Math.max(1, Math.floor(PART / (cells[0]?.length ?? 1)));
      for (let first = 0; first < cells.length; first += rows)
        send({ rows: cells.slice(first, first + rows) });
      send({ workbook: { ...workbook, sheet: workbook.sheet && { ...workbook.sheet, cells: [] } } });
    },
    (error: unknown) => send({ refused: error instanceof UnreadableWorkbook ? error.reason : 'damaged' }),
  );
});
