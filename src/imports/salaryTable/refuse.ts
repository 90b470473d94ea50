import type { Refusal } from './types';

/** Stops the understanding of the whole paste. */
export class PasteRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export function refusePaste(refusal: Refusal): never {
  throw new PasteRefused(refusal);
}
