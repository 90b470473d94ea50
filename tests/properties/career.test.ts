import fc from 'fast-check';
import { stepsOn, walk, type OracleRow, type OracleStep } from '../oracles/career';
import { iso } from '../oracles/days';
import { call, column } from '../support/functions';

const DATES = [0, iso('2024-8-1'), iso('2026-1-1'), iso('2028-8-1'), iso('2031-3-1')];
const START = iso('2026-10-1');
const REFERENCES = [START, iso('2027-8-1'), iso('2027-7-31'), iso('2028-2-29')];

/** Steps that are sometimes missing, doubled in amount, or named by text; amounts that mostly rise. */
const anyScale = fc.record({
  labels: fc.subarray(['0', '1', '2', '3', 'J4', '5'], { minLength: 1 }),
  first: fc.integer({ min: 150000, max: 200000 }),
  rises: fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 6, maxLength: 6 }),
});

/** One to three dated tables of four scales; a later one is the first one raised, as a rule. */
const anyTable: fc.Arbitrary<OracleStep[]> = fc
  .record({
    scales: fc.array(anyScale, { minLength: 4, maxLength: 4 }),
    dates: fc.subarray(DATES.slice(1), { maxLength: 2 }),
    later: fc.array(fc.option(fc.array(anyScale, { minLength: 4, maxLength: 4 }), { freq: 2 }), {
      minLength: 2,
      maxLength: 2,
    }),
  })
  .map(({ scales, dates, later }) => [
    ...stepsOf(scales, 0, 0),
    ...dates.flatMap((from, i) => stepsOf(later[i] ?? scales, from, (i + 1) * 5000)),
  ]);

interface RandomScale {
  readonly labels: readonly string[];
  readonly first: number;
  readonly rises: readonly number[];
}

function stepsOf(scales: readonly RandomScale[], from: number, raise: number): OracleStep[] {
  return scales.flatMap(({ labels, first, rises }, s) => {
    let cents = first + raise + s * 12000;
    return labels.map((step, i) => {
      cents += i === 0 ? 0 : rises[i];
      return { scale: String(s + 1), step, cents, from };
    });
  });
}

const anyCareer = fc
  .record({
    table: anyTable,
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    start: fc.constantFrom(...REFERENCES),
    scale: fc.constantFrom('1', '2', '3', '4'),
    path: fc.subarray(['1', '2', '3', '4', '9']),
    waits: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
    fte: fc.integer({ min: 0, max: 150 }),
  })
  .map(({ at, path, ...rest }) => {
    const steps = stepsOn(rest.table, rest.start, rest.scale);
    const stages = [...new Set([...path, rest.scale])]
      .sort()
      .map((scale, i) => ({ scale, wait: rest.waits[i] }));
    return { ...rest, step: steps[Math.floor(at * steps.length)].step, stages };
  });

/** As a workbook holds it: labels as numbers where they are, an empty date for what was always in force. */
function workbook(table: readonly OracleStep[]): unknown[][] {
  return table.map(({ scale, step, cents, from }) => [
    scale,
    cellOf(step),
    cents / 100,
    from === 0 ? null : from,
  ]);
}

function cellOf(label: string): string | number {
  return /^\d+$/.test(label) ? Number(label) : label;
}

const EVENTS: Record<string, string> = {
  start: 'start',
  increment: 'periodiek',
  maximum: 'maximum',
  atMaximum: 'op maximum',
  promotion: 'bevordering',
};

/** The first five columns; the row that cannot go on as its date and `stopped`. */
function compared(result: readonly (readonly unknown[])[]): unknown[][] {
  return result.map(([day, event, scale, step, monthly]) =>
    typeof event === 'string' ? [day, event, scale, step, monthly] : [day, 'stopped'],
  );
}

function expected(rows: readonly OracleRow[]): unknown[][] {
  return rows.map(({ day, event, scale, step, cents }) =>
    event === 'stopped' ? [day, 'stopped'] : [day, EVENTS[event], scale, cellOf(step), cents / 100],
  );
}

describe('careers', () => {
  test('a forecast is what walking year by year gives', () => {
    fc.assert(
      fc.property(anyCareer, fc.integer({ min: 1, max: 12 }), ({ table, scale, step, start, fte }, years) => {
        const args = [
          [[scale]],
          [[cellOf(step)]],
          [[start]],
          [[years]],
          [[fte / 100]],
          workbook(table),
          null,
          [[false]],
        ];
        const result = call('SCHAALPROGNOSE', ...args);
        const walked = walk(table, scale, step, start, { years });
        expect(compared(result)).toEqual(expected(walked));
        walked.forEach(({ event, cents }, i) => {
          // Half up in whole numbers: fte counts in hundredths here.
          if (event !== 'stopped')
            expect(Math.round((result[i][5] as number) * 100)).toBe(
              Math.floor((cents * fte * 2 + 100) / 200),
            );
        });
      }),
      { numRuns: 400 },
    );
  });

  test('a career path is what walking year by year gives', () => {
    fc.assert(
      fc.property(anyCareer, ({ table, scale, step, start, stages }) => {
        const functions = stages.map((stage) => ['Conciërge', stage.scale, null, null, stage.wait]);
        const args = [
          [['concierge']],
          [[scale]],
          [[cellOf(step)]],
          [[start]],
          null,
          functions,
          workbook(table),
          [[false]],
        ];
        const result = compared(call('LOOPBAANPAD', ...args));
        const ahead = stages.slice(stages.findIndex((stage) => stage.scale === scale) + 1);
        expect(result).toEqual(expected(walk(table, scale, step, start, { path: ahead })));
      }),
      { numRuns: 400 },
    );
  });

  test('never beyond the maximum, and the date of the maximum is the row in which it starts', () => {
    fc.assert(
      fc.property(anyCareer, ({ table, scale, step, start }) => {
        const [[reached]] = call('MAXBEREIKT', [[scale]], [[cellOf(step)]], [[start]], workbook(table));
        const rows = walk(table, scale, step, start, { path: [] });
        const last = rows[rows.length - 1];
        if (last.event === 'stopped') expect(reached).toBeInstanceOf(Error);
        else {
          expect(reached).toBe(last.day);
          const steps = stepsOn(table, last.day, scale);
          expect(last.step).toBe(steps[steps.length - 1].step);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a lower step never reaches the maximum earlier', () => {
    fc.assert(
      fc.property(anyScale, fc.constantFrom(...REFERENCES), (scale, start) => {
        const table = stepsOf([scale], 0, 0);
        const steps = table.map((row) => [cellOf(row.step)]);
        const dates = call('MAXBEREIKT', [['1']], steps, [[start]], workbook(table)).map(
          ([day]) => day as number,
        );
        dates.forEach((day, i) => i > 0 && expect(day).toBeLessThanOrEqual(dates[i - 1]));
      }),
    );
  });

  test('one call with columns gives what single calls give', () => {
    fc.assert(
      fc.property(fc.array(anyCareer, { minLength: 2, maxLength: 8 }), (people) => {
        const table = workbook(people[0].table);
        const scales = people.map((person) => person.scale);
        const steps = people.map((person) => cellOf(person.step));
        const days = people.map((person) => person.start);
        const ftes = people.map((person) => person.fte / 100);
        const together = call(
          'SALARIS',
          column(...scales),
          column(...steps),
          column(...days),
          column(...ftes),
          table,
        );
        const reached = call('MAXBEREIKT', column(...scales), column(...steps), column(...days), table);
        people.forEach((_, i) => {
          expect(together[i]).toEqual(
            call('SALARIS', [[scales[i]]], [[steps[i]]], [[days[i]]], [[ftes[i]]], table)[0],
          );
          expect(reached[i]).toEqual(call('MAXBEREIKT', [[scales[i]]], [[steps[i]]], [[days[i]]], table)[0]);
        });
      }),
    );
  });

  test('a promotion always pays more', () => {
    fc.assert(
      fc.property(anyCareer, ({ table, scale, step, start, stages }) => {
        const undated = table.filter((row) => row.from === 0);
        if (!stepsOn(undated, start, scale).some((row) => row.step === step)) return;
        const functions = stages.map((stage) => ['F', stage.scale]);
        const args = [
          [['F']],
          [[scale]],
          [[cellOf(step)]],
          [[start]],
          null,
          functions,
          workbook(undated),
          [[false]],
        ];
        const rows = call('LOOPBAANPAD', ...args);
        rows.forEach((row, i) => {
          if (row[1] === 'bevordering') expect(row[4]).toBeGreaterThan(rows[i - 1][4] as number);
        });
      }),
    );
  });
});
