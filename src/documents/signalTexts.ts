import type { SignalTexts } from '../texts/nl/signals';
import type { Wish } from '../school/school';
import type { Signal } from '../school/signals/signals';
import type { RuleSource } from '../domain/ruleSource';

/** A signal as a sentence without a full stop. */
export function signalSentence(t: SignalTexts, signal: Signal): string {
  switch (signal.kind) {
    case 'dataError':
      return t.dataError(signal.problems.length + (signal.found ? 1 : 0));
    case 'lapses':
      return t.lapses(signal);
    case 'lapsesWithoutPlan':
      return t.lapsesWithoutPlan(signal);
    case 'agreement':
      return t.agreement({ rule: signal.agreement.rule, day: signal.day, ended: signal.ended });
    case 'uncovered':
      return t.uncovered(signal);
    case 'instalmentDue':
      return t.instalmentDue(signal.instalment);
    case 'instalmentMissed':
      return t.instalmentMissed(signal.instalment);
    case 'courseOver':
      return t.courseOver(signal);
    case 'savingEnds':
      return t.savingEnds(signal);
    case 'contract':
      return t.contract(signal);
    case 'extraHours':
      return t.extraHours(signal);
    case 'affordable':
      return t.affordable(signal);
    case 'planShort':
      return t.planShort(signal);
    case 'atMaximum':
      return t.atMaximum(signal.scale);
    case 'maximumSoon':
      return t.maximumSoon(signal.scale, signal.day);
    case 'talk':
      return t.talk(signal);
    case 'personalPlan':
      return t.personalPlan(signal.plan);
  }
}

/** Where a signal comes from, as part of a sentence. */
export function signalSource(t: SignalTexts, signal: Signal): string {
  switch (signal.kind) {
    case 'dataError':
      return t.source.checks;
    case 'lapses':
      return savingSource(t, signal.source);
    case 'lapsesWithoutPlan':
      return savingSource(t, signal.source);
    case 'agreement':
      return t.source.agreement(signal.agreement.note);
    case 'uncovered':
    case 'instalmentDue':
    case 'instalmentMissed':
    case 'courseOver':
      return t.source.agreed;
    case 'savingEnds':
      return t.source.agreement(signal.note);
    case 'contract':
      return t.source.contract;
    case 'extraHours':
      return t.source.extraHours;
    case 'affordable':
    case 'planShort':
      return priceSource(t, signal.priceFrom);
    case 'atMaximum':
    case 'maximumSoon':
      return t.source.salary(signal.table);
    case 'talk':
      return t.source.talks(signal.last);
    case 'personalPlan':
      return t.source.personalPlan;
  }
}

function savingSource(t: SignalTexts, source: RuleSource | null): string {
  const provenance = source?.provenance;
  if (!provenance) return t.source.opening;
  if (provenance.kind !== 'cao') return t.source.ownRule;
  return t.source.rule(
    provenance.article === null ? provenance.title : `${provenance.title}, ${provenance.article}`,
  );
}

function priceSource(t: SignalTexts, from: Wish['priceFrom']): string {
  if (from === null) return t.source.noPrice;
  return from.from === 'wish' ? t.source.wish : t.source.catalogue(from.source);
}
