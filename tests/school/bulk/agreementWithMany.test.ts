import { agreementTotal, agreementWithOne } from '../../../src/school/bulk/agreementWithMany';
import { recordAgreements, type AgreementRule } from '../../../src/school/edits/agreements';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { editedRows } from '../../../src/tables/rowEdit';
import { dayOf } from '../../../src/domain/calendar';
import { employee, rawSchool, rawTable, referenceDay as DAY } from '../rawSchool';

const agreement = { rule: 'spaartermijn', from: 46_235, value: 4, note: '' } as const;
const there = ['spaartermijn', agreement.from, 2, 1, 'Gesprek'];

it('an agreement with many is one edit: who has one about the same gets another value, the others a row', () => {
  const table = rawTable('CAO_regels', [there]);
  const edit = recordAgreements(
    [1, 2, 3].map((number) => ({ key: String(number), number })),
    agreement,
  );
  const { CAO_regels } = edit.change(
    () => table,
    () => table.rows,
  );
  expect(editedRows(table.rows, CAO_regels!).map((row) => row.slice(2, 5))).toEqual([
    [4, 1, 'Gesprek'],
    [4, 2, ''],
    [4, 3, ''],
  ]);
});

it('the first agreements of a school fill its one blank row', () => {
  const table = rawTable('CAO_regels', []);
  const { CAO_regels } = recordAgreements(
    [1, 2].map((number) => ({ key: String(number), number })),
    agreement,
  ).change(
    () => table,
    () => table.rows,
  );
  expect(editedRows(table.rows, CAO_regels!).map(([, , , number]) => number)).toEqual([1, 2]);
});

it('is not made with whose plan would rest on hours above 1.0 by it (CAO VO 6.1 lid 6), until they have an end', () => {
  const read = (changes: readonly (readonly number[])[]) =>
    readSchoolAtOnce(
      rawSchool({
        Medewerkers: [employee(1, 1.1), employee(2, 1.1)],
        Aanstellingen: changes,
        CAO_regels: [],
        // Twice € 660 pays it, and twice € 600 does not.
        Wensen: [[1, 'Opleiding', 1_320, 1, 1, '2027-2028', '2027-2028']],
      }),
    );
  const totalOf = (reading: ReturnType<typeof read>, rule: AgreementRule = 'spaartermijn') =>
    agreementTotal(
      reading.school!.employees.map((one) =>
        agreementWithOne(reading, one, { ...agreement, rule, value: 1 }, DAY),
      ),
    );
  const total = totalOf(read([]));
  expect(total.onExtraHours.map(({ employee: { number }, use }) => [number, use.total])).toEqual([
    [1, 6_000],
  ]);
  expect(total.better).toEqual([]);
  expect(totalOf(read([]), 'spaartermijn_uren').onExtraHours).toEqual([]);
  const ended = totalOf(read([[1, dayOf(2027, 8, 1), 1]]));
  expect(ended.onExtraHours).toEqual([]);
});

it('tells whose wish then fits, and whose agreement it replaces', () => {
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1), employee(2)],
      CAO_regels: [there],
      Wensen: [[2, '', 'Opleiding', 2_400, 1]],
    }),
  );
  const all = reading.school!.employees.map((one) => agreementWithOne(reading, one, agreement, DAY));
  const total = agreementTotal(all);
  expect(total.replaced.map(({ number }) => number)).toEqual([1]);
  expect(total.shortAfter).toBeLessThanOrEqual(total.shortBefore);
  expect(total.unknown).toEqual([]);
});
