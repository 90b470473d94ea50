import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Paper } from '../../../documents/paper';
import type { Slices } from '../../../pacing';
import { canDownload, download } from '../../host/download';
import { usePane } from '../context';
import { usePlainStyles } from '../plainStyles';
import { Refused } from '../Refused';
import type { WriteAccess } from '../screen';
import { useAction } from '../useAction';
import { PaperResult } from './PaperResult';
import { usePaper, type PaperWork } from './usePaper';
import { wordFile } from './wordFile';

interface Props {
  readonly access: WriteAccess;
  /** Works the paper out; null while there is none to make. */
  readonly paperOf: ((slices: Slices) => Promise<Paper> | Paper) | null;
  /** Whether the sheet is what the screen is for. */
  readonly primary?: boolean;
  readonly texts: {
    readonly sheet: string;
    readonly word: string;
    readonly goTo: (sheet: string) => string;
  };
  /** The sentence shown and announced when the paper is made. */
  readonly done: string;
  readonly fileName: string;
  /** Shows the progress, for work that can take long. */
  readonly progress?: (work: PaperWork) => ReactNode;
}

/** Makes one paper, on a sheet or as a Word document, and shows the result. */
export function PaperMaker({ access, paperOf, primary, texts, done, fileName, progress }: Props) {
  const plain = usePlainStyles();
  const { announce } = usePane();
  const work = usePaper(access);
  const word = useAction();
  const makeSheet = () => {
    if (!paperOf) return;
    work.make(done, async (slices) => {
      const paper = await paperOf(slices);
      return { sheetNames: [paper.sheetName], papers: () => [paper] };
    });
  };
  const makeWord = () =>
    word.run(async () => {
      if (!paperOf) return;
      const file = await wordFile([await paperOf({})], new AbortController().signal);
      if (file === null) return;
      download(file, fileName);
      announce(done);
    });
  const idle = paperOf !== null && !work.action.busy && !word.busy;
  return (
    <>
      <div className={plain.buttons}>
        <Button appearance={primary ? 'primary' : undefined} disabledFocusable={!idle} onClick={makeSheet}>
          {texts.sheet}
        </Button>
        {canDownload() && (
          <Button disabledFocusable={!idle} onClick={makeWord}>
            {texts.word}
          </Button>
        )}
      </div>
      {progress?.(work)}
      <Refused action={word} />
      <PaperResult work={work} done={done} goToText={texts.goTo} />
    </>
  );
}
