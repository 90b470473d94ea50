import { agreementOf, type AgreementResult } from '../../../src/taskpane/papers/agreement';
import { contributionsOf, type Funding } from '../../../src/cells/funding';
import { dayOf } from '../../../src/domain/calendar';
import { DAY, expense, person, wish } from '../people';

const asked = { repayment: true };
const made = (result: AgreementResult) => {
  if (result.kind !== 'agreement') throw new Error(result.kind);
  return result.agreement;
};
const from = (kind: Funding['kind'], source: string, amount: number) => {
  const funding: Funding[] = [{ kind, source, perYear: [amount], scheme: null }];
  return { funding, outside: contributionsOf(funding) };
};

describe('an agreement', () => {
  it('adds up to the price of each course, and takes no more from a budget than is in it', () => {
    const wishes = [
      wish('Kort', 90000, { priority: 1 }),
      wish('Lang', 240000, { duration: 3, ...from('employer', 'Werkgever', 40000) }),
    ];
    const { courses, lots } = made(agreementOf(person({ wishes }), DAY, asked));
    expect(courses.length).toBeGreaterThan(0);
    for (const { price, years } of courses) {
      const paid = years.flatMap(({ payments }) => payments).reduce((sum, { amount }) => sum + amount, 0);
      expect(paid).toBe(price);
    }
    for (const { available, used } of lots) expect(used).toBeLessThanOrEqual(available);
    const fromLots = courses.flatMap(({ years }) => years.flatMap(({ payments }) => payments));
    const budget = fromLots.reduce(
      (sum, { payer, amount }) => sum + (payer.kind === 'budget' ? amount : 0),
      0,
    );
    expect(lots.reduce((sum, { used }) => sum + used, 0)).toBe(budget);
  });

  it('is not made of nothing', () => {
    expect(agreementOf(person(), DAY, asked)).toEqual({ kind: 'nothingPlanned' });
    const tooDear = person({ wishes: [wish('Studie', 9000000)] });
    expect(agreementOf(tooDear, DAY, asked)).toEqual({ kind: 'nothingPlanned' });
  });

  it('is not made where the pot cannot be read', () => {
    expect(agreementOf(person({ pot: null, wishes: [wish('Kort', 100)] }), DAY, asked)).toEqual({
      kind: 'unreadable',
    });
  });

  it('names what is not settled, with what is short', () => {
    const wishes = [wish('Kort', 10000, { priority: 1 }), wish('Studie', 9000000), wish('Vaag', null)];
    const { open } = made(agreementOf(person({ wishes }), DAY, asked));
    expect(open.map(({ course, reason }) => [course, reason])).toEqual([
      ['Studie', 'short'],
      ['Vaag', 'noPrice'],
    ]);
    expect(open[0].short).toBeGreaterThan(0);
  });
});

describe('repayment', () => {
  it('is only about what the employer adds to the budget', () => {
    const wishes = [
      wish('Met', 50000, { priority: 1, ...from('employer', 'Werkgever', 20000) }),
      wish('Zonder', 10000),
    ];
    expect(made(agreementOf(person({ wishes }), DAY, asked)).repayment).toEqual({
      kind: 'blank',
      courses: [{ course: 'Met', amount: 20000 }],
    });
  });

  it('is in no agreement unless it is asked for', () => {
    const wishes = [wish('Met', 50000, from('employer', 'Werkgever', 20000))];
    expect(made(agreementOf(person({ wishes }), DAY, { repayment: false })).repayment).toEqual({
      kind: 'none',
    });
  });

  it('has nothing to be about where a subsidy or the employee adds', () => {
    const wishes = [wish('Met', 50000, from('own', 'Eigen bijdrage', 20000))];
    expect(made(agreementOf(person({ wishes }), DAY, asked)).repayment).toEqual({ kind: 'nothingToRepay' });
  });

  it.each(['opgedragen', ' Opgedragen '])('is never about training with status "%s"', (status) => {
    const wishes = [
      wish('BHV', 50000, { status, ...from('employer', 'Werkgever', 20000) }),
      wish('Eigen keuze', 10000),
    ];
    const agreement = made(agreementOf(person({ wishes }), DAY, asked));
    expect(agreement.repayment).toEqual({ kind: 'nothingToRepay' });
    expect(agreement.courses.map(({ course }) => course)).toEqual(['Eigen keuze']);
    expect(agreement.mandatedWishes.map(({ course }) => course)).toEqual(['BHV']);
  });

  it('leaves out what was ordered in another school year', () => {
    const expenses = [expense(2, 2026, 9, 31000, true), expense(3, 2025, 9, 31000, true)];
    const { mandated } = made(agreementOf(person({ expenses, wishes: [wish('Kort', 100)] }), DAY, asked));
    expect(mandated.map(({ date }) => date)).toEqual([dayOf(2026, 9, 1)]);
  });
});
