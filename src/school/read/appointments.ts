import type { Day } from '../../domain/calendar';
import { carriedExtraHours } from '../../domain/budget/extraHours';
import { each, type Steps } from '../../pacing';
import { contradict, readAppointment } from '../../tables/appointments';
import type { TableReader } from '../../tables/tableReader';
import { remarkDrops, remarkFirst, remarkFte, type ChangeInRow } from './fteRemark';
import { perPerson, type People } from './rowsOfPeople';

/**
 * Changes of fte by person, in order of date.
 *
 * @param day after which hours above full time end by law; null under a CAO that does not end them
 */
export function* readAppointments(
  table: TableReader | null,
  people: People,
  day: Day | null,
): Steps<ReadonlyMap<string, readonly ChangeInRow[]>> {
  const unread = new Set<string>();
  const all = yield* perPerson(table, people, function* (rows, { key, work }) {
    const changes = new Map<Day, ChangeInRow>();
    yield* each(rows, (row) => {
      const read = readAppointment(row.fields(true));
      if (read === undefined) {
        unread.add(key);
        return;
      }
      const { from } = read;
      remarkFte(row, read.fte);
      const known = changes.get(from);
      if (known === undefined) changes.set(from, { ...read, row });
      else if (contradict(known, read)) row.fail('Vanaf', true, { code: 'doubleFteChange', date: from });
    });
    const inOrder = [...changes.values()].sort((a, b) => a.from - b.from);
    remarkFirst(work?.fte ?? null, inOrder);
    remarkDrops(work?.fte ?? null, inOrder);
    return inOrder;
  });
  if (day !== null) yield* remarkExtraHours(people, { changes: all, unread }, day);
  return all;
}

/**
 * Hours above full time end by law after a school year at most (CAO VO, 6.1 lid 6). Where they go on, all amounts count
 * them, as the cells do, and the fte that gives them is remarked.
 *
 * @param read the changes of each person in order of date, and who has a change that cannot be read: that may end the hours
 */
function* remarkExtraHours(
  people: People,
  read: {
    readonly changes: ReadonlyMap<string, readonly ChangeInRow[]>;
    readonly unread: ReadonlySet<string>;
  },
  day: Day,
): Steps<void> {
  for (const { key, work, reader } of people.values()) {
    yield;
    if (read.unread.has(key)) continue;
    const own = read.changes.get(key) ?? [];
    const found = work && carriedExtraHours({ ...work, changes: own }, day);
    if (!found) continue;
    const last = own.filter(({ from }) => from < found.endOn).at(-1);
    (last?.row ?? reader).fail('Fte', false, { code: 'extraHoursGoOn', ...found });
  }
}
