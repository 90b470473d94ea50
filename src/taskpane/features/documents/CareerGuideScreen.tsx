import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { careerGuideOf, type CareerGuide } from '../../../documents/careerGuide/careerGuide';
import { functionPaper, guidePages, guidePaper } from '../../../documents/careerGuide/guidePaper';
import { baseCao } from '../../../school/read/ownRules';
import { careerGuideNl } from '../../../texts/nl/careerGuide';
import { guideScreenNl } from '../../../texts/nl/guideScreen';
import { canDownload, download } from '../../host/download';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { SelectField } from '../../ui/SelectField';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { PaperPreview } from '../../ui/papers/PaperPreview';
import { PaperResult } from '../../ui/papers/PaperResult';
import { usePaper } from '../../ui/papers/usePaper';
import { usePaperRun } from './usePaperRun';
import { wordFile } from '../../ui/papers/wordFile';
import { usePlainStyles } from '../../ui/plainStyles';
import { dayScreen, type DayScreenProps } from '../../ui/dayScreen';

/** Makes the career guide of the school, or a page about one function, on a sheet or in Word. */
export default dayScreen('careerGuide', guideScreenNl, GuideMaker);

function GuideMaker({ reading, school, day, access }: DayScreenProps) {
  const texts = useTexts(guideScreenNl);
  const guide = useMemo(() => careerGuideOf(school, day, baseCao(reading)), [school, day, reading]);
  if (guide.functions.length === 0) return <Notice intent="info" what={texts.none} />;
  return <Guide guide={guide} access={access} />;
}

/** The value for the whole school among the functions, of which none has this name. */
const WHOLE = '';

function Guide({ guide, access }: { readonly guide: CareerGuide; readonly access: WriteAccess }) {
  const plain = usePlainStyles();
  const texts = useTexts(guideScreenNl);
  const paperTexts = useTexts(careerGuideNl);
  const [name, setName] = useState<string>(WHOLE);
  const [previewed, setPreviewed] = useState(false);
  const work = usePaper(access);
  const word = usePaperRun();
  const chosen = guide.functions.find((one) => one.name === name) ?? null;
  const paper = useMemo(
    () => (chosen ? functionPaper(chosen, guide, paperTexts) : guidePaper(guide, paperTexts)),
    [chosen, guide, paperTexts],
  );
  const makeWord = () => {
    if (!canDownload()) return word.setMessage(texts.noDownloads);
    const papers = chosen ? [paper] : guidePages(guide, paperTexts);
    const fileName = chosen ? paperTexts.functionFileName(chosen.name) : paperTexts.fileName;
    word.run(papers.length, async (signal) => {
      const file = await wordFile(papers, signal);
      if (file === null) return;
      download(file, fileName);
      word.setMessage(texts.downloaded(fileName));
    });
  };
  const makeSheet = () =>
    work.make(texts.written, () => Promise.resolve({ sheetNames: [paper.sheetName], papers: () => [paper] }));
  const busy = work.action.busy || word.action.busy;
  return (
    <>
      <SelectField
        label={texts.about}
        value={name}
        change={setName}
        options={[
          [WHOLE, texts.whole] as const,
          ...guide.functions.map((one) => [one.name, one.name] as const),
        ]}
      />
      <div className={plain.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={makeSheet}>
          {texts.sheet}
        </Button>
        <Button disabledFocusable={busy} onClick={makeWord}>
          {texts.word}
        </Button>
        <Button aria-expanded={previewed} onClick={() => setPreviewed(!previewed)}>
          {texts.preview}
        </Button>
      </div>
      <Refused action={word.action} />
      {word.message && <Notice intent="info" what={word.message} />}
      <PaperResult work={work} done={texts.done} goToText={texts.goTo} />
      {previewed && <PaperPreview paper={paper} label={texts.preview} />}
    </>
  );
}
