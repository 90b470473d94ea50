import type { Day } from '../../domain/calendar';
import type { RuleSource } from '../../domain/ruleSource';
import type { Wish } from '../school';
import type { Signal } from './signals';

/** Where a signal comes from. */
export type SignalSource =
  | { readonly from: 'checks' | 'opening' | 'ownRule' | 'agreed' | 'contract' | 'extraHours' }
  | { readonly from: 'wish' | 'noPrice' | 'personalPlan' }
  /** What is agreed with one person, in `CAO_regels`. */
  | { readonly from: 'agreement'; readonly note: string | null }
  /** The CAO, with the article where it is known. */
  | { readonly from: 'rule'; readonly title: string }
  /** The price in `Opleidingen`, and its source there; "" where there is none. */
  | { readonly from: 'catalogue'; readonly source: string }
  /** The salary table that holds since a day; null where it has none. */
  | { readonly from: 'salary'; readonly since: Day | null }
  | { readonly from: 'talks'; readonly last: Day | null };

/** Where a signal comes from: a cell, a rule or an article. */
export function sourceOf(signal: Signal): SignalSource {
  switch (signal.kind) {
    case 'dataError':
      return { from: 'checks' };
    case 'lapses':
    case 'lapsesWithoutPlan':
      return savingSource(signal.source);
    case 'agreement':
      return { from: 'agreement', note: signal.agreement.note };
    case 'uncovered':
    case 'instalmentDue':
    case 'instalmentMissed':
    case 'courseOver':
      return { from: 'agreed' };
    case 'savingEnds':
      return { from: 'agreement', note: signal.note };
    case 'contract':
    case 'extraHours':
    case 'personalPlan':
      return { from: signal.kind };
    case 'affordable':
    case 'planShort':
      return priceSource(signal.priceFrom);
    case 'atMaximum':
    case 'maximumSoon':
      return { from: 'salary', since: signal.table };
    case 'talk':
      return { from: 'talks', last: signal.last };
  }
}

function savingSource(source: RuleSource | null): SignalSource {
  const provenance = source?.provenance;
  if (!provenance) return { from: 'opening' };
  if (provenance.kind !== 'cao') return { from: 'ownRule' };
  const { title, article } = provenance;
  return { from: 'rule', title: article === null ? title : `${title}, ${article}` };
}

function priceSource(price: Wish['priceFrom']): SignalSource {
  if (price === null) return { from: 'noPrice' };
  return price.from === 'wish' ? { from: 'wish' } : { from: 'catalogue', source: price.source };
}
