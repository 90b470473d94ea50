import { overviewColumns } from '../../src/workbook/build/overview';
import { balanceOn } from '../../src/domain/budget/ledger';
import { entitlement } from '../../src/domain/budget/entitlement';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { iso } from '../oracles/days';
import { rawSchool, rawTable } from '../school/rawSchool';
import { tableSpecs } from '../../src/tables/schema';
import { call, column, shown, values } from '../support/functions';

const HEADERS = tableSpecs.Medewerkers.columns.map(({ name }) => name);
const day = iso('2026-10-1');
const start = iso('2020-8-1');
const categories = ['OOP', 'leraar', 'directie', 'LIO', 'stagiair', 'uitzend', ''];
const numbers = categories.map((_, i) => i + 1);
const people = [numbers.map(() => [1]), numbers.map(() => [start]), null] as const;
const employees = [
  HEADERS,
  ...numbers.map((number, i) =>
    HEADERS.map((name) =>
      name === 'Personeelsnummer'
        ? number
        : name === 'Functiecategorie'
          ? categories[i]
          : name === 'Fte'
            ? 1
            : name === 'In dienst'
              ? start
              : '',
    ),
  ),
];
const money = [600, 600, 0, 0, 0, 0, 600];
const hours = [40, 83, 0, 0, 0, 0, 40];

/** Called with what comes before `functiecategorie` empty. */
const with_ = (id: string, before: readonly unknown[], length: number, category: unknown) =>
  call(id, ...before, ...new Array<null>(length - before.length).fill(null), category);

describe.each([
  ['a column', column(...categories)],
  ['the table Medewerkers with its headers', employees],
])('who somebody is to the CAO decides the right: given as %s', (_how, category) => {
  const key = column(...numbers);
  it.each([
    ['BUDGETRECHT', () => with_('BUDGETRECHT', [[[2026]], ...people, null, key], 7, category), money],
    ['URENRECHT', () => with_('URENRECHT', [[[2026]], ...people, null, key], 7, category), hours],
    ['OPBOUW', () => with_('OPBOUW', [[[iso('2027-7-31')]], ...people, null, key], 7, category), money],
    ['SPAARSALDO', () => with_('SPAARSALDO', [[[day]], ...people, key], 11, category), money],
    ['VERVALT', () => with_('VERVALT', [[[day]], ...people, key], 11, category), money],
    ['VRIJSALDO', () => with_('VRIJSALDO', [[[day]], ...people, key], 12, category), money],
    ['URENSALDO', () => with_('URENSALDO', [[[day]], ...people, key], 9, category), hours],
  ])('%s', (_id, answer, expected) => {
    expect(values(answer())).toEqual(expected);
  });

  it('VERPLICHTING adds up only who has the right', () => {
    const result = with_('VERPLICHTING', [[[day]], [[1]], key, ...people], 14, category);
    expect(result[1].map(shown).slice(0, 5)).toEqual(['2026-2027', 1800, 1800, 0, 1800]);
  });

  it('SCHOLINGSPLANNEN pays no course for who has none', () => {
    const wishes = numbers.map((number) => [number, 'Cursus', 500]);
    const result = with_('SCHOLINGSPLANNEN', [wishes, [[day]], [[1]], key, ...people], 14, category);
    expect(result.slice(1).map((row) => shown(row[8]))).toEqual(
      money.map((amount) => (amount > 0 ? 'gepland' : 'niet betaalbaar')),
    );
  });
});

test('SPAARVERLOOP follows one employee', () => {
  const before = [[[2026]], [[1]], [[1]], [[start]], null, [[3]]];
  expect(with_('SPAARVERLOOP', before, 13, [['directie']])[1]).toEqual(['2026-2027', 0, 0, 0, 0, 0]);
  expect(with_('SPAARVERLOOP', before, 13, employees)[1]).toEqual(['2026-2027', 0, 0, 0, 0, 0]);
});

test('Overzicht gives everybody what the pane gives, whether Medewerkers has the column or not', () => {
  for (const id of ['entitlement', 'balance', 'lapsing', 'free'] as const)
    expect(overviewColumns.find((column_) => column_.id === id)!.formula).toContain(',Medewerkers[#All])');
  const school = readSchoolAtOnce(
    rawSchool({ Medewerkers: rawTable('Medewerkers', employees.slice(1), HEADERS) }),
  ).school!;
  expect(school.employees.map(({ pot }) => balanceOn(pot!, day) / 100)).toEqual(money);
  expect(
    school.employees.map(
      ({ hours: pot }) => entitlement('scholingsuren', 2026, pot!.employment, pot!.rules)! / 100,
    ),
  ).toEqual(hours);
  const withoutColumn = employees.map((row) => row.filter((_, i) => HEADERS[i] !== 'Functiecategorie'));
  const key = column(...numbers);
  expect(values(with_('SPAARSALDO', [[[day]], ...people, key], 11, withoutColumn))).toEqual(
    numbers.map(() => 600),
  );
});

test('what cannot be right is said in its own row, and the others go on', () => {
  const said = values(
    with_('BUDGETRECHT', [[[2026]], column(1, 1), null, null, null, column(1, 2)], 7, column('baas', 'OOP')),
  );
  expect(said).toEqual([expect.stringContaining('baas'), 600]);
  const table = [
    ['Personeelsnummer', 'Naam', 'Functiecategorie'],
    [1, 'Anna', 'baas'],
    [2, 'Bo', 'leraar'],
  ];
  const ofTable = values(
    with_('BUDGETRECHT', [[[2026]], column(1, 1), null, null, null, column(1, 2)], 7, table),
  );
  expect(ofTable).toEqual([expect.stringContaining('baas'), 600]);
  expect(shown(with_('BUDGETRECHT', [[[2026]], [[1]]], 7, table)[0][0])).toContain(
    'medewerker is niet ingevuld',
  );
  expect(
    shown(with_('BUDGETRECHT', [[[2026]], [[1]], null, null, null, [[1]]], 7, table.slice(1))[0][0]),
  ).toContain('Medewerkers[#Alles]');
});

test('a table of which HR renamed a column that does not matter here is read all the same', () => {
  const table = [
    ['Personeelsnummer', 'Naam', 'Functie', 'Fte-omvang'],
    [1, 'Anna', 'Conciërge', 1],
  ];
  const given = with_('BUDGETRECHT', [[[2026]], [[1]], null, null, null, [[1]]], 7, table);
  expect(values(given)).toEqual([600]);
});
