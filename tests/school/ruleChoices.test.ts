import { builtInRules } from '../../src/tables/caoRules';
import { dayOf } from '../../src/domain/calendar';
import { RuleBook, type RuleId } from '../../src/domain/rules';
import { choiceRows, choicesIn, offeredTerm } from '../../src/school/ruleChoices';
import { editedRows } from '../../src/tables/rowEdit';
import { ownRulesEdit } from '../../src/school/edits/ruleChoices';
import { rawTable } from './rawSchool';

const FROM = dayOf(2026, 8, 1);

/** The rules of a school with these of its own, from long ago. */
function rulesWith(own: readonly (readonly [RuleId, number])[]) {
  const rows = own.map(([rule, value]) => ({
    rule,
    value,
    from: dayOf(2016, 8, 1),
    provenance: { kind: 'workbook', note: null } as const,
  }));
  return new RuleBook(builtInRules('VO'), rows).forEmployee(null);
}
const asTheCao = rulesWith([['spaartermijn', 0]]);
const cao = { savingTerm: 0, byDays: true, promotion: 0 } as const;

it('what holds for everybody is what the choices begin with', () => {
  expect(choicesIn(asTheCao, 2026)).toEqual(cao);
  const other = rulesWith([
    ['spaartermijn', 3],
    ['naar_rato_tijd', 0],
    ['bevordering', 1],
  ]);
  expect(choicesIn(other, 2026)).toEqual({ savingTerm: 3, byDays: false, promotion: 1 });
});

it('what holds already needs no row; every other choice is a row for everybody', () => {
  expect(choiceRows(asTheCao, cao, FROM, 'Keuze')).toEqual([]);
  expect(choiceRows(asTheCao, { savingTerm: 2, byDays: false, promotion: 2 }, FROM, 'Keuze')).toEqual([
    { rule: 'spaartermijn', from: FROM, value: 2, note: 'Keuze' },
    { rule: 'naar_rato_tijd', from: FROM, value: 0, note: 'Keuze' },
    { rule: 'bevordering', from: FROM, value: 2, note: 'Keuze' },
  ]);
});

it('saving for everybody is offered for as long as with a plan', () => {
  expect(offeredTerm(rulesWith([['spaartermijn_plan', 3]]), 2026)).toBe(3);
});

it('a rule from the same day is replaced, those with a personnel number stay', () => {
  const table = rawTable('CAO_regels', [
    ['spaartermijn', FROM, 4, 1, 'Gesprek'],
    ['spaartermijn', FROM, 1, '', ''],
  ]);
  const rows = choiceRows(asTheCao, { ...cao, savingTerm: 2, byDays: false }, FROM, 'Keuze');
  expect(editedRows(table.rows, ownRulesEdit(table, rows))).toEqual([
    ['spaartermijn', FROM, 4, 1, 'Gesprek'],
    ['spaartermijn', FROM, 2, '', 'Keuze'],
    ['naar_rato_tijd', FROM, 0, '', 'Keuze'],
  ]);
});
