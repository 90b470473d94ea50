import { committed } from '../../../src/domain/agreed/committed';
import { refusal } from '../../support/refusal';
import { twoYears } from './support';

describe('what is committed', () => {
  it('is what is due, in all or in one school year', () => {
    const courses = [twoYears, { start: 2026, fromPot: [10_000], paid: 0 }];
    expect(committed(courses, 2026)).toBe(170_000);
    expect(committed(courses, 2026, 2026)).toBe(10_000);
    expect(committed(courses, 2027, 2027)).toBe(90_000);
    expect(committed(courses, 2027, 2026)).toBe(0);
  });

  it('is refused where cents would get lost', () => {
    const huge = { start: 2026, fromPot: [Number.MAX_SAFE_INTEGER], paid: 0 };
    expect(refusal(() => committed([huge, huge], 2026)).code).toBe('sumTooLarge');
  });
});
