import fc from 'fast-check';
import { salaryTables } from '../../src/cao/salaryTables';
import { readPaste, type PastedTable } from '../../src/imports/salaryTable';
import { aligned, blanksLost, notations, shapes, type MadeTable } from '../support/salaryTexts';

/** What must hold for any pasted salary table. */
const RUNS = { numRuns: 150, seed: 20262027 };

const ORDER = ['J15', 'J16', '0', '1', '2', '3', '4', '5', '6', '7', 'U1', 'U2'];

/** Tables as real ones are: scales that start late, end early, go down against the one before, and stand still. */
const anyTable = fc
  .uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '10', 'LB', 'LIO', 'DC + uitloop'), {
    minLength: 2,
    maxLength: 5,
  })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .record({
            from: fc.integer({ min: 0, max: 5 }),
            count: fc.integer({ min: 2, max: 7 }),
            start: fc.integer({ min: 1_000_00, max: 4_000_00 }),
            rises: fc.array(fc.integer({ min: 0, max: 120_00 }), { minLength: 7, maxLength: 7 }),
          })
          .map(({ from, count, start, rises }) => {
            let cents = start;
            const steps = ORDER.slice(from, from + count).map((step, index) => ({
              step,
              cents: (cents += rises[index]),
            }));
            return { name, steps };
          }),
      ),
    ),
  );

const anyNotation = fc.constantFrom(...Object.values(notations));

const orderOf = (table: MadeTable) =>
  ORDER.filter((step) => table.some(({ steps }) => steps.some((one) => one.step === step)));

function scalesOf({ scales, cells }: PastedTable): MadeTable {
  return scales.map((name, index) => ({
    name,
    steps: cells.flatMap((row) =>
      row[index].cents === null ? [] : [{ step: row[index].step, cents: row[index].cents }],
    ),
  }));
}

const linesOf = (table: MadeTable) =>
  table.flatMap(({ name, steps }) => steps.map(({ step, cents }) => `${name} ${step} ${cents}`));

function understood(text: string): PastedTable {
  const read = readPaste(text);
  if (read.kind !== 'table') throw new Error(`${JSON.stringify(read)}\n${text}`);
  return read;
}

describe('what was exported comes back as the same table', () => {
  test.each(Object.entries(shapes))('%s', (_, shape) => {
    fc.assert(
      fc.property(anyTable, anyNotation, (table, notation) => {
        const read = understood(shape(table, orderOf(table), notation));
        expect(scalesOf(read)).toEqual(table);
        expect(read.questions.filter(({ answer }) => answer === null)).toEqual([]);
        expect(read.ready).toBe(true);
      }),
      RUNS,
    );
  });

  test.each(['VO', 'PO'] as const)(
    'the official %s table of 1 March 2003, in every shape and notation',
    (cao) => {
      const [{ scales }] = salaryTables(cao);
      const table = scales.map(({ scale, steps }) => ({ name: scale, steps }));
      const labels = new Set(scales.flatMap(({ steps }) => steps.map(({ step }) => step)));
      const rank = (step: string) => (step.startsWith('J') ? Number(step.slice(1)) - 100 : Number(step));
      const order = [...labels].sort((a, b) => rank(a) - rank(b));
      for (const [name, shape] of Object.entries(shapes)) {
        for (const notation of Object.values(notations)) {
          expect({ name, table: scalesOf(understood(shape(table, order, notation))) }).toEqual({
            name,
            table,
          });
        }
      }
    },
  );
});

describe('where blanks may have been lost', () => {
  const asksOrIsRight = (write: typeof aligned) => {
    let asked = 0;
    fc.assert(
      fc.property(anyTable, anyNotation, (table, notation) => {
        const read = readPaste(write(table, orderOf(table), notation));
        if (read.kind !== 'table' || !read.ready) {
          asked++;
          return;
        }
        expect(scalesOf(read)).toEqual(table);
      }),
      RUNS,
    );
    return asked;
  };

  test('it asks, or has the same table', () => {
    expect(asksOrIsRight(blanksLost)).toBeGreaterThan(50);
  });

  test('kept columns are read by their place', () => {
    // Without a row that has every scale nothing says where the columns are.
    expect(asksOrIsRight(aligned)).toBeLessThan(100);
  });
});

describe('whatever is pasted', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Schaal',
      'Trede',
      'Schaal 5',
      'bedrag',
      '€',
      '-',
      '---',
      'J15',
      'U17',
      '0',
      '1',
      '12',
      'was',
      'wordt',
      '1-8-2025',
      'per uur',
    ),
    fc.constantFrom(
      '1.234',
      '2.345,67',
      '2,345.67',
      '2345',
      '2.98.4',
      '14,25',
      '12.21332.213',
      '678910',
      '12345',
    ),
    fc.string({ maxLength: 6 }),
  );
  const soup = fc
    .array(
      fc.tuple(
        word,
        fc.constantFrom('\t', ' ', '  ', '\n', '\n', ';', '|', ',', '', '<tr><td>', '</td>', '<br />'),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.flat().join(''));

  test('it never throws, and every amount stands in the paste as it was read', () => {
    let tables = 0;
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ maxLength: 300 })), (text) => {
        const read = readPaste(text);
        if (read.kind !== 'table') return;
        tables++;
        for (const cell of read.cells.flat()) {
          if (cell.cents === null) continue;
          const digits = cell.text.replace(/\D/g, '');
          expect(text.replace(/\s|<[^>]*>/g, '')).toContain(cell.text.replace(/\s/g, ''));
          expect([String(cell.cents), String(cell.cents / 100), String(cell.cents / 10)]).toContain(
            digits.replace(/^0+/, ''),
          );
        }
      }),
      { numRuns: 3000, seed: 20262027 },
    );
    expect(tables).toBeGreaterThan(20);
  });

  test('a digit that changes in one amount changes that cell only, or it asks or refuses', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), fc.constantFrom('.', ',', 'x', '7', ''), (table, pick, by) => {
        const text = shapes.scalesAcross(table, orderOf(table), notations.dutch);
        const places = [...text.matchAll(/\d(?=\.\d{3},\d\d)/g)].map(({ index }) => index);
        const at = places[pick % places.length];
        const read = readPaste(text.slice(0, at) + by + text.slice(at + 1));
        if (read.kind !== 'table' || !read.ready) return;
        const before = linesOf(table);
        const after = linesOf(scalesOf(read));
        expect(after.filter((line) => !before.includes(line)).length).toBeLessThanOrEqual(1);
        expect(after).toHaveLength(before.length);
      }),
      RUNS,
    );
  });

  test('a cell that falls out of a row with its tab is asked about, flagged or refused', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), fc.nat(), (table, pickRow, pickCell) => {
        const rows = shapes.scalesAcross(table, orderOf(table), notations.dutch).split('\n');
        const at = 1 + (pickRow % (rows.length - 1));
        const cells = rows[at].split('\t');
        const [gone] = cells.splice(pickCell % cells.length, 1);
        rows[at] = cells.join('\t');
        const read = readPaste(rows.join('\n'));
        if (read.kind !== 'table' || !read.ready || read.flags.length > 0) return;
        // What is no longer in the paste cannot be there; nothing else may be gone, and nothing may stand elsewhere.
        const lost = linesOf(table).filter((line) => !linesOf(scalesOf(read)).includes(line));
        expect(lost.length).toBeLessThanOrEqual(gone === '' ? 0 : 1);
        expect(linesOf(table)).toEqual(expect.arrayContaining(linesOf(scalesOf(read))));
      }),
      { ...RUNS, numRuns: 400 },
    );
  });
});
