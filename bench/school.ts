import type { WorkbenchPage } from '../tests/e2e/support/workbench';

/** Employees of the sample school. */
const SAMPLE = 24;

type Row = (string | number | boolean)[];

/** The sample school's people, expenses and wishes over and over, under other numbers, until the school is as large as wanted. */
export async function grow(workbench: WorkbenchPage, employees: number): Promise<void> {
  const copies = Math.ceil(employees / SAMPLE) - 1;
  for (const table of await workbench.tables()) {
    if (!['Medewerkers', 'Bestedingen', 'Wensen'].includes(table.name)) continue;
    const [, last, bottom] = /:([A-Z]+)(\d+)$/.exec(table.address)!;
    const rows = (await workbench.cells(table.sheet, `A2:${last}${bottom}`)) as Row[];
    const more = Array.from({ length: copies }, (_, copy) =>
      rows.map(([number, ...rest]) => [Number(number) + 100 * (copy + 1), ...rest]),
    ).flat();
    const wanted = table.name === 'Medewerkers' ? more.slice(0, employees - SAMPLE) : more;
    const from = Number(bottom) + 1;
    const target = `A${from}:${last}${from + wanted.length - 1}`;
    await workbench.setCells(
      table.sheet,
      target,
      wanted.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    );
    await workbench.idle(120_000);
  }
}
