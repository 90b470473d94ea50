import type { EmployeeRules, StaffCategory } from '../domain/rules';
import { inColumnOrder, needed, optional } from '../tables/headers';
import { refuse } from '../tables/problem';
import { readCategory, readKey, type Cell } from '../tables/values';
import { Column, orEmpty, rowsOf } from './matrix';

const NAME = 'functiecategorie';
/** The table as HR knows it. */
const TABLE = 'medewerkers';
/** The others tell the headers from a row, also where HR renamed one of them. */
const OTHERS = ['naam', 'functie', 'schaal', 'trede', 'fte', 'in dienst', 'uit dienst'];
const TITLES = [
  needed('personeelsnummer', 'medewerker'),
  optional(NAME),
  ...OTHERS.map((title) => optional(title)),
];

/**
 * The `functiecategorie` parameter: who employees are to the CAO, as one value for all, a column, or the table Medewerkers
 * with its headers, of which the column can be missing. Left out, everybody is support staff.
 */
export class CategoryParameter {
  private readonly values: Column | null;
  private readonly table: ReadonlyMap<string, Cell> | null;

  constructor(argument: unknown) {
    const rows = rowsOf(argument);
    const isTable = rows.some((row) => row.length > 1);
    this.table = isTable ? cellsByPerson(orEmpty(rows)) : null;
    this.values = isTable ? null : new Column(NAME, argument);
  }

  /** The columns that count for the number of rows. */
  get columns(): readonly Column[] {
    return this.values ? [this.values] : [];
  }

  /** The rules as they hold for the employee of a row. */
  applied(rules: EmployeeRules, row: number, key: string | null): EmployeeRules {
    return rules.of(this.of(row, key));
  }

  private of(row: number, key: string | null): StaffCategory {
    if (this.values) return readCategory(NAME, this.values.at(row));
    if (key === null) refuse({ code: 'employeeMissing', table: TABLE });
    return readCategory(NAME, this.table?.get(key) ?? null);
  }
}

/** Of a number that two rows have, the first row counts; that there are two is for the functions that list people. */
function cellsByPerson(passed: readonly (readonly Cell[])[]): ReadonlyMap<string, Cell> {
  const rows = inColumnOrder(TABLE, passed, TITLES);
  if (rows === passed) refuse({ code: 'headersNeeded', table: TABLE });
  const cells = new Map<string, Cell>();
  for (const [number, category] of rows) {
    const key = readKey(number);
    if (key !== null && !cells.has(key)) cells.set(key, category);
  }
  return cells;
}
