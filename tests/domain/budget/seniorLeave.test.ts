import { shippedRuleBook } from '../../../src/tables/caoRules';
import { fteOn, type Employment } from '../../../src/domain/budget/employment';
import { entitlement } from '../../../src/domain/budget/entitlement';
import { forTraining, seniorLeaveIn } from '../../../src/domain/budget/seniorLeave';
import { dayOf } from '../../../src/domain/calendar';

const rules = shippedRuleBook('VO').forEmployee(null);
const from = dayOf(2026, 8, 1);
/** Somebody with senior leave of so many hours a year from 1 August 2026 on. */
const onLeave = (hours: number, fte = 1): Employment => ({
  start: dayOf(2000, 8, 1),
  end: null,
  fte,
  changes: [{ from, fte, leave: hours * 100 }],
});

describe('senior leave (CAO VO 7.2 lid 2c and 5d)', () => {
  it.each([
    [170, 53_850, 3590],
    [340, 47_706, 3180],
  ])('of %i hours a year lowers the training right of a full-timer', (hours, cents, trainingHours) => {
    expect(entitlement('scholingsbudget', 2026, onLeave(hours), rules)).toBe(cents);
    expect(entitlement('scholingsuren', 2026, onLeave(hours), rules)).toBe(trainingHours);
    expect(entitlement('scholingsbudget', 2025, onLeave(hours), rules)).toBe(60_000);
  });

  it('lowers no salary: the fte itself stays', () => {
    expect(fteOn(onLeave(170), from)).toBe(1);
    expect(fteOn(forTraining(onLeave(170)), from)).toBe(0.8975);
  });

  it('of more than somebody works leaves no right, and never a negative one', () => {
    expect(entitlement('scholingsbudget', 2026, onLeave(340, 0.1), rules)).toBe(0);
  });

  it('ends with the next row without it', () => {
    const employment = { ...onLeave(170), changes: [...onLeave(170).changes, { from: from + 31, fte: 1 }] };
    expect(seniorLeaveIn(employment, from, from + 364)).toEqual({ hours: 17_000, fte: 0.8975 });
    expect(seniorLeaveIn(employment, from + 31, from + 364)).toBeNull();
    expect(seniorLeaveIn(employment, from - 365, from - 1)).toBeNull();
    expect(fteOn(forTraining(employment), from + 31)).toBe(1);
  });

  it('changes nothing for who has none', () => {
    const employment = onLeave(0);
    expect(forTraining(employment)).toBe(employment);
  });
});
