import { useEffect, useRef, useState } from 'react';
import { csvSteps } from '../../../imports/staffList';
import type { FileSheet, WorkbookOfFile } from '../../../imports/workbookFile';
import { inSteps, reporting } from '../../../pacing';
import { WorkbookProblem } from '../../../workbook/problems';
import { readFile, type DecodedText } from '../../host/chosenFile';
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
  /** The share of a text that was read; 0 for a workbook, which does not tell. */
  readonly share: number;
  /** Null as long as no workbook with more sheets was opened. */
  readonly opened: OpenedWorkbook | null;
  /** Reads a file; a workbook with more sheets is opened only. */
  readonly open: (file: File) => void;
  /** Reads a sheet of the opened workbook. */
  readonly readSheet: (sheet: number) => void;
  readonly stop: () => void;
}

/** Why reading ends when the screen is left: whoever is erased meanwhile does not come back with the list. */
const LEFT = Symbol('left');

/** Reads a list from a file that the user chooses, of which the cells go to `choose`. */
export function useFileSource(choose: (source: FileList) => void): FileSource {
  const action = useAction();
  const [opened, setOpened] = useState<OpenedWorkbook | null>(null);
  const [share, setShare] = useState(0);
  const reading = useRef<AbortController | null>(null);
  useEffect(() => () => reading.current?.abort(LEFT), []);
  const begin = (work: (signal: AbortSignal) => Promise<void>) =>
    action.run(async () => {
      const { signal } = (reading.current = new AbortController());
      setShare(0);
      await work(signal).catch((error: unknown) => {
        if (signal.reason !== LEFT) throw error;
      });
    });
  const readWorkbook = async (
    { name, bytes }: Pick<OpenedWorkbook, 'name' | 'bytes'>,
    sheet: number | null,
    signal: AbortSignal,
  ) => {
    const workbook = await workbookOf(bytes, sheet, signal);
    const several = workbook.sheets.length > 1;
    setOpened(several ? { name, bytes, sheets: workbook.sheets } : null);
    if (workbook.sheet) choose(listOfSheet(name, workbook, workbook.sheet));
  };
  const open = (file: File) =>
    begin(async (signal) => {
      setOpened(null);
      const chosen = await readFile(file);
      if (chosen.kind === 'workbook')
        await readWorkbook({ name: file.name, bytes: chosen.bytes }, null, signal);
      else choose(await listOfText(file.name, chosen, signal, setShare));
    });
  const readSheet = (sheet: number) =>
    begin(async (signal) => {
      if (opened) await readWorkbook(opened, sheet, signal);
    });
  return { action, share, opened, open, readSheet, stop: () => reading.current?.abort() };
}

/** @throws WorkbookProblem `cancelled` when it was stopped, `fileTooLong` when it has more rows than a sheet */
async function listOfText(
  name: string,
  { text, encoding }: DecodedText,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<FileList> {
  let share = 0;
  const steps = reporting(csvSteps(text), (done) => (share = done));
  const list = await inSteps(steps, () => {
    progress(share);
    return signal.aborted;
  });
  if (list === null || signal.aborted) throw new WorkbookProblem({ code: 'cancelled' });
  const { cells, delimiter, looseQuotes, isCut } = list;
  if (isCut) throw new WorkbookProblem({ code: 'fileTooLong' });
  return { cells, name, hiddenRows: [], file: { kind: 'text', encoding, delimiter, looseQuotes } };
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
