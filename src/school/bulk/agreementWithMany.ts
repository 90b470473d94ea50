import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { agreementEffect, type AgreementEffect } from '../agreements';
import { agreementRow, type Agreement } from '../edits/agreements';
import type { ExtraHoursUse } from '../rights/extraHoursUse';
import type { Employee, SchoolReading } from '../school';

/** What an agreement with one of many people would do. */
export interface AgreementWithOne {
  readonly employee: Employee;
  /** Null where no plan of the person can be made. */
  readonly effect: AgreementEffect | null;
  /** Whether it takes the place of one about the same from the same day. */
  readonly replaces: boolean;
}

/** What an agreement with one of many people would do. */
export function agreementWithOne(
  reading: SchoolReading,
  employee: Employee,
  agreement: Agreement,
  day: Day,
): AgreementWithOne {
  const table = reading.raw.tables.CAO_regels;
  return {
    employee,
    effect: agreementEffect(reading, employee, agreement, day),
    replaces: table !== undefined && agreementRow(table, employee.key, agreement) >= 0,
  };
}

/** What an agreement with many people comes to. */
export interface AgreementTotal {
  readonly replaced: readonly Employee[];
  /** Of whom a wish becomes affordable, and of whom one no longer is. */
  readonly better: readonly Employee[];
  readonly worse: readonly Employee[];
  readonly unknown: readonly Employee[];
  /** Whose plan would rest on hours above full time by it, with what of it: it is not made until they have an end. */
  readonly onExtraHours: readonly { readonly employee: Employee; readonly use: ExtraHoursUse }[];
  readonly shortBefore: Cents;
  readonly shortAfter: Cents;
}

/** Adds up what an agreement does to those of many people with whom it can be made. */
export function agreementTotal(everybody: readonly AgreementWithOne[]): AgreementTotal {
  const onExtraHours = everybody.flatMap(({ employee, effect }) =>
    effect?.onExtraHours ? [{ employee, use: effect.onExtraHours }] : [],
  );
  const all = everybody.filter(({ effect }) => !effect?.onExtraHours);
  const who = (is: (one: AgreementWithOne) => boolean) => all.filter(is).map(({ employee }) => employee);
  const sum = (of: (effect: AgreementEffect) => Cents) =>
    all.reduce((total, { effect }) => total + (effect ? of(effect) : 0), 0);
  return {
    replaced: who(({ replaces }) => replaces),
    better: who(({ effect }) => effect !== null && effect.after > effect.before),
    worse: who(({ effect }) => effect !== null && effect.after < effect.before),
    onExtraHours,
    unknown: who(({ effect }) => effect === null),
    shortBefore: sum(({ shortBefore }) => shortBefore),
    shortAfter: sum(({ shortAfter }) => shortAfter),
  };
}
