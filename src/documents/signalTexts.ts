import type { Signal, SignalKind } from '../school/signals/signals';
import { sourceOf, type SignalSource } from '../school/signals/signalSource';
import type { SignalTexts } from '../texts/nl/signals';

/** A sentence for every kind of signal and of source: the compiler names a kind that has none. */
interface ByKind {
  readonly sentences: { readonly [Kind in SignalKind]: (signal: Extract<Signal, { kind: Kind }>) => string };
  readonly source: {
    readonly [From in SignalSource['from']]: (source: Extract<SignalSource, { from: From }>) => string;
  };
}

/** A signal as a sentence without a full stop. */
export function signalSentence(t: SignalTexts, signal: Signal): string {
  const texts: ByKind = t;
  // One sentence per kind, which TypeScript cannot follow through an index.
  return (texts.sentences[signal.kind] as (signal: Signal) => string)(signal);
}

/** Where a signal comes from, as part of a sentence. */
export function signalSource(t: SignalTexts, signal: Signal): string {
  const texts: ByKind = t;
  const source = sourceOf(signal);
  return (texts.source[source.from] as (source: SignalSource) => string)(source);
}
