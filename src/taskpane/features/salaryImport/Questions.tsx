import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Given, Question } from '../../../imports/salaryTable';
import { Part } from '../../ui/Part';
import { useImportTexts } from './texts';
import { usePlainStyles } from '../../ui/plainStyles';
import { RadioField } from '../../ui/RadioField';

interface Props {
  readonly questions: readonly Question[];
  /** What was answered by the name of the question, also while the paste is still being read anew with it. */
  readonly answers: Given['answers'];
  readonly answer: (question: string, answer: string) => void;
}

/** What only the reader of the published table can know, and what was recognised and may be overruled. */
export function Questions({ questions, answers, answer }: Props) {
  const plain = usePlainStyles();
  const texts = useImportTexts();
  if (questions.length === 0) return null;
  const open = questions.filter((question) => question.answer === null).length;
  return (
    <Part title={texts.questions(open)}>
      <div className={plain.stackM}>
        {questions.map((question) =>
          question.choices ? (
            <RadioField
              key={question.id}
              label={texts.paste.ask(question)}
              value={givenTo(question, answers) ?? ''}
              options={question.choices.map((one) => [one, texts.paste.choice(question, one)] as const)}
              change={(value) => answer(question.id, value)}
            />
          ) : (
            <NameField key={question.id} question={question} answer={answer} />
          ),
        )}
      </div>
    </Part>
  );
}

/** The answer that was given, which is shown before the paste has been read with it, or else the one that was recognised. */
function givenTo({ id, choices, answer }: Question, answers: Given['answers']): string | null {
  const given = Object.hasOwn(answers, id) ? answers[id] : null;
  return given !== null && choices?.includes(given) ? given : answer;
}

interface NameProps {
  readonly question: Question;
  readonly answer: (question: string, answer: string) => void;
}

/** A name counts when the field is left: half a name would be another scale. */
function NameField({ question, answer }: NameProps) {
  const plain = usePlainStyles();
  const texts = useImportTexts();
  const [typed, setTyped] = useState(question.answer ?? '');
  return (
    <Field className={plain.field} label={texts.paste.ask(question)}>
      <Input
        className={plain.input}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={() => answer(question.id, typed)}
        onKeyDown={({ key }) => key === 'Enter' && answer(question.id, typed)}
      />
    </Field>
  );
}
