import { MOST_RULE_YEARS } from '../../../tables/rulesTable';
import type { SchoolYear } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import type { Scenario } from '../../../school/whatIf';

/** What stands in the fields; an amount is undefined while it cannot be read. */
export interface ScenarioFields {
  readonly from: SchoolYear;
  readonly savingTerm: string;
  readonly indexation: string;
  readonly budget: Cents | null | undefined;
  readonly fund: Cents | null | undefined;
}

/** The scenario that is typed; null while a field cannot be read. */
export function scenarioOf({ from, budget, fund, ...typed }: ScenarioFields): Scenario | null {
  const [savingTerm, indexation] = [wholeOf(typed.savingTerm), percentOf(typed.indexation)];
  if (budget === undefined || fund === undefined) return null;
  if (savingTerm === undefined || indexation === undefined) return null;
  return { from, savingTerm, budget, fund, indexation };
}

/** Null where nothing is typed; undefined for what cannot be. */
export function wholeOf(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,2}$/.test(text) && Number(text) <= MOST_RULE_YEARS ? Number(text) : undefined;
}

/** Hundredths of a percent. */
export function percentOf(typed: string): number | null | undefined {
  const text = typed.trim().replace('%', '').trim().replace(',', '.');
  if (text === '') return null;
  return /^\d{1,2}(\.\d{1,2})?$/.test(text) && Number(text) <= 20
    ? Math.round(Number(text) * 100)
    : undefined;
}
