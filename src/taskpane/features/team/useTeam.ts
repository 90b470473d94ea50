import { useDeferredValue, useMemo } from 'react';
import { fteOn } from '../../../domain/budget/employment';
import type { Day } from '../../../domain/calendar';
import { Organisation } from '../../../school/organisation';
import type { School } from '../../../school/school';
import { choices, teamList, type TeamRow, type TeamView } from '../../../school/signals/teamList';
import { useHeadings } from '../../ui/useHeadings';
import type { Signals } from './useSignals';

const employeeOf = ({ employee }: TeamRow) => employee;

/** Everybody with what is known of their signals, narrowed down and put in order, as it is drawn: a moment behind what is typed. */
export function useTeam(school: School, day: Day | null, known: Signals['people'], view: TeamView) {
  const team = useMemo(() => membersOf(school, day), [school, day]);
  const organisation = useMemo(() => new Organisation(school.employees), [school]);
  // What is found of thousands of people need not be drawn at once.
  const people = useDeferredValue(known);
  const rows = useMemo(
    () => team.map((one): TeamRow => ({ ...one, known: people.get(one.employee.key) ?? null })),
    [team, people],
  );
  // Typing stays quick: the list follows.
  const shownView = useDeferredValue(view);
  const complete = people.size >= school.employees.length;
  const shown = useMemo(
    () => teamList(rows, shownView, complete, organisation),
    [rows, shownView, complete, organisation],
  );
  const parts = useHeadings(shown, shownView.headingsBy, organisation, employeeOf);
  const offered = useMemo(() => choices(team), [team]);
  return { rows, ...parts, shownView, organisation, ...offered };
}

/** Everybody with what does not depend on signals. */
function membersOf(school: School, day: Day | null) {
  const groups = new Map<string, string>();
  const groupOf = (name: string) => {
    const group = groups.get(name) ?? school.functions.find(name)?.group ?? '';
    groups.set(name, group);
    return group;
  };
  return school.employees.map((employee) => ({
    employee,
    group: groupOf(employee.functionName),
    fte: employee.employment && day !== null ? fteOn(employee.employment, day) : null,
  }));
}
