import { NEVER, startTable } from './courses';
import type { SearchTask } from './searchTask';
import { BeamSearch, type BeamWidth } from './beamSearch';
import { shortInTotal, zeros } from './timeline';

/** The start year per course, counted from the first of the horizon, or -1; and whether nothing better exists. */
export interface SearchResult {
  readonly starts: readonly number[];
  readonly proven: boolean;
  /** Steps that were made. */
  readonly steps: number;
}

/** Widths of the beam: narrow at first, for a good plan to measure others against, and without limit in the end. */
const WIDTHS: readonly BeamWidth[] = [
  { states: 1, choices: 1 },
  { states: 8, choices: 8 },
  { states: 64, choices: 64 },
  { states: 1024, choices: 1024 },
  { states: Infinity, choices: Infinity },
];

/** Part of the work that may go to the counts: without the best start years for them they are hardly a plan. */
const FOR_COUNTS = 0.9;

/**
 * The best start years by the plan's four aims, exactly.
 *
 * The search goes through the school years in order. A state is what has been started so far and what is in the pots;
 * of states that leave the same courses to start and the same instalments to pay, one that is no worse in the pots and
 * in the aims makes the other superfluous, and one that cannot beat the best plan found is left. There are two rounds,
 * first for the counts per priority that can be reached and then for the best plan with those.
 *
 * @param workLimit steps after which it is given up; the best plan found is then returned, not proven
 */
export function searchPlan(task: SearchTask, workLimit: number): SearchResult {
  const table = startTable(task);
  const earliest = allAtEarliest(task, table);
  if (earliest) return { starts: earliest, proven: true, steps: 0 };

  const beam = new BeamSearch(task, table);
  beam.workLimit = workLimit * FOR_COUNTS;
  let planned = 0;
  const counted = WIDTHS.some((width, i) => {
    // Without a limit to the width `findMost` proves no more than `findCounts` does after it.
    const foundMost = width.states < Infinity && beam.findMost(width);
    if (foundMost) planned = i + 1;
    return foundMost || beam.findCounts(width);
  });
  // Where the counts are not certain, proving the start years for them would prove nothing.
  const widths = counted ? WIDTHS.slice(planned) : WIDTHS.slice(0, -1);
  beam.workLimit = workLimit;
  const proven = widths.some((width) => beam.findStarts(width)) && counted;
  return { starts: Array.from(beam.best.starts), proven, steps: beam.steps };
}

/** Every course that can be paid at all in its own first possible year, when that can be: nothing is better. */
function allAtEarliest({ money, reserved, hours, courses }: SearchTask, table: Int8Array): number[] | null {
  const { years } = money;
  const moneyDemands = Array.from(reserved);
  const hoursDemands = zeros(years);
  const starts = courses.map(({ demands, hoursPerYear }, i) => {
    const start = table[i * (years + 1)];
    if (start === NEVER) return -1;
    for (let k = 0; k < demands.length; k++) {
      moneyDemands[start + k] += demands[k];
      hoursDemands[start + k] += hoursPerYear;
    }
    return start;
  });
  const payable =
    shortInTotal(money, moneyDemands) === 0 && (!hours || shortInTotal(hours, hoursDemands) === 0);
  return payable ? starts : null;
}
