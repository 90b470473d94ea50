/** @jest-environment jsdom */
import { CannotCompute } from '../../../../src/taskpane/features/person/CannotCompute';
import { personMoney } from '../../../../src/school/budget/personMoney';
import { dayOf } from '../../../../src/domain/calendar';
import { editedRows } from '../../../../src/tables/rowEdit';
import { schoolOfOne } from '../../../school/agreed/followed';
import { referenceDay } from '../../../school/rawSchool';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

test('of an expense in the workbook that is above the budget, the school pays the rest at the press of a button', async () => {
  const row = { Datum: dayOf(2026, 9, 1), Bedrag: 2000, Omschrijving: 'AD', Uren: 8, Kenmerk: 'F1' };
  const { reading, anna } = schoolOfOne([], [row]);
  const result = personMoney(anna, referenceDay);
  if (result.kind === 'money') throw new Error('There is enough');
  const access = noAccess();
  await render(<CannotCompute {...{ reading, access, result }} employee={anna} goTo={jest.fn()} />);
  await click(byRole('button', 'De werkgever betaalt €\u00a0200,00'));

  expect(access.write).toHaveBeenCalledTimes(1);
  const [edit, what] = access.write.mock.calls[0];
  expect(what.replace(/\u00a0/g, ' ')).toMatch(/Het budget betaalt € 1\.800,00, de werkgever € 200,00\.$/);
  const table = reading.raw.tables.Bestedingen!;
  const changed = edit.change(
    () => table,
    () => [],
  ).Bestedingen!;
  const column = (name: string) => table.headers.indexOf(name);
  const shown = ['Bedrag', 'Uren', 'Betaler', 'Kenmerk'].map(column);
  expect(editedRows(table.rows, changed).map((cells) => shown.map((index) => cells[index]))).toEqual([
    [1800, 8, '', 'F1'],
    [200, '', 'werkgever', 'F1'],
  ]);
});
