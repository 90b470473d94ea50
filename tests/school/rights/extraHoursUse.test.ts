import { dayOf } from '../../../src/domain/calendar';
import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { agreementOf } from '../../../src/documents/agreement/agreement';
import { agreementPaper } from '../../../src/documents/agreement/agreementPaper';
import { PlanMaker, plansTotal } from '../../../src/school/bulk/plansOfAll';
import { personPlan } from '../../../src/school/plan/wishPlan';
import {
  agreedCourseUse,
  extraHoursUse,
  usesOfPlan,
  wishesOfPlanUse,
} from '../../../src/school/rights/extraHoursUse';
import { agreementNl } from '../../../src/texts/nl/agreement';
import { paperText } from '../../support/paperText';
import { DAY, person, wish } from '../people';

/** CAO VO 6.1 lid 6, golden: 1.1 fte without an end, in a school that saves for two years. € 660 a year is € 600 from 2027 on. */
const employment = { start: dayOf(2020, 8, 1), end: null, fte: 1.1, changes: [] };
const diploma = wish('Diploma', 198_000, { earliest: 2028 });
const anna = person({ name: 'Anna', employment, wishes: [diploma] });

function planOf(employee: typeof anna) {
  const result = personPlan(employee, DAY, DEFAULT_SETTINGS);
  if (result?.kind !== 'plan') throw new Error('no plan');
  return result.view;
}
const useOf = (employee: typeof anna, cao: 'VO' | 'PO' = 'VO') =>
  extraHoursUse(employee, { all: usesOfPlan(planOf(employee)) }, DAY, cao);

const found = {
  fte: 1.1,
  endOn: dayOf(2027, 8, 1),
  years: [
    { year: 2027, amount: 6_000 },
    { year: 2028, amount: 6_000 },
  ],
  total: 12_000,
};

test('€ 1.980 in 2028 takes € 60 of each later budget that full time would not give', () => {
  expect(useOf(anna)).toEqual(found);
});

test('no more than full time gives rests on nothing, nor does what this school year pays, nor a plan under the CAO PO', () => {
  expect(useOf({ ...anna, wishes: [wish('Diploma', 180_000, { earliest: 2028 })] })).toMatchObject({
    total: 6_000,
    years: [{ year: 2027 }],
  });
  expect(useOf({ ...anna, wishes: [wish('Cursus', 66_000, { earliest: 2026, latest: 2026 })] })).toBeNull();
  expect(useOf({ ...anna, wishes: [wish('Cursus', 60_000, { earliest: 2027 })] })).toBeNull();
  expect(useOf(anna, 'PO')).toBeNull();
  const ended = { ...employment, changes: [{ from: dayOf(2027, 8, 1), fte: 1 }] };
  expect(useOf(person({ employment: ended, wishes: [diploma] }))).toBeNull();
});

test.each([
  ['all of what it takes', 4_000, 4_000],
  ['no more than what is too much', 10_000, 6_000],
])('one course beside others rests on %s', (_what, takes, total) => {
  const use = extraHoursUse(
    anna,
    { all: [{ year: 2027, amount: 66_000 }], own: [{ year: 2027, amount: takes }] },
    DAY,
    'VO',
  );
  expect(use?.total).toBe(total);
});

test('the plans of many name who rests on such hours, and for how much; theirs are not among those to write', () => {
  const maker = new PlanMaker(undefined, DAY, DEFAULT_SETTINGS);
  const without = person({ key: '2', name: 'Bo', wishes: [wish('Cursus', 30_000)] });
  const total = plansTotal([anna, without].map((one) => maker.planOf(one)));
  expect(total.onExtraHours.map(({ employee, use }) => [employee.name, use.total])).toEqual([
    ['Anna', 12_000],
  ]);
  expect(total.changed.map(({ employee }) => employee.name)).toEqual(['Bo']);
  expect(
    plansTotal([new PlanMaker(undefined, DAY, DEFAULT_SETTINGS, 'PO').planOf(anna)]).onExtraHours,
  ).toEqual([]);
});

test('what an agreed course takes is its own, and not of the wishes beside it', () => {
  const agreed = {
    ...anna,
    wishes: [{ ...diploma, status: 'agreed' as const, start: 2028 }, wish('Boek', 5_000)],
  };
  expect(agreedCourseUse(agreed, planOf(agreed), 'Diploma', 'VO')).toEqual(found);
  expect(wishesOfPlanUse(agreed, planOf(agreed), 'VO')).toBeNull();
  expect(wishesOfPlanUse(anna, planOf(anna), 'VO')).toEqual(found);
});

test('the agreement on paper says it, with the amounts, the day and the article', () => {
  const result = agreementOf(anna, DAY, { repayment: false });
  if (result.kind !== 'agreement') throw new Error(result.kind);
  expect(result.agreement.onExtraHours).toEqual(found);
  expect(paperText(agreementPaper(result.agreement, agreementNl)).replace(/\u00a0/g, ' ')).toContain(
    'Hiervan is € 60,00 van 2027-2028 en € 60,00 van 2028-2029 budget voor uren boven 1,0 fte. Die uren eindigen van rechtswege op 1 augustus 2027 (CAO VO, artikel 6.1 lid 6)',
  );
  const other = agreementOf(person({ wishes: [wish('Cursus', 30_000)] }), DAY, { repayment: false });
  expect(other.kind === 'agreement' && other.agreement.onExtraHours).toBeNull();
});
