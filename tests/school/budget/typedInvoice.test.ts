import {
  proposedInvoice,
  readTypedInvoice,
  type InvoiceDraft,
  type TypedInvoice,
} from '../../../src/school/budget/typedInvoice';
import { referenceDay } from '../rawSchool';
import { schoolOfOne } from '../agreed/followed';

const { anna } = schoolOfOne([{ Opleiding: 'Associate degree', Code: 'AD', Kosten: 1200 }]);
const typed: TypedInvoice = {
  date: referenceDay,
  total: 50_000,
  course: '',
  description: 'Boek',
  reference: '',
  hours: 0,
  mandated: false,
  several: false,
  others: {},
};
const read = (more: Partial<TypedInvoice>) => readTypedInvoice(anna, { ...typed, ...more });

describe('a typed invoice', () => {
  it('is the budget’s where nobody else pays', () => {
    expect(read({ others: { werkgever: 10_000 } })).toMatchObject({
      budget: 50_000,
      expenses: [{ amount: 50_000 }],
      problem: null,
      above: null,
      wish: null,
    });
  });

  it('is divided among who pays', () => {
    const { expenses, budget } = read({ several: true, others: { werkgever: 10_000, subsidie: null } });
    expect(budget).toBe(40_000);
    expect(expenses?.map(({ payer, amount }) => [payer, amount])).toEqual([
      ['budget', 40_000],
      ['werkgever', 10_000],
    ]);
  });

  it.each<[string, Partial<TypedInvoice>]>([
    ['the date', { date: null }],
    ['the amount', { total: null }],
    ['an amount that can be read', { total: undefined }],
    ['hours that can be read', { hours: null }],
    ['another payer’s amount that can be read', { several: true, others: { beurs: undefined } }],
  ])('cannot be booked without %s', (_, more) => expect(read(more).expenses).toBeNull());

  it('above what the budget has says what fits and what is left for the school', () => {
    expect(read({ total: 200_000 })).toMatchObject({
      problem: { code: 'expenseAboveBalance' },
      above: { fits: 180_000, rest: 20_000 },
    });
    expect(read({ total: 200_000, several: true, others: { werkgever: 20_000 } })).toMatchObject({
      problem: null,
      above: null,
    });
  });

  it('of which the others pay more than its total has a budget below 0', () => {
    expect(read({ several: true, others: { beurs: 60_000 } }).budget).toBe(-10_000);
  });

  it('that was ordered takes nothing from the budget, whoever else is filled in', () => {
    expect(read({ mandated: true, several: true, others: { beurs: undefined } })).toMatchObject({
      budget: 0,
      problem: null,
      expenses: [{ amount: 50_000, mandated: true }],
    });
  });

  it('asks whether a description that equals a wish is that wish, until a course is chosen', () => {
    expect(read({ description: ' ad ' }).wish?.course).toBe('Associate degree');
    expect(read({ description: 'ad', course: 'EHBO' }).wish).toBeNull();
  });
});

describe('who pays, as it is proposed while an invoice is typed', () => {
  const draft = (more: Partial<InvoiceDraft>) => {
    const { several, others } = proposedInvoice(anna, { ...typed, several: null, agreed: {}, ...more });
    return { several, others };
  };

  it('is the budget alone for what fits', () => {
    expect(draft({ total: 180_000 })).toEqual({ several: false, others: {} });
    expect(draft({ total: null })).toEqual({ several: false, others: {} });
  });

  it('is the employer for what the budget cannot pay, after what others pay', () => {
    expect(draft({ total: 200_000 })).toEqual({ several: true, others: { werkgever: 20_000 } });
    expect(draft({ total: 200_000, others: { subsidie: 15_000 } })).toEqual({
      several: true,
      others: { subsidie: 15_000, werkgever: 5_000 },
    });
    expect(draft({ total: 200_000, agreed: { werkgever: 4_000 } }).others).toEqual({ werkgever: 20_000 });
  });

  it('never changes what HR filled in, an empty field included', () => {
    expect(draft({ total: 200_000, others: { werkgever: 1_000 } }).others).toEqual({ werkgever: 1_000 });
    expect(draft({ total: 200_000, agreed: { werkgever: 4_000 }, others: { werkgever: null } })).toEqual({
      several: true,
      others: { werkgever: null },
    });
  });

  it('is nobody else once HR says so', () => {
    expect(draft({ total: 200_000, several: false })).toEqual({ several: false, others: {} });
  });
});
