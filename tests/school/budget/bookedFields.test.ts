import { bookedFields } from '../../../src/school/budget/bookedFields';
import { dayOf } from '../../../src/domain/calendar';
import { schoolOfOne } from '../agreed/followed';

const fieldsOf = (row: Readonly<Record<string, string>>) => {
  const { reading, anna } = schoolOfOne([], [{ Datum: dayOf(2026, 9, 1), Bedrag: 10, ...row }]);
  return bookedFields(reading, anna.expenses[0]);
};

describe('what else stands in the row of a booked expense', () => {
  it('is the course as typed, the reference, and no payer where none is filled in', () => {
    expect(fieldsOf({ Opleiding: ' AD ', Kenmerk: 'F-1' })).toEqual({
      course: 'AD',
      payer: null,
      reference: 'F-1',
      mandated: false,
    });
  });

  it.each([
    ['budget', 'budget'],
    ['Werkgever', 'werkgever'],
    ['eigen bijdrage', 'eigen bijdrage'],
    ['Ondersteunersbeurs', 'beurs'],
  ])('is the payer %s', (typed, payer) => expect(fieldsOf({ Betaler: typed }).payer).toBe(payer));

  it('says whether the training was ordered, also where the budget pays it', () => {
    expect(fieldsOf({ Opgedragen: 'ja', Betaler: 'budget' })).toMatchObject({
      payer: 'budget',
      mandated: true,
    });
  });
});
