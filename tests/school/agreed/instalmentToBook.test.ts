import { employerDue } from '../../../src/school/agreed/employerPaid';
import { instalmentToBook, partsOfOthers } from '../../../src/school/agreed/instalmentToBook';
import { dayOf } from '../../../src/domain/calendar';
import { referenceDay } from '../rawSchool';
import { followedCourse, schoolOfOne } from './followed';

/** € 1.200 in two school years, of which the employer pays € 200 a year. */
const AD = {
  ...{ Opleiding: 'Associate degree', Code: 'AD', Kosten: 1200, Duur: 2 },
  ...{ Status: 'afgesproken', Start: '2026-2027', Werkgever: 200 },
};
const paid = (amount: number, more: Readonly<Record<string, string>> = {}) => ({
  ...{ Datum: dayOf(2026, 9, 1), Bedrag: amount, Opleiding: 'AD' },
  ...more,
});
const othersOf = (...expenses: ReturnType<typeof paid>[]) => {
  const { reading, anna } = schoolOfOne([AD], expenses);
  const course = followedCourse(anna);
  return { course, parts: partsOfOthers(reading, anna, course, referenceDay) };
};
const toBook = (...expenses: ReturnType<typeof paid>[]) => {
  const { course, parts } = othersOf(...expenses);
  return instalmentToBook(course, parts, referenceDay);
};
const booked = (...expenses: ReturnType<typeof paid>[]) =>
  othersOf(...expenses).parts.map((year) => year.map((part) => part.booked));

describe('what is still to be booked of an instalment', () => {
  it('is all of it while nothing was paid', () => {
    expect(toBook()).toEqual({ total: 60_000, others: { werkgever: 20_000 } });
  });

  it('is what is left where the budget paid a part', () => {
    expect(toBook(paid(150))).toEqual({ total: 45_000, others: { werkgever: 20_000 } });
  });

  it('leaves out what another payer has paid, under the name or the code', () => {
    expect(toBook(paid(50, { Betaler: 'werkgever', Opleiding: 'associate degree' }))).toEqual({
      total: 55_000,
      others: { werkgever: 15_000 },
    });
    expect(toBook(paid(200, { Betaler: 'werkgever' }), paid(90, { Betaler: 'subsidie' }))).toEqual({
      total: 40_000,
      others: { werkgever: 0 },
    });
  });

  it('is the second instalment once all paid the first: what an employer paid more counts for it', () => {
    expect(toBook(paid(400), paid(230, { Betaler: 'werkgever' }))).toEqual({
      total: 57_000,
      others: { werkgever: 17_000 },
    });
  });

  it('is what another payer still owes once the budget paid its part of this school year', () => {
    expect(toBook(paid(400))).toEqual({ total: 20_000, others: { werkgever: 20_000 } });
    expect(toBook(paid(800), paid(230, { Betaler: 'werkgever' }))).toEqual({
      total: 17_000,
      others: { werkgever: 17_000 },
    });
  });

  it('does not count what was paid for something else, and is nothing where all is paid', () => {
    expect(toBook(paid(50, { Betaler: 'werkgever', Opleiding: 'EHBO' }))?.total).toBe(60_000);
    expect(toBook(paid(800), paid(400, { Betaler: 'werkgever' }))).toBeNull();
  });
});

describe('what others have paid of each instalment', () => {
  it('is of the earliest first, less what came back', () => {
    expect(booked()).toEqual([[0], [0]]);
    expect(booked(paid(230, { Betaler: 'werkgever' }))).toEqual([[20_000], [3_000]]);
    expect(booked(paid(230, { Betaler: 'werkgever' }), paid(-60, { Betaler: 'werkgever' }))).toEqual([
      [17_000],
      [0],
    ]);
  });

  it('counts what is ordered as the employer’s, and not what is booked for a later day or by others', () => {
    expect(booked(paid(150, { Opgedragen: 'ja' }))).toEqual([[15_000], [0]]);
    expect(booked({ ...paid(150, { Betaler: 'werkgever' }), Datum: referenceDay + 1 })).toEqual([[0], [0]]);
    expect(booked(paid(150), paid(100, { Betaler: 'beurs' }))).toEqual([[0], [0]]);
  });
});

test('what the employer still has to pay is what is not booked as the employer’s, ordered training included', () => {
  const due = (...expenses: ReturnType<typeof paid>[]) => {
    const { reading, anna } = schoolOfOne([AD], expenses);
    return employerDue(reading, anna, followedCourse(anna), referenceDay);
  };
  expect(due()).toEqual([
    { year: 2026, amount: 20_000 },
    { year: 2027, amount: 20_000 },
  ]);
  expect(due(paid(150, { Opgedragen: 'ja' }), paid(50, { Betaler: 'werkgever' }))).toEqual([
    { year: 2027, amount: 20_000 },
  ]);
});
