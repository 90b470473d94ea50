import { schoolWrites } from '../writes';
import { tryEveryFault } from '../support/faultRuns';

/** Faults while money, rules and salaries are written, and while sheets with papers are made. */
tryEveryFault([
  ['the sample school', [...Object.keys(schoolWrites.money), ...Object.keys(schoolWrites.papers)]],
]);
