import { contentOf, Formula } from '../../../src/tables/cellText';
import { callsOurs } from '../../../src/workbook/formulas/ourFormulas';

test.each([
  '=SCHOLING.SPAARSALDO(A1)',
  '=2*scholing.recht(A1)',
  '=IF(A1,SCHOLING.TEKORT(B1),0)',
  // As Excel shows it until it has read the manifest.
  '=_xldudf_SCHOLING_SPAARSALDO(A1)',
])('%s calls one of our functions', (formula) => {
  expect(callsOurs(new Formula(formula))).toBe(true);
});

test.each(['=A1+1', '=MIJNSCHOLING.SPAARSALDO(A1)', '=Medewerkers[Scholing]', '=SCHOLING'])(
  '%s does not',
  (formula) => {
    expect(callsOurs(new Formula(formula))).toBe(false);
  },
);

const LEAKING = '="gelekt: "&Medewerkers!B3&SCHOLING.SCHOOLJAAR(46000)';

// On one computer Excel tells a text with the mark before it, on another without.
test.each([LEAKING, `'${LEAKING}`])(
  'a text that names our function is no formula of ours, told as %s',
  (told) => {
    const content = contentOf(LEAKING, told);
    expect(content).toBe(LEAKING);
    expect(callsOurs(content)).toBe(false);
  },
);

test('a formula is one, also one that gives a text or an error', () => {
  for (const value of ['2025-2026', '#NAME?', '', 3]) expect(callsOurs(contentOf(value, LEAKING))).toBe(true);
});
