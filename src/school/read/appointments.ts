import type { Day } from '../../domain/calendar';
import type { FteChange } from '../../domain/budget/employment';
import { each, type Steps } from '../../pacing';
import { contradict, readAppointment } from '../../tables/appointments';
import type { TableReader } from '../../tables/tableReader';
import { remarkDrops, remarkFirst, remarkFte, type ChangeInRow } from './fteRemark';
import { perPerson, type People } from './rowsOfPeople';

/** Changes of fte by person, in order of date. */
export function readAppointments(
  table: TableReader | null,
  people: People,
): Steps<ReadonlyMap<string, FteChange[]>> {
  return perPerson(table, people, function* (rows, { work }) {
    const changes = new Map<Day, ChangeInRow>();
    yield* each(rows, (row) => {
      const read = readAppointment(row.fields(true));
      if (read === undefined) return;
      const { from } = read;
      remarkFte(row, read.fte);
      const known = changes.get(from);
      if (known === undefined) changes.set(from, { ...read, row });
      else if (contradict(known, read)) row.fail('Vanaf', true, { code: 'doubleFteChange', date: from });
    });
    const inOrder = [...changes.values()].sort((a, b) => a.from - b.from);
    remarkFirst(work?.fte ?? null, inOrder);
    remarkDrops(work?.fte ?? null, inOrder);
    return inOrder.map(({ row: _, ...change }): FteChange => change);
  });
}
