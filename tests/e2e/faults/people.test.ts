import { schoolWrites } from '../writes';
import { tryEveryFault } from '../support/faultRuns';

/** Faults while something of one person or of all is written. */
tryEveryFault([['the sample school', Object.keys(schoolWrites.people)]]);
