import fc from 'fast-check';
import { accruedCents, entitlementCents, Life, type Refusal } from '../oracles/budget';
import { dayAt, daysOf, iso } from '../oracles/days';
import { anySchool, asOracle, tablesOf } from '../support/arbitraryPeople';
import { call, shown, values } from '../support/functions';

/** Random people through the function door against the oracle, to the cent: thousands of them. */
const RUNS = { numRuns: 160, seed: 20262027 };

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december';

function dutchDate(serial: number): string {
  const { year, month, day } = dayAt(serial);
  return `${day} ${MONTHS.split(' ')[month - 1]} ${year}`;
}

function dutchEuros(cents: number): string {
  const whole = String(Math.trunc(cents / 100)).replace(/(\d)(?=(\d\d\d)+$)/g, '$1.');
  return `€ ${whole},${String(cents % 100).padStart(2, '0')}`;
}

/** Whether a cell is the refusal: it names the date and what is short, or that employment had not begun. */
function expectRefusal(cell: unknown, refusal: Refusal): void {
  expect(cell).toEqual(expect.stringContaining('#VALUE!'));
  expect(cell).toEqual(expect.stringContaining(dutchDate(refusal.date)));
  const what =
    'shortfall' in refusal
      ? `${dutchEuros(refusal.shortfall)} meer dan er dan`
      : 'refund' in refusal
        ? `${dutchEuros(refusal.refund)} meer dan er uit het budget`
        : 'ligt vóór';
  expect(cell).toEqual(expect.stringContaining(what));
}

const anyDay = fc.integer({ min: iso('2015-8-1'), max: iso('2033-7-31') });

test('balance and lapse of anybody on any date are the oracle’s', () => {
  let refused = 0;
  let answered = 0;
  fc.assert(
    fc.property(anySchool, fc.array(anyDay, { minLength: 25, maxLength: 25 }), (school, days) => {
      const { fte, start, end, key, expenses, cao, opening, changes } = tablesOf(school);
      const dates = school.people.map((_, i) => [days[i]]);
      const args = [dates, fte, start, end, key, expenses, cao, opening, changes];
      const balances = values(call('SPAARSALDO', ...args));
      const lapsing = values(call('VERVALT', ...args));
      school.people.forEach((person, i) => {
        const life = new Life(asOracle(school, person), days[i]);
        if (life.unknown && !life.early) {
          expect(balances[i]).toEqual(expect.stringContaining('#N/A'));
          expect(lapsing[i]).toEqual(expect.stringContaining('#N/A'));
        } else if (life.refusal) {
          refused++;
          expectRefusal(balances[i], life.refusal);
          expectRefusal(lapsing[i], life.refusal);
        } else {
          answered++;
          expect([balances[i], lapsing[i]]).toEqual([life.balance / 100, life.lapsing() / 100]);
        }
      });
    }),
    RUNS,
  );
  // Both kinds of answer were tried in earnest.
  expect(refused).toBeGreaterThan(100);
  expect(answered).toBeGreaterThan(1000);
});

test('the yearly run of anybody is the oracle’s', () => {
  const anyYears = fc.record({
    from: fc.integer({ min: 2014, max: 2030 }),
    years: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(anySchool, anyYears, ({ people, ...rest }, { from, years }) => {
      const school = { ...rest, people: people.slice(0, 4) };
      const { fte, start, end, key, expenses, cao, opening, changes } = tablesOf(school);
      const last = daysOf(from + years - 1);
      school.people.forEach((person, i) => {
        const life = new Life(asOracle(school, person), last[last.length - 1]);
        const one = [[fte[i]], [start[i]], [end[i]], [key[i]]];
        const run = call('SPAARVERLOOP', [[from]], [[years]], ...one, expenses, cao, opening, changes, [
          [false],
        ]);
        if (life.early) return expectRefusal(shown(run[0][0]), life.early);
        const expected = Array.from({ length: years }, (_, n) => {
          const text = `${from + n}-${from + n + 1}`;
          const short = life.short.get(from + n);
          const unknown = person.opening.length > 0 && from + n < life.first;
          if (short) expectRefusal(shown(run[n][1]), short);
          if (short || unknown) return [text, ...Array(5).fill(expect.stringMatching(/^#(VALUE!|N\/A) /))];
          const row = life.years.find((candidate) => candidate.year === from + n);
          const amounts = row
            ? [row.opening, row.entitlement, row.spent, row.lapsed, row.closing]
            : [0, 0, 0, 0, 0];
          return [text, ...amounts.map((cents) => cents / 100)];
        });
        expect(run.map((row) => row.map(shown))).toEqual(expected);
      });
    }),
    RUNS,
  );
});

test('entitlement and accrual of anybody are the oracle’s', () => {
  fc.assert(
    fc.property(anySchool, anyDay, (school, day) => {
      const { fte, start, end, key, cao, changes } = tablesOf(school);
      const rest = [fte, start, end, cao, key, changes];
      const entitled = values(call('BUDGETRECHT', [[day]], ...rest));
      const built = values(call('OPBOUW', [[day]], ...rest));
      school.people.forEach((person, i) => {
        const oracle = asOracle(school, person);
        const year = dayAt(day).schoolYear;
        const whole = entitlementCents(oracle, year);
        if (whole === null) {
          expect(entitled[i]).toEqual(expect.stringContaining('#N/A'));
          expect(built[i]).toEqual(expect.stringContaining('#N/A'));
        } else {
          expect([entitled[i], built[i]]).toEqual([whole / 100, accruedCents(oracle, year, day)! / 100]);
        }
      });
    }),
    RUNS,
  );
});
