import fc from 'fast-check';
import { iso } from '../oracles/days';
import { anySchool, tablesOf, type RandomSchool } from '../support/arbitraryPeople';
import { call, shown } from '../support/functions';

/** Random schools with random wishes: all at once gives what each alone gives, and nothing is lost in the sums. */
const RUNS = { numRuns: 60, seed: 20262029 };
const YEARS = 5;
/** From the first year that no opening balance of the random schools lies after. */
const anyDay = fc.integer({ min: iso('2025-8-1'), max: iso('2029-7-31') });

const anyWish = fc.record({
  person: fc.nat(),
  cents: fc.oneof(fc.integer({ min: 0, max: 150_000 }), fc.constantFrom(60_000, 120_001)),
  duration: fc.integer({ min: 1, max: 3 }),
  priority: fc.integer({ min: 1, max: 3 }),
  part: fc.constantFrom(0, 0, 0.3, 1, 1.5),
  waits: fc.boolean(),
});
type RandomWish = typeof anyWish extends fc.Arbitrary<infer T> ? T : never;

/** Rows of Wensen; every course has its own name, and some wait for the one before, whoever wants that. */
function wishRows(wishes: readonly RandomWish[], people: number): unknown[][] {
  return wishes.map(({ person, cents, duration, priority, part, waits }, i) => {
    const employer = Math.floor((cents * part) / duration) / 100;
    const after = waits && i > 0 ? `Cursus ${i - 1}` : '';
    const row = [1001 + (person % people), `Cursus ${i}`, cents / 100, duration, priority];
    return [...row, '', '', '', '', '', after, employer, '', '', ''];
  });
}

type Tables = ReturnType<typeof tablesOf>;

/** The parameters of the team from `medewerker` on; with a place only that one person. */
function teamOf(tables: Tables, place?: number): unknown[] {
  const pick = (column: unknown[][]) => (place === undefined ? column : [column[place]]);
  const { key, fte, start, end, expenses, cao, opening, changes } = tables;
  return [pick(key), pick(fte), pick(start), pick(end), expenses, cao, opening, changes];
}

const run = (id: string, ...args: readonly unknown[]) => call(id, ...args).map((row) => row.map(shown));
const cents = (euros: unknown): number => Math.round(Number(euros) * 100);
const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((total, value) => total + cents(value), 0);

function forSchools(
  check: (tables: Tables, wishes: unknown[][], day: number, school: RandomSchool) => void,
): void {
  fc.assert(
    fc.property(
      anySchool,
      fc.array(anyWish, { minLength: 5, maxLength: 40 }),
      anyDay,
      (school, wishes, day) => {
        check(tablesOf(school), wishRows(wishes, school.people.length), day, school);
      },
    ),
    RUNS,
  );
}

test('everybody’s plan is that of each alone, and what is planned is paid to the cent', () => {
  let planned = 0;
  forSchools((tables, wishes, day, { people }) => {
    const plan = (rows: unknown[][], place?: number) =>
      run('SCHOLINGSPLANNEN', rows, [[day]], [[YEARS]], ...teamOf(tables, place), null, [[false]]);
    const all = plan(wishes);
    people.forEach((_, place) => {
      const own = wishes.map((row, i) => ({ row, i })).filter(({ row }) => row[0] === 1001 + place);
      if (own.length === 0) return;
      expect(own.map(({ i }) => all[i])).toEqual(
        plan(
          own.map(({ row }) => row),
          place,
        ),
      );
    });
    for (const [, , start, , price, others, fromPot, short, status] of all) {
      if (!String(status).startsWith('gepland')) continue;
      planned++;
      expect(start).not.toBe('');
      expect([cents(others) + cents(fromPot), short]).toEqual([cents(price), 0]);
    }
  });
  expect(planned).toBeGreaterThan(150);
});

test('the total is the sum of each alone, those left out included', () => {
  forSchools((tables, wishes, day, { people }) => {
    const total = (rows: unknown[][], place?: number) =>
      run('VERPLICHTING', [[day]], [[YEARS]], ...teamOf(tables, place), rows, null, [[false]]);
    const alone = people.map((_, place) =>
      total(
        wishes.filter((row) => row[0] === 1001 + place),
        place,
      ),
    );
    total(wishes).forEach((row, y) => {
      for (let k = 1; k < row.length; k++) expect(cents(row[k])).toBe(sum(alone.map((own) => own[y][k])));
    });
  });
});

test('without plans the pots are those of SPAARSALDO, and what lapses is that of VERVALT', () => {
  let counted = 0;
  let compared = 0;
  forSchools((tables, _, day, { people }) => {
    const known = { ...tables, expenses: tables.expenses.filter((row) => Number(row[1]) <= day) };
    const { fte, start, end, key, expenses, cao, opening, changes } = known;
    const on = (id: string, date: number) =>
      run(id, [[date]], fte, start, end, key, expenses, cao, opening, changes).map((row) => row[0]);
    const rows = run('VERPLICHTING', [[day]], [[YEARS]], ...teamOf(known), null, null, [[false]]);
    const sound = on('SPAARSALDO', day).map((value) => typeof value === 'number');
    expect(rows[0][5]).toBe(people.length - sound.filter(Boolean).length);
    counted += sound.filter(Boolean).length;
    rows.forEach(([schoolYear, december, july, , lapsed]) => {
      const year = Number(String(schoolYear).slice(0, 4));
      const dates = [iso(`${year}-12-31`), iso(`${year + 1}-7-31`)];
      const balances = dates.map((date) => sum(on('SPAARSALDO', date).filter((_, i) => sound[i])));
      // SPAARSALDO leaves out what is spent after its date; so does what was in the pots then.
      expect([cents(december), cents(july)]).toEqual(balances);
      // Who left earlier in the year has lost it before 31 July, and balances of before employment are no one's.
      const plain = people.every(
        ({ start: first, end: last, opening: left }) =>
          (last === null || last > dates[1] || last <= iso(`${year}-7-31`)) &&
          (left.length === 0 || first <= iso('2025-8-1')),
      );
      if (!plain) return;
      compared++;
      expect(cents(lapsed)).toBe(sum(on('VERVALT', dates[1]).filter((_, i) => sound[i])));
    });
  });
  expect(counted).toBeGreaterThan(200);
  expect(compared).toBeGreaterThan(40);
});

test('what the plans pay is what leaves the pots, where plans save no longer than what is agreed', () => {
  forSchools((all, wishes, day) => {
    const agreed = all.cao.filter(([rule]) => rule !== 'spaartermijn_plan');
    const tables = { ...all, cao: [...agreed, ['spaartermijn_plan', iso('2000-1-1'), 0, null]] };
    const plans = run('SCHOLINGSPLANNEN', wishes, [[day]], [[YEARS]], ...teamOf(tables), null, [[false]]);
    const paid = (rows: unknown[][] | null) =>
      sum(
        run('VERPLICHTING', [[day]], [[YEARS]], ...teamOf(tables), rows, null, [[false]]).map(
          (row) => row[3],
        ),
      );
    const fromPots = plans.filter((row) => typeof row[6] === 'number').map((row) => row[6]);
    expect(paid(wishes) - paid(null)).toBe(sum(fromPots));
  });
});
