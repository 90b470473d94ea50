import { agreedPot } from '../../../src/school/agreed/agreedPot';
import { dayOf } from '../../../src/domain/calendar';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { tableSpecs } from '../../../src/tables/schema';
import { employee, rawSchool, referenceDay } from '../rawSchool';

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
  const above = [
    { ...paid, Bedrag: 250 },
    { ...paid, Bedrag: 10_000, Betaler: 'werkgever' },
  ];
  expect(remarks([agreed], above)).toEqual([['Kosten', 'paidAboveWholePrice']]);
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

const ended = { ...agreed, Status: 'gestopt' };
test.each([
  ['no day of stopping', [{ ...ended, 'Einde op': 'gisteren' }], [['Einde op', 'unreadDate']]],
  ['no amount to repay', [{ ...ended, 'Terug te betalen': 'veel' }], [['Terug te betalen', 'notANumber']]],
  [
    'less than nothing to repay',
    [{ ...ended, 'Terug te betalen': -5 }],
    [['Terug te betalen', 'negativeAmount']],
  ],
  ['a repayment of a course that runs', [{ ...agreed, 'Terug te betalen': 'veel' }], []],
])('%s is told at its cell', (_what, wishes, expected) => {
  expect(remarks(wishes)).toEqual(expected);
});

test('what is wrong with one person’s agreed courses leaves the amounts of everybody else', () => {
  const wrong = [
    { ...agreed, Start: '' },
    { ...agreed, Opleiding: 'Excel', Kosten: '' },
    { ...agreed, Opleiding: 'Word', Status: '' },
    { ...agreed, Opleiding: 'Frans', Status: 'bijna klaar' },
    { ...agreed, Opleiding: 'Duits' },
    { ...agreed, Opleiding: 'Duits' },
  ];
  const others = { ...agreed, Personeelsnummer: 2 };
  const free = (wishes: readonly Record<string, unknown>[], key: string) => {
    const { school } = readSchoolAtOnce(
      rawSchool({
        Medewerkers: [employee(1), employee(2)],
        Wensen: wishes.map((cells) => row('Wensen', cells)),
      }),
    );
    return agreedPot(school!.byKey.get(key)!, referenceDay);
  };
  const alone = free([others], '2');
  expect(alone).toMatchObject({ kind: 'agreed', pot: { courses: [{ price: 100_000 }] } });
  expect(free([...wrong, others], '2')).toEqual({
    ...alone,
    pot: {
      ...(alone.kind === 'agreed' ? alone.pot : {}),
      courses: [expect.objectContaining({ price: 100_000 })],
    },
  });
  // Of the one in whose rows it is wrong, what can be right is followed.
  expect(free([...wrong, others], '1')).toMatchObject({ pot: { courses: [{ wish: { course: 'Duits' } }] } });
});
