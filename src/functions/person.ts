import { readCao, shippedRuleBook } from '../tables/caoRules';
import { WorkbookRules } from '../tables/rulesTable';
import {
  appointmentsTable,
  expensesTable,
  fteChangesInOrder,
  hoursTable,
  openingHoursTable,
  openingTable,
  type PersonTable,
} from '../tables/personTable';
import { readDay, readFte, readKey, readOptionalDay } from '../tables/values';
import { refundsCourse } from '../domain/agreed/paid';
import { type Employment, type FteChange, checkEmployment } from '../domain/budget/employment';
import type { Expense, OpeningLot, PotInput } from '../domain/budget/ledger';
import type { EmployeeRules, PotKind, RuleBook } from '../domain/rules';
import { CategoryParameter } from './category';
import { Column, orEmpty, rowsOf, tableOf } from './matrix';
import { WishesArgument } from './wishesArgument';

/** The `cao` parameter: a name for all, a column of names, or a rules table. */
export class CaoParameter {
  private readonly names: Column | null;
  private readonly table: WorkbookRules | null;

  constructor(argument: unknown) {
    const rows = rowsOf(argument);
    const isTable = rows.some((row) => row.length > 1);
    this.table = isTable ? new WorkbookRules(orEmpty(rows)) : null;
    this.names = isTable ? null : new Column('cao', argument);
  }

  /** The columns that count for the number of rows. */
  get columns(): readonly Column[] {
    return this.names ? [this.names] : [];
  }

  rules(row: number, key: string | null): EmployeeRules {
    return this.table ? this.table.forEmployee(key) : this.book(row).forEmployee(null);
  }

  book(row: number): RuleBook {
    return this.table ? this.table.book : shippedRuleBook(readCao(this.names!.at(row)));
  }
}

/** The parameters that say who somebody is and how they are employed. */
export interface PersonParameters {
  readonly fte: unknown;
  readonly in_dienst?: unknown;
  readonly uit_dienst?: unknown;
  readonly medewerker?: unknown;
  readonly aanstellingen?: unknown;
  readonly functiecategorie?: unknown;
}

/** The employees of the rows. */
export class People {
  private readonly fte: Column;
  private readonly start: Column;
  private readonly end: Column;
  private readonly key: Column;
  private readonly appointments: PersonTable<FteChange>;
  private readonly category: CategoryParameter;
  /** The row whose number was read last. */
  private known: { readonly row: number; readonly key: string | null } = { row: -1, key: null };

  constructor({ fte, in_dienst, uit_dienst, medewerker, aanstellingen, functiecategorie }: PersonParameters) {
    this.fte = new Column('fte', fte, 'number');
    this.start = new Column('in_dienst', in_dienst);
    this.end = new Column('uit_dienst', uit_dienst);
    this.key = new Column('medewerker', medewerker);
    this.appointments = appointmentsTable(tableOf(aanstellingen));
    this.category = new CategoryParameter(functiecategorie);
  }

  get columns(): readonly Column[] {
    return [this.fte, this.start, this.end, this.key];
  }

  /** The columns that make nobody, and count for the number of rows. */
  get sharedColumns(): readonly Column[] {
    return this.category.columns;
  }

  /** What holds for the employee of a row: by agreement, and by who they are to the CAO. */
  rules(row: number, cao: CaoParameter): EmployeeRules {
    const key = this.keyOf(row);
    return this.category.applied(cao.rules(row, key), row, key);
  }

  /** Asked for again and again of one row. */
  keyOf(row: number): string | null {
    if (row !== this.known.row) this.known = { row, key: readKey(this.key.at(row)) };
    return this.known.key;
  }

  /**
   * @param startNeeded whether the date of employment must be filled in
   */
  employment(row: number, startNeeded: boolean): Employment {
    const employment: Employment = {
      fte: readFte('fte', this.fte.at(row)),
      start: startNeeded
        ? readDay('in_dienst', this.start.at(row))
        : readOptionalDay('in_dienst', this.start.at(row)),
      end: readOptionalDay('uit_dienst', this.end.at(row)),
      changes: fteChangesInOrder(this.appointments.of(this.keyOf(row))),
    };
    checkEmployment(employment);
    return employment;
  }
}

/** The parameters that fill and empty a pot. */
export interface PotParameters extends PersonParameters {
  /** Of a pot of hours the hours that were taken. */
  readonly bestedingen?: unknown;
  readonly cao?: unknown;
  readonly beginsaldi?: unknown;
  /** Where a refund can name a course otherwise than its payment does: by its code, or by its name. */
  readonly wensen?: unknown;
  readonly opleidingen?: unknown;
}

/** The pots of the rows, of euros or of hours. */
export class Pots {
  private readonly people: People;
  private readonly cao: CaoParameter;
  private readonly expenses: PersonTable<Expense>;
  private readonly opening: PersonTable<OpeningLot>;
  /** Read when a refund names a course: other rows go on where the table cannot be read. */
  private wishes: WishesArgument | null = null;

  constructor(
    private readonly kind: PotKind,
    private readonly parameters: PotParameters,
  ) {
    const [spent, left] =
      kind === 'scholingsuren' ? [hoursTable, openingHoursTable] : [expensesTable, openingTable];
    this.people = new People(parameters);
    this.cao = new CaoParameter(parameters.cao);
    this.expenses = spent(tableOf(parameters.bestedingen));
    this.opening = left(tableOf(parameters.beginsaldi));
  }

  get columns(): readonly Column[] {
    return this.people.columns;
  }

  get sharedColumns(): readonly Column[] {
    return [...this.cao.columns, ...this.people.sharedColumns];
  }

  /** The number of the employee of a row; null where none is filled in. */
  keyOf(row: number): string | null {
    return this.people.keyOf(row);
  }

  at(row: number): PotInput {
    const key = this.people.keyOf(row);
    const pot: PotInput = {
      kind: this.kind,
      employment: this.people.employment(row, true),
      rules: this.people.rules(row, this.cao),
      expenses: this.expenses.of(key),
      opening: this.opening.of(key),
    };
    if (!refundsCourse(pot.expenses)) return pot;
    const { wensen, opleidingen } = this.parameters;
    this.wishes ??= new WishesArgument(wensen, opleidingen);
    return this.wishes.named(pot, key);
  }
}
