import wageIncreaseFile from './data/loonontwikkeling.vo.json';
import type { Provenance } from './provenance';

/**
 * A general wage change of the CAO VO. Only those whose size was found; `notFound('VO')` names the others.
 * `structural` lifts the salary tables, `oneoff` is paid once beside the salary.
 */
export interface WageIncrease extends Provenance {
  readonly kind: 'structural' | 'oneoff';
  readonly value: number;
  /** Hundredths of a percent, or cents at 1.0 fte. */
  readonly unit: 'basis points' | 'cents';
  /** Dutch: who receives it. */
  readonly who: string;
}

/** General wage changes of the CAO VO by effective date, oldest first. For checking tables, never for making them. */
// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
export const wageIncreases = wageIncreaseFile.values as readonly WageIncrease[];
