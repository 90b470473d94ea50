import { dayOf } from '../../../src/domain/calendar';
import { balanceOn } from '../../../src/domain/budget/ledger';
import { inOneGo } from '../../../src/pacing';
import { checkBalances } from '../../../src/school/read/checkBalances';
import { explainProblem } from '../../../src/workbook/explain';
import { tableSpecs } from '../../../src/tables/schema';
import type { SchoolReading } from '../../../src/school/school';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { employee, rawSchool, rawTable, referenceDay } from '../rawSchool';

/** What is remarked about money while amounts are given all the same. */

const headersOf = (name: 'Bestedingen' | 'Aanstellingen' | 'Medewerkers' | 'Beginsaldi') =>
  tableSpecs[name].columns.map((column) => column.name);
const balance = (reading: SchoolReading, place = 0) =>
  balanceOn(reading.school!.employees[place].pot!, referenceDay);
const codes = (reading: SchoolReading) =>
  reading.problems.map(({ problem, blocking, place }) => [problem.code, blocking, place?.address]);

test('an fte above 1,2 counts and is remarked; above 1,5 it is an error', () => {
  const reading = readSchoolAtOnce(
    rawSchool({ Medewerkers: [employee(1, 1.3), employee(2, 1.2), employee(3, 1.6)] }),
  );
  expect(codes(reading)).toEqual([
    ['fteAboveMost', false, 'G4'],
    ['fteOutOfRange', true, 'G6'],
    ['extraHoursGoOn', false, 'G4'],
    ['extraHoursGoOn', false, 'G5'],
  ]);
  expect([balance(reading, 0), balance(reading, 1)]).toEqual([78_000, 72_000]);
  expect(explainProblem(reading.problems[0], 'nl').what).toContain('artikel 6.1 lid 5');
});

test('who pays, the course, and refunds are read by the names of their columns', () => {
  const headers = headersOf('Bestedingen');
  const row = (cells: Record<string, unknown>) => headers.map((name) => cells[name] ?? '');
  const paid = (more: Record<string, unknown>) =>
    row({ Personeelsnummer: 1, Datum: dayOf(2026, 9, 1), Bedrag: 100, Omschrijving: 'Cursus', ...more });
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1), employee(2)],
      Wensen: [[1, 'Net', 600, '', '', '', '', '', '', 'gestopt']],
      Bestedingen: rawTable(
        'Bestedingen',
        [
          paid({ Opleiding: 'NET' }),
          paid({ Betaler: 'werkgever' }),
          paid({ Opgedragen: 'ja' }),
          paid({ Opgedragen: 'ja', Betaler: 'budget' }),
          paid({ Datum: dayOf(2026, 10, 1), Bedrag: -30, Opleiding: 'net ' }),
          paid({ Personeelsnummer: 2, Betaler: 'oma' }),
        ],
        headers,
      ),
    }),
  );
  expect(balance(reading)).toBe(60_000 - 10_000 - 10_000 + 3_000);
  expect(codes(reading)).toEqual([['unknownPayer', true, expect.stringMatching(/9$/)]]);
  expect(reading.school!.employees[1].pot).toBeNull();
});

test('senior leave lowers the right of the employee, not the fte', () => {
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1)],
      Aanstellingen: rawTable('Aanstellingen', [[1, dayOf(2026, 8, 1), 1, 170]], headersOf('Aanstellingen')),
    }),
  );
  expect(reading.problems).toEqual([]);
  expect(balance(reading)).toBe(53_850);
});

test('a teacher has 83 hours without a plan; who has no right by the CAO gets nothing, and that is said', () => {
  const headers = headersOf('Medewerkers');
  const row = (number: number, category: string) =>
    headers.map((name, i) => (name === 'Functiecategorie' ? category : (employee(number)[i] ?? '')));
  const categories = ['OOP', 'leraar', 'LIO', '', 'baas'];
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: rawTable(
        'Medewerkers',
        categories.map((category, i) => row(i + 1, category)),
        headers,
      ),
    }),
  );
  const amounts = reading
    .school!.employees.slice(0, 4)
    .map(({ pot, hours }) => [balanceOn(pot!, referenceDay), balanceOn(hours!, referenceDay)]);
  expect(amounts).toEqual([
    [60_000, 4_000],
    [60_000, 8_300],
    [0, 0],
    [60_000, 4_000],
  ]);
  expect(codes(reading).map(([code, blocking]) => [code, blocking])).toEqual([
    ['categoryWithoutRight', false],
    ['unknownCategory', true],
  ]);
});

test('less than the CAO gives counts, and is remarked with the article', () => {
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1)],
      CAO_regels: [
        ['scholingsbudget', dayOf(2026, 8, 1), 550, '', ''],
        ['scholingsuren', dayOf(2026, 8, 1), 40, '', ''],
        ['spaartermijn_plan', dayOf(2026, 8, 1), 1, '', ''],
      ],
    }),
  );
  expect(codes(reading)).toEqual([
    ['belowCaoMinimum', false, 'D4'],
    ['belowCaoMinimum', false, 'D6'],
  ]);
  expect(explainProblem(reading.problems[0], 'nl').what).toBe(
    'scholingsbudget is 550, minder dan de 600 van de cao (artikel 16.5 lid 1). De cao is hier een minimum (artikel 1.3), tenzij een ondernemings-cao anders zegt. Er is mee gerekend.',
  );
  expect(balance(reading)).toBe(55_000);
});

test('two CAOs in one table are refused', () => {
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1)],
      CAO_regels: [
        ['cao', dayOf(2020, 8, 1), 'VO', '', ''],
        ['cao', dayOf(2026, 8, 1), 'PO', '', ''],
      ],
    }),
  );
  expect(codes(reading).map(([code, blocking]) => [code, blocking])).toEqual([['caoSwitched', true]]);
  expect(reading.school!.employees[0].pot).toBeNull();
});

test('a day beside the base CAO is remarked: it does not count', () => {
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1)],
      CAO_regels: [['cao', dayOf(2027, 8, 1), 'PO', '', '']],
    }),
  );
  expect(codes(reading)).toEqual([['baseFrom', false, 'C4']]);
  expect(balance(reading)).toBe(52_500);
});

describe('the check of balances', () => {
  const check = (reading: SchoolReading, day = referenceDay) =>
    inOneGo(checkBalances(reading, day)).map(({ problem, blocking, table, place }) => [
      problem.code,
      blocking,
      table,
      place?.row,
    ]);

  test('names what was paid above the balance of an earlier year, while later balances are given', () => {
    const reading = readSchoolAtOnce(
      rawSchool({
        Medewerkers: [employee(1)],
        Bestedingen: [[1, dayOf(2025, 9, 1), 700, 'Cursus', '']],
      }),
    );
    expect(balance(reading)).toBe(60_000);
    expect(check(reading)).toEqual([['expenseAboveBalance', false, 'Bestedingen', 4]]);
    expect(check(reading, dayOf(2026, 7, 31))).toEqual([['expenseAboveBalance', true, 'Bestedingen', 4]]);
  });

  test('says which opening balance had lapsed, and what is before all of them', () => {
    const reading = readSchoolAtOnce(
      rawSchool({ Medewerkers: [employee(1)], Beginsaldi: [[1, '2025-2026', 250]] }),
    );
    expect(balance(reading)).toBe(60_000);
    expect(check(reading)).toEqual([['openingLapsed', false, 'Beginsaldi', undefined]]);
    expect(check(reading, dayOf(2026, 7, 31)).map(([code]) => code)).toEqual([
      'openingLapsed',
      'beforeOpening',
    ]);
  });

  test('says which hours of an opening balance had lapsed', () => {
    const headers = headersOf('Beginsaldi');
    const row = headers.map(
      (name) => ({ Personeelsnummer: 1, Schooljaar: '2025-2026', Bedrag: 0, Uren: 12.5 })[name] ?? '',
    );
    const reading = readSchoolAtOnce(
      rawSchool({ Medewerkers: [employee(1)], Beginsaldi: rawTable('Beginsaldi', [row], headers) }),
    );
    const [problem] = inOneGo(checkBalances(reading, referenceDay));
    expect([problem.table, problem.column, problem.blocking]).toEqual(['Beginsaldi', 'Uren', false]);
    expect(explainProblem(problem, 'nl').what).toBe(
      'Het beginsaldo van 2025-2026 (12,5 uur) is op 31 juli 2026 vervallen: er was geen afspraak om het langer te sparen. Het telt niet mee. Is er wel gespaard, zet de afspraak dan in CAO_regels.',
    );
  });

  test('names a course that the person does not have, with the one that is likely meant', () => {
    const spent = (course: string, row: number) => [row, dayOf(2026, 9, 1), 5, 'Boek', '', '', course];
    const reading = readSchoolAtOnce(
      rawSchool({
        Medewerkers: [employee(1), employee(2)],
        Wensen: [[1, 'Engels voor beginners', 600]],
        Bestedingen: [spent('Engels', 1), spent('ENGELS voor beginners', 1), spent('Engels', 2)],
      }),
    );
    const told = reading.problems.map(({ problem, place, blocking }) => [place?.address, blocking, problem]);
    const problem = { code: 'expenseForUnknownCourse', course: 'engels' };
    expect(told).toEqual([
      ['H4', false, { ...problem, nearest: 'Engels voor beginners' }],
      ['H6', false, { ...problem, nearest: null }],
    ]);
    expect(balance(reading)).toBe(59_000);
  });

  test('lets a refund find its payment by the other name of the course', () => {
    const row = (amount: number, course: string) => [1, dayOf(2026, 9, 1), amount, '', '', '', course];
    const wish = [1, 'Engels', 600, '', '', '', '', '', 'EN-1', 'gestopt'];
    const school = (wishes: (string | number)[][]) =>
      readSchoolAtOnce(
        rawSchool({
          Medewerkers: [employee(1)],
          Wensen: wishes,
          Bestedingen: [row(500, 'Engels'), row(-200, 'en-1')],
        }),
      );
    expect(balance(school([wish]))).toBe(30_000);
    expect(check(school([]))).toEqual([['refundAbovePaid', true, 'Bestedingen', 5]]);
  });

  test('names a refund of more than was paid', () => {
    const reading = readSchoolAtOnce(
      rawSchool({ Medewerkers: [employee(1)], Bestedingen: [[1, dayOf(2026, 9, 1), -5, 'Terug', '']] }),
    );
    expect(check(reading)).toEqual([['refundAbovePaid', true, 'Bestedingen', 4]]);
  });
});
