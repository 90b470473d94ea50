import { dayOf } from '../../../src/domain/calendar';
import type { PersonalPlan } from '../../../src/domain/personalPlan';
import { personDates } from '../../../src/school/dates/personDates';
import type { Employee, Talk } from '../../../src/school/school';
import { DAY, person, shippedRules, rulesWithPlan, wish } from '../people';

/** The days of one employee, each with what the CAO VO says of it. */
const context = { day: DAY, talkMonths: 12, vo: true };
const plan = (handedIn: number | null): PersonalPlan => ({
  handedIn,
  activities: 'Cursus',
  forEmployee: '',
  forSchool: '',
  facilities: '',
});
const talk = (more: Partial<Talk> = {}): Talk => ({
  last: null,
  next: null,
  note: '',
  earlier: [],
  personalPlan: null,
  ...more,
});
const datesOf = (who: Employee, known?: Talk, more: Partial<typeof context> = {}) =>
  personDates(who, known, [], { ...context, ...more }).map(({ employee, ...what }) => {
    expect(employee).toBe(who);
    return what;
  });
const nothingLeft = { pot: null };

test('a contract that ends: decide 2 months before (9.2), notice a month before (10.3)', () => {
  const end = dayOf(2027, 7, 31);
  const employment = { start: dayOf(2026, 8, 1), end, fte: 0.8, changes: [] };
  expect(datesOf(person({ employment, ...nothingLeft }))).toEqual([
    { kind: 'contractDecision', day: dayOf(2027, 5, 31), end },
    { kind: 'contractNotice', day: dayOf(2027, 6, 30), end },
    { kind: 'contractEnd', day: end },
  ]);
});

test('a contract that ends next month: what has passed is not asked any more', () => {
  const end = dayOf(2026, 12, 31);
  const employment = { start: dayOf(2026, 1, 1), end, fte: 0.8, changes: [] };
  expect(datesOf(person({ employment, ...nothingLeft }))).toEqual([
    { kind: 'contractNotice', day: dayOf(2026, 11, 30), end },
    { kind: 'contractEnd', day: end },
  ]);
});

test('a personal plan is 3 years old (16.3 lid 1), also when that has passed', () => {
  const who = person(nothingLeft);
  const of = (handedIn: number) => datesOf(who, talk({ personalPlan: plan(handedIn) }));
  expect(of(dayOf(2024, 3, 1))).toEqual([
    { kind: 'personalPlan', day: dayOf(2027, 3, 1), handedIn: dayOf(2024, 3, 1) },
  ]);
  expect(of(dayOf(2023, 3, 1))).toEqual([
    { kind: 'personalPlan', day: dayOf(2026, 3, 1), handedIn: dayOf(2023, 3, 1) },
  ]);
  expect(of(dayOf(2026, 3, 1))).toEqual([]);
});

test('a conversation comes when the school wants it (18.3), and stays while it was not held', () => {
  const who = person(nothingLeft);
  expect(datesOf(who, talk({ last: dayOf(2026, 2, 1) }))).toEqual([{ kind: 'talk', day: dayOf(2027, 2, 1) }]);
  expect(datesOf(who, talk({ last: dayOf(2025, 2, 1) }))).toEqual([{ kind: 'talk', day: dayOf(2026, 2, 1) }]);
});

test('EVC can be followed again 5 years after the last (16.3 lid 3), up to mbo only', () => {
  const lastEvc = dayOf(2022, 1, 10);
  const of = (education: Employee['education']) => datesOf(person({ education, lastEvc, ...nothingLeft }));
  expect(of('mbo2')).toEqual([{ kind: 'evc', day: dayOf(2027, 1, 10) }]);
  expect(of('other')).toEqual([]);
  expect(of(null)).toEqual([]);
});

test('hours above 1.0 end on 1 August (6.1 lid 6)', () => {
  const employment = { start: dayOf(2020, 8, 1), end: null, fte: 1.1, changes: [] };
  expect(datesOf(person({ employment, ...nothingLeft }))).toEqual([
    { kind: 'extraHours', day: dayOf(2027, 8, 1), fte: 1.1 },
  ]);
});

test('what lapses on 31 July (16.6 lid 1), and what a plan could still save (16.6 lid 2)', () => {
  const lapsing = (rules: Employee['rules']) => datesOf(person({ rules }));
  expect(lapsing(shippedRules)).toEqual([
    { kind: 'lapsesWithoutPlan', day: dayOf(2027, 7, 31), amount: 480_00 },
  ]);
  expect(lapsing(rulesWithPlan)).toEqual([
    { kind: 'lapsesWithoutPlan', day: dayOf(2027, 7, 31), amount: 480_00 },
  ]);
});

test('what an agreed course takes this school year does not lapse', () => {
  const agreed = wish('Cursus', 400_00, { status: 'agreed', statusText: 'afgesproken', start: 2026 });
  expect(datesOf(person({ rules: shippedRules, wishes: [agreed] }))).toEqual([
    { kind: 'lapsesWithoutPlan', day: dayOf(2027, 7, 31), amount: 80_00 },
  ]);
});

test('who has left, or is not there yet, has no days', () => {
  const end = dayOf(2026, 10, 31);
  expect(datesOf(person({ employment: { start: null, end, fte: 1, changes: [] } }))).toEqual([]);
  const start = dayOf(2027, 1, 1);
  expect(datesOf(person({ employment: { start, end: null, fte: 1, changes: [] } }))).toEqual([]);
});

test('of who leaves nothing is asked after the last day', () => {
  const employment = { start: null, end: dayOf(2026, 12, 31), fte: 1, changes: [] };
  const dates = datesOf(person({ employment, ...nothingLeft }), talk({ last: dayOf(2026, 9, 1) }));
  expect(dates.map(({ kind }) => kind)).not.toContain('talk');
});

test('of a person whose data is wrong the other days are told', () => {
  const who = person({ pot: null, employment: null });
  expect(datesOf(who, talk({ next: dayOf(2027, 1, 12) }))).toEqual([
    { kind: 'talk', day: dayOf(2027, 1, 12) },
  ]);
});

test('under another CAO there are conversations and what lapses, and nothing of the VO', () => {
  const employment = { start: null, end: dayOf(2027, 7, 31), fte: 1.1, changes: [] };
  const kinds = datesOf(person({ employment }), talk({ last: dayOf(2026, 9, 1) }), { vo: false });
  expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['lapses']));
});
