import { agreeCourse, endCourse } from '../../../src/school/edits/agreed';
import { dividedExpense } from '../../../src/school/budget/invoice';
import { bookExpense, changeExpense, removeExpense } from '../../../src/school/edits/expenses';
import type { SchoolEdit } from '../../../src/school/edits/schoolEdit';
import { editedRows } from '../../../src/tables/rowEdit';
import { tableSpecs, type TableName } from '../../../src/tables/schema';
import type { Cell } from '../../../src/tables/values';
import type { PlanRow } from '../../../src/school/school';
import { expense, person } from '../people';
import { rawTable } from '../rawSchool';

const WISH = { id: 'ad|#1', course: 'AD', duration: 2 };
const headersOf = (name: TableName) => tableSpecs[name].columns.map((column) => column.name);
const tables = {
  Wensen: rawTable(
    'Wensen',
    [row('Wensen', { Personeelsnummer: 1, Opleiding: 'AD', Kosten: 900 })],
    headersOf('Wensen'),
  ),
  Plan: rawTable(
    'Plan',
    [
      row('Plan', { Personeelsnummer: 1, Opleiding: 'AD', Schooljaar: '2025-2026', Bedrag: 1 }),
      row('Plan', { Personeelsnummer: 1, Opleiding: 'Excel', Schooljaar: '2026-2027', Bedrag: 2 }),
    ],
    headersOf('Plan'),
  ),
  CAO_regels: rawTable('CAO_regels', [], headersOf('CAO_regels')),
  Bestedingen: rawTable(
    'Bestedingen',
    [row('Bestedingen', { Personeelsnummer: 1, Datum: 46_266, Bedrag: 100, Omschrijving: 'Boek' })],
    headersOf('Bestedingen'),
  ),
};

function row(name: TableName, cells: Readonly<Record<string, Cell>>): Cell[] {
  return headersOf(name).map((column) => cells[column] ?? '');
}

/** The rows after an edit, with only what is filled in. */
function after(edit: SchoolEdit, name: keyof typeof tables, now: typeof tables = tables) {
  const changes = edit.change(
    (table) => now[table as keyof typeof tables],
    () => [],
  );
  const table = now[name];
  const made = changes[name];
  const rows = made ? editedRows(table.rows, made) : table.rows;
  return rows.map((cells) =>
    Object.fromEntries(table.headers.flatMap((header, i) => (cells[i] === '' ? [] : [[header, cells[i]]]))),
  );
}

const line: PlanRow = {
  course: 'AD',
  schoolYear: 2026,
  instalment: 1,
  instalments: 2,
  lotYear: 2026,
  source: null,
  amount: 45_000,
  shortfall: 0,
};
const hours = { rule: 'spaartermijn_uren', from: 46_235, value: 3, note: 'Spaarplan' } as const;
const saving = { rule: 'spaartermijn', from: 46_235, value: 2, note: 'Spaarplan' } as const;

test('agreeing fixes status, start, price and duration, records saving, and makes the lines of the course anew', () => {
  const agreed = {
    wish: WISH,
    price: 90_000,
    start: 2026,
    saving: [saving, hours],
    lines: [line],
    writtenOn: 46_349,
  };
  const edit = agreeCourse(person(), agreed);
  expect(edit.needs).toEqual({ Wensen: ['Status', 'Start'] });
  expect(after(edit, 'Wensen')).toEqual([
    {
      Personeelsnummer: 1,
      Opleiding: 'AD',
      Kosten: 900,
      Duur: 2,
      Status: 'afgesproken',
      Start: '2026-2027',
    },
  ]);
  expect(after(edit, 'CAO_regels')).toMatchObject([
    { Regel: 'spaartermijn', Waarde: 2 },
    { Regel: 'spaartermijn_uren', Waarde: 3 },
  ]);
  expect(
    after(edit, 'Plan').map(({ Opleiding, Schooljaar, Bedrag }) => [Opleiding, Schooljaar, Bedrag]),
  ).toEqual([
    ['AD', '2026-2027', 450],
    ['Excel', '2026-2027', 2],
  ]);
});

test('agreeing keeps what else was tried out', () => {
  const tried = { price: 1, duration: 3, kind: 'EVC' };
  const agreed = { wish: WISH, price: 90_000, start: 2026, tried, saving: [], lines: [], writtenOn: 46_349 };
  const edit = agreeCourse(person(), agreed);
  expect(edit.needs).toEqual({ Wensen: ['Status', 'Start', 'Soort'] });
  // Price and duration are those of the plan that was shown.
  expect(after(edit, 'Wensen')).toMatchObject([{ Kosten: 900, Duur: 2, Soort: 'EVC' }]);
});

const ENDED = { status: 'stopped', on: 46_349, refund: null, description: '', toRepay: 0 } as const;

test('stopping takes the lines of the course away and books what comes back below 0, for the course', () => {
  const refund = { date: 46_349, amount: 5_000, course: 'AD' };
  const edit = endCourse(person(), WISH, {
    ...ENDED,
    refund,
    description: 'Terugbetaling AD',
    toRepay: 12_345,
  });
  expect(after(edit, 'Wensen')).toMatchObject([
    { Status: 'gestopt', 'Einde op': 46_349, 'Terug te betalen': 123.45 },
  ]);
  expect(after(edit, 'Plan').map(({ Opleiding }) => Opleiding)).toEqual(['Excel']);
  expect(after(edit, 'Bestedingen')[1]).toMatchObject({ Datum: 46_349, Bedrag: -50, Opleiding: 'AD' });
});

test('finishing books nothing', () => {
  const edit = endCourse(person(), WISH, { ...ENDED, status: 'finished' });
  expect(edit.tables).toEqual(['Wensen', 'Plan']);
  expect(edit.needs).toEqual({ Wensen: ['Status', 'Einde op'] });
  expect(after(edit, 'Wensen')).toMatchObject([{ Status: 'afgerond', 'Einde op': 46_349 }]);
});

test('taking an agreement back makes it a wish without a start, and takes its lines away', () => {
  const edit = endCourse(person(), WISH, { ...ENDED, status: 'wish' });
  expect(edit.tables).toEqual(['Wensen', 'Plan']);
  expect(edit.needs).toEqual({ Wensen: ['Status', 'Start'] });
  const course = { Personeelsnummer: 1, Opleiding: 'AD', Kosten: 900 };
  const agreed = row('Wensen', { ...course, Status: 'afgesproken', Start: '2026-2027' });
  const now = { ...tables, Wensen: rawTable('Wensen', [agreed], headersOf('Wensen')) };
  expect(after(edit, 'Wensen', now)).toEqual([{ ...course, Status: 'wens' }]);
  expect(after(edit, 'Plan').map(({ Opleiding }) => Opleiding)).toEqual(['Excel']);
});

const booked = { ...expense(tables.Bestedingen.firstRow + 1, 2026, 9, 10_000), date: 46_266 };
const given = { date: 46_267, amount: 20_000, description: 'AD', hours: 0, mandated: false };

test('an invoice that two pay is a row for each, and only filled columns are added to an older workbook', () => {
  const two = [
    { ...given, course: 'AD', reference: 'F1' },
    { ...given, course: 'AD', reference: 'F1', payer: 'werkgever' as const },
  ];
  const edit = bookExpense(person(), ...two);
  expect(edit.needs).toEqual({ Bestedingen: ['Opleiding', 'Betaler', 'Kenmerk'] });
  expect(after(edit, 'Bestedingen').slice(1)).toMatchObject([
    { Opleiding: 'AD', Kenmerk: 'F1' },
    { Opleiding: 'AD', Kenmerk: 'F1', Betaler: 'werkgever' },
  ]);
});

test('a booking is changed and removed where it still stands, and refused where it does not', () => {
  expect(after(changeExpense(person(), booked, given), 'Bestedingen')).toMatchObject([
    { Datum: 46_267, Bedrag: 200, Omschrijving: 'AD' },
  ]);
  const [budget, employer] = dividedExpense({ ...given, hours: 400 }, 5_000);
  const divided = after(changeExpense(person(), booked, budget, employer), 'Bestedingen');
  expect(divided).toMatchObject([
    { Datum: 46_267, Bedrag: 150, Omschrijving: 'AD', Uren: 4, Kenmerk: 'AD 46267' },
    { Datum: 46_267, Bedrag: 50, Omschrijving: 'AD', Betaler: 'werkgever', Kenmerk: 'AD 46267' },
  ]);
  expect(divided[1]).not.toHaveProperty('Uren');
  expect(dividedExpense(given, 20_000)).toEqual([{ ...given, payer: 'werkgever' }]);
  expect(after(removeExpense(person(), booked), 'Bestedingen')).toEqual([{}]);
  expect(() => after(removeExpense(person(), { ...booked, amount: 1 }), 'Bestedingen')).toThrow(
    'changedMeanwhile',
  );
});
