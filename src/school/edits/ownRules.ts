import { EditRefused, type SchoolEdit } from './schoolEdit';
import type { CaoName } from '../../cao/rules';
import type { RawTable } from '../../tables/rawTables';
import { planEdit } from '../../tables/rowEdit';
import { appendRows, cellsOf, changeRows } from '../../tables/rowsByColumn';
import { type OwnRule, type OwnRuleKey, baseRow, BASE, ownRuleRow } from '../read/ownRules';

/**
 * Writes one of the school's own rules.
 *
 * @param replaces the rule that it takes the place of; null for a new one
 * @throws EditRefused `rowNotFound` when that is no longer there
 */
export function setOwnRule({ rule, from, value, note }: OwnRule, replaces: OwnRuleKey | null): SchoolEdit {
  const cells = { Regel: rule, Vanaf: from, Waarde: value, Toelichting: note };
  return {
    tables: ['CAO_regels'],
    mostNewRows: 1,
    change: (now) => {
      const raw = now('CAO_regels');
      if (!replaces) return { CAO_regels: appendRows(raw, [{ ...cells, Personeelsnummer: '' }]) };
      return { CAO_regels: changeRows(raw, [{ index: rowOf(raw, replaces), cells }]) };
    },
  };
}

/** Deletes one of the school’s own rules, as if it had never been made. */
export function removeOwnRule(rule: OwnRuleKey): SchoolEdit {
  return {
    tables: ['CAO_regels'],
    change: (now) => {
      const raw = now('CAO_regels');
      return { CAO_regels: planEdit(raw.rows, [rowOf(raw, rule)], [], true) };
    },
  };
}

/** Chooses the CAO that the school's rules lie over. */
export function setBaseCao(cao: CaoName): SchoolEdit {
  return {
    tables: ['CAO_regels'],
    mostNewRows: 1,
    change: (now) => {
      const raw = now('CAO_regels');
      const index = baseRow(raw);
      const row = { Regel: BASE, Vanaf: '', Waarde: cao, Personeelsnummer: '', Toelichting: '' };
      const wanted = [{ replaces: null, cells: cellsOf(raw, row) }];
      return {
        CAO_regels:
          index >= 0
            ? changeRows(raw, [{ index, cells: { Vanaf: '', Waarde: cao } }])
            : planEdit(raw.rows, [], wanted, false),
      };
    },
  };
}

function rowOf(raw: RawTable, rule: OwnRuleKey): number {
  const index = ownRuleRow(raw, rule);
  if (index < 0) throw new EditRefused({ code: 'rowNotFound', table: raw.name });
  return index;
}
