import { EditRefused, editOfTable, type SchoolEdit } from './schoolEdit';
import type { CaoName } from '../../cao/rules';
import type { RawTable } from '../../tables/rawTables';
import { appendRows, changeRows, removeRow } from '../../tables/rowsByColumn';
import { type OwnRule, type OwnRuleKey, baseRow, BASE, ownRuleRow } from '../read/ownRules';

/**
 * Writes one of the school's own rules.
 *
 * @param replaces the rule that it takes the place of; null for a new one
 * @throws EditRefused `rowNotFound` when that is no longer there
 */
export function setOwnRule({ rule, from, value, note }: OwnRule, replaces: OwnRuleKey | null): SchoolEdit {
  const cells = { Regel: rule, Vanaf: from, Waarde: value, Toelichting: note };
  const change = (raw: RawTable) =>
    replaces
      ? changeRows(raw, [{ index: rowOf(raw, replaces), cells }])
      : appendRows(raw, [{ ...cells, Personeelsnummer: '' }]);
  return editOfTable('CAO_regels', change, { mostNewRows: 1 });
}

/** Deletes one of the school’s own rules, as if it had never been made. */
export function removeOwnRule(rule: OwnRuleKey): SchoolEdit {
  return editOfTable('CAO_regels', (raw) => removeRow(raw, rowOf(raw, rule)));
}

/** Chooses the CAO that the school's rules lie over. */
export function setBaseCao(cao: CaoName): SchoolEdit {
  const cells = { Vanaf: '', Waarde: cao };
  const change = (raw: RawTable) => {
    const index = baseRow(raw);
    return index < 0
      ? appendRows(raw, [{ Regel: BASE, ...cells, Personeelsnummer: '', Toelichting: '' }])
      : changeRows(raw, [{ index, cells }]);
  };
  return editOfTable('CAO_regels', change, { mostNewRows: 1 });
}

function rowOf(raw: RawTable, rule: OwnRuleKey): number {
  const index = ownRuleRow(raw, rule);
  if (index < 0) throw new EditRefused({ code: 'rowNotFound', table: raw.name });
  return index;
}
