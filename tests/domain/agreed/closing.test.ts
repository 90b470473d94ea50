import { closeSchoolYear } from '../../../src/domain/agreed/closing';
import { balanceOn } from '../../../src/domain/budget/ledger';
import { iso } from '../../oracles/days';
import { refusal } from '../../support/refusal';
import { potFrom2026, rule, twoYears } from './support';

const expenses = [{ date: iso('2028-9-1'), amount: 70_000 }];

describe('closing a school year', () => {
  it('writes a lot for each that is still usable, and changes no balance', () => {
    // 2028: € 600 of 2026 and € 100 of 2027 are spent; what is left of 2026 would lapse with 2028.
    const pot = potFrom2026({ expenses });
    const closed = closeSchoolYear(pot, 2028, [twoYears]);
    expect(closed).toMatchObject({
      opening: [
        { year: 2027, left: 50_000 },
        { year: 2028, left: 60_000 },
      ],
      carriesOver: 110_000,
      lapses: 0,
    });
    const day = iso('2029-10-1');
    expect(balanceOn({ ...pot, opening: closed?.opening ?? [] }, day)).toBe(balanceOn(pot, day));
  });

  it('lets a refund of something paid before it find that payment, in the right of the year of payment', () => {
    const paid = { date: iso('2027-9-1'), amount: 40_000, course: 'studie' };
    const back = { date: iso('2028-9-1'), amount: -30_000, course: 'studie' };
    const pot = potFrom2026({
      expenses: [paid],
      employment: { ...potFrom2026().employment, start: iso('2027-8-1') },
    });
    const opening = closeSchoolYear(pot, 2027, [])?.opening ?? [];
    const refunded = { ...pot, expenses: [paid, back] };
    for (const day of [iso('2028-9-1'), iso('2029-9-1'), iso('2030-9-1')]) {
      expect(balanceOn({ ...refunded, opening }, day)).toBe(balanceOn(refunded, day));
    }
    // The right of 2027 has lapsed when 2030 begins, and what comes back to it lapses with it.
    const late = { ...refunded, opening, expenses: [paid, { ...back, date: iso('2030-9-1') }] };
    expect(balanceOn(late, iso('2030-9-1'))).toBe(balanceOn({ ...pot, opening }, iso('2030-9-1')));
    const twice = { ...refunded, opening, expenses: [paid, back, back] };
    expect(refusal(() => balanceOn(twice, iso('2028-9-1')))).toMatchObject({
      code: 'refundAbovePaid',
      excess: 20_000,
    });
  });

  describe('where an older lot may be saved longer', () => {
    // 2026 can pay up to 2029, 2027 up to 2028: what lapses first pays first.
    const oneYear = { ...rule('spaartermijn', 1), from: iso('2027-8-1') };
    const longer = { ...rule('spaartermijn', 3), from: iso('2026-8-1') };
    const left = (amount: number) =>
      closeSchoolYear(
        potFrom2026({ expenses: [{ date: iso('2027-9-1'), amount }] }, longer, oneYear),
        2027,
        [],
      )?.opening;

    it('writes the lots in order of school year', () => {
      expect(left(0)).toEqual([
        { year: 2026, left: 60_000 },
        { year: 2027, left: 60_000 },
      ]);
    });

    it('writes 0 for the school year itself, and nothing for an older lot that is spent', () => {
      expect(left(60_000)).toEqual([
        { year: 2026, left: 60_000 },
        { year: 2027, left: 0 },
      ]);
      expect(
        closeSchoolYear(potFrom2026({ expenses: [{ date: iso('2026-9-1'), amount: 60_000 }] }), 2027, [])
          ?.opening,
      ).toEqual([{ year: 2027, left: 60_000 }]);
    });
  });

  it('says what lapses', () => {
    expect(closeSchoolYear(potFrom2026(), 2028, [])).toMatchObject({
      opening: [
        { year: 2027, left: 60_000 },
        { year: 2028, left: 60_000 },
      ],
      lapses: 60_000,
    });
  });

  it('writes 0 for a school year of which nothing is left', () => {
    const noSaving = { ...rule('spaartermijn', 0), from: iso('2021-8-1') };
    expect(closeSchoolYear(potFrom2026({}, noSaving), 2026, [])).toMatchObject({
      opening: [{ year: 2026, left: 0 }],
      carriesOver: 0,
      lapses: 60_000,
    });
    const spent = [{ date: iso('2027-9-1'), amount: 60_000 }];
    const employment = { start: iso('2027-8-1'), end: null, fte: 1, changes: [] };
    expect(closeSchoolYear(potFrom2026({ expenses: spent, employment }), 2027, [])?.opening).toEqual([
      { year: 2027, left: 0 },
    ]);
  });

  it('leaves nothing to who has left', () => {
    const employment = { start: iso('2026-8-1'), end: iso('2027-7-31'), fte: 1, changes: [] };
    expect(closeSchoolYear(potFrom2026({ employment }), 2026, [])).toMatchObject({
      opening: [{ year: 2026, left: 0 }],
      lapses: 60_000,
    });
    const aDayLonger = { ...employment, end: iso('2027-8-1') };
    expect(closeSchoolYear(potFrom2026({ employment: aDayLonger }), 2026, [])).toMatchObject({
      carriesOver: 60_000,
      lapses: 0,
    });
  });

  it('says what stays committed when the next school year begins, whatever is booked later', () => {
    const later = [...expenses, { date: iso('2029-8-1'), amount: 50_000, course: 'ad' }];
    const closed = closeSchoolYear(potFrom2026({ expenses: later }), 2028, [twoYears]);
    expect(closed?.cover).toMatchObject({ committed: 160_000, uncovered: 0 });
    expect(closed?.cover.due.map(({ dueIn }) => dueIn)).toEqual([2029, 2029]);
  });

  it('has nothing to do before employment', () => {
    expect(closeSchoolYear(potFrom2026(), 2025, [])).toBeNull();
  });

  it('refuses where an advance has been used, and lets an unused one be', () => {
    const advance = { ...rule('voorschot', 1), from: iso('2021-8-1') };
    const pot = potFrom2026({ expenses: [{ date: iso('2026-9-1'), amount: 60_001 }] }, advance);
    expect(refusal(() => closeSchoolYear(pot, 2026, []))).toEqual({
      code: 'advanceInUse',
      year: 2027,
      amount: 1,
    });
    expect(closeSchoolYear(potFrom2026({}, advance), 2026, [])?.opening).toEqual([
      { year: 2026, left: 60_000 },
    ]);
  });

  it('is refused for a school year that is closed already', () => {
    const pot = potFrom2026({ opening: [{ year: 2028, left: 0 }] });
    expect(refusal(() => closeSchoolYear(pot, 2028, [])).code).toBe('beforeOpening');
  });
});
