/** @jest-environment jsdom */
import { DEFAULT_SETTINGS } from '../../../../src/tables/settings';
import { dayOf } from '../../../../src/domain/calendar';
import { RuleBook } from '../../../../src/domain/rules';
import SavingNeeded from '../../../../src/taskpane/features/wishes/SavingNeeded';
import { savingNeeds } from '../../../../src/school/plan/savingNeed';
import { wishesView } from '../../../../src/school/plan/wishPlan';
import { recordAgreement } from '../../../../src/school/edits/agreements';
import { DAY, person, rules, rulesWithPlan, wish } from '../../../school/people';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

jest.mock('../../../../src/school/edits/agreements', () => ({
  ...jest.requireActual<object>('../../../../src/school/edits/agreements'),
  recordAgreement: jest.fn(),
}));

const wishes = [wish('Cursus', 70_000)];
const planOf = (employee: ReturnType<typeof person>) =>
  wishesView({ money: employee.pot!, hours: null }, employee.wishes, DAY, DEFAULT_SETTINGS);

describe('a plan that needs saving', () => {
  const anna = person({ rules: rulesWithPlan, wishes });

  it('names what is saved, the last day, and the agreement for as long as the plan counted with', () => {
    expect(savingNeeds(anna, planOf(anna), 'Spaarplan')).toEqual([
      {
        kind: 'scholingsbudget',
        need: expect.objectContaining({ amount: 22_000, handInBy: dayOf(2027, 7, 31), term: 1 }),
        agreement: { rule: 'spaartermijn', from: dayOf(2026, 8, 1), value: 2, note: 'Spaarplan' },
        source: expect.objectContaining({ rule: 'spaartermijn_plan', value: 2 }),
      },
    ]);
  });

  it('needs no more once that agreement holds, and stays the same plan', () => {
    const [{ agreement }] = savingNeeds(anna, planOf(anna), '');
    const { rule, from, value } = agreement;
    const own = { rule, from, value, provenance: { kind: 'workbook', note: null }, employee: '1' } as const;
    const forAll = [
      { ...own, employee: undefined, from: dayOf(2016, 8, 1), value: 0 },
      { ...own, employee: undefined, rule: 'spaartermijn_plan' as const, from: dayOf(2016, 8, 1) },
      {
        ...own,
        employee: undefined,
        rule: 'scholingsbudget' as const,
        from: dayOf(2016, 8, 1),
        value: 60_000,
      },
    ];
    const agreed = person({ rules: new RuleBook(forAll, [own]).forEmployee('1'), wishes });
    expect(savingNeeds(agreed, planOf(agreed), '')).toEqual([]);
    expect(planOf(agreed).plan.outcomes).toEqual(planOf(anna).plan.outcomes);
  });

  it('is not there where everybody may save, or nothing is saved', () => {
    const everybody = person({ rules, wishes });
    expect(savingNeeds(everybody, planOf(everybody), '')).toEqual([]);
    const cheap = person({ rules: rulesWithPlan, wishes: [wish('Boek', 10_000)] });
    expect(savingNeeds(cheap, planOf(cheap), '')).toEqual([]);
  });

  it('says so in one sentence, and records the agreement at one press', async () => {
    const access = noAccess();
    const root = await render(<SavingNeeded employee={anna} plan={planOf(anna)} cao="VO" access={access} />);
    expect(root.textContent?.replace(/\u00a0/g, ' ')).toContain(
      'Dit plan bewaart € 220,00 langer dan is afgesproken: dat kan alleen als de medewerker uiterlijk op 31 juli 2027 een spaarplan indient.',
    );
    await click(byRole('button', 'Leg de spaarafspraak vast'));
    expect(recordAgreement).toHaveBeenCalledWith(anna, {
      rule: 'spaartermijn',
      from: dayOf(2026, 8, 1),
      value: 2,
      note: 'Spaarplan voor Cursus',
    });
    expect(access.write).toHaveBeenCalledTimes(1);
    expect(access.write.mock.calls[0][1]).toBe(
      'Spaarafspraak met Aïsha Tussenuur: 2 schooljaren bewaren, vanaf 1 augustus 2026.',
    );
  });

  it('is not agreed for a plan that rests on hours above 1.0 (CAO VO 6.1 lid 6)', async () => {
    const access = noAccess();
    const employment = { start: dayOf(2020, 8, 1), end: null, fte: 1.1, changes: [] };
    const busy = person({
      ...{ rules: rulesWithPlan, employment },
      wishes: [wish('Diploma', 198_000, { earliest: 2028 })],
    });
    const root = await render(<SavingNeeded employee={busy} plan={planOf(busy)} cao="VO" access={access} />);
    expect(root.textContent).toContain(
      'Vastleggen kan als de uren boven 1,0 in Aanstellingen een einde hebben',
    );
    await click(byRole('button', 'Leg de spaarafspraak vast'));
    expect(access.write).not.toHaveBeenCalled();
  });
});
