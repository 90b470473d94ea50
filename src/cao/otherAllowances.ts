import type { Allowance } from './allowances';
import file from './data/toelagen-overig.vo.json';

/** Allowances of the CAO VO that are told of but that nothing is computed with. */
// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
export const otherAllowances = file.items as readonly Allowance[];
