import type { Cell } from '../../../src/tables/values';
import { balanceOn, yearlyRun } from '../../../src/domain/budget/ledger';
import { schoolYearOf } from '../../../src/domain/calendar';
import { ProblemError } from '../../../src/domain/problem';
import { addWish, changeWish, orderWishes, removeWish } from '../../../src/school/edits/wishes';
import { bookExpense, markMandated } from '../../../src/school/edits/expenses';
import { previewPlan, undo } from '../../../src/workbook/write/lazyWrites';
import { write } from '../../../src/workbook/write/write';
import { setPlan } from '../../../src/school/edits/plan';
import { readSchool } from '../../../src/workbook/events/lastReading';
import { recordAgreement } from '../../../src/school/edits/agreements';
import { recordTalk } from '../../../src/school/edits/talks';
import type { Employee } from '../../../src/school/school';
import type { UndoHandle } from '../../../src/workbook/write/undoHandle';
import { expenseOf, planOfTwo, wishFields } from './samples';

/** The workbook as the pane understands it, as plain data. */
export interface PaneState {
  /** The rows of each table that hold something, in any order. */
  readonly rows: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  /** Cents per person; null where the pane gives no amount. */
  readonly balances: Readonly<Record<string, number | null>>;
  /** People of whom some school year does not add up: opening + entitlement ≠ spent + lapsed + closing. */
  readonly unbalanced: readonly string[];
  /** How many writes can be taken back. */
  readonly undoable: number;
}

const YEARS = 6;
const handles: UndoHandle[] = [];

export async function paneState(): Promise<PaneState> {
  const { raw, school } = await readSchool();
  const day = school?.referenceDay ?? 0;
  const balances: Record<string, number | null> = {};
  const unbalanced: string[] = [];
  for (const { key, pot } of school?.employees ?? []) {
    balances[key] = null;
    if (!pot) continue;
    try {
      balances[key] = balanceOn(pot, day);
      const years = yearlyRun(pot, schoolYearOf(day) - 2, YEARS);
      const closes = (year: (typeof years)[number]) =>
        'problem' in year ||
        year.amounts.opening + year.amounts.entitlement ===
          year.amounts.spent + year.amounts.lapsed + year.amounts.closing;
      if (!years.every(closes)) unbalanced.push(key);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  }
  const rows = Object.entries(raw.tables).map(([name, table]) => [
    name,
    table.rows.filter((row) => row.some((cell) => cell !== '' && cell !== null)),
  ]);
  return {
    rows: Object.fromEntries(rows) as PaneState['rows'],
    balances,
    unbalanced,
    undoable: handles.length,
  };
}

async function person(key: string): Promise<Employee> {
  const employee = (await readSchool()).school?.byKey.get(key);
  if (!employee) throw new Error(`There is nobody with number ${key}`);
  return employee;
}

/** What changed nothing leaves nothing to take back. */
function keep(handle: UndoHandle): void {
  if (handle.tables.length > 0) handles.push(handle);
}

/** What the pane can do in a run, each given a person and a number to make it differ. */
export const paneActions: Readonly<Record<string, (key: string, n: number) => Promise<void>>> = {
  async bookExpense(key, n) {
    const day = (await readSchool()).school?.referenceDay ?? 0;
    const expense = { ...expenseOf(n), date: day - (n % 90) };
    keep(await write(bookExpense(await person(key), expense), 'Besteding'));
  },
  async markMandated(key, n) {
    const employee = await person(key);
    const expense = employee.expenses[n % Math.max(1, employee.expenses.length)];
    if (expense) keep(await write(markMandated(employee, expense, !expense.mandated), 'Opgedragen'));
  },
  async addWish(key, n) {
    keep(await write(addWish(await person(key), { ...wishFields, course: `Cursus ${n}` }), 'Wens'));
  },
  async changeWish(key, n) {
    const wish = (await person(key)).wishes.at(0);
    if (wish) keep(await write(changeWish(key, wish.id, { ...wishFields, course: `Anders ${n}` }), 'Wens'));
  },
  async orderWishes(key) {
    const { wishes } = await person(key);
    const order = [...wishes].reverse().map(({ id, priority }) => ({ id, priority }));
    keep(await write(orderWishes(key, order), 'Volgorde'));
  },
  async removeWish(key) {
    const wish = (await person(key)).wishes.at(-1);
    if (wish) keep(await write(removeWish(key, wish.id), 'Wens weg'));
  },
  async writePlan(key) {
    const employee = await person(key);
    const preview = await previewPlan(employee, planOfTwo);
    keep(await write(setPlan({ employee, rows: planOfTwo, writtenOn: 46349, preview }), 'Plan'));
  },
  async writeTalk(key, n) {
    const employee = await person(key);
    keep(
      await write(
        recordTalk({
          employee,
          held: 46_200 + (n % 90),
          next: null,
          note: `Notitie ${n}`,
        }),
        'Gesprek',
      ),
    );
  },
  async recordAgreement(key, n) {
    const agreement = { rule: 'spaartermijn', from: 46_235, value: 3 + (n % 3), note: '' } as const;
    keep(await write(recordAgreement(await person(key), agreement), 'Afspraak'));
  },
  async undo() {
    const handle = handles.pop();
    if (handle) await undo(handle);
  },
};
