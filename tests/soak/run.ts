/**
 * Random actions of a user and of the pane in the workbench, against a simple model of the workbook: `npm run soak [-- --actions=10000
 * --seed=1 --minutes=60 --profile=desktop]`. After each action no row may be lost, no money may come or go, and the pane must agree with the cells.
 */
import type { Cell } from '../../src/tables/values';
import type { PaneState } from '../e2e/writes/actions';
import { expenseOf } from '../e2e/writes/samples';
import type { Outcome } from '../e2e/writes/addinCode';
import { openAddinCode, type AddinCodePage } from '../e2e/support/addinCodePage';
import { profileOfRun, type Profile, type WorkbenchPage } from '../e2e/support/workbench';
import { numberOption, optionOf } from './options';
import { randomFrom } from './random';

/** The Excel that the workbench behaves as. @throws Error when there is none of that name */
function profileOption(): Profile {
  const name = optionOf('profile') ?? profileOfRun();
  if (name !== 'web' && name !== 'desktop') throw new Error(`There is no profile ${name}: web or desktop`);
  return name;
}

const ACTIONS = numberOption('actions', 200);
const SEED = numberOption('seed', 20261123);
const MINUTES = Math.min(numberOption('minutes', 60), 60);
/** One in so many actions of the pane meets a fault. */
const FAULT_EVERY = 10;

type Rows = readonly (readonly Cell[])[];
const text = (row: readonly Cell[]) => row.map((cell) => cell ?? '').join('\u001f');
const sorted = (rows: Rows) => rows.map(text).sort();
const same = (a: Rows, b: Rows) => sorted(a).join('\u001e') === sorted(b).join('\u001e');
/** In which column the number of the employee stands, where that is not the first. */
const KEY_COLUMN: Readonly<Record<string, number>> = { CAO_regels: 3 };
const keyIn = (table: string) => (row: readonly Cell[]) => String(row[KEY_COLUMN[table] ?? 0] ?? '');
/** With so many expenses, typing another one becomes deleting one: the run stays about as fast. */
const MOST_EXPENSES = 150;
const cents = (rows: Rows) => rows.reduce((sum, row) => sum + Math.round(Number(row[2]) * 100), 0);

let code: AddinCodePage;
let workbench: WorkbenchPage;
let model: PaneState;
const random = randomFrom(SEED);
const log = { actions: 0, faults: 0, refused: 0, compared: 0, user: 0, pane: 0 };
const state = (): Promise<PaneState> => workbench.pane.evaluate(() => window.addinCode.state());

function fail(action: string, what: string): never {
  throw new Error(`After ${log.actions} actions with seed ${SEED}, ${action}: ${what}`);
}

/** The tables must be those of the model, but for rows of one person in one table. */
function expectOnly(action: string, now: PaneState, table: string | null, key: string | null): void {
  for (const [name, rows] of Object.entries(model.rows)) {
    const others = (all: Rows) => (name === table ? all.filter((row) => keyIn(name)(row) !== key) : all);
    if (!same(others(rows), others(now.rows[name] ?? []))) fail(action, `other rows of ${name} have changed`);
  }
  if (now.unbalanced.length > 0) fail(action, `the pots of ${now.unbalanced.join()} do not add up`);
}

async function bottomOf(table: string): Promise<number> {
  const found = (await workbench.tables()).find(({ name }) => name === table);
  return Number(/(\d+)$/.exec(found?.address ?? '')?.[1]);
}

const people = () => model.rows.Medewerkers.map(keyIn('Medewerkers'));

/** What a user does by hand, with what it should have done to the rows. */
const userActs: Readonly<Record<string, () => Promise<void>>> = {
  async typeExpense() {
    if (model.rows.Bestedingen.length > MOST_EXPENSES) return userActs.deleteExpense();
    const key = Number(random.pick(people()));
    const row = [key, 46_300 - random.below(300), 1 + random.below(90), `Getypt ${log.actions}`, ''];
    const below = (await bottomOf('Bestedingen')) + 1;
    await workbench.setCells('Bestedingen', `A${below}:E${below}`, [
      row.map((cell) => (cell === '' ? null : cell)),
    ]);
    const now = await state();
    expectOnly('typeExpense', now, 'Bestedingen', String(key));
    const gained = cents(now.rows.Bestedingen) - cents(model.rows.Bestedingen);
    if (gained !== Number(row[2]) * 100) fail('typeExpense', `€ ${gained / 100} came instead of ${row[2]}`);
    model = now;
  },
  async changeAmount() {
    const rows = await workbench.cells('Bestedingen', `A1:C${await bottomOf('Bestedingen')}`);
    const filled = rows.flatMap((row, index) => (index > 0 && row[0] !== '' ? [index] : []));
    if (filled.length === 0) return;
    const index = random.pick(filled);
    const amount = 1 + random.below(150);
    await workbench.setCell('Bestedingen', `C${index + 1}`, amount);
    const now = await state();
    expectOnly('changeAmount', now, 'Bestedingen', String(rows[index][0]));
    const moved = cents(now.rows.Bestedingen) - cents(model.rows.Bestedingen);
    if (moved !== Math.round(amount * 100 - Number(rows[index][2]) * 100))
      fail('changeAmount', 'money came or went');
    model = now;
  },
  async deleteExpense() {
    const rows = await workbench.cells('Bestedingen', `A1:C${await bottomOf('Bestedingen')}`);
    if (rows.length < 20) return;
    const index = 1 + random.below(rows.length - 1);
    await workbench.call('deleteRows', 'Bestedingen', index + 1);
    const now = await state();
    expectOnly('deleteExpense', now, 'Bestedingen', String(rows[index][0]));
    model = now;
  },
  async insertBlankRow() {
    const table = random.pick(['Bestedingen', 'Medewerkers', 'Wensen', 'Plan']);
    const bottom = await bottomOf(table);
    if (bottom < 4 || bottom > 150) return;
    await workbench.call('insertRows', table, 3 + random.below(bottom - 3));
    const now = await state();
    expectOnly('insertBlankRow', now, null, null);
    model = now;
  },
  async changeFte() {
    const rows = await workbench.cells('Medewerkers', `A1:F${await bottomOf('Medewerkers')}`);
    const filled = rows.flatMap((row, index) => (index > 0 && row[0] !== '' ? [index] : []));
    const index = random.pick(filled);
    await workbench.setCell('Medewerkers', `F${index + 1}`, (2 + random.below(9)) / 10);
    const now = await state();
    expectOnly('changeFte', now, 'Medewerkers', String(rows[index][0]));
    model = now;
  },
};

/** In which table each action of the pane may change rows of the person. */
const paneTables: Readonly<Record<string, string>> = {
  bookExpense: 'Bestedingen',
  markMandated: 'Bestedingen',
  addWish: 'Wensen',
  changeWish: 'Wensen',
  orderWishes: 'Wensen',
  removeWish: 'Wensen',
  writePlan: 'Plan',
  writeTalk: 'Gesprekken',
  recordAgreement: 'CAO_regels',
};
/** What the pane wrote and can take back, as the model knows it: the rows of the person before and after. */
const written: { action: string; table: string; key: string; before: Rows; after: Rows }[] = [];
const own = (from: PaneState, table: string, key: string) =>
  (from.rows[table] ?? []).filter((row) => keyIn(table)(row) === key);

async function withFault(act: () => Promise<Outcome>): Promise<Outcome> {
  if (random.below(FAULT_EVERY) !== 0) return act();
  log.faults++;
  const kind = random.pick(['RequestAborted', 'GeneralException', 'RequestPayloadSizeLimitExceeded', 'lost']);
  const nth = 1 + random.below(4);
  await workbench.injectFault({
    nth,
    ...(kind === 'lost' ? { hostError: 5001, afterDoing: random.below(2) === 0 } : { code: kind }),
  });
  try {
    return await act();
  } finally {
    await workbench.clearFaults();
  }
}

async function paneAct(): Promise<void> {
  const undoing = written.length > 0 && random.below(4) === 0;
  const last = undoing ? written.pop() : undefined;
  const action = last ? 'undo' : random.pick(Object.keys(paneTables));
  const key = last?.key ?? random.pick(people());
  const table = last?.table ?? paneTables[action];
  const n = log.actions;
  const outcome = await withFault(() =>
    workbench.pane.evaluate(([name, who, count]) => window.addinCode.act(name, who, count), [
      action,
      key,
      n,
    ] as const),
  );
  const now = await state();
  const [before, after] = [own(model, table, key), own(now, table, key)];
  if (outcome.refused !== null) {
    log.refused++;
    if (outcome.told === '') fail(action, `failed with ${outcome.refused}`);
    expectOnly(action, now, null, null);
  } else {
    expectOnly(action, now, table, key);
    if (last && same(before, last.after) && !same(after, last.before))
      fail(`${action} of ${last.action}`, 'not all is back as it was');
    const more = action === 'bookExpense' || action === 'addWish' ? 1 : 0;
    const steady = ['markMandated', 'changeWish', 'orderWishes'].includes(action);
    if ((more || steady) && after.length !== before.length + more)
      fail(action, `${after.length - before.length} rows came instead of ${more}`);
    const gained = cents(now.rows.Bestedingen) - cents(model.rows.Bestedingen);
    if (!last && gained !== (action === 'bookExpense' ? expenseOf(n).amount : 0))
      fail(action, `${gained} cents came or went`);
    // What changes nothing that shows can be taken back all the same.
    if (now.undoable > model.undoable) written.push({ action, table, key, before, after });
  }
  model = now;
}

/** The balances in the overview must be those of the pane, to the cent. */
async function compareCells(): Promise<void> {
  await workbench.idle(120_000);
  const rows = await workbench.cells('Overzicht', 'A5:E60');
  for (const [who, , , , balance] of rows) {
    const inPane = model.balances[String(who)] ?? null;
    const inCell = typeof balance === 'number' ? Math.round(balance * 100) : null;
    if (who !== '' && inPane !== inCell)
      fail('compare', `${who} has ${inPane} in the pane and ${inCell} in the cell`);
  }
  log.compared++;
}

async function main(): Promise<void> {
  if (process.argv.includes('--help'))
    return console.log(
      'npm run soak [-- --actions=200] [--seed=20261123] [--minutes=60] [--profile=web|desktop]',
    );
  const profile = profileOption();
  code = await openAddinCode(profile);
  workbench = code.workbench;
  await code.startFrom('the sample school');
  const start = Date.now();
  const minutes = () => (Date.now() - start) / 60_000;
  try {
    model = await state();
    while (log.actions < ACTIONS && minutes() < MINUTES) {
      log.actions++;
      if (random.below(2) === 0) {
        log.user++;
        await userActs[random.pick(Object.keys(userActs))]();
      } else {
        log.pane++;
        await paneAct();
      }
      await compareCells();
      if (log.actions % 100 === 0) console.log(`${log.actions} actions, ${minutes().toFixed(1)} minutes`);
    }
    console.log(JSON.stringify({ seed: SEED, profile, ...log, minutes: Number(minutes().toFixed(1)) }));
  } finally {
    await code.close();
  }
}

void main();
