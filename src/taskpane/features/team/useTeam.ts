import { useDeferredValue, useMemo } from 'react';
import { fteOn } from '../../../domain/budget/employment';
import type { Day } from '../../../domain/calendar';
import { organisationNl } from '../../../texts/nl/organisation';
import { Organisation } from '../../../school/organisation';
import type { School } from '../../../school/school';
import { choices, teamList, teamParts, type TeamRow, type TeamView } from '../../../school/signals/teamList';
import { useTexts } from '../../ui/context';
import type { Signals } from './useSignals';

/** The list as it is drawn, which may be a moment behind what is typed. */
export interface TeamShown {
  readonly rows: readonly TeamRow[];
  readonly list: readonly TeamRow[];
  /** What stands above the rows that begin a group, by their index in the list. */
  readonly headings: ReadonlyMap<number, string>;
  readonly shownView: TeamView;
  readonly functions: readonly string[];
  readonly groups: readonly string[];
  readonly organisation: Organisation;
}

/** Everybody with what is known of their signals, narrowed down and put in order. */
export function useTeam(
  school: School,
  day: Day | null,
  known: Signals['people'],
  view: TeamView,
): TeamShown {
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
  const parts = useParts(shown, shownView.headingsBy, organisation);
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

const noHeadings: ReadonlyMap<number, string> = new Map();

/** The list in the order of the groups that it is put together by, with what stands above each of them. */
function useParts(list: readonly TeamRow[], by: TeamView['headingsBy'], organisation: Organisation) {
  const texts = useTexts(organisationNl);
  return useMemo(() => {
    const parts = by === '' ? [] : teamParts(list, by, organisation);
    if (by === '' || parts.length === 0) return { list, headings: noHeadings };
    const headings = new Map<number, string>();
    const rows: TeamRow[] = [];
    for (const { group, rows: own } of parts) {
      headings.set(rows.length, texts.heading(group.label || texts.without[by], own.length));
      for (const row of own) rows.push(row);
    }
    return { list: rows, headings };
  }, [list, by, organisation, texts]);
}
