import { useMemo, useState } from 'react';
import { statementOf } from '../../../documents/statement/statement';
import { statementMessage } from '../../../documents/statement/statementMessage';
import { statementPaper } from '../../../documents/statement/statementPaper';
import { nameAndNumber } from '../../../school/findPeople';
import type { Employee } from '../../../school/school';
import { statementNl } from '../../../texts/nl/statement';
import { statementsScreenNl } from '../../../texts/nl/statementsScreen';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { useTexts } from '../../ui/context';
import { CopyText } from './CopyText';
import { PaperPreview } from '../../ui/papers/PaperPreview';
import type { StatementsQuestion } from './statementRun';

interface Props {
  /** At least one. */
  readonly people: readonly Employee[];
  readonly question: StatementsQuestion;
}

/** More people than this are too many to choose from in a list. */
const MOST_TO_CHOOSE = 300;

/** One of the statements as it will be, with the short text for a message. */
export function StatementPreview({ people, question }: Props) {
  const texts = useTexts(statementsScreenNl);
  const paperTexts = useTexts(statementNl);
  const [key, setKey] = useState<string | null>(null);
  const shown = people.find((one) => one.key === key) ?? people[0];
  const { school, day, choices } = question;
  const statement = useMemo(() => statementOf(shown, school, day, choices), [shown, school, day, choices]);
  const paper = useMemo(() => statement && statementPaper(statement, paperTexts), [statement, paperTexts]);
  return (
    <>
      {people.length > 1 && (
        <SelectField
          label={texts.previewWhom}
          value={shown.key}
          change={setKey}
          options={people.slice(0, MOST_TO_CHOOSE).map((one) => [one.key, nameAndNumber(one)] as const)}
        />
      )}
      {!statement && <Notice intent="info" what={`${nameAndNumber(shown)}: ${texts.outcomes.notEmployed}`} />}
      {statement && paper && (
        <>
          <CopyText
            key={shown.key}
            text={statementMessage(statement, paperTexts)}
            rows={10}
            lang={paperTexts.language}
            texts={texts.message}
          />
          <PaperPreview paper={paper} label={texts.previewOf(nameAndNumber(shown))} />
        </>
      )}
    </>
  );
}
