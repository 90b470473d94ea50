import type { Allowance } from './allowances';
import file from './data/toelagen-overig.vo.json';

// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
const items = file.items as readonly Allowance[];

/** Allowances of the CAO VO that are told of but that nothing is computed with. */
export function otherAllowances(): readonly Allowance[] {
  return items;
}
