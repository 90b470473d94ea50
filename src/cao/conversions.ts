import conversion2020 from './data/omzetting.vo.2020-08-01.json';
import conversion2025 from './data/omzetting.vo.2025-01-01.json';
import type { Source } from './provenance';

/** A step of the table that is replaced, and the step that it becomes in the same scale. */
export interface ConvertedStep {
  readonly oldStep: string;
  readonly newStep: string;
}

/**
 * What the steps of some scales become on the day that a new table comes into force. Whoever is in a scale that the
 * conversion does not name keeps the step.
 */
export interface StepConversion {
  /** ISO date. */
  readonly effectiveDate: string;
  /** Effective date of the table that is replaced (ISO date). */
  readonly replaces: string;
  readonly scales: readonly { readonly scale: string; readonly steps: readonly ConvertedStep[] }[];
  readonly source: Source;
  readonly verified: boolean;
  readonly verifiedUntil: string | null;
  readonly note?: string;
}

interface ConversionFile extends Omit<StepConversion, 'scales'> {
  readonly firstStep: number;
  readonly scales: readonly {
    readonly scale: string;
    readonly newSteps: readonly number[];
    /** Steps with a name, which stand apart from the table. */
    readonly entrySteps?: Readonly<Record<string, number>>;
  }[];
}

// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
const files = [conversion2020, conversion2025] as readonly ConversionFile[];

/** The conversions of the CAO VO, oldest first. */
export function stepConversions(): readonly StepConversion[] {
  return files.map(({ firstStep, scales, ...conversion }) => ({
    ...conversion,
    scales: scales.map(({ scale, newSteps, entrySteps = {} }) => {
      const named = Object.entries(entrySteps).map(([oldStep, newStep]) => [oldStep, newStep] as const);
      const numbered = newSteps.map((newStep, index) => [String(firstStep + index), newStep] as const);
      const steps = [...named, ...numbered].map(([oldStep, newStep]) => {
        return { oldStep, newStep: String(newStep) };
      });
      return { scale, steps };
    }),
  }));
}
