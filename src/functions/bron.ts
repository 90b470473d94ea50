import { readRuleId } from '../tables/rulesTable';
import { readDay, type Cell } from '../tables/values';
import type { Day } from '../domain/calendar';
import { fail } from '../domain/problem';
import type { DatedRule, RuleId } from '../domain/rules';
import { provenanceNl } from '../texts/workbook/provenance';
import { Column } from './matrix';
import { guarded, perRow } from './outcome';
import { CaoParameter } from './person';

/**
 * Geeft de waarde van een regel op een datum: euro’s, uren of jaren.
 * @customfunction CAOWAARDE
 * @param regel De naam van de regel, zoals scholingsbudget, scholingsuren, spaartermijn_plan of naar_rato.
 * @param datum De datum waarop de waarde geldt.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @returns Euros per year, hours per year, years, or 1 and 0; `#N/A` before the first known value.
 */
export function caowaarde(regel: unknown[][], datum: unknown[][], cao?: unknown[][]): unknown[][] {
  return guarded(() => rulesInForce(regel, datum, cao, (rule) => valueOf(rule)));
}

/**
 * Geeft waar de waarde van een regel vandaan komt, en of die voor de datum bevestigd is.
 * @customfunction CAOBRON
 * @param regel De naam van de regel, zoals scholingsbudget, scholingsuren, spaartermijn_plan of naar_rato.
 * @param datum De datum waarop de waarde geldt.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @returns Dutch text with title, article, address and state; `#N/A` before the first known value.
 */
export function caobron(regel: unknown[][], datum: unknown[][], cao?: unknown[][]): unknown[][] {
  return guarded(() => rulesInForce(regel, datum, cao, provenanceNl));
}

function rulesInForce(
  regel: unknown,
  datum: unknown,
  cao: unknown,
  answer: (rule: DatedRule, day: Day) => Cell,
): Cell[][] {
  const ids = new Column('regel', regel);
  const days = new Column('datum', datum);
  const rules = new CaoParameter(cao);
  return perRow([days, ...rules.columns], [ids], (row) => {
    const id = readRuleId(ids.at(row));
    const day = readDay('datum', days.at(row));
    const rule = rules.rules(row, null).on(id, day);
    return rule ? answer(rule, day) : fail({ code: 'ruleUnknown', rule: id, date: day });
  });
}

const HUNDREDTHS: readonly RuleId[] = ['scholingsbudget', 'scholingsuren', 'extra_uren'];

function valueOf({ rule, value }: DatedRule): number {
  return HUNDREDTHS.includes(rule) ? value / 100 : value;
}
