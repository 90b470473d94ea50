import { useMemo, useState } from 'react';
import { Organisation, type Group, type GroupChoice } from '../../school/organisation';
import type { Employee } from '../../school/school';
import type { HeadingsBy } from './useHeadings';

/** The group whose people a screen shows. */
export interface ShownGroup {
  readonly organisation: Organisation;
  readonly chosen: GroupChoice;
  readonly choose: (choice: GroupChoice) => void;
  /** Everybody where no group is chosen. */
  readonly people: readonly Employee[];
  /** By what the people are put together under headings. */
  readonly headingsBy: HeadingsBy;
  readonly putTogether: (by: HeadingsBy) => void;
  /** The chosen group as it is now; null where none is chosen, or where nobody is in it any more. */
  readonly group: Group | null;
}

/** A group to choose on a screen, and the people who are in it. */
export function useGroup(employees: readonly Employee[]): ShownGroup {
  const organisation = useMemo(() => new Organisation(employees), [employees]);
  const [chosen, choose] = useState<GroupChoice>(null);
  const [headingsBy, putTogether] = useState<HeadingsBy>('');
  const people = useMemo(() => organisation.peopleOf(chosen), [organisation, chosen]);
  const group = useMemo(
    () => (chosen && organisation.groups(chosen.by).find(({ key }) => key === chosen.key)) ?? null,
    [organisation, chosen],
  );
  return { organisation, chosen, choose, people, group, headingsBy, putTogether };
}
