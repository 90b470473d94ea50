import { readPaste, type Flag, type Question } from '../../src/imports/salaryTable';
import { salaryImportEn } from '../../src/texts/en/salaryImport';
import { salaryImportNl } from '../../src/texts/nl/salaryImport';
import { salaryPasteEn } from '../../src/texts/en/salaryPaste';
import { salaryPasteNl } from '../../src/texts/nl/salaryPaste';
import { join } from 'node:path';
import { pasteCases } from '../support/salaryPastes';

/** What the samples make the import say. */
const understood = pasteCases(join(__dirname, '../golden/salaryPastes')).map(({ paste, given }) =>
  readPaste(paste, given),
);
const refusals = understood.flatMap((read) => (read.kind === 'refused' ? [read.refusal] : []));
const tables = understood.flatMap((read) => (read.kind === 'table' ? [read] : []));

function eachKind<T>(all: readonly T[], kindOf: (one: T) => string): [string, T][] {
  return [...new Map(all.map((one) => [kindOf(one), one]))];
}

/** A sentence or question that is complete, in two languages. */
function expectBoth(dutch: string, english: string): void {
  for (const sentence of [dutch, english]) {
    expect(sentence).toMatch(/^[A-Z“€\d].*[.?]$/s);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
  expect(english).not.toBe(dutch);
}

test.each(eachKind(refusals, ({ code }) => code))('the refusal %s is said in two languages', (_, refusal) => {
  expectBoth(salaryPasteNl.refusal(refusal), salaryPasteEn.refusal(refusal));
});

const flags: Flag[] = tables.flatMap((table) => table.flags);
test.each(eachKind(flags, ({ kind }) => kind))('the remark %s is said in two languages', (_, flag) => {
  expectBoth(salaryPasteNl.flag(flag), salaryPasteEn.flag(flag));
  expect(salaryPasteNl.place(flag)).not.toBe(salaryPasteEn.place(flag));
});

const unused = tables.flatMap((table) => table.unused);
test.each(eachKind(unused, ({ reason }) => reason))(
  'what is not used because of %s is said in two languages',
  (_, one) => {
    expectBoth(salaryPasteNl.unused(one), salaryPasteEn.unused(one));
  },
);

const questions: Question[] = tables.flatMap((table) => table.questions);
test.each(eachKind(questions, ({ kind }) => kind))(
  'the question %s is asked in two languages',
  (_, question) => {
    expectBoth(salaryPasteNl.ask(question), salaryPasteEn.ask(question));
    const choices = (question.choices ?? []).map((choice) => salaryPasteNl.choice(question, choice));
    expect(new Set(choices).size).toBe(choices.length);
  },
);

test('every shape is told in two languages', () => {
  for (const { separator, layout, blocks, turned } of tables) {
    const shape = [separator, layout, blocks, turned] as const;
    expectBoth(salaryPasteNl.shape(...shape), salaryPasteEn.shape(...shape));
  }
});

test('the screen counts in words', () => {
  expect(salaryImportNl.changes(1, 0, 2, 3)).toBe(
    '1 trede erbij, 0 treden met een ander bedrag, 2 treden weg, 3 treden gelijk.',
  );
  expect(salaryImportNl.questions(2)).toBe('2 vragen aan u');
  expect(salaryImportEn.questions(1)).toBe('1 question for you');
  expect(salaryImportEn.flags(2)).toBe('2 things to look at');
});
