import { dayOf } from '../../../src/domain/calendar';
import { inOneGo } from '../../../src/pacing';
import { shortAfterBooking } from '../../../src/school/budget/shortAfterBooking';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { employee, rawSchool, referenceDay as DAY } from '../rawSchool';

const { school } = readSchoolAtOnce(
  rawSchool({ Medewerkers: [employee(1, 1, dayOf(2024, 10, 1)), employee(2)] }),
);
const short = (cents: number, date = DAY - 10) =>
  inOneGo(shortAfterBooking(school!.employees, new Map([['1', [{ date, amount: cents }]]]), DAY)).map(
    (one) => [one.employee.key, 'short' in one ? one.short : one.problem.code],
  );

test('who has enough does not come short, and nobody else is looked at', () => {
  expect(short(100)).toEqual([]);
});

test('what a budget cannot pay is told, with how much', () => {
  const [one] = short(10_000_000);
  const [other] = short(10_000_100);
  expect(one).toEqual(['1', expect.any(Number)]);
  expect(Number(other[1]) - Number(one[1])).toBe(100);
});

test('an expense that leaves no balance at all is told by what is wrong with it', () => {
  expect(short(100, dayOf(2024, 9, 1))).toEqual([['1', 'expenseBeforeEmployment']]);
  expect(short(-100)).toEqual([['1', 'refundAbovePaid']]);
});
