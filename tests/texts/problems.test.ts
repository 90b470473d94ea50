import type { AnyProblem } from '../../src/tables/problem';
import { problemEn } from '../../src/texts/en/problems';
import { problemNl } from '../../src/texts/nl/problems';
import { iso } from '../oracles/days';

const day = iso('2026-10-1');

const problems: AnyProblem[] = [
  { code: 'employmentEndsBeforeStart', start: day, end: day - 1 },
  { code: 'expenseBeforeEmployment', date: day, start: day + 1 },
  { code: 'expenseAboveBalance', date: day, amount: 123456, shortfall: 100 },
  { code: 'courseStartsBeforeSaving', start: 2025, from: 2026 },
  { code: 'ruleUnknown', rule: 'scholingsuren', date: day },
  { code: 'neverAffordable', mostPooled: 90000, shortfall: 10000 },
  { code: 'missing', name: 'fte' },
  { code: 'excelError', name: 'fte', value: '#N/B' },
  { code: 'notANumber', name: 'fte', value: '0,8' },
  { code: 'notAnAmount', name: 'bedrag', value: 1.234 },
  { code: 'amountTooLarge', name: 'bedrag', value: 1_000_000_000.01, most: 1_000_000_000 },
  { code: 'sumTooLarge', most: Number.MAX_SAFE_INTEGER },
  { code: 'planCallTooLarge' },
  { code: 'paidAboveWholePrice', course: 'x', paid: 60_000, price: 50_000 },
  { code: 'planLongLists', wishes: 60_000, each: 8, most: 320 },
  { code: 'negativeAmount', name: 'bedrag', value: -1.5 },
  { code: 'notADate', name: 'datum', value: '31-2-2026' },
  { code: 'dateOutOfRange', name: 'datum', value: '1-1-1900' },
  { code: 'notASchoolYear', name: 'schooljaar', value: '2026-2028' },
  { code: 'fteOutOfRange', name: 'fte', value: 80 },
  { code: 'notAWholeNumber', name: 'duur', value: 1.5, from: 1, to: 25 },
  { code: 'notYesOrNo', name: 'opgedragen', value: 'soms' },
  { code: 'unknownCao', value: 'MBO' },
  { code: 'unknownRule', value: 'budget' },
  { code: 'baseForOne' },
  { code: 'rulesTooNarrow', columns: 2 },
  { code: 'doubleRule', rule: 'voorschot', date: day },
  { code: 'tableTooNarrow', name: 'bestedingen', columns: 2, needed: 3 },
  { code: 'employeeMissing', table: 'bestedingen' },
  { code: 'doubleFteChange', date: day },
  { code: 'openingNotBefore', year: 2026, from: 2026 },
  { code: 'unequalColumns', lengths: [2, 3] },
  { code: 'notOneColumn', name: 'fte', columns: 2 },
  { code: 'oneEmployeeOnly', name: 'fte', rows: 2 },
  { code: 'inRow', table: 'bestedingen', row: 3, problem: { code: 'missing', name: 'datum' } },
];

test.each(problems.map((problem) => [problem.code, problem] as const))(
  '%s says in two languages what is wrong and what to do',
  (_, problem) => {
    for (const sentence of [problemNl(problem), problemEn(problem)]) {
      expect(sentence).toMatch(/[.?]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      // What is wrong, and what to do about it.
      expect(sentence.split(/[.?:] /).length).toBeGreaterThanOrEqual(2);
    }
    expect(problemNl(problem)).not.toBe(problemEn(problem));
  },
);

test('the fte asks back only where a percentage can be meant', () => {
  const ask = (value: number) => problemNl({ code: 'fteOutOfRange', name: 'fte', value });
  expect(ask(80)).toContain('Is 0,8 bedoeld?');
  expect(ask(-1)).toContain('Verbeter de fte.');
  expect(ask(1000)).toContain('Verbeter de fte.');
});

test('a long text is cut, so that the sentence stays readable', () => {
  const sentence = problemNl({ code: 'notADate', name: 'datum', value: 'a'.repeat(1000) });
  expect(sentence).toContain(`“${'a'.repeat(40)}…”`);
  expect(sentence.length).toBeLessThan(200);
});

test('a problem in a row names the table and the row', () => {
  const problem = { code: 'missing', name: 'datum' } as const;
  expect(problemNl({ code: 'inRow', table: 'bestedingen', row: 3, problem })).toBe(
    'bestedingen, rij 3: datum is niet ingevuld. Vul datum in.',
  );
});
