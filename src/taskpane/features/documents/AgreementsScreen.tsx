import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { AgreementChoices } from '../../../documents/agreement/agreement';
import type { Day } from '../../../domain/calendar';
import type { Employee } from '../../../school/school';
import { agreementNl } from '../../../texts/nl/agreement';
import { agreementsScreenNl } from '../../../texts/nl/agreementsScreen';
import { baseCao } from '../../../school/read/ownRules';
import { PaperResults } from './PaperResults';
import { PaperRunState } from './PaperRunState';
import { RestingAgreements } from './RestingAgreements';
import { PreviewButton } from './PreviewButton';
import { useChosenPeople } from './useChosenPeople';
import { PaperPreview } from '../../ui/papers/PaperPreview';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useTexts } from '../../ui/context';
import { draftOf } from './agreementRun';
import { useAgreements } from './useAgreements';
import { nameAndNumber } from '../../../school/findPeople';
import { usePlainStyles } from '../../ui/plainStyles';
import { dayScreen, type DayScreenProps } from '../../ui/dayScreen';
import { CheckField } from '../../ui/CheckField';

/** Makes savings agreements, for one person or for many, on sheets or in a Word document. */
export default dayScreen('agreements', agreementsScreenNl, Agreements);

function Agreements(props: DayScreenProps) {
  const { reading, school, day, access } = props;
  const plain = usePlainStyles();
  const texts = useTexts(agreementsScreenNl);
  const { chosen, choose, people } = useChosenPeople(props);
  const [repayment, setRepayment] = useState(false);
  const { settings, talks } = school;
  const cao = baseCao(reading);
  const choices = useMemo(() => ({ repayment, settings, cao, talks }), [repayment, settings, cao, talks]);
  const [previewed, setPreviewed] = useState(false);
  const work = useAgreements(day, texts, access);
  const main = useRef<HTMLButtonElement>(null);
  const busy = work.action.busy;

  return (
    <>
      <PeoplePicker
        employees={school.employees}
        chosen={chosen}
        choose={choose}
        texts={texts.choose}
        day={day}
      />
      <CheckField label={texts.repayment} checked={repayment} change={setRepayment} />
      <p className={plain.quiet}>{texts.repaymentHint}</p>
      <div className={plain.buttons}>
        <Button
          ref={main}
          appearance="primary"
          disabledFocusable={busy || people.length === 0}
          onClick={() => work.makeSheets(people, choices)}
        >
          {texts.sheets(people.length)}
        </Button>
        <Button
          disabledFocusable={busy || people.length === 0}
          onClick={() => work.makeWord(people, choices)}
        >
          {texts.word}
        </Button>
        <PreviewButton open={previewed} toggle={setPreviewed} texts={texts} />
      </div>
      <PaperRunState work={work} texts={texts} access={access} focus={() => main.current?.focus()} />
      <RestingAgreements resting={work.resting} access={access} ended={work.clearResting} />
      <PaperResults
        lines={work.outcomes.map((one) => ({ ...one, text: texts.outcomes[one.outcome] }))}
        texts={texts}
      />
      {previewed && <Preview first={people.at(0)} day={day} choices={choices} />}
    </>
  );
}

interface PreviewProps {
  /** The first of the people chosen; undefined where nobody is. */
  readonly first: Employee | undefined;
  readonly day: Day;
  readonly choices: AgreementChoices;
}

/** What the agreement of the first of the people looks like, or why there is none to make. */
function Preview({ first, day, choices }: PreviewProps) {
  const plain = usePlainStyles();
  const texts = useTexts(agreementsScreenNl);
  const paperTexts = useTexts(agreementNl);
  const draft = useMemo(
    () => (first ? draftOf(first, day, choices, paperTexts) : null),
    [first, day, choices, paperTexts],
  );
  if (draft === null) return <p className={plain.quiet}>{texts.previewNone}</p>;
  const name = nameAndNumber(draft.employee);
  if (draft.paper === null) return <p className={plain.quiet}>{`${name}: ${texts.outcomes[draft.why]}`}</p>;
  return <PaperPreview paper={draft.paper} label={texts.previewOf(name)} />;
}
