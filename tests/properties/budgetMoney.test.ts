import fc from 'fast-check';
import { daysOf, iso } from '../oracles/days';
import { anySchool, tablesOf } from '../support/arbitraryPeople';
import { call, shown, values } from '../support/functions';

/** What must hold for any answer, whatever the right answer is. */
const RUNS = { numRuns: 80, seed: 20262027 };

test('Σ entitlement + opening = Σ spent + Σ lapsed + what remains', () => {
  let whole = 0;
  fc.assert(
    fc.property(anySchool, fc.integer({ min: 2017, max: 2030 }), (school, lastYear) => {
      const { fte, start, end, key, expenses, cao, opening, changes } = tablesOf(school);
      const days = daysOf(lastYear);
      const lastDay = days[days.length - 1];
      const pot = [fte, start, end, key, expenses, cao, opening, changes];
      const balances = values(call('SPAARSALDO', [[lastDay]], ...pot));
      const lapsing = values(call('VERVALT', [[lastDay]], ...pot));
      school.people.forEach((person, i) => {
        // With an advance the pot holds money of a year that the run has not come to yet.
        if ([...school.rules, ...person.agreements].some(({ rule }) => rule === 'voorschot')) return;
        if (person.opening.some(({ year }) => year >= lastYear)) return;
        const one = [[fte[i]], [start[i]], [end[i]], [key[i]], expenses, cao, opening, changes, [[false]]];
        const first = Math.max(2014, ...person.opening.map(({ year }) => year + 1));
        const run = call('SPAARVERLOOP', [[first]], [[lastYear - first + 1]], ...one);
        if (run[0].length === 1) return expect(shown(run[0][0])).toEqual(expect.stringMatching(/^#VALUE! /));
        if (run.some((row) => typeof row[1] !== 'number')) return;
        whole++;

        const cents = run.map((row) => row.slice(1).map((amount) => Math.round((amount as number) * 100)));
        const sum = (at: number) => cents.reduce((total, row) => total + row[at], 0);
        const brought = cents[0][0];
        const remains = cents[cents.length - 1][4];
        expect(brought + sum(1)).toBe(sum(2) + sum(3) + remains);

        // The balance is another road to what remains: what lapses on this last day is still in it.
        if (person.start <= lastDay && (person.end === null || person.end >= lastDay)) {
          const left = (balances[i] as number) - (lapsing[i] as number);
          expect(remains).toBe(Math.round(left * 100));
        }
        // Nothing goes below zero, but what was spent in a year that gives more back than it pays.
        expect(
          Math.min(
            ...cents.map(([opening, right, , lapsed, closing]) => Math.min(opening, right, lapsed, closing)),
          ),
        ).toBeGreaterThanOrEqual(0);
      });
    }),
    RUNS,
  );
  expect(whole).toBeGreaterThan(200);
});

test('each year begins with what the year before ended with', () => {
  fc.assert(
    fc.property(anySchool, (school) => {
      const { fte, start, end, key, expenses, cao, changes } = tablesOf(school);
      const one = [[fte[0]], [start[0]], [end[0]], [key[0]], expenses, cao, undefined, changes, [[false]]];
      const run = call('SPAARVERLOOP', [[2013]], [[20]], ...one);
      if (run[0].length === 1) return;
      run.slice(1).forEach((row, i) => {
        if (typeof row[1] === 'number' && typeof run[i][5] === 'number') expect(row[1]).toBe(run[i][5]);
      });
    }),
    RUNS,
  );
});

test('a change to the same fte in the middle of a year changes nothing', () => {
  const anyDay = fc.integer({ min: iso('2016-8-1'), max: iso('2031-7-31') });
  fc.assert(
    fc.property(anySchool, anyDay, anyDay, (school, split, day) => {
      const { fte, start, end, key, expenses, cao, opening, changes } = tablesOf(school);
      const rest = school.people.map((person) =>
        person.changes.filter(({ from }) => from <= split).sort((a, b) => b.from - a.from),
      );
      // The same fte once more, from the day of the split.
      const splits = school.people.flatMap((person, i) =>
        person.changes.some(({ from }) => from === split)
          ? []
          : [[1001 + i, split, (rest[i][0]?.fte ?? person.fte) / 10000]],
      );
      const pot = [[[day]], fte, start, end, key, expenses, cao, opening];
      for (const id of ['SPAARSALDO', 'VERVALT']) {
        expect(call(id, ...pot, [...splits, ...changes])).toEqual(call(id, ...pot, changes));
      }
      const person = [[[day]], fte, start, end, cao, key];
      for (const id of ['BUDGETRECHT', 'OPBOUW', 'URENRECHT']) {
        expect(call(id, ...person, [...splits, ...changes])).toEqual(call(id, ...person, changes));
      }
    }),
    RUNS,
  );
});

test('a column gives what its rows give one by one', () => {
  const anyDay = fc.integer({ min: iso('2015-8-1'), max: iso('2031-7-31') });
  fc.assert(
    fc.property(anySchool, anyDay, (school, day) => {
      const { fte, start, end, key, expenses, cao, opening, changes } = tablesOf(school);
      const dates = school.people.map((_, i) => [day + i * 40]);
      const calls: [string, ...unknown[][][]][] = [
        ['SPAARSALDO', dates, fte, start, end, key, expenses, cao, opening, changes],
        ['VERVALT', dates, fte, start, end, key, expenses, cao, opening, changes],
        ['BUDGETRECHT', dates, fte, start, end, cao, key, changes],
        ['URENRECHT', dates, fte, start, end, cao, key, changes],
        ['OPBOUW', dates, fte, start, end, cao, key, changes],
      ];
      const whole = [expenses, cao, opening, changes];
      for (const [id, ...args] of calls) {
        const together = values(call(id, ...args));
        const apart = dates.map((_, row) => {
          const single = args.map((arg) => (whole.includes(arg) ? arg : [arg[row]]));
          return values(call(id, ...single))[0];
        });
        expect(together).toEqual(apart);
      }
    }),
    { ...RUNS, numRuns: 40 },
  );
});
