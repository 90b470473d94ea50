import { exactSum, type Cents } from '../../domain/money';
import { Organisation, type Group, type Grouping } from '../../school/organisation';
import type { Employee } from '../../school/school';
import type { PersonBudgets } from './reportBudgets';

/** By what the report divides the school. */
const DIVISIONS = ['team', 'location'] as const satisfies readonly Grouping[];

/** The amounts of one employee in a group. */
export interface PersonInGroup {
  /** Null where the pot cannot be computed. */
  readonly budgets: PersonBudgets | null;
  readonly employed: boolean;
}

/** The amounts of one team or location. */
export interface GroupTotals {
  /** "" of those of whom nothing is filled in. */
  readonly label: string;
  /** Employed on the reference date. */
  readonly people: number;
  /** Of the school year of the reference date. */
  readonly granted: Cents;
  readonly spent: Cents;
  /** Of agreed courses, in all school years. */
  readonly committed: Cents;
  readonly uncovered: Cents;
}

/** The teams, or the locations. */
export interface Division {
  readonly by: (typeof DIVISIONS)[number];
  readonly groups: readonly GroupTotals[];
  readonly total: GroupTotals;
}

/**
 * The amounts per team and per location; only of what divides these people.
 *
 * @param parts of each employee what counts, in the same order
 * @throws ProblemError `sumTooLarge`
 */
export function divisionsOf(employees: readonly Employee[], parts: readonly PersonInGroup[]): Division[] {
  const organisation = new Organisation(employees);
  const partOf = new Map(parts.map((part, i) => [employees[i], part]));
  const totals = (label: string, people: Group['people']) =>
    groupTotals(
      label,
      people.flatMap((employee) => partOf.get(employee) ?? []),
    );
  return DIVISIONS.flatMap((by): Division[] => {
    const groups = organisation.groups(by);
    if (groups.length < 2) return [];
    return [
      { by, groups: groups.map(({ label, people }) => totals(label, people)), total: totals('', employees) },
    ];
  });
}

function groupTotals(label: string, people: readonly PersonInGroup[]): GroupTotals {
  const known = people.flatMap(({ budgets }) => budgets ?? []);
  const sum = (pick: (one: PersonBudgets) => Cents) =>
    exactSum(known.reduce((total, one) => total + pick(one), 0));
  const agreed = (key: 'due' | 'uncovered') =>
    sum((one) => one.agreed.years.reduce((total, year) => total + year[key], 0));
  return {
    label,
    people: people.filter(({ employed }) => employed).length,
    granted: sum(({ toCome }) => toCome[0]),
    spent: sum(({ spentThisYear }) => spentThisYear),
    committed: agreed('due'),
    uncovered: agreed('uncovered'),
  };
}
