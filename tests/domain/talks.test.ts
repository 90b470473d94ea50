import { dayOf } from '../../src/domain/calendar';
import { talkDue } from '../../src/domain/talks';

describe('the next conversation', () => {
  it('is due on the date that is set', () => {
    expect(talkDue({ last: dayOf(2025, 11, 3), next: dayOf(2027, 1, 15) }, 12)).toBe(dayOf(2027, 1, 15));
    expect(talkDue({ last: null, next: dayOf(2027, 1, 15) }, 12)).toBe(dayOf(2027, 1, 15));
  });

  it('is due so many months after the last one where no date is set', () => {
    expect(talkDue({ last: dayOf(2025, 11, 3), next: null }, 12)).toBe(dayOf(2026, 11, 3));
    expect(talkDue({ last: dayOf(2025, 11, 3), next: null }, 6)).toBe(dayOf(2026, 5, 3));
  });

  it('is not the date that was set for the one that was held', () => {
    expect(talkDue({ last: dayOf(2026, 11, 3), next: dayOf(2026, 11, 3) }, 12)).toBe(dayOf(2027, 11, 3));
  });

  it('is not known where nothing is', () => {
    expect(talkDue({ last: null, next: null }, 12)).toBeNull();
  });
});
