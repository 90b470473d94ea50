import type { Cell } from '../../../src/tables/values';
import { requiredCourse, wishFields } from '../../../src/school/career/requiredCourse';
import { annaIn, type CareerTables } from './careerSchool';
import { DAY } from '../people';

/** Anna saves € 300 a year: half of € 600. */
const course = (tables: CareerTables, name = 'Bedrijfshulp') => {
  const { school, employee } = annaIn(tables);
  return requiredCourse(name, employee, school, DAY);
};
const listed: Cell[][] = [['BHV', 'Bedrijfshulp', 400, 2, '', 'Gids']];
const wished = (price: Cell, status: Cell = '', duration: Cell = 1): Cell[][] => [
  [1, 'Bedrijfshulp', price, duration, 1, '', '', '', '', status],
];

describe('a required course that nobody wished', () => {
  test('is proposed at the price and duration of Opleidingen', () => {
    const { proposal, planned, noPlace, done } = course({ courses: listed });
    expect([done, noPlace]).toEqual([false, null]);
    expect(proposal).toMatchObject({ course: 'Bedrijfshulp', price: 40_000, duration: 2, priority: 1 });
    expect(planned).toMatchObject({ wished: false, start: 2026, end: 2027 });
    expect(planned.cost).toMatchObject({ price: 40_000, pot: 40_000, short: 0 });
  });

  test('is found by its code too', () => {
    expect(course({ courses: listed }, 'bhv').proposal).toMatchObject({ course: 'Bedrijfshulp' });
  });

  test('has no place without a price, and says that', () => {
    const { planned, noPlace } = course({});
    expect([planned.start, planned.cost, noPlace]).toEqual([null, null, 'noPrice']);
  });

  test('leaves price and duration of the new row empty, so that a new price in Opleidingen counts', () => {
    const fields = wishFields(course({ courses: listed }).proposal!);
    expect(fields).toMatchObject({ course: 'Bedrijfshulp', price: null, duration: null, earliest: 2026 });
  });
});

describe('a required course among the wishes', () => {
  test('stands in the plan as it is there, and is not proposed again', () => {
    const { proposal, planned } = course({ wishes: wished(250), courses: listed });
    expect(proposal).toBeNull();
    expect(planned).toMatchObject({ wished: true, start: 2026, end: 2026 });
    expect(planned.cost).toMatchObject({ price: 25_000 });
  });

  test.each(['Afgerond', 'behaald in 2025', 'gehaald', 'klaar'])(
    'is behind the person with “%s”',
    (status) => {
      expect(course({ wishes: wished(250, status) })).toMatchObject({ done: true, proposal: null });
    },
  );

  test('“nog niet afgerond” is not done', () => {
    expect(course({ wishes: wished(250, 'nog niet afgerond') }).done).toBe(false);
  });

  test('that the budget cannot carry says what is short', () => {
    const { planned, noPlace } = course({ wishes: wished(5000) });
    expect(noPlace).toBeNull();
    expect(planned.cost!.short).toBeGreaterThan(0);
    expect(planned.cost!.pot + planned.cost!.short).toBe(500_000);
  });
});
