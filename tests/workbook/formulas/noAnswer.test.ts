import { isAnswer } from '../../../src/workbook/formulas/noAnswer';

test.each([
  '#NAME?',
  '#NAAM?',
  '#BUSY!',
  '#BEZIG!',
  '#GETTING_DATA',
  '#CALC!',
  '#BEREKENEN!',
  '#SPILL!',
  '#CONNECT!',
])('a formula that still shows %s has no answer to keep', (value) => expect(isAnswer(value)).toBe(false));

test.each([0, 1200.5, '', '2026-2027', true, '#VALUE!', '#N/B'])('%j is an answer', (value) =>
  expect(isAnswer(value)).toBe(true),
);
