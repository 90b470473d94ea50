import { refuse } from '../tables/problem';
import { readStart, readWhole } from '../tables/values';
import { schoolYearOf, type Day } from '../domain/calendar';
import type { PotInput } from '../domain/budget/ledger';
import { MOST_PLAN_YEARS } from '../domain/plan/plan';
import type { PlanSpan } from '../domain/plan/lots';
import { Column, isEmptyRow, rowCount } from './matrix';
import { Pots, type PotParameters } from './person';
import { onlyValue } from './report';

/** The parameters `vanaf` and `jaren`: the day on which the pots are looked at, and the school years from its own on. */
export interface TeamSpan extends PlanSpan {
  readonly day: Day;
}

export function readSpan(vanaf: unknown, jaren: unknown): TeamSpan {
  const day = readStart('vanaf', onlyValue(new Column('vanaf', vanaf)));
  const years = readWhole('jaren', onlyValue(new Column('jaren', jaren, 'number')), 1, MOST_PLAN_YEARS);
  return { day, from: schoolYearOf(day), years };
}

/** All employees of the columns, to be found by personnel number. */
export class Team {
  /** The rows that hold somebody. */
  readonly rows: readonly number[];
  private readonly pots: Pots;
  private readonly byKey = new Map<string, number>();
  private readonly doubles = new Set<string>();

  constructor(parameters: PotParameters) {
    this.pots = new Pots('scholingsbudget', parameters);
    const { columns, sharedColumns } = this.pots;
    const count = rowCount([...columns, ...sharedColumns]);
    const rows: number[] = [];
    for (let row = 0; row < count; row++) {
      if (isEmptyRow(columns, row)) continue;
      rows.push(row);
      const key = this.pots.keyOf(row);
      if (key === null) continue;
      if (this.byKey.has(key)) this.doubles.add(key);
      else this.byKey.set(key, row);
    }
    this.rows = rows;
  }

  keyOf(row: number): string | null {
    return this.pots.keyOf(row);
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** The pot of a row; of a number that two rows have, nobody knows whose it is. */
  potAt(row: number): PotInput {
    const key = this.pots.keyOf(row);
    if (key !== null && this.doubles.has(key)) refuse({ code: 'doubleEmployee', number: key });
    return this.pots.at(row);
  }

  potOf(key: string): PotInput {
    return this.potAt(this.byKey.get(key) ?? refuse({ code: 'unknownEmployee', number: key }));
  }
}
