/** @jest-environment jsdom */
import { useState } from 'react';
import { pasteSteps, NOTHING_GIVEN, type Given } from '../../../../src/imports/salaryTable';
import { Questions } from '../../../../src/taskpane/features/salaryImport/Questions';
import { inOneSlice } from '../../../../src/pacing';
import { ownPage } from '../../../support/ownPage';
import { click, render } from '../../render';

beforeEach(() => {
  ownPage();
});
afterEach(() => jest.restoreAllMocks());

/** A paste that asks something and is never read anew, as a long one is not for a while. */
function Asked() {
  const [answers, setAnswers] = useState<Given['answers']>({});
  const read = inOneSlice(pasteSteps('\t4\t\n1\t2.180\t2.275\n2\t2.229\t1.327', NOTHING_GIVEN))!.result;
  const questions = read.kind === 'nothing' ? [] : read.questions;
  return (
    <Questions
      questions={questions}
      answers={answers}
      answer={(question, given) => setAnswers({ ...answers, [question]: given })}
    />
  );
}

test('an answer is ticked at once, also while the paste is still being read with it', async () => {
  const root = await render(<Asked />);
  const first = () => root.querySelector<HTMLInputElement>('input[type=radio]')!;
  expect(first().checked).toBe(false);
  await click(first());
  expect(first().checked).toBe(true);
});
