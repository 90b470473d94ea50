import file from './data/toelagen.vo.json';
import type { Provenance } from './provenance';

export type AllowanceUnit = 'basis points' | 'cents per month' | 'cents per year';

/** A value from a day on; `validUntil` is the last day before the item was abolished. */
export interface AllowanceValue extends Provenance {
  readonly value: number;
  readonly validUntil?: string;
}

/** What the CAO VO gives beside the monthly amount, at 1.0 fte: hundredths of a percent of the salary, or cents. */
export interface Allowance {
  readonly item: string;
  /** As it is shown, in Dutch. */
  readonly name: string;
  /** Dutch: who receives it. */
  readonly who: string;
  readonly unit: AllowanceUnit;
  /** Oldest first. */
  readonly values: readonly AllowanceValue[];
}

/** The items that computing needs. */
export type CountedAllowance =
  | 'vakantie-uitkering'
  | 'vakantie-uitkering minimum'
  | 'eindejaarsuitkering'
  | 'oktobertoelage'
  | 'oktobertoelage schaal 9 en hoger'
  | 'bindingstoelage schaal 9';

/** The allowances that the cost of an employee and a promotion count with. */
// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
export const countedAllowances = file.items as readonly Allowance[];

/** One of the counted allowances, by its name. @throws Error when the data of the CAO lacks it */
export function allowance(item: CountedAllowance): Allowance {
  const found = countedAllowances.find((candidate) => candidate.item === item);
  if (!found) throw new Error(`The CAO data lacks ${item}`);
  return found;
}
