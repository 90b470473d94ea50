/**
 * What became of a wish. Only a `wish` is planned; only an `agreed` course still takes money from the pot; a `mandated`
 * one is the employer's and never did.
 */
export type WishStatus = 'wish' | 'agreed' | 'finished' | 'stopped' | 'refused' | 'mandated';

/** Whether the course takes part in planning: as a choice, or with its fixed start. */
export function takesPart(status: WishStatus): status is 'wish' | 'agreed' {
  return status === 'wish' || status === 'agreed';
}
