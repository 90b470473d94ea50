import { iso } from '../oracles/days';
import { call, column, shown } from '../support/functions';
import { SAVING_FOR_ALL } from '../support/pot';

/** SCHOLINGSPLANNEN and VERPLICHTING of three employees: full time, half time, and one who leaves on 31 July 2027. */
const day = iso('2026-10-1');
const start = iso('2026-8-1');

interface Change {
  readonly from?: unknown;
  readonly years?: unknown;
  readonly key?: unknown[][];
  readonly fte?: unknown[][];
  readonly start?: unknown[][];
  readonly end?: unknown[][];
  readonly expenses?: unknown[][];
  readonly courses?: unknown[][];
}

function team({ key, fte, start: begin, end, expenses }: Change) {
  return [
    key ?? column(1, 2, 3),
    fte ?? column(1, 0.5, 1),
    begin ?? column(start, start, start),
    end ?? column(null, null, iso('2027-7-31')),
    expenses,
    SAVING_FOR_ALL,
    null,
    null,
  ];
}

const rows = (result: unknown[][]) => result.map((row) => row.map(shown));

function plans(wishes: unknown[][], change: Change = {}): unknown[][] {
  const { from = day, years = 5, courses } = change;
  return rows(call('SCHOLINGSPLANNEN', wishes, [[from]], [[years]], ...team(change), courses, [[false]]));
}

function total(wishes: unknown[][] | null, change: Change = {}): unknown[][] {
  const { from = day, years = 3, courses } = change;
  return rows(call('VERPLICHTING', [[from]], [[years]], ...team(change), wishes, courses, [[false]]));
}

/** A row of Wensen as it stands. */
function wish(key: unknown, course: string, price: unknown, more: Record<string, unknown> = {}): unknown[] {
  const { duration, priority, code, after, employer, subsidy, own, scheme } = more;
  return [
    key,
    course,
    price,
    duration,
    priority,
    '',
    '',
    '',
    code,
    '',
    after,
    employer,
    subsidy,
    own,
    scheme,
  ];
}

describe('SCHOLINGSPLANNEN', () => {
  test('plans each from their own pot, in the order of the table', () => {
    expect(
      plans([
        wish(2, 'B', 300),
        wish(1, 'A', 1200),
        wish('1', 'C', 600, { priority: 1 }),
        wish(3, 'D', 1200),
      ]),
    ).toEqual([
      [2, 'B', '2026-2027', '2026-2027', 300, 0, 300, 0, 'gepland'],
      [1, 'A', '2028-2029', '2028-2029', 1200, 0, 1200, 0, 'gepland'],
      ['1', 'C', '2026-2027', '2026-2027', 600, 0, 600, 0, 'gepland'],
      [3, 'D', '', '', 1200, 0, 0, 600, 'niet betaalbaar'],
    ]);
  });

  test('begins with a header, and is only that when there are no wishes', () => {
    const header = 'Medewerker Opleiding Start Einde Kosten Van_anderen Uit_budget Tekort Status';
    const names = header.split(' ').map((name) => name.replace('_', ' '));
    const withHeader = call('SCHOLINGSPLANNEN', [wish(1, 'A', 5)], [[day]], [[5]], ...team({}));
    expect(withHeader[0]).toEqual(names);
    expect(call('SCHOLINGSPLANNEN', [[null]], [[day]], [[5]], ...team({}))).toEqual([names]);
    expect(plans([])).toEqual([['']]);
  });

  test('others pay first, and a wish waits for the one that it names', () => {
    expect(
      plans([
        wish(1, 'Vervolg', 1000, { after: 'basis', employer: 100, own: 50, duration: 2 }),
        wish(1, 'Basis', 600, {}),
        wish(2, 'Leraar', 8000, {
          duration: 2,
          subsidy: '4000; 3500,50',
          scheme: 'SOOL',
          employer: '0; 299,50',
        }),
      ]),
    ).toEqual([
      [1, 'Vervolg', '2027-2028', '2028-2029', 1000, 300, 700, 0, 'gepland'],
      [1, 'Basis', '2026-2027', '2026-2027', 600, 0, 600, 0, 'gepland'],
      [2, 'Leraar', '2026-2027', '2027-2028', 8000, 7800, 200, 0, 'gepland'],
    ]);
  });

  test('price and duration come from the courses, by code or name; what is wrong there is told here', () => {
    const courses = [
      ['NET', 'Netwerk', 600, 2],
      ['', 'Gedrag', 300, 0],
      ['FOUT', 'Fout', 'veel', 1],
    ];
    const result = plans(
      [
        wish(1, '', 0, { code: 'net' }),
        wish(2, 'GEDRAG', null),
        wish(3, 'Fout', ''),
        wish(3, '', '', { code: 'X' }),
      ],
      { courses },
    );
    expect(result[0]).toEqual([1, 'Netwerk', '2026-2027', '2027-2028', 600, 0, 600, 0, 'gepland']);
    expect(result[1]).toEqual([2, 'GEDRAG', '2026-2027', '2026-2027', 300, 0, 300, 0, 'gepland']);
    expect(result[2][8]).toEqual(expect.stringMatching(/^#VALUE! opleidingen, rij 3: Bij kosten staat/));
    expect(result[3][8]).toEqual(expect.stringMatching(/^#VALUE! De code “X” komt niet voor/));
  });

  test('a bad wish holds its error, and the others of that person are planned', () => {
    const result = plans([
      wish(1, 'A', 'duizend'),
      wish(1, 'B', 600),
      wish(1, 'Na de fout', 100, { after: 'A' }),
      wish(1, 'Kring', 100, { after: 'Kring' }),
      wish(1, 'Te veel', 100, { employer: 101 }),
      wish(null, 'Van niemand', 100),
      wish(9, 'Onbekend', 100),
      [null, '', 0, null, null, null, null, null, null, null, null, null, null, null, null],
      wish(1, 'Geen prijs', ''),
      wish(1, 'Te lang', 100, { duration: 9 }),
    ]);
    expect(result.map((row) => row[8])).toEqual([
      expect.stringMatching(/^#VALUE! Bij kosten staat “duizend”/),
      'gepland',
      expect.stringMatching(/^#VALUE! Deze opleiding wacht op “A”/),
      expect.stringMatching(/^#VALUE! Deze opleidingen wachten op elkaar in een kring: Kring/),
      expect.stringMatching(/^#VALUE! In jaar 1 van de opleiding betalen anderen/),
      expect.stringMatching(/^#VALUE! medewerker is niet ingevuld/),
      expect.stringMatching(/^#VALUE! Personeelsnummer “9” komt niet voor/),
      '',
      expect.stringMatching(/^#VALUE! kosten is niet ingevuld/),
      expect.stringMatching(/^#VALUE! De duur is 9/),
    ]);
    expect(result.every((row) => row.length === 9)).toBe(true);
  });

  test('what is wrong with a person is on all their wishes and on nobody else’s', () => {
    const wishes = [wish(1, 'A', 100), wish(2, 'B', 100), wish(1, 'C', 100), wish(3, 'D', 100)];
    const status = (change: Change) => plans(wishes, change).map((row) => String(row[8]).slice(0, 22));
    expect(status({ fte: column(80, 1, 1) })).toEqual([
      '#VALUE! Fte is 80: fte',
      'gepland',
      '#VALUE! Fte is 80: fte',
      'gepland',
    ]);
    expect(status({ key: column(2, 2, 3) })).toEqual([
      '#VALUE! Personeelsnumm',
      '#VALUE! Personeelsnumm',
      '#VALUE! Personeelsnumm',
      'gepland',
    ]);
    expect(status({ expenses: [[3, day, 700]] })[3]).toBe('#VALUE! De uitgave van');
    expect(plans(Array.from({ length: 101 }, () => wish(1, 'A', 1)))[100][8]).toMatch(/hoogstens 100/);
  });

  test('the pots are as on the date, or on 1 August of the school year', () => {
    const change = { expenses: [[1, day, 400]] };
    const wishes = [wish(1, 'A', 600)];
    expect(plans(wishes, { ...change, from: day })[0][2]).toBe('2027-2028');
    expect(plans(wishes, { ...change, from: '1-10-2026' })[0][2]).toBe('2027-2028');
    expect(plans(wishes, { ...change, from: day - 1 })[0][2]).toBe('2026-2027');
    for (const from of ['2026-2027', 2026, '26/27'])
      expect(plans(wishes, { ...change, from })[0][2]).toBe('2026-2027');
  });

  test('who has left can plan nothing', () => {
    const end = column(iso('2026-9-30'), null, null);
    expect(plans([wish(1, 'A', 100)], { end })[0].slice(5)).toEqual([0, 0, 100, 'niet betaalbaar']);
  });

  test('the status says what needs a look', () => {
    const result = plans([
      wish(1, 'Gratis', 0),
      wish(1, 'A', 1000, { subsidy: 500, scheme: 'Lerarenbeurs' }),
      wish(2, 'Laat', 100, { after: 'Nooit' }),
      wish(2, 'Nooit', 99999),
    ]);
    expect(result.map((row) => row[8])).toEqual([
      'gepland, kosten 0',
      'gepland, regeling nagaan',
      'wacht op een niet geplande opleiding',
      'niet betaalbaar',
    ]);
  });

  test('a table that is too narrow, and a span that cannot be, give one error', () => {
    expect(plans([[1, 'A']])[0][0]).toMatch(/^#VALUE! De tabel wensen heeft 2 kolommen/);
    expect(plans([wish(1, 'A', 1)], { years: 1000 })[0][0]).toMatch(/^#VALUE! Bij jaren/);
    expect(plans([wish(1, 'A', 1)], { years: 0 })[0][0]).toMatch(/^#VALUE! Bij jaren/);
    expect(plans([wish(1, 'A', 1)], { from: null })[0][0]).toMatch(/^#VALUE! vanaf is niet ingevuld/);
  });
});

describe('VERPLICHTING', () => {
  test('adds up all pots; who leaves takes nothing along', () => {
    expect(total(null)).toEqual([
      ['2026-2027', 1500, 1500, 0, 600, 0, 0],
      ['2027-2028', 1800, 1800, 0, 0, 0, 0],
      ['2028-2029', 2700, 2700, 0, 900, 0, 0],
    ]);
  });

  test('counts the plans, and what was spent this year up to the date', () => {
    const expenses = [
      [1, day, 100],
      [1, day + 1, 100],
      [2, iso('2026-8-1'), 50],
    ];
    expect(total([wish(1, 'A', 1100), wish(2, 'B', 250)], { expenses })).toEqual([
      ['2026-2027', 1100, 1100, 400, 600, 0, 0],
      ['2027-2028', 300, 300, 1100, 0, 0, 0],
      ['2028-2029', 1200, 1200, 0, 0, 0, 0],
    ]);
  });

  test('a 31 December that lies before the date is as it was', () => {
    const expenses = [[1, iso('2027-1-15'), 100]];
    expect(total(null, { from: iso('2027-2-1'), years: 1, expenses })).toEqual([
      ['2026-2027', 1500, 1400, 100, 600, 0, 0],
    ]);
  });

  test('says how many people and wishes are not in it', () => {
    const wishes = [
      wish(1, 'A', 'x'),
      wish(1, 'B', 600),
      wish(2, 'C', 100),
      wish(9, 'D', 1),
      wish('', 'E', 1),
    ];
    expect(total(wishes, { fte: column(1, 80, 1), years: 1 })).toEqual([
      ['2026-2027', 600, 600, 600, 600, 1, 4],
    ]);
    expect(total(null, { key: column(1, 1, 3), years: 1 })[0].slice(5)).toEqual([2, 0]);
  });

  test('blank rows are nobody, and without people there is only the header', () => {
    const blank = {
      key: column(1, 0, ''),
      fte: column(1, 0, null),
      start: column(start, 0, null),
      end: column(0, 0, ''),
    };
    expect(total(null, { ...blank, years: 1 })).toEqual([['2026-2027', 600, 600, 0, 0, 0, 0]]);
    expect(call('VERPLICHTING', [[day]], [[1]], null, null, null)).toHaveLength(1);
  });
});
