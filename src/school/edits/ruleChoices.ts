import type { SchoolEdit } from './schoolEdit';
import { ownRuleRow, type OwnRule } from '../read/ownRules';
import { placeRows } from '../../tables/rowsByColumn';
import { settingsEdit, type SettingToWrite } from './settings';
import type { RawTable } from '../../tables/rawTables';
import type { TableEdit } from '../../tables/rowEdit';

/**
 * Writes rules for everybody to `CAO_regels`, in place of those from the same day, and to `Instellingen` that they were
 * chosen. All or nothing.
 */
export function chooseRules(rules: readonly OwnRule[], chosen: SettingToWrite): SchoolEdit {
  return {
    tables: ['CAO_regels', 'Instellingen'],
    mostNewRows: rules.length + 1,
    change: (now) => ({
      CAO_regels: ownRulesEdit(now('CAO_regels'), rules),
      Instellingen: settingsEdit(now('Instellingen'), { rulesChosen: chosen }),
    }),
  };
}

/** The edit of `CAO_regels` that makes these rules hold for everybody from their day on. */
export function ownRulesEdit(raw: RawTable, rules: readonly OwnRule[]): TableEdit {
  return placeRows(
    raw,
    rules.map(({ rule, from, value, note }) => ({
      index: ownRuleRow(raw, { rule, from }),
      cells: { Regel: rule, Vanaf: from, Waarde: value, Personeelsnummer: '', Toelichting: note },
    })),
  );
}
