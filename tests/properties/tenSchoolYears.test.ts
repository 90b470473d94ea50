import fc from 'fast-check';
import type { Cents } from '../../src/domain/money';
import { agreedWishes } from '../../src/school/agreed/agreedWishes';
import { agreeing } from '../../src/school/agreed/agreeing';
import { changedCourse } from '../../src/school/agreed/changedCourse';
import { instalmentToBook, partsOfOthers } from '../../src/school/agreed/instalmentToBook';
import { rebookingProblem, bookingProblem } from '../../src/school/budget/expenses';
import { invoiceExpenses, sharesOf } from '../../src/school/budget/invoice';
import { refundView } from '../../src/school/budget/refunds';
import { personClosing, closedFromOf } from '../../src/school/closing/closing';
import { agreeCourse, changeAgreed, endCourse } from '../../src/school/edits/agreed';
import { closeYear } from '../../src/school/edits/closing';
import { bookExpense, removeExpense } from '../../src/school/edits/expenses';
import { addWish } from '../../src/school/edits/wishes';
import { emptyWish } from '../../src/school/plan/typedWish';
import { personPlan } from '../../src/school/plan/wishPlan';
import { freeBalance } from '../../src/domain/agreed/freeBalance';
import { coverOnDay } from '../../src/domain/agreed/pot';
import type { Employee } from '../../src/school/school';
import type { UncoveredCause } from '../../src/domain/agreed/uncovered';
import { balanceOn, runLedger } from '../../src/domain/budget/ledger';
import { firstDayOf, lastDayOf, type Day, type SchoolYear } from '../../src/domain/calendar';
import { appendRows, changeRows } from '../../src/tables/rowsByColumn';
import { DEFAULT_SETTINGS } from '../../src/tables/settings';
import type { RawTable } from '../../src/tables/rawTables';
import { runs } from '../support/runs';
import { SimulatedSchool, rowOf, type Followed } from '../support/simulatedSchool';

/** A school of forty through ten school years, by the edits of the pane: after every step the books are right. */
const PEOPLE = 40;
const FIRST = 2026;
const YEARS = 10;

type Event =
  | { readonly kind: 'agree'; readonly price: number; readonly years: number; readonly later: number }
  | { readonly kind: 'pay' | 'spend'; readonly share: number }
  | { readonly kind: 'price'; readonly price: number }
  | { readonly kind: 'fte'; readonly fte: number }
  | { readonly kind: 'stop'; readonly refunded: number }
  | { readonly kind: 'leave' | 'late' }
  | { readonly kind: 'mistake' };

const share = fc.constantFrom(0.25, 0.5, 1);
const one = <Kind extends Event['kind']>(kind: Kind) => fc.constant(kind);
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: one('agree'),
      price: fc.integer({ min: 1, max: 220_001 }),
      years: fc.integer({ min: 1, max: 3 }),
      later: fc.integer({ min: 0, max: 2 }),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: one('pay'), share }) },
  { weight: 2, arbitrary: fc.record({ kind: one('spend'), share }) },
  { weight: 1, arbitrary: fc.record({ kind: one('price'), price: fc.integer({ min: 1, max: 300_000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: one('fte'), fte: fc.constantFrom(0.4, 0.6, 0.8, 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: one('stop'), refunded: fc.constantFrom(0, 0.5, 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: one('mistake') }) },
  { weight: 1, arbitrary: fc.record({ kind: one('late') }) },
);

/** Per person and school year two events, and now and then somebody leaves. */
const anySimulation = fc.array(
  fc.array(
    fc.record({
      events: fc.array(anyEvent, { minLength: 2, maxLength: 2 }),
      leaves: fc.constantFrom(...Array<boolean>(24).fill(false), true),
    }),
    { minLength: YEARS, maxLength: YEARS },
  ),
  { minLength: PEOPLE, maxLength: PEOPLE },
);

/** Somebody with what may have taken the cover of a course since it was last whole. */
interface Life {
  readonly key: string;
  since: Set<Event['kind']>;
  /** All that ever happened. */
  readonly ever: Set<Event['kind']>;
  left: boolean;
}

function newSchool(): SimulatedSchool {
  const number = Array.from({ length: PEOPLE }, (_, i) => 1001 + i);
  return new SimulatedSchool({
    Medewerkers: number.map((key) =>
      rowOf('Medewerkers', { Personeelsnummer: key, Fte: 1, 'In dienst': firstDayOf(FIRST) }),
    ),
    CAO_regels: [rowOf('CAO_regels', { Regel: 'spaartermijn', Vanaf: firstDayOf(2020), Waarde: 1 })],
  });
}

/** Does what happens by the edits of the pane, and says whether it could happen. */
function happen(school: SimulatedSchool, life: Life, event: Event, year: SchoolYear, day: Day): boolean {
  const person = school.one(life.key);
  const { employee, reading } = person;
  const course = person.agreed(day)?.courses[0];
  switch (event.kind) {
    case 'agree':
      return agreeOn(school, life.key, event, year, day);
    case 'pay': {
      const toBook = course && instalmentToBook(course, partsOfOthers(reading, employee, course, day), day);
      const amount = Math.ceil((toBook?.total ?? 0) * event.share);
      if (!course?.next || course.next.dueIn > year + 1) return false;
      return book(school, person, { day, amount, course: course.wish.course });
    }
    case 'spend': {
      const free = person.agreed(day)?.free ?? balanceOn(employee.pot!, day);
      return book(school, person, { day, amount: Math.floor(free * event.share), course: '' });
    }
    case 'price': {
      if (!course) return false;
      const typed = { ...emptyWish, course: course.wish.course, duration: String(course.wish.duration) };
      const price = String(event.price / 100).replace('.', ',');
      const { start, wish } = course;
      const changed = changedCourse(employee, wish, { typed: { ...typed, price }, start }, ',', [], day);
      if (!changed.course) return false;
      school.do(changeAgreed(employee, wish, changed.course.change, changed.course.lines, day));
      return true;
    }
    case 'fte':
      school.do({
        tables: ['Aanstellingen'],
        change: (now) => ({
          Aanstellingen: appendRows(now('Aanstellingen'), [
            { Personeelsnummer: employee.number, Vanaf: day, Fte: event.fte },
          ]),
        }),
      });
      return true;
    case 'stop': {
      if (!course) return false;
      const amount = Math.floor(course.paid * event.refunded);
      const refund = amount > 0 ? { date: day, amount, course: course.wish.course } : null;
      if (refund && refundView(employee, refund)?.kind !== 'refund') return false;
      school.do(
        endCourse(employee, course.wish, {
          status: 'stopped',
          on: day,
          refund,
          description: 'Terug',
          toRepay: 0,
        }),
      );
      return true;
    }
    case 'leave':
      school.do({
        tables: ['Medewerkers'],
        change: (now) => ({
          Medewerkers: changeRows(now('Medewerkers'), [
            { index: Number(life.key) - 1001, cells: { 'Uit dienst': lastDayOf(year) } },
          ]),
        }),
      });
      return true;
    case 'late': {
      // A price of a school year that is closed is corrected: it moves no balance.
      const booked = employee.expenses.find(({ date, amount }) => date < firstDayOf(year) && amount > 1);
      if (!booked || employee.expenses.some(({ amount }) => amount < 0)) return false;
      const balance = balanceOn(employee.pot!, day);
      const table = school.table('Bestedingen');
      school.do({
        tables: ['Bestedingen'],
        change: (now) => ({
          Bestedingen: changeRows(now('Bestedingen'), [
            {
              index: booked.row - 1 - table.firstRow,
              cells: { Bedrag: Math.floor(booked.amount / 2) / 100 },
            },
          ]),
        }),
      });
      expect(balanceOn(school.one(life.key).employee.pot!, day)).toBe(balance);
      return true;
    }
    case 'mistake': {
      // A booking of this school year is taken away where nothing leans on it.
      const booked = employee.expenses.at(-1);
      if (!booked || booked.date < firstDayOf(year) || rebookingProblem(employee, booked, null)) return false;
      school.do(removeExpense(employee, booked));
      return true;
    }
  }
}

function agreeOn(
  school: SimulatedSchool,
  key: string,
  { price, years, later }: Event & { readonly kind: 'agree' },
  year: SchoolYear,
  day: Day,
): boolean {
  const before = school.one(key).employee;
  const course = `Cursus ${before.wishes.length + 1}`;
  const fields = { ...emptyWish, course, price, duration: years, earliest: year + later, latest: null };
  school.do(addWish(before, { ...fields, hours: null }));
  const { employee } = school.one(key);
  const plan = personPlan(employee, day, DEFAULT_SETTINGS);
  const wish = employee.wishes.at(-1)!;
  const fixed = plan?.kind === 'plan' ? agreeing(employee, plan.view, wish.id, 'Spaarplan') : null;
  if (!fixed) return false;
  const { start, lines, saving } = fixed;
  const agreements = saving.map(({ agreement }) => agreement);
  school.do(agreeCourse(employee, { wish, price, start, saving: agreements, lines, writtenOn: day }));
  return true;
}

interface Booking {
  readonly day: Day;
  readonly amount: number;
  readonly course: string;
}

function book(school: SimulatedSchool, { employee }: Followed, { day, amount, course }: Booking): boolean {
  const invoice = { date: day, description: 'Factuur', course, reference: '', hours: 0, mandated: false };
  const expenses = invoiceExpenses({ ...invoice, shares: sharesOf(amount, {}) });
  if (amount <= 0 || bookingProblem(employee, expenses[0])) return false;
  school.do(bookExpense(employee, ...expenses));
  return true;
}

function expectConserved({ employee }: Followed, day: Day): void {
  const { years } = runLedger(employee.pot!, day);
  for (const [i, { opening, entitlement, spent, lapsed, closing }] of years.entries()) {
    expect(opening + entitlement - spent - lapsed).toBe(closing);
    expect(closing).toBeGreaterThanOrEqual(0);
    if (i > 0) expect(opening).toBe(years[i - 1].closing);
  }
}

/** Events after which an agreed course may be covered worse; agreeing, stopping and spending what is free are none. */
const MAY_UNCOVER: readonly Event['kind'][] = ['price', 'fte', 'leave', 'pay', 'mistake', 'late'];

/** What must have happened where a signal names a cause; a saving term needs no event, as time goes by. */
const EVENTS_OF: Readonly<Record<Exclude<UncoveredCause, 'rule'>, readonly Event['kind'][]>> = {
  leaving: ['leave'],
  fte: ['fte'],
  expense: ['spend', 'pay'],
};

/** What is not covered has an event, and the signal that names it. */
function expectCovered(person: Followed, life: Life, day: Day, seen: Map<string, number>): void {
  const uncovered = person.uncovered(day);
  if (uncovered === 0) {
    life.since = new Set();
    return;
  }
  const signals = person.signals(day);
  const signal = signals.find(({ kind }) => kind === 'uncovered');
  expect(signal).toMatchObject({ amount: uncovered });
  // What was not paid in time can have lapsed meanwhile: the signal of that instalment says so.
  const missed = signals.some(({ kind }) => kind === 'instalmentMissed');
  const events = [...life.since].filter((kind) => MAY_UNCOVER.includes(kind));
  expect([person.employee.key, day, missed || events.length > 0]).toEqual([person.employee.key, day, true]);
  const cause = signal?.kind === 'uncovered' ? signal.cause : null;
  if (cause !== null && cause !== 'rule') {
    const happened = EVENTS_OF[cause].some((kind) => life.ever.has(kind));
    expect([person.employee.key, day, cause, happened]).toEqual([person.employee.key, day, cause, true]);
  }
  for (const what of ['uncovered', String(cause)]) seen.set(what, (seen.get(what) ?? 0) + 1);
}

/** What is committed, uncovered and free on a day. */
function amountsBesideAgreed({ wishes, pot }: Employee, day: Day): readonly Cents[] {
  const courses = agreedWishes(wishes, pot!.expenses, day).map(({ course }) => course);
  const { committed, uncovered } = coverOnDay(pot!, day, courses);
  return [committed, uncovered, freeBalance(pot!, day, courses)];
}

/** Balances of money and hours of everybody at the ends of the next school years, with what is committed, uncovered and free. */

function balancesOf(school: SimulatedSchool, year: SchoolYear): (readonly [key: string, ...unknown[]])[] {
  return school
    .read()
    .school!.employees.flatMap((employee) =>
      [year + 1, year + 2].flatMap((later) =>
        [firstDayOf(later), lastDayOf(later)].map((day): readonly [string, ...unknown[]] => [
          employee.key,
          balanceOn(employee.pot!, day),
          balanceOn(employee.hours!, day),
          amountsBesideAgreed(employee, day),
        ]),
      ),
    );
}

/** Closing moves no balance but of those of whom a closed school year was corrected, and names them before. */
function close(school: SimulatedSchool, year: SchoolYear, people: readonly Life[]): void {
  const before = balancesOf(school, year);
  const { employees } = school.read().school!;
  const opening = school.table('Beginsaldi');
  const known = closedFromOf(opening);
  const closings = employees.flatMap((employee) => {
    const closing = personClosing(employee, year, known.get(employee.key) ?? null);
    expect(closing.kind).not.toBe('problem');
    return closing.kind === 'closes' ? [closing] : [];
  });
  expect(closings.length).toBeGreaterThan(0);
  school.do(closeYear(closings, opening));
  const named = new Set(closings.flatMap(({ corrected, employee }) => (corrected ? [employee.key] : [])));
  const corrected = new Set(people.flatMap(({ key, ever }) => (ever.has('late') ? [key] : [])));
  expect([...named].filter((key) => !corrected.has(key))).toEqual([]);
  const others = (all: ReturnType<typeof balancesOf>) => all.filter(([key]) => !named.has(key));
  expect(others(balancesOf(school, year))).toEqual(others(before));
}

const filled = ({ rows }: RawTable) => rows.filter((row) => row.some((cell) => cell !== '')).length;

test('ten school years of a school of forty lose no cent, and no course its cover without an event', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anySimulation, (lives) => {
      const school = newSchool();
      const people = lives.map((_, i): Life => ({
        key: String(1001 + i),
        since: new Set(),
        ever: new Set(),
        left: false,
      }));
      for (let i = 0; i < YEARS; i++) {
        const year = FIRST + i;
        for (const [n, life] of people.entries()) {
          if (life.left) continue;
          const { events, leaves } = lives[n][i];
          const steps: readonly Event[] = leaves ? [...events, { kind: 'leave' }] : events;
          for (const [place, event] of steps.entries()) {
            const day = firstDayOf(year) + 40 + 90 * place;
            expectCovered(school.one(life.key), life, day, seen);
            if (!happen(school, life, event, year, day)) continue;
            seen.set(event.kind, (seen.get(event.kind) ?? 0) + 1);
            life.since.add(event.kind);
            life.ever.add(event.kind);
            life.left ||= event.kind === 'leave';
            const person = school.one(life.key);
            expectConserved(person, day);
            expectCovered(person, life, day, seen);
          }
        }
        close(school, year, people);
      }
      expect(filled(school.table('Beginsaldi'))).toBeGreaterThan(0);
    }),
    { numRuns: runs(1), seed: 20262036, endOnFailure: true },
  );
  for (const what of [
    'agree',
    'pay',
    'spend',
    'price',
    'fte',
    'stop',
    'leave',
    'mistake',
    'late',
    'uncovered',
    'fte',
  ])
    expect([what, seen.get(what) ?? 0]).not.toEqual([what, 0]);
});
