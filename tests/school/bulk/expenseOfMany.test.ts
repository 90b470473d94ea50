import {
  employerPaysBy,
  expenseOfMany,
  isExpenseReady,
  type TypedForMany,
} from '../../../src/school/bulk/expenseOfMany';
import { bookExpenses } from '../../../src/school/edits/expenses';
import { editedRows } from '../../../src/tables/rowEdit';
import { inOneGo } from '../../../src/pacing';
import type { Employee } from '../../../src/school/school';
import { DAY, person, wish } from '../people';
import { rawTable } from '../rawSchool';

const rich = person({ key: '1', number: 1, name: 'Ruim' });
const poor = person({ key: '2', number: 2, name: 'Krap', pot: { ...person().pot!, expenses: [] } });
const left = person({
  key: '2',
  number: 2,
  name: 'Krap',
  employment: { start: DAY - 30, end: null, fte: 0.2, changes: [] },
});
const unread = person({ key: '3', number: 3, name: 'Kapot', pot: null });

const typed: TypedForMany = {
  date: DAY,
  total: 40_000,
  course: '',
  description: 'Studiedag',
  reference: '',
  hours: 800,
  payer: 'budget',
  employerPaysRest: false,
  paysWish: false,
};

const ofMany = (people: readonly Employee[], asked: TypedForMany) => inOneGo(expenseOfMany(people, asked));

it('is booked for whoever’s budget can pay it, and not for the others', () => {
  const people = ofMany([rich, left, unread], typed);
  expect(isExpenseReady(typed)).toBe(true);
  expect(people.map(({ booked }) => booked !== null)).toEqual([true, false, false]);
});

it('the employer pays what a budget cannot, where that is chosen', () => {
  const people = ofMany([rich, left], { ...typed, employerPaysRest: true });
  const shares = people.map(({ booked }) => booked!.expenses.map(({ payer, amount }) => [payer, amount]));
  expect(shares[0]).toEqual([['budget', 40_000]]);
  expect(shares[1].at(-1)).toEqual(['werkgever', people[1].rest]);
  expect(shares[1].reduce((sum, [, amount]) => sum + Number(amount), 0)).toBe(40_000);
});

it('what the employer pays is booked for everybody, also where a budget cannot be computed', () => {
  for (const payer of ['employer', 'ordered'] as const) {
    const people = ofMany([rich, left, unread], { ...typed, payer });
    expect(people.every(({ booked }) => booked !== null)).toBe(true);
  }
});

it('pays the wish that the description names, where that is chosen', () => {
  const wishing = { ...poor, wishes: [wish('Studiedag', 40_000)] };
  const courses = (paysWish: boolean) =>
    ofMany([rich, wishing], { ...typed, paysWish }).map(({ booked }) => booked!.expenses[0].course);
  expect(courses(true)).toEqual(['', 'Studiedag']);
  expect(courses(false)).toEqual(['', '']);
});

it('is not ready without a date, an amount, readable hours or a description', () => {
  const ready = (fields: Partial<TypedForMany>) => {
    const asked = { ...typed, ...fields };
    expect(ofMany([rich], asked)).toHaveLength(isExpenseReady(asked) ? 1 : 0);
    return isExpenseReady(asked);
  };
  expect(
    [{ date: null }, { total: undefined }, { total: null }, { hours: null }, { description: ' ' }].map(ready),
  ).toEqual([false, false, false, false, false]);
});

it('twelve people are twelve rows in one edit', () => {
  const twelve = Array.from({ length: 12 }, (_, i) => ({ ...rich, key: String(i), number: i }));
  const people = ofMany(twelve, { ...typed, description: 'BHV', payer: 'ordered' });
  const table = rawTable('Bestedingen', []);
  const edit = bookExpenses(people.flatMap(({ booked }) => booked ?? []));
  const { Bestedingen } = edit.change(
    () => table,
    () => table.rows,
  );
  expect(editedRows(table.rows, Bestedingen!)).toHaveLength(12);
});

it('knows training that the employer pays by the CAO by its word', () => {
  expect(employerPaysBy('BHV-herhaling')).toBeNull();
  expect(employerPaysBy('Herhaling bhv, dag 1')?.article).toBe('18.7');
  expect(employerPaysBy('Cursus Excel')).toBeNull();
});

it('of thousands of people is done in short steps: nobody waits while a key is typed', () => {
  const people = Array.from({ length: 1000 }, (_, i) => ({ ...rich, key: String(i), number: i }));
  let wishesRead = 0;
  const counted = people.map((one) => ({
    ...one,
    get wishes() {
      wishesRead++;
      return [];
    },
  }));
  const steps = expenseOfMany(counted, typed);
  let most = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    most = Math.max(most, wishesRead);
    wishesRead = 0;
    if (step.done) break;
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(40);
});
