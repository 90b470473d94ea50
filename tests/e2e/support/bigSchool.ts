import type { WorkbenchPage } from './workbench';

type Cell = string | number | boolean | null;
type Row = Cell[];

/** How many rows the three tables get, those of the sample school included. */
export interface SchoolSize {
  readonly people: number;
  readonly expenses: number;
  readonly wishes: number;
}

/** Numbers of the added people begin here, above those of the sample. */
export const FIRST_NUMBER = 10_000;
/** Every so many of the added people left, three years before the reference date. */
const LEFT_EVERY = 50;
const THREE_YEARS = 3 * 365;

/**
 * Makes the sample school as large as wanted, each time the same: its people over and over under other numbers, each
 * with small expenses since their first day, and wishes from the sample's.
 */
export async function makeBig(workbench: WorkbenchPage, size: SchoolSize): Promise<void> {
  const [[today]] = await workbench.cells('Overzicht', 'B2');
  const people = await rowsOf(workbench, 'Medewerkers');
  const wishes = await rowsOf(workbench, 'Wensen');
  const expenses = await rowsOf(workbench, 'Bestedingen');
  const added = Array.from({ length: size.people - people.length }, (_, i): Row => {
    const [, name, functionName, scale, step, fte, start, end] = people[i % people.length];
    const left = i % LEFT_EVERY === LEFT_EVERY - 1 ? Number(today) - THREE_YEARS - (i % 100) : end;
    // Who left had begun before that.
    const since = left === end ? start : Math.min(Number(start), Number(left) - 2000);
    return [FIRST_NUMBER + i, `${name} ${i}`, functionName, scale, step, fte, since, left];
  });
  const working = added.filter(([, , , , , , , end]) => end === null || Number(end) > Number(today));
  const spent = Array.from({ length: size.expenses - expenses.length }, (_, i): Row => {
    const [number, , , , , , start] = working[i % working.length];
    const date = Math.max(Number(start), Number(today) - 400) + (Math.floor(i / working.length) % 11);
    return [number, Math.min(date, Number(today)), 1 + (i % 5), `Cursus ${i}`, null, null];
  });
  const wanted = Array.from({ length: size.wishes - wishes.length }, (_, i): Row => {
    const [, course, code, ...rest] = wishes[(i * 7) % wishes.length];
    const again = Math.floor(i / working.length);
    return [
      working[i % working.length][0],
      again > 0 && code === null ? `${course} ${again}` : course,
      code,
      ...rest,
    ];
  });
  await addRows(workbench, 'Medewerkers', added);
  await addRows(workbench, 'Bestedingen', spent);
  await addRows(workbench, 'Wensen', wanted);
}

/** The same people as a list from a staff system: one in so many with another function, and new ones below them. */
export async function staffList(
  workbench: WorkbenchPage,
  otherEvery: number,
  added: number,
): Promise<Buffer> {
  const people = await rowsOf(workbench, 'Medewerkers');
  const day = (cell: Cell) =>
    cell === null
      ? ''
      : new Date(Date.UTC(1899, 11, 30) + Number(cell) * 86_400_000).toISOString().slice(0, 10);
  const lines = people.map(([number, name, functionName, , , fte, start, end], i) =>
    [
      number,
      name,
      i % otherEvery === 0 ? 'Hoofdconciërge' : functionName,
      String(fte).replace('.', ','),
      day(start),
      day(end),
    ].join(';'),
  );
  const more = Array.from({ length: added }, (_, i) => `${90_000 + i};Nieuw ${i};Conciërge;0,8;2026-08-01;`);
  return Buffer.from(
    ['Personeelsnummer;Naam;Functie;Fte;In dienst;Uit dienst', ...lines, ...more].join('\r\n'),
  );
}

async function tableOf(workbench: WorkbenchPage, name: string) {
  const table = (await workbench.tables()).find((one) => one.name === name)!;
  const [, last, bottom] = /:([A-Z]+)(\d+)$/.exec(table.address)!;
  return { sheet: table.sheet, last, bottom: Number(bottom) };
}

async function rowsOf(workbench: WorkbenchPage, name: string): Promise<Row[]> {
  const { sheet, last, bottom } = await tableOf(workbench, name);
  const rows = await workbench.cells(sheet, `A2:${last}${bottom}`);
  return rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
}

async function addRows(workbench: WorkbenchPage, name: string, rows: Row[]): Promise<void> {
  const { sheet, last, bottom } = await tableOf(workbench, name);
  const width = last.charCodeAt(0) - 64;
  if (rows[0].length > width) throw new Error(`${name} has ${last} as its last column`);
  const whole = rows.map((row): Row => [...row, ...new Array<null>(width - row.length).fill(null)]);
  await workbench.setCells(sheet, `A${bottom + 1}:${last}${bottom + rows.length}`, whole);
  await workbench.idle(600_000);
}
