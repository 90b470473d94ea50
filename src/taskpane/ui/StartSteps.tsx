import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { setSettings } from '../../school/edits/settings';
import { startSteps, type StartStep, type StartStepName } from '../../school/startSteps';
import { startStepsNl } from '../../texts/nl/startSteps';
import { Part } from './Part';
import { Refused } from './Refused';
import { useTexts } from './context';
import { useListStyles } from './listStyles';
import type { ScreenProps } from './screen';
import { usePlainStyles } from './plainStyles';
import { useWriting, type Writing } from './useWriting';

type Props = Pick<ScreenProps, 'school' | 'day' | 'show' | 'access'>;

/** The steps from a list of people to plans, in order. Each stays until it is done; when all are, nothing is shown. */
export function StartSteps(props: Props) {
  const { school, day, access } = props;
  const plain = usePlainStyles();
  const lists = useListStyles();
  const texts = useTexts(startStepsNl);
  const writing = useWriting(access);
  const steps = useMemo(() => (day === null ? [] : startSteps(school, day)), [school, day]);
  if (steps.every(({ done }) => done)) return null;
  return (
    <Part title={texts.title}>
      <ol className={lists.m}>
        {steps.map((step) => (
          <li key={step.name}>
            <h3 className={plain.title}>
              {texts.steps[step.name].title} {step.done && `– ${texts.done}`}
            </h3>
            {!step.done && <OpenStep {...props} step={step} writing={writing} />}
          </li>
        ))}
      </ol>
      <Refused action={writing.action} />
    </Part>
  );
}

interface OpenProps extends Pick<Props, 'show'> {
  readonly step: StartStep;
  readonly writing: Writing;
}

/** A step that is not done yet, with the ways to do it. */
function OpenStep({ step, writing, show }: OpenProps) {
  const plain = usePlainStyles();
  const texts = useTexts(startStepsNl);
  const say = (id: 'spentKnown' | 'talksPlanned', explanation: string, what: string) => () =>
    writing.write(setSettings({ [id]: { value: 'ja', explanation } }), what);
  const said: Partial<Record<StartStepName, { readonly text: string; readonly run: () => void }>> = {
    spent: {
      text: texts.nothingSpent,
      run: say('spentKnown', texts.nothingSpentMeaning, texts.nothingSpentSaved),
    },
    talks: {
      text: texts.talksPlanned,
      run: say('talksPlanned', texts.talksPlannedMeaning, texts.talksPlannedSaved),
    },
  };
  const done = said[step.name];
  const acts: Readonly<Record<StartStepName, () => void>> = {
    functions: () => show('functions'),
    spent: () => show('pastExpenses'),
    rules: () => show('settings'),
    talks: () => show('bulk', { filter: 'talks' }),
  };
  const { text, act } = texts.steps[step.name];
  return (
    <>
      <p className={plain.paragraph}>{text(step.count)}</p>
      <div className={plain.buttons}>
        <Button size="small" onClick={acts[step.name]}>
          {act}
        </Button>
        {step.name === 'spent' && (
          <Button size="small" onClick={() => show('openingBalances')}>
            {texts.toOpenings}
          </Button>
        )}
        {done && (
          <Button size="small" disabledFocusable={writing.action.busy} onClick={done.run}>
            {done.text}
          </Button>
        )}
      </div>
    </>
  );
}
