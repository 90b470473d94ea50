import { voPayTerms } from '../../../src/tables/payTerms';
import { shippedSalaryTables } from '../../../src/tables/shippedSalary';
import { standingOn, stepOf } from '../../../src/domain/career/salaryStep';
import { yearPay } from '../../../src/domain/career/yearPay';
import { iso } from '../../oracles/days';
import { refusal } from '../../support/refusal';

const tables = shippedSalaryTables();

function pay(scale: number, step: number, date: string, fte = 1) {
  const standing = standingOn(tables, scale, step, iso(date));
  return yearPay(voPayTerms(), standing, stepOf(standing).monthly, fte, iso(date));
}

test('scale 1 step 1 in 2025: the year-end allowance is rounded per month', () => {
  // 12 × 2310; 8%; 12 × 192.42 (8.33% of 2310 is 192.423), annex 8.3; the October allowance of scales 1 to 8.
  expect(pay(1, 1, '2025-1-1')).toEqual({
    salary: 27_720_00,
    holidayAllowance: 2_217_60,
    yearEnd: 2_309_04,
    october: 1_640_00,
    total: 33_886_64,
  });
});

test('the October allowance goes by scale and step, in proportion to the fte', () => {
  expect(pay(8, 12, '2025-6-1').october).toBe(1_640_00);
  expect(pay(9, 9, '2025-6-1').october).toBe(302_50);
  expect(pay(9, 10, '2025-6-1').october).toBe(1_640_00);
  expect(pay(17, 12, '2025-6-1', 0.5).october).toBe(820_00);
  expect(pay(9, 10, '2024-12-31').october).toBe(0);
});

test('the holiday allowance is at least 137.61 a month full time', () => {
  // 8% of 1512 is 120.96.
  expect(pay(1, 1, '2012-1-1').holidayAllowance).toBe(1_651_32);
  expect(pay(1, 1, '2012-1-1', 0.3333).holidayAllowance).toBe(550_38);
  // 8% of 1765 is 141.20.
  expect(pay(1, 7, '2012-1-1').holidayAllowance).toBe(1_694_40);
});

test.each([
  ['2019-12-31', 0.074],
  ['2020-1-1', 0.08],
  ['2020-12-31', 0.08],
  ['2021-1-1', 0.0833],
])('the year-end percentage on %s is %d', (date, share) => {
  const { salary, yearEnd } = pay(10, 13, date);
  expect(yearEnd).toBe(12 * Math.round((salary / 12) * share));
});

test('before the first CAO that was found nothing is known', () => {
  expect(refusal(() => pay(5, 0, '2011-7-31'))).toEqual({
    code: 'payTermsUnknown',
    date: iso('2011-7-31'),
    first: iso('2011-8-1'),
  });
});
