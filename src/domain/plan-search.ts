import { NEVER, startTable, type SearchTask } from './plan-courses';
import { PlanPass } from './plan-pass';
import { shortInTotal } from './plan-timeline';

/** The start year per course, counted from the first of the horizon, or -1; and whether nothing better exists. */
export interface SearchResult {
  readonly starts: readonly number[];
  readonly proven: boolean;
}

/** A first, narrow look keeps this many states per year and tries this many choices from each. */
const NARROW = { states: 64, choices: 64 };
const WIDE = { states: Infinity, choices: Infinity };

/**
 * The best start years by the plan's four aims, exactly.
 *
 * The search goes through the school years in order. A state is what has been started so far and what is in the pots;
 * of states that leave the same courses to start and the same instalments to pay, one that is no worse in the pots and
 * in the aims makes the other superfluous. It looks in two rounds, first for the counts per priority that can be
 * reached and then for the best plan with those; in each round first narrowly, for a good plan to measure others
 * against, and then completely.
 *
 * @param workLimit steps after which a complete round is given up and the best plan found is returned, not proven
 */
export function searchPlan(task: SearchTask, workLimit: number): SearchResult {
  const table = startTable(task);
  const earliest = allAtEarliest(task, table);
  if (earliest) return { starts: earliest, proven: true };

  const pass = new PlanPass(task, table);
  const counted =
    pass.findCounts(NARROW, workLimit / 4) || pass.countsAreMost() || pass.findCounts(WIDE, workLimit);
  const planned = pass.findStarts(NARROW, workLimit / 4) || pass.findStarts(WIDE, workLimit);
  return { starts: Array.from(pass.best.starts), proven: counted && planned };
}

/** Every course that can be paid at all in its own first possible year, when that can be: nothing is better. */
function allAtEarliest({ money, hours, courses }: SearchTask, table: Int8Array): number[] | null {
  const { years } = money;
  const moneyDemands = new Float64Array(years);
  const hoursDemands = new Float64Array(years);
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
