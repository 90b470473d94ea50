import { dateEn, eurosEn, payerEn } from '../../src/texts/format/en';
import { eurosNl, numberNl } from '../../src/texts/format/nl';
import { dateNl } from '../../src/tables/dutchDate';
import { iso } from '../oracles/days';

test.each([
  [0, '€ 0,00', '€0.00'],
  [5, '€ 0,05', '€0.05'],
  [123456, '€ 1.234,56', '€1,234.56'],
  [100000000, '€ 1.000.000,00', '€1,000,000.00'],
  [-500, '-€ 5,00', '-€5.00'],
])('%i cents is %s in Dutch and %s in English', (cents, dutch, english) => {
  expect([eurosNl(cents), eurosEn(cents)]).toEqual([dutch, english]);
});

test('a date is written with its month in words', () => {
  expect([dateNl(iso('2027-7-31')), dateEn(iso('2027-7-31'))]).toEqual(['31 juli 2027', '31 July 2027']);
  expect([dateNl(iso('2028-2-29')), dateEn(iso('2028-2-29'))]).toEqual([
    '29 februari 2028',
    '29 February 2028',
  ]);
});

test('a number has a decimal comma', () => {
  expect([0.8, 80, -5, 12.345].map(numberNl)).toEqual(['0,8', '80', '-5', '12,345']);
});

test('who pays is said in English, except a scheme, which keeps its name', () => {
  expect(['Werkgever', 'Subsidie', 'Eigen bijdrage', 'SLIM'].map(payerEn)).toEqual([
    'the employer',
    'a subsidy',
    'own contribution',
    'SLIM',
  ]);
});
