import { addWish } from '../../../src/school/edits/wishes';
import { addStandardRows } from '../../../src/school/edits/standardRows';
import { agreeCourse } from '../../../src/school/edits/agreed';
import { bookExpense } from '../../../src/school/edits/expenses';
import { putColumnBack, putTableBack, undo } from '../../../src/workbook/write/lazyWrites';
import { write } from '../../../src/workbook/write/write';
import { recordPersonalPlan } from '../../../src/school/edits/personalPlan';
import { recordTalk } from '../../../src/school/edits/talks';
import { expenseOf, planOfTwo, samplePlan, wishFields } from './samples';
import { back, somebody, withoutColumns, withoutSheets, type TakeBack, type Writes } from './write';
import { sourceWords } from '../../../src/texts/workbook/sourceWords';

const andAgain =
  (handle: Parameters<typeof undo>[0], again: TakeBack): TakeBack =>
  async () => {
    await undo(handle);
    await again();
  };

/** What the pane writes in a workbook that was built before some tables and columns existed: these come first. */
export const olderWrites: Writes = {
  'addWish: without its later columns': async () => {
    const fields = { ...wishFields, after: 'Cursus A', employer: 100 };
    const columns = ['Na', 'Werkgever'];
    await withoutColumns('Wensen', ...columns);
    const employee = await somebody();
    return async () => back(await write(addWish(employee, fields), 'Wens'));
  },
  'bookExpense: without the column of hours': async () => {
    await withoutColumns('Bestedingen', 'Uren');
    const employee = await somebody();
    const expense = { ...expenseOf(1), date: 46_300, hours: 250 };
    return async () => back(await write(bookExpense(employee, expense), 'Besteding'));
  },
  'recordPersonalPlan: without its columns': async () => {
    await withoutColumns(
      'Gesprekken',
      'Plan ingediend op',
      'Activiteiten',
      'Doel werknemer',
      'Doel school',
      'Faciliteiten',
    );
    const employee = await somebody();
    return async () =>
      back(await write(recordPersonalPlan({ employee, plan: samplePlan, agreements: [] }), 'POP'));
  },
  'agreeCourse: without the column of starts': async () => {
    await withoutColumns('Wensen', 'Start');
    const employee = await somebody();
    const terms = { price: 50_000, start: 2026, saving: [], lines: planOfTwo, writtenOn: 46_350 };
    return async () =>
      back(await write(agreeCourse(employee, { wish: employee.wishes[0], ...terms }), 'Afgesproken'));
  },
  // What is put back is gone again afterwards, and nothing is written to wishes without that column.
  putColumnBack: async () => {
    await withoutColumns('Wensen', 'Vroegst');
    return async () => back(await putColumnBack('Wensen', 'Vroegst', null, 'Kolom terug'));
  },
  'putColumnBack: one that was renamed': async () => {
    await somebody();
    return async () => back(await putColumnBack('Bestedingen', 'Factuur', 'Kenmerk', 'Weer die naam'));
  },
  'bookExpense: without the columns of course, payer and reference': async () => {
    await withoutColumns('Bestedingen', 'Opleiding', 'Betaler', 'Kenmerk');
    const employee = await somebody();
    const paid = { ...expenseOf(1), date: 46_300, course: 'Cursus A', reference: '@F2' };
    const byTwo = [paid, { ...paid, payer: 'werkgever' } as const];
    return async () => back(await write(bookExpense(employee, ...byTwo), 'Factuur'));
  },
  putTableBack: async () => {
    await withoutSheets('Beursgeld')();
    return async () => back(await putTableBack('Beursgeld', null, 'Tabel terug'));
  },
  addStandardRows: async () => {
    const older = withoutSheets('Salaristabel', 'Functies');
    await older();
    return async () => andAgain(await write(addStandardRows(sourceWords), 'Salarissen en functies'), older);
  },
  // The last: those before it find the log there.
  'recordTalk: without its table and the log': async () => {
    const older = withoutSheets('Gesprekken', 'Logboek');
    await older();
    const employee = await somebody();
    const talk = { employee, held: 46_300, next: null, note: 'Goed' };
    return async () => andAgain(await write(recordTalk(talk), 'Gesprek'), older);
  },
};
