import { Button, Link } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ComponentProps } from 'react';
import { statementChoices } from '../../../documents/statement/statement';
import { emailOf } from '../../../documents/statement/statementList';
import { statementsScreenNl, type StatementsScreenTexts } from '../../../texts/nl/statementsScreen';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { usePane, useTexts } from '../../ui/context';
import type { ScreenProps } from '../../ui/screen';
import { PaperResults } from './PaperResults';
import { PaperRunState } from './PaperRunState';
import { PreviewButton } from './PreviewButton';
import { useChosenPeople } from './useChosenPeople';
import { StatementPreview } from './StatementPreview';
import type { StatementOutcome, StatementsQuestion } from './statementRun';
import { useStatements } from './useStatements';
import { usePlainStyles } from '../../ui/plainStyles';
import { dayScreen, type DayScreenProps } from '../../ui/dayScreen';

/** Makes “Uw scholingsbudget”, for one person or for all: on sheets, in a Word document, as a list, or as a short text. */
export default dayScreen('statements', statementsScreenNl, Statements);

function Statements(props: DayScreenProps) {
  const { reading, school, day, access, show } = props;
  const plain = usePlainStyles();
  const texts = useTexts(statementsScreenNl);
  const { chosen, choose, people } = useChosenPeople(props);
  const [previewed, setPreviewed] = useState(false);
  const question = useMemo(
    (): StatementsQuestion => ({ school, day, choices: statementChoices(reading, school) }),
    [reading, school, day],
  );
  const work = useStatements(question, texts, access);
  const main = useRef<HTMLButtonElement>(null);
  const nothing = work.action.busy || people.length === 0;
  const lines = work.outcomes.map((one) => ({ ...one, text: outcomeText(one, texts) }));
  return (
    <>
      <PeoplePicker
        employees={school.employees}
        chosen={chosen}
        choose={choose}
        texts={texts.choose}
        day={day}
      />
      {school.settings.contact === '' && <NoContact show={show} />}
      <div className={plain.buttons}>
        <Button
          ref={main}
          appearance="primary"
          disabledFocusable={nothing}
          onClick={() => work.makeSheets(people)}
        >
          {texts.sheets(people.length)}
        </Button>
        <Button disabledFocusable={nothing} onClick={() => work.makeWord(people)}>
          {texts.word}
        </Button>
        <Button disabledFocusable={nothing} onClick={() => work.makeList(people, emailOf(reading))}>
          {texts.list}
        </Button>
        <PreviewButton open={previewed} toggle={setPreviewed} texts={texts} />
      </div>
      <p className={plain.quiet}>{texts.listHint}</p>
      <PaperRunState work={work} texts={texts} access={access} focus={() => main.current?.focus()} />
      <PaperResults lines={lines} texts={texts} />
      {previewed && <Preview people={people} question={question} />}
    </>
  );
}

/** What the statement of one of the chosen people looks like, or that somebody is to be chosen first. */
function Preview({ people, question }: ComponentProps<typeof StatementPreview>) {
  const plain = usePlainStyles();
  const texts = useTexts(statementsScreenNl);
  if (people.length === 0) return <p className={plain.quiet}>{texts.previewNone}</p>;
  return <StatementPreview people={people} question={question} />;
}

/** Where to fill in whom employees can ask. */
function NoContact({ show }: Pick<ScreenProps, 'show'>) {
  const texts = useTexts(statementsScreenNl);
  const plain = usePlainStyles();
  const { t } = usePane();
  return (
    <p className={plain.quiet}>
      {texts.noContact}{' '}
      <Link as="button" inline onClick={() => show('settings')}>
        {t.screens.titles.settings}
      </Link>
    </p>
  );
}

function outcomeText({ outcome, withoutAmount }: StatementOutcome, texts: StatementsScreenTexts): string {
  const text = texts.outcomes[outcome];
  return withoutAmount ? `${text}, ${texts.withoutAmount}` : text;
}
