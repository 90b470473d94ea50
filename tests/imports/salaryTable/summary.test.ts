import { salarySummary, readPaste, type PastedTable } from '../../../src/imports/salaryTable';
import { salaryTables } from '../../../src/cao/salaryTables';
import { salaryImportEn } from '../../../src/texts/en/salaryImport';
import { salaryImportNl } from '../../../src/texts/nl/salaryImport';
import { dateNl } from '../../../src/tables/dutchDate';
import { dayOf } from '../../../src/domain/calendar';

/** What stands above the button before a table is written. */
const newest = salaryTables('VO').at(-1)!;
const [year, month, day] = newest.effectiveDate.split('-').map(Number);
const DATE = dateNl(dayOf(year, month, day));

/** The newest known table as a list, with its amounts changed. */
function pasted(change: (cents: number) => number, scales = newest.scales): PastedTable {
  const rows = scales.flatMap(({ scale, steps }) =>
    steps.map(
      ({ step, cents }) => `${scale}\t${step}\t${(change(cents) / 100).toFixed(2).replace('.', ',')}`,
    ),
  );
  return readPaste(['Schaal\tTrede\tBedrag', ...rows].join('\n')) as PastedTable;
}

const lines = (table: PastedTable) => salaryImportNl.summaryLines(salarySummary(table)!);

test('the same steps with amounts that are two percent higher', () => {
  const said = lines(pasted((cents) => Math.round(cents * 1.02)));
  expect(said).toContain(`Uw tabel heeft dezelfde schalen en treden als de cao-tabel van ${DATE}.`);
  expect(said).toContain(`Tegenover de cao-tabel van ${DATE} zijn de bedragen 2% hoger.`);
});

test('the same table', () => {
  expect(lines(pasted((cents) => cents))).toContain(
    `Tegenover de cao-tabel van ${DATE} zijn de bedragen gelijk.`,
  );
});

test('a scale with a step less, and scales that are not there', () => {
  const [first, second] = newest.scales;
  const said = lines(pasted((cents) => cents, [{ ...first, steps: first.steps.slice(0, -1) }, second])).join(
    '\n',
  );
  expect(said).toContain(`Andere treden dan in de cao-tabel van ${DATE}: schaal ${first.scale}.`);
  expect(said).toMatch(/Wel in de cao-tabel van .*, niet in uw tabel: /);
});

test('how many scales, steps and amounts, the lowest and the highest, and what falls', () => {
  const table = readPaste('Trede\tSchaal LB\tSchaal LC\n0\t2.180\t2.275\n1\t2.229\t2.200') as PastedTable;
  expect(lines(table)).toEqual([
    '2 schalen en 4 bedragen, van € 2.180,00 tot € 2.275,00.',
    'Treden per schaal: schaal LB heeft er 2, schaal LC heeft er 2.',
    'Bij schaal LC daalt of springt een bedrag.',
  ]);
  expect(salaryImportEn.summaryLines(salarySummary(table)!)).toHaveLength(3);
});

describe('an amount that is not what nearly all others make likely', () => {
  /** The newest table with every amount changed, and one step once more. */
  const off = (change: (cents: number) => number, more: number) => {
    const [slip] = newest.scales[3].steps.slice(2);
    const { flags } = pasted(
      (cents) => change(cents) + (cents === slip.cents ? more : 0),
      newest.scales.slice(3, 6),
    );
    return flags.flatMap((flag) => (flag.kind === 'offShipped' ? [flag] : []));
  };
  const [slip] = newest.scales[3].steps.slice(2);

  test('is marked in a table that is known, by a euro already', () => {
    expect(off((cents) => cents, 100)).toMatchObject([
      { scale: newest.scales[3].scale, step: slip.step, expected: slip.cents, isKnown: true, stops: false },
    ]);
  });

  test('is marked where the others are all as much higher', () => {
    const raised = (cents: number) => Math.round((cents * 1.035) / 100) * 100;
    expect(off(raised, 1800)).toMatchObject([
      { step: slip.step, expected: raised(slip.cents), isKnown: false },
    ]);
    expect(off(raised, 0)).toEqual([]);
  });

  test('is not marked where rises differ, or a whole scale was made anew', () => {
    expect(off((cents) => cents + (cents % 7_000), 1800)).toEqual([]);
    const [first, ...others] = newest.scales.slice(3, 9);
    const anew = { ...first, steps: first.steps.map(({ step, cents }) => ({ step, cents: cents + 25_00 })) };
    expect(
      pasted((cents) => cents, [anew, ...others]).flags.filter(({ kind }) => kind === 'offShipped'),
    ).toEqual([]);
  });
});

test('amounts that differ by less than a thousandth are not called equal', () => {
  expect(lines(pasted((cents) => cents + 100)).join('\n')).toMatch(
    /verschillen de bedragen minder dan 0,1%|hoger/,
  );
  const table = pasted((cents) => (cents === newest.scales[3].steps[2].cents ? cents + 100 : cents));
  expect(lines(table)).toContain(
    `Tegenover de cao-tabel van ${DATE} verschillen de bedragen minder dan 0,1%.`,
  );
});
