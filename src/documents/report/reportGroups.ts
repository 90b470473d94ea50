import { exactSum, type Cents } from '../../domain/money';
import { Organisation, type Group, type Grouping } from '../../school/organisation';
import type { Employee } from '../../school/school';
import type { PersonBudgets } from './reportBudgets';
import { headcount, type Headcount, type PersonPlace } from './reportPeople';

/** By what the report divides the school unless managers are wanted too: those are names. */
export const DIVISIONS: readonly Grouping[] = ['team', 'location'];

/** What counts of one employee in a group. */
export interface PersonInGroup {
  /** Null where the pot cannot be computed. */
  readonly budgets: PersonBudgets | null;
  /** Null for who is not employed on the reference date. */
  readonly place: PersonPlace | null;
}

/** The people and the amounts of one team, manager or location. */
export interface GroupTotals {
  /** Employed on the reference date; the name is "" of those of whom nothing is filled in. */
  readonly counts: Headcount;
  /** Of the school year of the reference date. */
  readonly granted: Cents;
  readonly spent: Cents;
  /** Of agreed courses, in all school years. */
  readonly committed: Cents;
  readonly uncovered: Cents;
}

/** The teams, the managers, or the locations. */
export interface Division {
  readonly by: Grouping;
  readonly groups: readonly GroupTotals[];
  readonly total: GroupTotals;
}

/**
 * The people and amounts per team, manager or location; only of what divides these people.
 *
 * @param parts of each employee what counts, in the same order
 * @throws ProblemError `sumTooLarge`
 */
export function divisionsOf(
  employees: readonly Employee[],
  parts: readonly PersonInGroup[],
  wanted: readonly Grouping[],
): Division[] {
  const organisation = new Organisation(employees);
  const partOf = new Map(parts.map((part, i) => [employees[i], part]));
  const totals = (label: string, people: Group['people']) =>
    groupTotals(
      label,
      people.flatMap((employee) => partOf.get(employee) ?? []),
    );
  return wanted.flatMap((by): Division[] => {
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
    counts: headcount(
      label,
      people.flatMap(({ place }) => place ?? []),
    ),
    granted: sum(({ toCome }) => toCome[0]),
    spent: sum(({ spentThisYear }) => spentThisYear),
    committed: agreed('due'),
    uncovered: agreed('uncovered'),
  };
}
