import type { AnyProblem } from '../../tables/problem';
import type { FunctionGroup } from '../../cao/functionScales';
import type { Day } from '../../domain/calendar';
import type { CareerStage } from '../../domain/career/path';
import type { SalaryTables } from '../../domain/career/salaryTable';

/** Where a table comes from: the workbook or, where that has none, what ships with the product. */
export type TableOrigin = 'workbook' | 'shipped';

/** The salary tables that hold for the school. */
export interface SchoolSalary {
  readonly origin: TableOrigin;
  readonly tables: SalaryTables;
  /** Effective date of the newest table; null when it has none. */
  readonly newest: Day | null;
  /** What `Bron` says of the newest table. */
  readonly source: string;
}

/** A scale of a function, with where that was read. */
export interface FunctionStage extends CareerStage {
  readonly source: string;
}

/** A function with the scales that are open to it, in career order. */
export interface SchoolFunction {
  readonly name: string;
  /** Null where `Groep` is empty. */
  readonly group: FunctionGroup | null;
  /** Those that can be read. */
  readonly stages: readonly FunctionStage[];
  /** What cannot be right in its rows: then no career along it can be told. */
  readonly problem: AnyProblem | null;
}

/** The functions of the school. */
export interface SchoolFunctions {
  readonly origin: TableOrigin;
  /** In the order of the table. */
  readonly all: readonly SchoolFunction[];
  /** By its name or abbreviation, in any spelling. */
  find(name: string): SchoolFunction | undefined;
}
