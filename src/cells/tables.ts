import type { FteChange } from '../domain/employment';
import type { Expense, OpeningLot } from '../domain/ledger';
import { inRow, refuse } from './problem';
import {
  isBlankRow,
  isMissing,
  readCents,
  readDay,
  readFte,
  readKey,
  readSchoolYear,
  readYes,
  type Cell,
} from './values';

/**
 * A table that holds rows of many people, looked up by personnel number. The rows of a person are parsed only when
 * that person is asked for, so an error in somebody else's row stays with them.
 */
export class PersonTable<T> {
  private readonly rows = new Map<string, number[]>();

  /**
   * @param name the table as HR knows it, for error texts
   * @param cells the rows, the personnel number in the first column; rows without one are ignored
   * @param parse turns the rows of one person into what the core needs
   */
  constructor(
    private readonly name: string,
    private readonly cells: readonly (readonly Cell[])[],
    columns: number,
    private readonly parse: (rows: readonly TableRow[]) => T,
  ) {
    const width = cells[0]?.length ?? 0;
    if (cells.length > 0 && width < columns && !cells.every(isBlankRow)) {
      refuse({ code: 'tableTooNarrow', name, columns: width, needed: columns });
    }
    for (let i = 0; i < cells.length; i++) {
      const key = readKey(cells[i][0]);
      if (key === null) continue;
      const own = this.rows.get(key);
      if (own) own.push(i);
      else this.rows.set(key, [i]);
    }
  }

  /** What the table holds of this person; an empty table gives what no rows give. */
  of(key: string | null): T {
    if (key === null && this.rows.size > 0) refuse({ code: 'employeeMissing', table: this.name });
    const indexes = key === null ? undefined : this.rows.get(key);
    if (!indexes) return this.parse([]);
    return this.parse(
      indexes.map((index) => ({ table: this.name, number: index + 1, cells: this.cells[index] })),
    );
  }
}

/** A row of a table with its number, 1 for the first under the header. */
export interface TableRow {
  readonly table: string;
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** `aanstellingen` (medewerker, vanaf, fte): from each date that fte. */
export function appointmentsTable(cells: readonly (readonly Cell[])[]): PersonTable<FteChange[]> {
  return new PersonTable('aanstellingen', cells, 3, (rows) => {
    const changes = rows.map((row) =>
      inRow(row.table, row.number, () => ({
        from: readDay('vanaf', row.cells[1]),
        fte: readFte('fte', row.cells[2]),
      })),
    );
    changes.sort((a, b) => a.from - b.from);
    changes.forEach((change, i) => {
      if (i > 0 && change.from === changes[i - 1].from && change.fte !== changes[i - 1].fte) {
        refuse({ code: 'doubleFteChange', date: change.from });
      }
    });
    return changes;
  });
}

/** `bestedingen` (medewerker, datum, bedrag [, omschrijving [, opgedragen]]), without mandated training. */
export function expensesTable(cells: readonly (readonly Cell[])[]): PersonTable<Expense[]> {
  return new PersonTable('bestedingen', cells, 3, (rows) => {
    const expenses: Expense[] = [];
    for (const row of rows) {
      inRow(row.table, row.number, () => {
        if (readYes('opgedragen', row.cells[4])) return;
        expenses.push({ date: readDay('datum', row.cells[1]), amount: readCents('bedrag', row.cells[2]) });
      });
    }
    return expenses;
  });
}

/** `beginsaldi` (medewerker, schooljaar, bedrag): what was left of earlier school years' lots. */
export function openingTable(cells: readonly (readonly Cell[])[]): PersonTable<OpeningLot[]> {
  return new PersonTable('beginsaldi', cells, 3, (rows) =>
    rows.map((row) =>
      inRow(row.table, row.number, () => ({
        year: readSchoolYear('schooljaar', row.cells[1]),
        left: readCents('bedrag', row.cells[2]),
      })),
    ),
  );
}

/**
 * `saldo`: lots of earlier school years, as an amount (a lot of the school year before `from`) or as a table
 * (schooljaar, bedrag).
 */
export function openingLots(cells: readonly (readonly Cell[])[], from: number): OpeningLot[] {
  const lots: OpeningLot[] = [];
  cells.forEach((row, index) => {
    if (isBlankRow(row)) return;
    inRow('saldo', index + 1, () => {
      const year = readSchoolYear('schooljaar', row[0]);
      if (year >= from) refuse({ code: 'openingNotBefore', year, from });
      lots.push({ year, left: readCents('bedrag', row[1]) });
    });
  });
  return lots;
}

/** The lot that a single opening amount stands for. */
export function openingLot(cell: Cell, from: number): OpeningLot[] {
  if (isMissing(cell)) return [];
  const left = readCents('saldo', cell);
  return left === 0 ? [] : [{ year: from - 1, left }];
}
