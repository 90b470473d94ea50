import { dayOf } from '../../src/domain/calendar';
import { educationRights, evcRight } from '../../src/domain/education';
import { planState } from '../../src/domain/personalPlan';

const plan = (handedIn: number | null) => {
  return { handedIn, activities: 'opleiding', forEmployee: '', forSchool: '', facilities: '' };
};

describe('a personal plan, at least once in three years (CAO VO 16.3)', () => {
  const handedIn = dayOf(2023, 11, 23);

  it.each([
    [dayOf(2026, 11, 22), 'current'],
    [dayOf(2026, 11, 23), 'old'],
  ] as const)('on day %i is %s', (day, kind) => {
    expect(planState(plan(handedIn), day)).toEqual({ kind, handedIn, until: dayOf(2026, 11, 23) });
  });

  it('without a day, or without a plan, is neither', () => {
    expect(planState(plan(null), handedIn)).toEqual({ kind: 'noDay' });
    expect(planState(null, handedIn)).toEqual({ kind: 'none' });
  });
});

describe('EVC and start qualification (CAO VO 16.3 lid 3 to 5)', () => {
  const day = dayOf(2026, 11, 23);

  it.each([
    ['belowMbo2', 'right', true],
    ['mbo2', 'right', false],
    ['mbo', 'opportunity', false],
    ['other', null, false],
  ] as const)('%s', (level, evc, startQualification) => {
    expect(educationRights(level, null, day)).toEqual({ evc, startQualification });
  });

  it('an EVC route can be followed again after five years', () => {
    expect(educationRights('mbo2', dayOf(2021, 11, 24), day).evc).toBeNull();
    expect(educationRights('mbo2', dayOf(2021, 11, 23), day).evc).toBe('right');
    const again = { kind: 'again', from: dayOf(2026, 11, 24) };
    // Of the right the five years are a reading, of the opportunity they are printed.
    expect(evcRight({ level: 'mbo2', lastEvc: dayOf(2021, 11, 24) }, day)).toEqual({ ...again, of: 'right' });
    expect(evcRight({ level: 'mbo', lastEvc: dayOf(2021, 11, 24) }, day)).toEqual({
      ...again,
      of: 'opportunity',
    });
  });
});
