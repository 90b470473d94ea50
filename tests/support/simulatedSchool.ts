import { agreedPot, type AgreedPot } from '../../src/school/agreed/agreedPot';
import { agreedSignals, type AgreedSignal } from '../../src/school/signals/agreedSignals';
import type { SchoolEdit } from '../../src/school/edits/schoolEdit';
import { readSchoolAtOnce } from './readSchoolAtOnce';
import type { Employee, SchoolReading } from '../../src/school/school';
import type { Day } from '../../src/domain/calendar';
import type { RawTable } from '../../src/tables/rawTables';
import { editedRows, type TableEdit } from '../../src/tables/rowEdit';
import { tableNames, tableSpecs, type TableName } from '../../src/tables/schema';
import type { Cell } from '../../src/tables/values';
import type { OpenTable } from '../../src/workbook/write/openTables';
import { reverse } from '../../src/workbook/write/undoTables';
import { tableWritten } from '../../src/workbook/write/written';
import { rawSchool, rawTable } from '../school/rawSchool';

type Tables = { [Name in TableName]?: RawTable };

/** Tables of a workbook that edits of the pane are done to, each of which is also taken back and done again. */
export class SimulatedSchool {
  private readonly tables: Tables = {};

  constructor(contents: { readonly [Name in TableName]?: readonly (readonly Cell[])[] }) {
    for (const name of tableNames) this.tables[name] = rawTable(name, contents[name] ?? []);
  }

  table(name: TableName): RawTable {
    return this.tables[name]!;
  }

  /** Does an edit, after seeing that undoing it gives the tables before to the byte. */
  do({ change }: SchoolEdit): void {
    const edits = change(
      (name) => this.table(name),
      (name) => this.table(name).rows,
    );
    for (const [name, edit] of Object.entries(edits) as [TableName, TableEdit][]) {
      const raw = this.table(name);
      const written = tableWritten({ raw, restorable: raw.rows } as unknown as OpenTable, edit);
      const after = { ...raw, rows: editedRows(raw.rows, edit) };
      const undone = editedRows(after.rows, reverse(after, written));
      expect(JSON.stringify(undone)).toBe(JSON.stringify(raw.rows));
      this.tables[name] = after;
    }
  }

  /** The whole school as the tables tell it, or only what they hold of one person. */
  read(key?: string): SchoolReading {
    const tables: { [Name in TableName]?: RawTable } = {};
    for (const name of tableNames) tables[name] = this.table(name);
    if (key === undefined) return readSchoolAtOnce(rawSchool(tables));
    for (const name of tableNames) {
      const raw = this.table(name);
      const column = raw.headers.indexOf('Personeelsnummer');
      if (column < 0) continue;
      const rows = raw.rows.map((row) => (['', key].includes(String(row[column])) ? row : row.map(() => '')));
      tables[name] = { ...raw, rows };
    }
    return readSchoolAtOnce(rawSchool(tables));
  }

  one(key: string): Followed {
    const reading = this.read(key);
    return new Followed(reading, reading.school!.byKey.get(key)!);
  }
}

/** One person of a simulated school. */
export class Followed {
  constructor(
    readonly reading: SchoolReading,
    readonly employee: Employee,
  ) {}

  agreed(day: Day): AgreedPot | null {
    const result = agreedPot(this.employee, day);
    if (result.kind === 'problem') throw new Error(JSON.stringify(result.problem));
    return result.kind === 'agreed' ? result.pot : null;
  }

  /** What is uncovered of all agreed courses. */
  uncovered(day: Day): number {
    return this.agreed(day)?.uncovered.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
  }

  signals(day: Day): readonly AgreedSignal[] {
    return agreedSignals(this.employee, this.employee.pot!, day).signals;
  }
}

/** A row of a table by the names of its columns. */
export function rowOf(name: TableName, cells: Readonly<Record<string, Cell>>): Cell[] {
  return tableSpecs[name].columns.map((column) => cells[column.name] ?? '');
}
