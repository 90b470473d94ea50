import { dayOf } from '../../../src/domain/calendar';
import { readSchoolAtOnce } from '../../../src/school/read/readSchoolAtOnce';
import { tableSpecs } from '../../../src/tables/schema';
import { employee, rawSchool } from '../rawSchool';

/** What is told of agreed courses at their own cells; amounts of everybody are given all the same. */
const row = (table: 'Wensen' | 'Bestedingen', cells: Record<string, unknown>) =>
  tableSpecs[table].columns.map(({ name }) => cells[name] ?? '');
const agreed = {
  Personeelsnummer: 1,
  Opleiding: 'Associate degree',
  Kosten: 1000,
  Duur: 2,
  Status: 'Afgesproken',
  Start: '2026-2027',
};

function remarks(wishes: readonly Record<string, unknown>[], spent: readonly Record<string, unknown>[] = []) {
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1)],
      Wensen: wishes.map((cells) => row('Wensen', cells)),
      Bestedingen: spent.map((cells) => row('Bestedingen', cells)),
    }),
  );
  expect(reading.school?.employees[0].pot).not.toBeNull();
  return reading.problems.map(({ problem, column }) => [column, problem.code]);
}

test.each([
  ['nothing is wrong', [agreed], []],
  ['no start', [{ ...agreed, Start: '' }], [['Start', 'agreedWithoutStart']]],
  ['no price', [{ ...agreed, Kosten: '' }], [['Kosten', 'agreedWithoutPrice']]],
  ['a start without a status', [{ ...agreed, Status: '' }], [['Start', 'startWithoutStatus']]],
  ['a status of two words', [{ ...agreed, Start: '', Status: 'bijna klaar' }], [['Status', 'unknownStatus']]],
  ['one course agreed twice', [agreed, agreed], [['Status', 'doubleAgreed']]],
])('%s', (_what, wishes, expected) => {
  expect(remarks(wishes)).toEqual(expected);
});

test('more paid than the price is told at the price, whoever pays the rest', () => {
  const paid = { Personeelsnummer: 1, Datum: dayOf(2026, 9, 1), Bedrag: 300, Opleiding: 'associate degree' };
  const employer = { ...agreed, Werkgever: 400 };
  expect(remarks([employer], [paid])).toEqual([['Kosten', 'paidAbovePrice']]);
  expect(remarks([agreed], [paid])).toEqual([]);
  expect(remarks([employer], [{ ...paid, Betaler: 'werkgever' }])).toEqual([]);
});

test('a start after the last day of employment is told at the start', () => {
  const leaving = [...employee(1)];
  leaving[tableSpecs.Medewerkers.columns.findIndex(({ name }) => name === 'Uit dienst')] = dayOf(2027, 8, 1);
  const codes = ['2027-2028', '2028-2029'].map((Start) =>
    readSchoolAtOnce(
      rawSchool({ Medewerkers: [leaving], Wensen: [row('Wensen', { ...agreed, Start })] }),
    ).problems.map(({ problem, column }) => [column, problem.code]),
  );
  expect(codes).toEqual([[], [['Start', 'startAfterLeaving']]]);
});
