import { dayOf } from '../../src/domain/calendar';
import { missingInPlan, planCarries } from '../../src/domain/personalPlan';

const plan = {
  handedIn: dayOf(2026, 10, 10),
  activities: 'cursus',
  forEmployee: 'groei',
  forSchool: 'practicum',
  facilities: 'uren',
};

test('one paper carries the plan for 3 years, and hours and saving of every school year within them', () => {
  expect(planCarries(plan)).toEqual({
    planUntil: dayOf(2029, 10, 9),
    hours: { from: 2026, to: 2029 },
    saving: { from: 2026, to: 2029 },
  });
});

test('one that was handed in on 31 July still saves the school year that ends then', () => {
  expect(planCarries({ ...plan, handedIn: dayOf(2026, 7, 31) })?.saving).toEqual({ from: 2025, to: 2028 });
  expect(planCarries({ ...plan, handedIn: dayOf(2026, 8, 1) })?.saving).toEqual({ from: 2026, to: 2028 });
});

test('without a part of 16.3 lid 2, or without the day, it carries nothing', () => {
  const part = { ...plan, forSchool: ' ' };
  expect([planCarries(part), missingInPlan(part)]).toEqual([null, ['forSchool']]);
  const noDay = { ...plan, handedIn: null };
  expect([planCarries(noDay), missingInPlan(noDay)]).toEqual([null, ['handedIn']]);
});
