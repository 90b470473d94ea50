import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Day } from '../../../domain/calendar';
import { figuresScreenNl } from '../../../texts/nl/figuresScreen';
import { reportNl } from '../../../texts/nl/report';
import type { Paper } from '../../../documents/paper';
import { readQuestionnaire } from '../../../workbook/sheets/questionnaire';
import { QUESTIONNAIRE, type QuestionnaireAnswers } from '../../../documents/report/questionnaire';
import { schoolOf } from '../../../school/organisation';
import { GroupSelect } from '../../ui/GroupSelect';
import { Notice } from '../../ui/Notice';
import { PaperPreview } from '../../ui/papers/PaperPreview';
import { PaperResult } from '../../ui/papers/PaperResult';
import { Section } from '../../ui/Section';
import { usePane, useTexts } from '../../ui/context';
import { answeredCells, comparedBlocks, needsBlocks, needsPaper } from '../../../documents/report/figures';
import { placeSteps } from '../../../documents/report/reportPeople';
import { usePaper } from '../../ui/papers/usePaper';
import { useGroup } from '../../ui/useGroup';
import { useAction } from '../../ui/useAction';
import { useSteps } from '../../ui/useSteps';
import type { ScreenProps } from '../../ui/screen';
import { usePlainStyles } from '../../ui/plainStyles';
import { dayScreen, type DayScreenProps } from '../../ui/dayScreen';

/** The publication’s figures beside the school’s own, and the questionnaire to measure more of those. */
export default dayScreen('figures', figuresScreenNl, Figures);

function Figures({ school, day, access }: DayScreenProps) {
  const plain = usePlainStyles();
  const texts = useTexts(figuresScreenNl);
  const paperTexts = useTexts(reportNl);
  const { answers, setAnswers, reading, readAgain } = useAnswers();
  const [said, setSaid] = useState('');
  const work = usePaper(access);
  const group = useGroup(school.employees);
  const { shown, share } = useFigures(school, day, group, answers);
  const make = () =>
    work.make(
      texts.ask.written,
      () =>
        Promise.resolve({
          sheetNames: [texts.sheetName],
          questionnaire: 'make',
          papers: () => [needsPaper(texts, paperTexts)],
        }),
      ({ made, answers: found }) => {
        const isNew = made.some(({ key }) => key === QUESTIONNAIRE);
        setSaid(isNew ? texts.ask.made : texts.ask.there);
        setAnswers(found);
      },
    );
  return (
    <>
      {reading.refused && <Notice intent="error" what={reading.refused.what} fix={reading.refused.fix} />}
      <GroupSelect {...group} />
      {shown ? (
        <PaperPreview paper={shown} label={texts.preview} />
      ) : (
        share !== null && <p className={plain.quiet}>{texts.working}</p>
      )}
      <Section title={texts.ask.title}>
        <p className={plain.quiet}>{texts.ask.hint}</p>
        <div className={plain.buttons}>
          <Button appearance="primary" disabledFocusable={work.action.busy} onClick={make}>
            {texts.ask.make}
          </Button>
          <Button disabledFocusable={reading.busy} onClick={readAgain}>
            {texts.ask.again}
          </Button>
        </div>
        {work.done !== null && <p className={plain.quiet}>{texts.working}</p>}
        <PaperResult work={work} done={said} goToText={texts.ask.goTo} />
        {work.sheet && <p className={plain.quiet}>{texts.ask.undo}</p>}
      </Section>
    </>
  );
}

/** What was answered to the questionnaire, and reading it again. */
function useAnswers() {
  const { announce } = usePane();
  const texts = useTexts(figuresScreenNl);
  const [answers, setAnswers] = useState<readonly QuestionnaireAnswers[] | null>(null);
  const reading = useAction();
  const { run } = reading;
  // Once, when the screen opens; later by the button.
  useEffect(() => {
    run(async () => setAnswers(await readQuestionnaire()));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `run` is another function on every render
  }, []);
  const readAgain = () =>
    run(async () => {
      setAnswers(await readQuestionnaire());
      announce(texts.ask.read);
    });
  return { answers, setAnswers, reading, readAgain };
}

/** The publication's figures beside those of the chosen people; null until they are counted. */
function useFigures(
  school: ScreenProps['school'],
  day: Day,
  group: ReturnType<typeof useGroup>,
  answers: readonly QuestionnaireAnswers[] | null,
) {
  const texts = useTexts(figuresScreenNl);
  const paperTexts = useTexts(reportNl);
  const { organisation, chosen } = group;
  const steps = useCallback(
    () => placeSteps(schoolOf(school, organisation, chosen), day),
    [school, organisation, chosen, day],
  );
  const { last: people, share } = useSteps(steps);
  const shown = useMemo(
    (): Paper | null =>
      people && {
        key: 'cijfers',
        sheetName: texts.sheetName,
        language: paperTexts.language,
        onePage: true,
        blocks: [
          ...comparedBlocks(people, paperTexts),
          ...needsBlocks(paperTexts, answers && answeredCells(answers)),
        ],
      },
    [people, answers, texts, paperTexts],
  );
  return { shown, share };
}
