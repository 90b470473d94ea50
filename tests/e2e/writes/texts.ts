import { dayOf } from '../../../src/domain/calendar';
import { addRequests, decideRequests } from '../../../src/school/edits/fund';
import { addTables } from '../../../src/workbook/write/addTables';
import { addWish, changeWish } from '../../../src/school/edits/wishes';
import { recordDocuments } from '../../../src/school/edits/agreementDocuments';
import { bookExpense } from '../../../src/school/edits/expenses';
import { compareSalaryTable } from '../../../src/school/edits/salaryTableRows';
import { previewPlan, undo } from '../../../src/workbook/write/lazyWrites';
import { setPlan } from '../../../src/school/edits/plan';
import { readSchool } from '../../../src/workbook/events/lastReading';
import { recordAgreement } from '../../../src/school/edits/agreements';
import { requestId } from '../../../src/school/fund/requests';
import { tableSpecs, tableNames, type TableName } from '../../../src/tables/schema';
import { setOwnRule } from '../../../src/school/edits/ownRules';
import { recordPersonalPlan } from '../../../src/school/edits/personalPlan';
import { rememberWorkers } from '../../../src/workbook/write/worker';
import { write } from '../../../src/workbook/write/write';
import { appendRows } from '../../../src/tables/rowsByColumn';
import { setSalaryTable } from '../../../src/school/edits/salaryTable';
import { setSchool, setSettings } from '../../../src/school/edits/settings';
import { importStaff } from '../../../src/school/edits/staff';
import { recordTalk } from '../../../src/school/edits/talks';
import type { Employee } from '../../../src/school/school';
import type { Paper } from '../../../src/documents/paper';
import { writePapers } from '../../../src/workbook/sheets/writePapers';
import { planOfTwo, wishFields } from './samples';

const KEY = '1005';
const today = dayOf(2026, 11, 23);

async function somebody(key = KEY): Promise<Employee> {
  const employee = (await readSchool()).school?.byKey.get(key);
  if (!employee) throw new Error(`The school has no ${key}`);
  return employee;
}

const paper = (text: string, n: number): Paper => ({
  key: `proef-${n}`,
  sheetName: `Proef ${n}`,
  language: 'nl-NL',
  onePage: true,
  blocks: [
    { kind: 'title', text },
    { kind: 'heading', text },
    { kind: 'text', text },
    { kind: 'small', text },
    { kind: 'facts', rows: [[text, text]] },
    { kind: 'table', columns: [{ header: text, kind: 'text' }], rows: [[text]], total: [text] },
    { kind: 'blanks', labels: [text] },
    { kind: 'signatures', parties: [{ title: text, lines: [text] }] },
  ],
});

/**
 * Every write of the pane in which a text goes that the reader typed or that comes from a list, each with that text in
 * all of its fields; `n` tells one text from another, so that none takes another's place.
 */
export const textWrites: Readonly<Record<string, (text: string, n: number) => Promise<unknown>>> = {
  staff: (text, n) => {
    const cells = {
      Personeelsnummer: text,
      Naam: text,
      Functie: text,
      Schaal: text,
      Trede: text,
      Fte: 0.5,
      Team: text,
      Leidinggevende: text,
      Locatie: text,
    };
    const add = [{ ...cells, Personeelsnummer: `${text}${n}`, 'In dienst': dayOf(2020, 8, 1) }];
    return write(importStaff({ add, change: new Map(), appointments: new Map() }), text);
  },
  changedStaff: (text) => {
    const change = new Map([[KEY, { Naam: text, Functie: text }]]);
    return write(importStaff({ add: [], change, appointments: new Map() }), text);
  },
  wish: async (text) =>
    write(addWish(await somebody('1006'), { ...wishFields, course: text, after: text, scheme: text }), text),
  changedWish: async (text) => {
    const [wish] = (await somebody()).wishes;
    return write(
      changeWish(KEY, wish.id, { ...wishFields, course: wish.course, after: text, scheme: text }),
      text,
    );
  },
  expense: async (text) =>
    write(
      bookExpense(await somebody(), {
        date: dayOf(2026, 10, 1),
        amount: 100,
        description: text,
        hours: 0,
        mandated: false,
        course: text,
        reference: text,
      }),
      text,
    ),
  agreement: async (text, n) =>
    write(
      recordAgreement(await somebody(), {
        rule: 'spaartermijn',
        from: dayOf(2026 + n, 8, 1),
        value: 4,
        note: text,
      }),
      text,
    ),
  ownRule: (text, n) =>
    write(
      setOwnRule({ rule: 'scholingsbudget', from: dayOf(2030 + n, 8, 1), value: 700, note: text }, null),
      text,
    ),
  talk: async (text) =>
    write(recordTalk({ employee: await somebody(), held: today, next: null, note: text }), text),
  personalPlan: async (text) =>
    write(
      recordPersonalPlan({
        employee: await somebody(),
        plan: {
          handedIn: today,
          activities: text,
          forEmployee: text,
          forSchool: text,
          facilities: text,
        },
        agreements: [],
      }),
      text,
    ),
  setting: (text) => write(setSettings({ planYears: { value: 5, explanation: text } }), text),
  worker: async (text) => {
    await write(setSchool({ workers: { value: text, explanation: text } }), text);
    rememberWorkers([text]);
    await write(setSettings({ planYears: { value: 6, explanation: text } }), text);
    rememberWorkers([]);
  },
  salaryTable: async (text, n) => {
    const rows = [{ scale: 9, step: 1, monthly: 200_000 }];
    const table = { from: dayOf(2026 + n, 8, 1), source: text, rows };
    const changes = compareSalaryTable((await readSchool()).raw.tables.Salaristabel ?? null, table);
    return write(setSalaryTable(table, changes), text);
  },
  plan: async (text) => {
    const employee = { ...(await somebody('1007')), name: text };
    const rows = planOfTwo.map((row) => ({ ...row, course: text, lotYear: null, source: text }));
    return write(
      setPlan({
        employee,
        rows,
        writtenOn: today,
        preview: await previewPlan(employee, rows),
      }),
      text,
    );
  },
  request: async (text, n) => {
    const employee = { ...(await somebody()), name: text };
    const request = { employee, year: 2026 + n, course: text, amount: 10_000, points: 1, date: today };
    await write(addRequests([request]), text);
    const decision = {
      id: requestId(2026 + n, KEY, text),
      decision: 'granted',
      granted: 100,
      note: text,
    } as const;
    return write(decideRequests([decision], today), text);
  },
  sheet: (text, n) => writePapers({ what: text, papers: [paper(text, n)] }),
  documents: async (text) => {
    const employee = await somebody();
    return write(recordDocuments([{ employee, wish: employee.wishes[0], document: text }]), text);
  },
  /** Tables that are made anew; the workbook must not have them. */
  newTables: (text) =>
    addTables(['Opleidingen', 'Functies'], {
      Opleidingen: [rowOf('Opleidingen', text)],
      Functies: [rowOf('Functies', text)],
    }),
};

/** Makes a sheet full of a text, then the very same one again, and takes it away. @returns what became of each */
export async function sheetTwice(text: string): Promise<readonly string[]> {
  const make = async () => (await writePapers({ what: 'Twee keer', papers: [paper(text, 99)] })).made;
  const made = [...(await make()), ...(await make())];
  await undo({ what: 'Twee keer', tables: [], sheets: made });
  return made.map(({ outcome }) => outcome);
}

/** Gives the tables every column of text that HR may add: those that a new workbook does not have. */
export const addTextColumns = (): Promise<void> =>
  Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    const asked = tables.items.flatMap(({ name }) =>
      name in tableSpecs
        ? textColumns(name as TableName).map((column) => ({
            column,
            table: tables.getItem(name),
            found: tables.getItem(name).columns.getItemOrNullObject(column).load('name'),
          }))
        : [],
    );
    await context.sync();
    for (const { table, column, found } of asked)
      if (found.isNullObject) table.columns.add(undefined, undefined, column);
    await context.sync();
  });

/** A row of every table but the log with the text in every column of text, by the one way in which the pane writes rows. */
export const textInEveryColumn = (text: string): Promise<unknown> =>
  write(
    {
      tables: rowTables,
      change: (now) =>
        Object.fromEntries(
          rowTables.map((name) => {
            const columns = textColumns(name).map((column) => [column, text]);
            return [name, appendRows(now(name), [Object.fromEntries(columns)])];
          }),
        ),
    },
    text,
  );

/** The log gets lines of its own with every write. */
const rowTables = tableNames.filter((name) => name !== 'Logboek');

/** The columns of a table that hold text. */
function textColumns(name: TableName): string[] {
  return tableSpecs[name].columns.flatMap(({ name: column, kind, calculation }) =>
    isText(kind) && calculation === null ? [column] : [],
  );
}

const isText = (kind: string) => ['text', 'name', 'note', 'label'].includes(kind);

const rowOf = (name: TableName, text: string) =>
  tableSpecs[name].columns.flatMap(({ kind, built }) => (built ? [isText(kind) ? text : 1] : []));
