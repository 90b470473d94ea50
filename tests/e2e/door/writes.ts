import { dayOf } from '../../../src/domain/calendar';
import {
  addTables,
  addWish,
  bookExpense,
  changeWish,
  compareSalaryTable,
  erasePeople,
  freezeValues,
  markMandated,
  orderWishes,
  previewPlan,
  readSchool,
  recordAgreement,
  removeWish,
  repairFormulas,
  thaw,
  undo,
  writePlan,
  writeRows,
  writeSalaryTable,
  writeTalk,
  writeWish,
  appendRows,
  type Employee,
  type UndoHandle,
} from '../../../src/workbook';
import { planOfTwo, wishFields } from './samples';

/** Takes back what a write did, so that the next case starts from the same workbook. */
export type TakeBack = () => Promise<unknown>;

/** One write of the pane: what it needs first (which no fault touches), and the write itself. */
export type PreparedWrite = () => Promise<TakeBack>;
export type Write = () => Promise<PreparedWrite>;

const KEY = '1005';

async function somebody(): Promise<Employee> {
  const employee = (await readSchool()).school?.byKey.get(KEY);
  if (!employee) throw new Error('The sample school has no 1005');
  return employee;
}

const back =
  (handle: UndoHandle): TakeBack =>
  () =>
    undo(handle);

/**
 * Every write that the pane can do. A new one is added here, and is then tried with every fault at every request:
 * nothing else has to be written for it.
 */
export const writes: Readonly<Record<string, Write>> = {
  plan: async () => {
    const employee = await somebody();
    const preview = await previewPlan(employee, planOfTwo);
    return async () =>
      back(
        await writePlan({ employee, rows: planOfTwo, writtenOn: dayOf(2026, 11, 23), preview, what: 'Plan' }),
      );
  },
  wishPrice: async () => {
    const wish = (await somebody()).wishes[0];
    return async () =>
      back(await writeWish({ key: KEY, wishId: wish.id, price: 123_456, priority: 3 }, 'Prijs'));
  },
  addWish: async () => {
    const employee = await somebody();
    return async () => back(await addWish(employee, wishFields, 'Wens'));
  },
  changeWish: async () => {
    const wish = (await somebody()).wishes[0];
    return async () => back(await changeWish(KEY, wish.id, { ...wishFields, course: wish.course }, 'Wens'));
  },
  removeWish: async () => {
    const wish = (await somebody()).wishes[0];
    return async () => back(await removeWish(KEY, wish.id, 'Wens weg'));
  },
  orderWishes: async () => {
    const employee = await somebody();
    const order = [...employee.wishes].reverse().map(({ id, priority }) => ({ id, priority }));
    return async () => back(await orderWishes(KEY, order, 'Volgorde'));
  },
  bookExpense: async () => {
    const employee = await somebody();
    const expense = {
      date: dayOf(2026, 11, 1),
      amount: 4_321,
      description: '=1+1',
      hours: 150,
      mandated: false,
    };
    return async () => back(await bookExpense(employee, expense, 'Besteding'));
  },
  markMandated: async () => {
    const employee = await somebody();
    const expense = employee.expenses[0];
    return async () => back(await markMandated(employee, expense, !expense.mandated, 'Opgedragen'));
  },
  agreement: async () => {
    const employee = await somebody();
    const agreement = { rule: 'spaartermijn', from: dayOf(2026, 8, 1), value: 4, note: '-5%' } as const;
    return async () => back(await recordAgreement(employee, agreement, 'Afspraak'));
  },
  talk: async () => {
    const employee = await somebody();
    const talk = { employee, last: dayOf(2026, 10, 1), next: null, note: '@klaar', what: 'Gesprek' };
    return async () => back(await writeTalk(talk));
  },
  salaryTable: async () => {
    const rows = [1, 2, 3].map((step) => ({ scale: 9, step, monthly: 200_000 + step }));
    const table = { from: dayOf(2026, 8, 1), source: 'Proef', rows };
    const changes = compareSalaryTable((await readSchool()).raw.tables.Salaristabel ?? null, table);
    return async () => back(await writeSalaryTable(table, changes, 'Salaristabel'));
  },
  threeTablesAtOnce: async () => {
    return async () =>
      back(
        await writeRows({
          what: 'Drie tabellen',
          tables: ['Medewerkers', 'Aanstellingen', 'Bestedingen'],
          edit: (now) => ({
            Medewerkers: appendRows(now('Medewerkers'), [
              { Personeelsnummer: '0012', Naam: '+Nieuw', Fte: 0.5, 'In dienst': dayOf(2026, 8, 1) },
            ]),
            Aanstellingen: appendRows(now('Aanstellingen'), [
              { Personeelsnummer: '0012', Vanaf: dayOf(2026, 10, 1), Fte: 0.6 },
            ]),
            Bestedingen: appendRows(now('Bestedingen'), [
              { Personeelsnummer: '0012', Datum: dayOf(2026, 11, 1), Bedrag: 10 },
            ]),
          }),
        }),
      );
  },
  undo: async () => {
    const handle = await bookExpense(
      await somebody(),
      { date: dayOf(2026, 11, 2), amount: 100, description: 'Boek', hours: 0, mandated: false },
      'Besteding',
    );
    return async () => {
      await undo(handle);
      return () => Promise.resolve();
    };
  },
  eraseOne: async () => {
    const { key, name } = await somebody();
    return async () =>
      back(await erasePeople({ whom: { keys: new Set([key]), names: new Set([name]) }, what: 'Gewist' }));
  },
  freeze: async () => async () => {
    const frozen = await freezeValues(null);
    return () => thaw(frozen);
  },
  thaw: async () => {
    const frozen = await freezeValues(null);
    return async () => {
      await thaw(frozen);
      return () => Promise.resolve();
    };
  },
  repair: async () => async () => {
    await repairFormulas();
    return () => Promise.resolve();
  },
  addTables: async () => async () => {
    await addTables(['Instellingen', 'Logboek']);
    return () => Promise.resolve();
  },
};
