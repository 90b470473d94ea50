import { schoolWrites, writes } from '../writes';
import { tryEveryFault } from '../support/faultRuns';

/** Faults while a workbook is built, while its formulas are repaired or replaced by values, and while one of an older version is written to. */
tryEveryFault([
  ['nothing', Object.keys(writes.nothing)],
  ['no people', Object.keys(writes['no people'])],
  ['the sample school', Object.keys(schoolWrites['older workbooks'])],
]);
