import { refusedWishes } from '../../../src/school/plan/refusedWishes';
import { talkTopics } from '../../../src/school/talks/talkTopics';
import { DAY, expense, person, rulesWithSavingTerm, wish } from '../people';

/** € 480 a year, which is not saved. */
const rules = rulesWithSavingTerm(0);
const refused = (price: number | null, more: Parameters<typeof wish>[2] = {}) =>
  refusedWishes(person({ rules, wishes: [wish('Excel', price, { status: 'refused', ...more })] }), DAY);

describe('a wish that was refused', () => {
  it('is told when the right of this school year can pay it', () => {
    expect(refused(48_000)).toEqual([{ course: 'Excel', amount: 48_000 }]);
    expect(refused(48_001)).toEqual([]);
    expect(refused(90_000, { duration: 2 })).toEqual([{ course: 'Excel', amount: 45_000 }]);
  });

  it('is told, and a wish with another status is not', () => {
    expect(refused(100)).toHaveLength(1);
    expect(refused(100, { status: 'wish' })).toEqual([]);
    expect(refused(100, { status: 'stopped' })).toEqual([]);
  });

  it('is not told without a price, or where the right was spent', () => {
    expect(refused(null)).toEqual([]);
    const wishes = [wish('Excel', 10_000, { status: 'refused' })];
    const spent = person({ rules, wishes, expenses: [expense(2, 2026, 9, 40_000)] });
    expect(refusedWishes(spent, DAY)).toEqual([]);
  });

  it('is brought up in the conversation', () => {
    const wishes = [wish('Excel', 100, { status: 'refused' })];
    expect(talkTopics(person({ rules, wishes }), DAY, 'VO')).toContainEqual({
      kind: 'refused',
      course: 'Excel',
      amount: 100,
    });
  });
});
