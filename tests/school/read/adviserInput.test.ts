import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { inOneGo } from '../../../src/pacing';
import { checkBalances } from '../../../src/school/read/checkBalances';
import { explainProblem, placeText } from '../../../src/workbook/explain';
import { tableSpecs, type TableName } from '../../../src/tables/schema';
import { learn } from '../../../src/texts/spoken';
import type { Cell } from '../../../src/tables/values';
import { iso } from '../../oracles/days';
import { rawSchool, rawTable, referenceDay } from '../rawSchool';

beforeAll(() => learn('en'));

/** What HR can fill in wrong of what the CAO asks: each at its cell, with what to do, and everything else goes on. */
type Row = Readonly<Record<string, Cell>>;

function tableOf(name: TableName, ...rows: readonly Row[]) {
  const headers = tableSpecs[name].columns.map((column) => column.name);
  return rawTable(
    name,
    rows.map((row) => headers.map((header) => row[header] ?? '')),
    headers,
  );
}

const anna: Row = { Personeelsnummer: 1, Naam: 'Anna', Fte: 1, 'In dienst': iso('2020-8-1') };
const readingOf = (contents: Parameters<typeof rawSchool>[0]) =>
  readSchoolAtOnce(rawSchool({ Medewerkers: tableOf('Medewerkers', anna), ...contents }));

const course: Row = { Personeelsnummer: 1, Opleiding: 'Cursus', Kosten: 300, Duur: 1 };
const saved: Row = { Regel: 'spaartermijn', Vanaf: iso('2025-8-1'), Waarde: 2, Personeelsnummer: 1 };

const CASES: readonly (readonly [
  what: string,
  contents: Parameters<typeof rawSchool>[0],
  place: string,
  nl: string,
  en: string,
])[] = [
  [
    'a kind that is no kind, of a wish',
    { Wensen: tableOf('Wensen', { ...course, Soort: 'verplicht' }) },
    'Wensen, rij 4, kolom Soort',
    'Soort “verplicht” is niet bekend. Kies eigen keuze, opgedragen, startkwalificatie, EVC, BHV, medezeggenschap, re-integratie of bevoegdheid.',
    'Soort “verplicht” is not known. Choose eigen keuze, opgedragen,',
  ],
  [
    'a kind that is no kind, in the list of courses',
    { Opleidingen: tableOf('Opleidingen', { Opleiding: 'Cursus', Kosten: 300, Duur: 1, Soort: 'moet' }) },
    'Opleidingen, rij 4, kolom Soort',
    'Soort “moet” is niet bekend. Kies eigen keuze,',
    'Soort “moet” is not known. Choose eigen keuze,',
  ],
  [
    'an education level as free text',
    { Medewerkers: tableOf('Medewerkers', { ...anna, Opleidingsniveau: 'iets met techniek' }) },
    'Medewerkers, rij 4, kolom Opleidingsniveau',
    'Het opleidingsniveau “iets met techniek” is niet bekend. Typ geen, vmbo, mbo-1, mbo-2,',
    'The level of education “iets met techniek” is not known. Type geen, vmbo, mbo-1, mbo-2,',
  ],
  [
    'a plan handed in after the school year that it should save',
    {
      CAO_regels: tableOf('CAO_regels', saved),
      Gesprekken: tableOf('Gesprekken', { Personeelsnummer: 1, 'Plan ingediend op': iso('2026-10-10') }),
    },
    'Gesprekken, rij 4, kolom Plan ingediend op',
    'Dit plan is op 10 oktober 2026 ingediend, na het schooljaar 2025-2026 waarvan het budget met deze medewerker wordt gespaard (artikel 16.6 lid 2: vooraf). Zonder plan vooraf was € 600,00 vervallen. Verbeter de dag,',
    'This plan was handed in on 10 October 2026, after the school year 2025-2026 whose budget is saved with this employee (article 16.6 lid 2: beforehand). Without a plan beforehand €600.00 would have lapsed. Correct the day,',
  ],
  [
    'an employer’s percentage of 800',
    { Instellingen: tableOf('Instellingen', { Instelling: 'Werkgeversdeel (%)', Waarde: 800 }) },
    'Instellingen, rij 4, kolom Waarde',
    'Bij Werkgeversdeel (%) staat 800: meer dan 200% kan niet. Typ het percentage als getal, zoals 8,33. Tot die tijd telt het niet mee.',
    'Werkgeversdeel (%) holds 800: more than 200% cannot be. Type the percentage as a number, such as 8.33. Until then it does not count.',
  ],
];

test.each(CASES)(
  '%s: its cell, what is wrong and what to do, in both languages',
  (_what, contents, place, nl, en) => {
    const reading = readingOf(contents);
    const { school } = reading;
    const problems = [...reading.problems, ...inOneGo(checkBalances(reading, referenceDay))];
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect([problem.blocking, placeText(problem, 'nl')]).toEqual([false, place]);
    expect(explainProblem(problem, 'nl').what).toContain(nl);
    expect(explainProblem(problem, 'en').what).toContain(en);
    // Everybody's amounts are as they were.
    expect(school!.employees[0].pot).not.toBeNull();
  },
);

describe('an expense for a course that the employer pays, such as the journey to ordered training', () => {
  const spent = (more: Row = {}) =>
    tableOf('Bestedingen', {
      Personeelsnummer: 1,
      Datum: iso('2026-9-1'),
      Bedrag: 35,
      Omschrijving: 'Reis',
      Opleiding: 'Cursus',
      ...more,
    });
  const told = (kind: Row, expense = spent()) =>
    readingOf({ Wensen: tableOf('Wensen', { ...course, ...kind }), Bestedingen: expense }).problems;

  test.each([
    ['opgedragen', { Soort: 'opgedragen' }],
    ['opgedragen', { Status: 'opgedragen' }],
    ['BHV', { Soort: 'BHV' }],
  ])('%s without a payer: at its cell, and it goes from the budget meanwhile', (kind, row) => {
    const [problem, ...others] = told(row);
    expect([others, problem.blocking, placeText(problem, 'nl')]).toEqual([
      [],
      false,
      'Bestedingen, rij 4, kolom Opleiding',
    ]);
    expect(explainProblem(problem, 'nl').what).toBe(
      `“Cursus” is ${kind}: dat betaalt de werkgever, bij opgedragen scholing met de reis ernaartoe (CAO VO, artikel 16.7 en 13.1 lid 1c). Deze uitgave gaat nu van het budget af. Zet bij Opgedragen ja. Betaalt het budget omdat de medewerker daarmee instemt (16.5 lid 2), typ dan bij Betaler budget.`,
    );
    expect(explainProblem(problem, 'en').what).toContain('Put ja at Opgedragen');
  });

  test('nothing where the employer pays, the employee agreed, or the course is the employee’s own choice', () => {
    expect(told({ Soort: 'opgedragen' }, spent({ Opgedragen: 'ja' }))).toEqual([]);
    expect(told({ Soort: 'opgedragen' }, spent({ Betaler: 'werkgever' }))).toEqual([]);
    expect(told({ Soort: 'opgedragen' }, spent({ Betaler: 'budget' }))).toEqual([]);
    expect(told({ Soort: 'opgedragen' }, spent({ Bedrag: -35 }))).toEqual([]);
    expect(told({ Soort: 'EVC' })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});
