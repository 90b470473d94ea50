import { useState } from 'react';
import { statementNl } from '../../../texts/nl/statement';
import type { StatementsScreenTexts } from '../../../texts/nl/statementsScreen';
import type { Employee } from '../../../school/school';
import { MOST_LISTED, statementList, type EmailOf } from '../../../documents/statement/statementList';
import type { WrittenPaper } from '../../../documents/writtenPaper';
import { writePapers } from '../../../workbook/sheets/writePapers';
import { canDownload, download } from '../../host/download';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import {
  papersOf,
  statementOutcomes,
  type StatementDraft,
  type StatementOutcome,
  type StatementsQuestion,
  draftStatement,
} from './statementRun';
import { usePaperRun } from './usePaperRun';
import { wordFile } from '../../ui/papers/wordFile';
import { inSlices } from '../../../pacing';

type Deliver = (
  drafts: readonly StatementDraft[],
  signal: AbortSignal,
  progress: (done: number) => void,
) => Promise<void>;

/** Makes statements on sheets, in a Word document or as a list to merge, with progress and a way to stop. */
export function useStatements(
  question: StatementsQuestion,
  texts: StatementsScreenTexts,
  access: WriteAccess,
) {
  const paperTexts = useTexts(statementNl);
  const { run, setMessage, ...work } = usePaperRun();
  const [outcomes, setOutcomes] = useState<readonly StatementOutcome[]>([]);

  /** Works out the statements, and hands them on. */
  const make = (people: readonly Employee[], deliver: Deliver) =>
    run(people.length, async (signal, progress) => {
      setOutcomes([]);
      const drafts = await inSlices(people, (one) => draftStatement(one, question), { signal });
      await deliver(drafts, signal, progress);
    });

  const makeSheets = (people: readonly Employee[]) =>
    make(people, async (drafts, signal, progress) => {
      const papers = await papersOf(drafts, paperTexts, { signal });
      const skipped = drafts.filter(({ statement }) => statement === null).length;
      const { made, cancelled } = await writePapers({
        what: texts.written(1),
        papers,
        signal,
        progress: (done) => progress(done + skipped),
      });
      setOutcomes(statementOutcomes(drafts, made));
      if (cancelled || drafts.length < people.length || papers.length + skipped < drafts.length)
        setMessage(texts.cancelled(made.length, people.length));
      else setMessage(made.length === 0 ? texts.nothingMade : texts.done(made.length));
      await recordNew(texts.written(made.length), made, access);
    });

  const makeWord = (people: readonly Employee[]) => {
    if (!canDownload()) return setMessage(texts.noDownloads);
    make(people, async (drafts, signal, progress) => {
      const papers = await papersOf(drafts, paperTexts, { signal, progress });
      progress(people.length);
      const file = signal.aborted || papers.length === 0 ? null : await wordFile(papers, signal);
      if (signal.aborted) return setMessage(texts.cancelled(0, people.length));
      setOutcomes(statementOutcomes(drafts, 'inFile'));
      if (file === null) return setMessage(texts.nothingMade);
      const name = paperTexts.fileName(papers.length, String(papers[0].about));
      download(file, name);
      setMessage(texts.downloaded(name));
    });
  };

  const makeList = (people: readonly Employee[], email: EmailOf) => {
    if (people.length > MOST_LISTED) return setMessage(texts.tooMany(MOST_LISTED));
    make(people, async (drafts, signal) => {
      if (signal.aborted) return setMessage(texts.cancelled(0, people.length));
      const statements = drafts.flatMap(({ statement }) => statement ?? []);
      if (statements.length === 0) return setMessage(texts.nothingMade);
      const papers = [statementList(statements, email, paperTexts)];
      const { made } = await writePapers({ what: texts.writtenList, papers, signal });
      if (made.length === 0) return setMessage(texts.cancelled(0, people.length));
      setOutcomes(statementOutcomes(drafts, 'listed'));
      setMessage(texts.listed(statements.length));
      await recordNew(texts.writtenList, made, access);
    });
  };

  return { ...work, outcomes, makeSheets, makeWord, makeList };
}

/** Records the sheets that are new, so that they can be taken back. */
async function recordNew(what: string, made: readonly WrittenPaper[], access: WriteAccess): Promise<void> {
  const sheets = made.filter(({ outcome }) => outcome !== 'same');
  if (sheets.length > 0) await access.wrote({ what, tables: [], sheets });
}
