import type { FunctionGroup } from '../../cao/functionScales';
import { fteOn } from '../../domain/budget/employment';
import { monthsAfter, type Day } from '../../domain/calendar';
import { careerOf } from '../../school/career/employeeCareer';
import type { Employee, School } from '../../school/school';
import { SOON_MONTHS } from '../../school/career/maximum';

/** The scale, step and maximum of one employee on the reference date. */
export interface PersonPlace {
  readonly functionName: string;
  readonly group: FunctionGroup | null;
  readonly scale: string;
  /** Ten-thousandths of an fte. */
  readonly fte: number;
  readonly withoutEnd: boolean;
  readonly maximum: 'reached' | 'soon' | 'later' | 'unknown';
}

/** People counted together. */
export interface Headcount {
  readonly name: string;
  readonly people: number;
  /** Ten-thousandths of an fte. */
  readonly fte: number;
  readonly atMaximum: number;
  readonly soon: number;
  /** The number of employees whose place in the salary table is unknown. */
  readonly unknown: number;
}

const FTE_PARTS = 10_000;

/** The place of an employee in the salary table; null for a person who is not employed on the day. */
export function placeOf(employee: Employee, school: School, day: Day): PersonPlace | null {
  const { employment, functionName, scale } = employee;
  if (!employment) return null;
  const { start, end } = employment;
  if ((start !== null && day < start) || (end !== null && end < day)) return null;
  const { maximumOn, function: found } = careerOf(employee, school, day);
  return {
    functionName,
    group: found?.group ?? school.functions.find(functionName)?.group ?? null,
    scale,
    fte: Math.round(fteOn(employment, day) * FTE_PARTS),
    withoutEnd: end === null,
    maximum:
      maximumOn === null
        ? 'unknown'
        : maximumOn <= day
          ? 'reached'
          : maximumOn <= monthsAfter(day, SOON_MONTHS)
            ? 'soon'
            : 'later',
  };
}

/** The places of all who are employed on the day, one by one; yields the share that is done. */
export function* placeSteps(school: School, day: Day): Generator<number, readonly PersonPlace[]> {
  const { employees } = school;
  const places: PersonPlace[] = [];
  for (const [index, employee] of employees.entries()) {
    const place = placeOf(employee, school, day);
    if (place) places.push(place);
    yield (index + 1) / employees.length;
  }
  return places;
}

/** Counts people by what `nameOf` gives, in order of the names; numbers in names by their value. */
export function countBy(
  people: readonly PersonPlace[],
  nameOf: (person: PersonPlace) => string,
): Headcount[] {
  const groups = new Map<string, PersonPlace[]>();
  for (const person of people) {
    const name = nameOf(person);
    const members = groups.get(name);
    if (members) members.push(person);
    else groups.set(name, [person]);
  }
  return [...groups]
    .map(([name, members]) => headcount(name, members))
    .sort((a, b) => Number(a.name) - Number(b.name) || (a.name < b.name ? -1 : 1));
}

/** People counted together under one name. */
export function headcount(name: string, people: readonly PersonPlace[]): Headcount {
  const count = (maximum: PersonPlace['maximum']) => people.filter((one) => one.maximum === maximum).length;
  return {
    name,
    people: people.length,
    fte: people.reduce((sum, { fte }) => sum + fte, 0),
    atMaximum: count('reached'),
    soon: count('soon'),
    unknown: count('unknown'),
  };
}

/** How many work more, and how many less, than so much; strictly, as the publication counts. */
export function fteShares(people: readonly PersonPlace[]): {
  readonly above: number;
  readonly below: number;
} {
  return {
    above: people.filter(({ fte }) => fte > 0.8 * FTE_PARTS).length,
    below: people.filter(({ fte }) => fte < 0.5 * FTE_PARTS).length,
  };
}
