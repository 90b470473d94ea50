import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { dayOf } from '../../../src/domain/calendar';
import { talkList } from '../../../src/school/signals/talkList';
import type { Employee, Talk } from '../../../src/school/school';
import { DAY, person } from '../people';

const talk = (last: number | null, next: number | null = null): Talk => ({
  last,
  next,
  note: '',
  earlier: [],
  personalPlan: null,
});
const left = { start: dayOf(2020, 8, 1), end: dayOf(2026, 10, 31), fte: 1, changes: [] };
const people: readonly (readonly [string, Talk | null, Partial<Employee>?])[] = [
  ['late', talk(dayOf(2025, 9, 1))],
  ['today', talk(dayOf(2025, 11, 23))],
  ['planned', talk(dayOf(2026, 1, 5), dayOf(2026, 11, 30))],
  ['december', talk(null, dayOf(2026, 12, 24))],
  ['never', null],
  ['note only', talk(null)],
  ['left', talk(dayOf(2025, 11, 1)), { employment: left }],
];
const question = {
  employees: people.map(([key, , more]) => person({ key, ...more })),
  talks: new Map(people.flatMap(([key, known]) => (known ? [[key, known] as const] : []))),
  settings: DEFAULT_SETTINGS,
  day: DAY,
};
const list = (monthsOn: number, more: Partial<typeof question> = {}) => {
  const { due, unknown } = talkList({ ...question, ...more, monthsOn });
  return [due.map(({ employee }) => employee.key), unknown.map(({ employee }) => employee.key)];
};

describe('whom to see', () => {
  it('this month: those of this month and those who are late, in order of date', () => {
    expect(list(0)[0]).toEqual(['late', 'today', 'planned']);
    const { due } = talkList({ ...question, monthsOn: 0 });
    expect(due.map(({ overdue }) => overdue)).toEqual([true, false, false]);
  });

  it('another month: those of that month only', () => {
    expect(list(1)[0]).toEqual(['december']);
    expect(list(2)[0]).toEqual([]);
  });

  it('follows the interval that the school set', () => {
    const settings = { ...DEFAULT_SETTINGS, talkMonths: 13 };
    expect(list(1, { settings })[0]).toEqual(['today', 'december']);
  });

  it('names those of whom no date is known, and leaves out who is not employed', () => {
    expect(list(0)[1]).toEqual(['never', 'note only']);
  });
});
