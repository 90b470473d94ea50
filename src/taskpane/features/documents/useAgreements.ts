import { useState } from 'react';
import { agreementNl } from '../../../texts/nl/agreement';
import type { AgreementsScreenTexts } from '../../../texts/nl/agreementsScreen';
import type { Employee } from '../../../school/school';
import { undo, write } from '../../../workbook/write/lazyWrites';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { recordDocuments, type DocumentOfCourse } from '../../../school/edits/agreementDocuments';
import { writePapers } from '../../../workbook/sheets/writePapers';
import type { Day } from '../../../domain/calendar';
import { useTexts } from '../../ui/context';
import { canDownload, download } from '../../host/download';
import type { WriteAccess } from '../../ui/screen';
import type { AgreementChoices } from '../../../documents/agreement/agreement';
import {
  documentsOf,
  outcomesOf,
  restingOnExtraHours,
  type AgreementOutcome,
  type RestingAgreement,
  draftOf,
  type AgreementDraft,
} from './agreementRun';
import { usePaperRun } from './usePaperRun';
import { wordFile } from '../../ui/papers/wordFile';
import { inSlices } from '../../../pacing';

type Deliver = (
  drafts: readonly AgreementDraft[],
  signal: AbortSignal,
  progress: (done: number) => void,
) => Promise<void>;

/** Makes agreements on sheets or in a Word document, with progress and a way to stop. */
export function useAgreements(day: Day, texts: AgreementsScreenTexts, access: WriteAccess) {
  const paperTexts = useTexts(agreementNl);
  const { run, setMessage, ...work } = usePaperRun();
  const [outcomes, setOutcomes] = useState<readonly AgreementOutcome[]>([]);
  // Whose agreement, of those made last, rests on hours above full time.
  const [resting, setResting] = useState<readonly RestingAgreement[]>([]);

  /** Works out the agreements, and hands them on. */
  const make = (people: readonly Employee[], choices: AgreementChoices, deliver: Deliver) => {
    setOutcomes([]);
    setResting([]);
    run(people.length, async (signal, progress) => {
      const drafts = await inSlices(people, (one) => draftOf(one, day, choices, paperTexts), { signal });
      await deliver(drafts, signal, progress);
      setResting(restingOnExtraHours(drafts));
    });
  };

  const makeSheets = (people: readonly Employee[], choices: AgreementChoices) =>
    make(people, choices, async (drafts, signal, progress) => {
      const papers = drafts.flatMap(({ paper }) => paper ?? []);
      const skipped = drafts.length - papers.length;
      const { made, cancelled } = await writePapers({
        what: texts.written(1),
        papers,
        signal,
        progress: (done) => progress(done + skipped),
      });
      setOutcomes(outcomesOf(drafts, made));
      if (cancelled || drafts.length < people.length) setMessage(texts.cancelled(made.length, people.length));
      else setMessage(made.length === 0 ? texts.nothingMade : texts.done(made.length));
      const sheets = made.filter(({ outcome }) => outcome !== 'same');
      if (sheets.length === 0) return;
      const written = { what: texts.written(sheets.length), tables: [], sheets };
      await access.wrote(await withRecords(documentsOf(drafts, sheets), written));
    });

  const makeWord = (people: readonly Employee[], choices: AgreementChoices) => {
    if (!canDownload()) return setMessage(texts.noDownloads);
    make(people, choices, async (drafts, signal) => {
      const papers = drafts.flatMap(({ paper }) => paper ?? []);
      if (signal.aborted) return setMessage(texts.cancelled(0, people.length));
      if (papers.length === 0) {
        setOutcomes(outcomesOf(drafts, 'inFile'));
        return setMessage(texts.nothingMade);
      }
      const file = await wordFile(papers, signal);
      if (file === null) return setMessage(texts.cancelled(0, people.length));
      const recorded = await withRecords(documentsOf(drafts, papers), { what: texts.numbered, tables: [] });
      setOutcomes(outcomesOf(drafts, 'inFile'));
      const first = drafts.find(({ paper }) => paper !== null);
      const name = paperTexts.fileName(papers.length, String(first?.employee.number ?? ''));
      download(file, name);
      setMessage(texts.downloaded(name));
      if (recorded.tables.length > 0) await access.wrote(recorded);
    });
  };

  return { ...work, outcomes, resting, clearResting: () => setResting([]), makeSheets, makeWord };
}

/**
 * Records in `Wensen` in which document courses were agreed, as one with what was made already: that goes away again when it
 * cannot be recorded.
 */
async function withRecords(documents: readonly DocumentOfCourse[], made: UndoHandle): Promise<UndoHandle> {
  if (documents.length === 0) return made;
  try {
    return { ...(await write(recordDocuments(documents), made.what)), sheets: made.sheets };
  } catch (error) {
    await undo(made);
    throw error;
  }
}
