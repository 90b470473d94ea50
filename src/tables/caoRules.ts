import { caoRules, type CaoName, type DatedValue } from '../cao/rules';
import type { Day } from '../domain/calendar';
import { RuleBook, type DatedRule } from '../domain/rules';
import { refuse } from './problem';
import { isMissing, readDay, type Cell } from './values';

const names: readonly CaoName[] = ['VO', 'PO'];

const built = new Map<CaoName, readonly DatedRule[]>();

/** The rules of a CAO as they ship with the product, each with its source. Made once: every reading of the workbook asks for them. */
export function builtInRules(cao: CaoName): readonly DatedRule[] {
  let rules = built.get(cao);
  if (!rules) built.set(cao, (rules = caoRules(cao).map(builtIn)));
  return rules;
}

function builtIn(value: DatedValue): DatedRule {
  return {
    rule: value.rule,
    from: dayOfIso(value.validFrom),
    value: value.value,
    provenance: {
      kind: 'cao',
      title: value.source.title,
      article: value.source.article ?? null,
      url: value.source.url,
      verifiedUntil: verifiedUntil(value),
      note: value.note ?? null,
    },
  };
}

const shipped = new Map<CaoName, RuleBook>();

/** The rules of a CAO without anything of the school's own. */
export function shippedRuleBook(cao: CaoName): RuleBook {
  let book = shipped.get(cao);
  if (!book) shipped.set(cao, (book = new RuleBook(builtInRules(cao))));
  return book;
}

/** `VO` or `PO` in a cell; nothing filled in means VO. */
export function readCao(cell: Cell): CaoName {
  if (isMissing(cell) || cell === 0) return 'VO';
  const text = String(cell).trim().toUpperCase();
  const cao = names.find((name) => name === text);
  return cao ?? refuse({ code: 'unknownCao', value: String(cell) });
}

function verifiedUntil(value: DatedValue): Day | null {
  return value.verified && value.verifiedUntil !== null ? dayOfIso(value.verifiedUntil) : null;
}

/** The day of a date as `2025-10-31`. */
export function dayOfIso(iso: string): Day {
  return readDay('datum', iso);
}
