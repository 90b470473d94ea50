import { readPaste } from '../../../src/imports/salaryTable';
import { pasteCases, told } from '../../support/salaryPastes';

/** Pasted salary tables with invented amounts, in every shape in which published tables arrive, good and broken. */
const cases = pasteCases(__dirname);

test('there are samples of at least the twenty shapes seen in public tables', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  const shapes = new Set(cases.flatMap(({ name }) => /^shape-(\d\d)/.exec(name)?.[1] ?? []));
  expect([...shapes].sort()).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(2, '0')));
});

test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(told(one)).toBe(one.expected);
  expect(one.why.length).toBeGreaterThan(10);
});

const answered = cases.flatMap(({ name, paste, given }) => {
  const reading = readPaste(paste, given);
  const isAnswered = reading.kind === 'table' && Object.keys(given.answers).length > 0;
  return isAnswered ? [[name, reading.questions, given.answers] as const] : [];
});

test.each(answered)('%s: what is answered is asked', (_, questions, answers) => {
  expect(Object.fromEntries(questions.map(({ id, answer }) => [id, answer]))).toMatchObject(answers);
});
