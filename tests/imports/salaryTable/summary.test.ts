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
