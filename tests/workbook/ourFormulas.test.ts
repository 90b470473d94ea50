import { callsOurs } from '../../src/workbook/ourFormulas';

test.each([
  '=SCHOLING.SPAARSALDO(A1)',
  '=2*scholing.recht(A1)',
  '=IF(A1,SCHOLING.TEKORT(B1),0)',
  // As Excel shows it until it has read the manifest.
  '=_xldudf_SCHOLING_SPAARSALDO(A1)',
])('%s calls one of our functions', (formula) => {
  expect(callsOurs(formula)).toBe(true);
});

test.each([
  'SCHOLING.SPAARSALDO(A1)',
  '=A1+1',
  '=MIJNSCHOLING.SPAARSALDO(A1)',
  '=Medewerkers[Scholing]',
  '=SCHOLING',
  '',
  5,
  null,
])('%j does not', (formula) => {
  expect(callsOurs(formula)).toBe(false);
});
