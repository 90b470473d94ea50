import { useRef, useState } from 'react';
import { readCsv } from '../../../imports/staffList';
import type { FileSheet, WorkbookOfFile } from '../../../imports/workbookFile';
import { readFile } from '../../host/chosenFile';
import { useAction, type Action } from '../useAction';
import type { FileList } from './fileList';
import { workbookOf } from './workbookOf';

/** A workbook of which somebody has to say which sheet is the list. */
export interface OpenedWorkbook {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly sheets: readonly FileSheet[];
}

export interface FileSource {
  readonly action: Action;
  /** Null as long as no workbook with more sheets was opened. */
  readonly opened: OpenedWorkbook | null;
  /** Reads a file; a workbook with more sheets is opened only. */
  readonly open: (file: File) => void;
  /** Reads a sheet of the opened workbook. */
  readonly readSheet: (sheet: number) => void;
  readonly stop: () => void;
}

/** Reads a list from a file that the user chooses, of which the cells go to `choose`. */
export function useFileSource(choose: (source: FileList) => void): FileSource {
  const action = useAction();
  const [opened, setOpened] = useState<OpenedWorkbook | null>(null);
  const reading = useRef<AbortController | null>(null);
  const read = async (name: string, bytes: ArrayBuffer, sheet: number | null) => {
    reading.current = new AbortController();
    const workbook = await workbookOf(bytes, sheet, reading.current.signal);
    const several = workbook.sheets.length > 1;
    setOpened(several ? { name, bytes, sheets: workbook.sheets } : null);
    if (workbook.sheet) choose(listOfSheet(name, workbook, workbook.sheet));
  };
  const open = (file: File) =>
    action.run(async () => {
      setOpened(null);
      const chosen = await readFile(file);
      if (chosen.kind === 'workbook') return read(file.name, chosen.bytes, null);
      const { text, encoding } = chosen;
      const { cells, delimiter, looseQuotes } = readCsv(text);
      const manner = { kind: 'text', encoding, delimiter, looseQuotes } as const;
      choose({ cells, name: file.name, hiddenRows: [], file: manner });
    });
  const readSheet = (sheet: number) =>
    action.run(async () => {
      if (opened) await read(opened.name, opened.bytes, sheet);
    });
  return { action, opened, open, readSheet, stop: () => reading.current?.abort() };
}

function listOfSheet(
  name: string,
  { sheets }: WorkbookOfFile,
  sheet: NonNullable<WorkbookOfFile['sheet']>,
): FileList {
  const { cells, hiddenRows, hiddenColumns, mergedRows, unsolved } = sheet;
  const hidden = sheets.filter((one) => one.isHidden && one.name !== sheet.name);
  return {
    cells,
    name,
    hiddenRows,
    file: {
      kind: 'workbook',
      sheet: sheet.name,
      hiddenSheets: hidden.map((one) => one.name),
      hiddenColumns,
      mergedRows,
      unsolved,
    },
  };
}
