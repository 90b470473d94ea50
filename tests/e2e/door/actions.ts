import type { Cell } from '../../../src/cells/values';
import { balanceOn, yearlyRun } from '../../../src/domain/budget/ledger';
import { schoolYearOf } from '../../../src/domain/calendar';
import { ProblemError } from '../../../src/domain/problem';
import {
  addWish,
  bookExpense,
  previewPlan,
  readSchool,
  removeWish,
  undo,
  writePlan,
  type Employee,
  type UndoHandle,
} from '../../../src/workbook';
import { planOfTwo, wishFields } from './writes';

/** The workbook as the pane understands it, as plain data. */
export interface PaneState {
  /** The rows of each table that hold something, in any order. */
  readonly rows: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  /** Cents per person; null where the pane gives no amount. */
  readonly balances: Readonly<Record<string, number | null>>;
  /** People of whom some school year does not add up: opening + entitlement ≠ spent + lapsed + closing. */
  readonly unbalanced: readonly string[];
}

const YEARS = 6;

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
      if (years.some((year) => year.opening + year.entitlement !== year.spent + year.lapsed + year.closing))
        unbalanced.push(key);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  }
  const rows = Object.entries(raw.tables).map(([name, table]) => [
    name,
    table.rows.filter((row) => row.some((cell) => cell !== '' && cell !== null)),
  ]);
  return { rows: Object.fromEntries(rows) as PaneState['rows'], balances, unbalanced };
}

async function person(key: string): Promise<Employee> {
  const employee = (await readSchool()).school?.byKey.get(key);
  if (!employee) throw new Error(`There is nobody with number ${key}`);
  return employee;
}

const handles: UndoHandle[] = [];

/** What changed nothing leaves nothing to take back. */
function keep(handle: UndoHandle): void {
  if (handle.tables.length > 0) handles.push(handle);
}

/** What the pane can do in a run, each given a person and a number to make it differ. */
export const paneActions: Readonly<Record<string, (key: string, n: number) => Promise<void>>> = {
  async bookExpense(key, n) {
    const day = (await readSchool()).school?.referenceDay ?? 0;
    const expense = {
      date: day - (n % 90),
      amount: 100 + n,
      description: `Uitgave ${n}`,
      hours: 0,
      mandated: n % 3 === 0,
    };
    keep(await bookExpense(await person(key), expense, 'Besteding'));
  },
  async addWish(key, n) {
    keep(await addWish(await person(key), { ...wishFields, course: `Cursus ${n}` }, 'Wens'));
  },
  async removeWish(key) {
    const wish = (await person(key)).wishes.at(-1);
    if (wish) keep(await removeWish(key, wish.id, 'Wens weg'));
  },
  async writePlan(key) {
    const employee = await person(key);
    const preview = await previewPlan(employee, planOfTwo);
    keep(await writePlan({ employee, rows: planOfTwo, writtenOn: 46349, preview, what: 'Plan' }));
  },
  async undo() {
    const handle = handles.pop();
    if (handle) await undo(handle);
  },
};
