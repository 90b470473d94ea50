import functionScaleFile from './data/functieschalen.json';
import type { Provenance } from './provenance';
import type { CaoName } from './rules';

/** The two kinds of support functions of the 2016 publication: close to teaching, or running the organisation. */
export type FunctionGroup = 'onderwijsondersteunend' | 'beheersmatig';

/**
 * One scale of a function, in career order within the function. Examples only: the school's own function structure decides.
 */
export interface FunctionScale extends Omit<Provenance, 'validFrom'> {
  readonly cao: CaoName;
  /** Dutch name of the function. */
  readonly function: string;
  /** Functions in daily speech that the source counts under this one. */
  readonly covers?: readonly string[];
  /** Level letter; absent where the source names none. */
  readonly variant?: string;
  readonly scale: string;
  readonly group: FunctionGroup;
  /** The sector's example functions, or a single ruling or survey. */
  readonly basis: 'example function' | 'case';
  /** ISO date; `null` when the source names no date. */
  readonly validFrom: string | null;
}

/** Functions with their scales, in career order, each row with its source. */
// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
export const functionScales = functionScaleFile.values as readonly FunctionScale[];
