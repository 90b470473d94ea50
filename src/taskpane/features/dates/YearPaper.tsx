import { Button } from '@fluentui/react-components';
import { yearPaper, type YearPaperChoices } from '../../../documents/calendar/yearPaper';
import type { DateEntry } from '../../../school/dates/yearView';
import { signalsNl } from '../../../texts/nl/signals';
import { yearDatesNl } from '../../../texts/nl/yearDates';
import { canDownload, download } from '../../host/download';
import { PaperResult } from '../../ui/papers/PaperResult';
import { usePaper } from '../../ui/papers/usePaper';
import { wordFile } from '../../ui/papers/wordFile';
import { Refused } from '../../ui/Refused';
import { usePane, useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { usePlainStyles } from '../../ui/plainStyles';

interface Props {
  readonly choices: YearPaperChoices;
  readonly entries: readonly DateEntry[];
  readonly access: WriteAccess;
}

/** The days on a sheet, or as a Word document. */
export function YearPaper({ choices, entries, access }: Props) {
  const plain = usePlainStyles();
  const { announce } = usePane();
  const all = useTexts(yearDatesNl);
  const signalTexts = useTexts(signalsNl);
  const texts = all.paper;
  const work = usePaper(access);
  const word = useAction();
  const paperOf = () => yearPaper(entries, choices, all, signalTexts);
  const make = () =>
    work.make(texts.done, async () => {
      const paper = paperOf();
      return { sheetNames: [paper.sheetName], papers: () => [paper] };
    });
  const makeWord = () =>
    word.run(async () => {
      const file = await wordFile([paperOf()], new AbortController().signal);
      if (file === null) return;
      download(file, texts.fileName(choices.of));
      announce(texts.done);
    });
  const idle = !work.action.busy && !word.busy;
  return (
    <>
      <div className={plain.buttons}>
        <Button disabledFocusable={!idle} onClick={make}>
          {texts.sheet}
        </Button>
        {canDownload() && (
          <Button disabledFocusable={!idle} onClick={makeWord}>
            {texts.word}
          </Button>
        )}
      </div>
      <Refused action={word} />
      <PaperResult work={work} done={texts.done} goToText={texts.goTo} />
    </>
  );
}
