import { useRef, useState } from 'react';
import { goTo } from '../../../workbook/events/selection';
import { undo } from '../../../workbook/write/lazyWrites';
import type { WrittenPaper } from '../../../documents/writtenPaper';
import { writePapers, type PapersOfAnswers, type PapersWritten } from '../../../workbook/sheets/writePapers';
import { usePane } from '../context';
import type { WriteAccess } from '../screen';
import type { Slices } from '../../../pacing';
import { useAction, type Action } from '../useAction';

/** The making of one sheet. */
export interface PaperWork {
  readonly action: Action;
  /** How many employees are done while the paper is worked out; null at other times. */
  readonly done: number | null;
  /** The sheet that was made or was there already; null before, and after an undo. */
  readonly sheet: WrittenPaper | null;
  readonly stop: () => void;
  /**
   * Works the paper out and puts it on its sheet; nothing is written when it is stopped.
   *
   * @param written called with what was made and with the answers to the questionnaire
   */
  readonly make: (
    what: string,
    work: (slices: Slices) => Promise<PapersOfAnswers>,
    written?: (written: PapersWritten) => void,
  ) => void;
  readonly goToSheet: () => void;
  readonly takeBack: () => void;
}

/** Makes one sheet of a paper, which can be stopped, opened and undone. */
export function usePaper(access: WriteAccess): PaperWork {
  const { t, announce } = usePane();
  const action = useAction();
  const [done, setDone] = useState<number | null>(null);
  const [sheet, setSheet] = useState<WrittenPaper | null>(null);
  const stopping = useRef<AbortController | null>(null);

  const make: PaperWork['make'] = (what, work, onWritten) =>
    action.run(async () => {
      const controller = new AbortController();
      stopping.current = controller;
      setDone(0);
      setSheet(null);
      try {
        const papers = await work({ signal: controller.signal, progress: setDone });
        if (controller.signal.aborted) return;
        const result = await writePapers({ what, papers, signal: controller.signal });
        const { made } = result;
        setSheet(made.at(0) ?? null);
        onWritten?.(result);
        const sheets = made.filter(({ outcome }) => outcome !== 'same');
        if (sheets.length > 0) await access.wrote({ what, tables: [], sheets });
        else announce(what);
      } finally {
        stopping.current = null;
        setDone(null);
      }
    });
  const written = access.writes.find(({ sheets }) =>
    sheets?.some(({ sheetId }) => sheetId === sheet?.sheetId),
  );
  const takeBack = () =>
    action.run(async () => {
      if (!written) return;
      await undo(written);
      setSheet(null);
      announce(t.plan.undone);
      await access.undone(written);
    });
  const goToSheet = () => {
    if (sheet) action.run(() => goTo({ sheetId: sheet.sheetId, address: 'A1' }));
  };
  return { action, done, sheet, stop: () => stopping.current?.abort(), make, goToSheet, takeBack };
}
