import fc from 'fast-check';
import {
  decideStaff,
  changeKinds,
  fieldsOf,
  staffFields,
  staffListSteps,
  employeeCells,
  type StaffListChoices,
} from '../../../src/imports/staffList';
import { compareStaff, readCsv, readStaffList } from '../../support/inOneGo';

const RUNS = { numRuns: 150, seed: 20262027 };

const headers = ['Personeelsnummer', 'Naam', 'Functie', 'Schaal', 'Trede', 'Fte', 'In dienst', 'Uit dienst'];
const START = 43_000;

const anyCell = fc.oneof(
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<unknown>(
    null,
    undefined,
    {},
    ...headers,
    '99991231',
    '31-2-2020',
    '#N/B',
    '12 %',
    'Totaal',
    '1-8-2020',
    '"',
    'x'.repeat(300),
  ),
);
const anyCells = fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 14 });
const anyChoices = fc.record(
  {
    headerRow: fc.option(fc.integer({ min: -2, max: 20 })),
    fteUnit: fc.constantFrom('factor', 'percentage', 'hours'),
    fullTimeHours: fc.oneof(fc.double(), fc.constant(0), fc.constant(40)),
    scale: fc.constantFrom('personal', 'function'),
    identicalRows: fc.constantFrom('once', 'add'),
    columns: fc
      .array(fc.tuple(fc.nat(12), fc.option(fc.constantFrom(...staffFields))))
      .map((pairs) => new Map(pairs)),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<StaffListChoices>;

test('whatever is given, reading ends without an error, and each person is named once', () => {
  fc.assert(
    fc.property(anyCells, anyChoices, (cells, choices) => {
      const { people } = readStaffList(cells, choices);
      expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
      for (const { fte, changes } of people) {
        for (const one of [fte ?? 0, ...changes.map((change) => change.fte)]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1.5);
        }
      }
    }),
    RUNS,
  );
});

test('whatever text is given, it is taken apart without an error and understood without one', () => {
  const piece = fc.constantFrom(
    ';',
    ',',
    '|',
    '\t',
    '"',
    '\n',
    '\r\n',
    'Naam',
    'Fte',
    '0,8',
    '1-8-2020',
    'é',
    'sep=;',
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect(Array.isArray(readStaffList(readCsv(text).cells).people)).toBe(true);
    }),
    RUNS,
  );
});

/** Text without anything that means something in a list of staff. */
const anyName = fc
  .tuple(
    fc.constantFrom('Anna', 'Bram', 'Cor', 'Dé'),
    fc.constantFrom('Deurknop', 'de Kast', '"Loper"', 'Lamp; Co'),
  )
  .map((parts) => parts.join(' '));

const anyStaff = fc
  .uniqueArray(
    fc.record({
      number: fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('0012', 'a-7', '000')),
      name: anyName,
      functionName: fc.constantFrom('Conciërge', 'TOA', 'Onderwijsassistent', ''),
      scale: fc.constantFrom<string | number>(4, 5, 'LB', ''),
      step: fc.constantFrom<string | number>(1, 12, 'J17', ''),
      fte: fc.integer({ min: 0, max: 150 }).map((percent) => percent / 100),
      start: fc.integer({ min: START, max: START + 3000 }),
      end: fc.option(fc.integer({ min: START + 3000, max: START + 9000 })),
    }),
    { minLength: 2, maxLength: 12, selector: ({ number }) => String(number) },
  )
  // All factors and never only whole numbers: else the unit of the column is a question, not an answer.
  .map((people) => people.map((person, i) => (i === 0 ? { ...person, fte: 0.85 } : person)));

function exported(staff: readonly Record<string, unknown>[]): string {
  const quoted = (cell: unknown) => `"${String(cell ?? '').replace(/"/g, '""')}"`;
  const rows = staff.map((person) =>
    [
      person.number,
      person.name,
      person.functionName,
      person.scale,
      person.step,
      decimal(person.fte),
      person.start,
      person.end,
    ]
      .map(quoted)
      .join(';'),
  );
  return [headers.map(quoted).join(';'), ...rows].join('\r\n');
}

const decimal = (fte: unknown) => String(fte).replace('.', ',');

test('a list that is read in steps, other lists in between, is understood as in one go', () => {
  fc.assert(
    fc.property(anyCells, anyStaff, anyChoices, (cells, staff, choices) => {
      const lists = [cells, readCsv(exported(staff)).cells];
      const going = lists.map((list) => staffListSteps(list, choices));
      const shares: number[][] = lists.map(() => []);
      const readings: unknown[] = [];
      while (readings.filter(Boolean).length < lists.length) {
        going.forEach((steps, index) => {
          if (readings[index]) return;
          const step = steps.next();
          if (step.done) readings[index] = step.value;
          else shares[index].push(step.value);
        });
      }
      expect(readings).toEqual(lists.map((list) => readStaffList(list, choices)));
      for (const told of shares) {
        expect(told.every((share, index) => share >= (told[index - 1] ?? 0) && share <= 1)).toBe(true);
      }
    }),
    RUNS,
  );
});

test('between two pauses lie a few rows, however long the list is', () => {
  const pauses = (rows: number) => {
    const list = [
      headers,
      ...Array.from({ length: rows }, (_, i) => [i + 1, `Anna ${i}`, 'TOA', 5, 1, 0.8, START]),
    ];
    return [...staffListSteps(list)].length;
  };
  // Each column, 64 cells at a time; and ten times all rows or people, 8 at a time.
  const least = (headers.length * 640) / 64 + (10 * 640) / 8;
  expect(pauses(1280) - pauses(640)).toBeGreaterThanOrEqual(least);
});

test('what is exported and taken in again is the same', () => {
  fc.assert(
    fc.property(anyStaff, (staff) => {
      const reading = readStaffList(readCsv(exported(staff)).cells);
      expect(reading.problems).toEqual([]);
      expect(reading.questions).toEqual([]);
      expect(reading.people.map(employeeCells)).toEqual(
        staff.map((person) => ({
          Personeelsnummer: person.number,
          Naam: person.name,
          Functie: person.functionName,
          Schaal: person.scale,
          Trede: person.step,
          Fte: person.fte,
          'In dienst': person.start,
          'Uit dienst': person.end ?? '',
        })),
      );
    }),
    RUNS,
  );
});

test('the same list compared with what it made changes nothing', () => {
  fc.assert(
    fc.property(anyStaff, fc.integer({ min: START, max: START + 9000 }), (staff, day) => {
      const { people, columns } = readStaffList(readCsv(exported(staff)).cells);
      const current = people.map((person) => ({
        ...person,
        scale: String(person.scale),
        step: String(person.step),
        work: { start: person.start, end: person.end, fte: person.fte!, changes: person.changes },
      }));
      const comparison = compareStaff(current, people, new Set(fieldsOf(columns).keys()), day);
      expect(comparison).toEqual({
        added: [],
        maybeSame: [],
        everybodyNew: false,
        changed: [],
        left: [],
        unchanged: people.length,
      });
      const edit = decideStaff(comparison, {
        added: true,
        kinds: new Set(changeKinds),
        fteFrom: day,
        ends: new Map(),
      });
      expect([edit.add.length, edit.change.size, edit.appointments.size]).toEqual([0, 0, 0]);
    }),
    RUNS,
  );
});
