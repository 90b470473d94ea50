import { readAmount, type TypedAmount } from '../../src/tables/typedAmount';

const amount = (cents: number): TypedAmount => ({ kind: 'amount', cents });
const refused = (why: string) => ({ kind: 'refused', why });

describe('amounts as a Dutch reader types them', () => {
  it.each([
    ['1.234,56', 123456],
    ['1234,56', 123456],
    ['1234.56', 123456],
    ['1,234.56', 123456],
    ['1.234', 123400],
    ['1.234.567', 123456700],
    ['1.234.567,8', 123456780],
    ['€ 600', 60000],
    ['€\u00a01.200,00', 120000],
    ['600,-', 60000],
    ['600,--', 60000],
    ['600,\u2013', 60000],
    [' 12,5 ', 1250],
    ['0', 0],
    ['0,05', 5],
  ])('%s', (typed, cents) => expect(readAmount(typed, ',')).toEqual(amount(cents)));

  it.each([
    ['-5', 'negative'],
    ['\u22125,00', 'negative'],
    ['1.234,567', 'tooPrecise'],
    ['1,2345', 'tooPrecise'],
    ['0,500', 'tooPrecise'],
    ['1234,567', 'tooPrecise'],
    ['1.23,45', 'notAnAmount'],
    ['12.34.567', 'notAnAmount'],
    ['1,2,3', 'notAnAmount'],
    ['1.234,5,6', 'notAnAmount'],
    ['duizend', 'notAnAmount'],
    ['=1+1', 'notAnAmount'],
    ['1e5', 'notAnAmount'],
    ['5,', 'notAnAmount'],
    ['1..5', 'notAnAmount'],
    ['9999999999', 'tooLarge'],
  ])('%s is refused', (typed, why) => expect(readAmount(typed, ',')).toEqual(refused(why)));

  it.each([
    ['4,500', [450000, 450]],
    ['1,234', [123400, 123]],
    ['12,345', [1234500, 1235]],
  ])('%s can be two amounts, and is refused with both', (typed, either) =>
    expect(readAmount(typed, ',')).toEqual({ kind: 'refused', why: 'ambiguous', either }),
  );

  it.each(['', '  ', '€'])('"%s" is empty', (typed) =>
    expect(readAmount(typed, ',')).toEqual({ kind: 'empty' }),
  );
});

describe('amounts as an English reader types them', () => {
  it('reads its own thousands sign and refuses the other one', () => {
    expect(readAmount('1,234', '.')).toEqual(amount(123400));
    expect(readAmount('1.234', '.')).toEqual({ kind: 'refused', why: 'ambiguous', either: [123400, 123] });
    expect(readAmount('1,234.56', '.')).toEqual(amount(123456));
  });
});
