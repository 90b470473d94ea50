import { page } from '../../src/pacing';

/** A clock and turns of the page in a test's own hands: nothing waits for real time. */
export interface OwnPage {
  /** How much later the clock is at each look at it; 0 at first. */
  msPerLook: number;
  /** Lets this much time go by. */
  readonly pass: (ms: number) => void;
  /** How many tasks wait for the page to have had its turn. */
  readonly waiting: () => number;
  /** One turn of the page: runs what waited for it, and what follows at once from that. */
  readonly turn: () => Promise<void>;
  /** Runs what waits, and what comes to wait meanwhile, until nothing does. */
  readonly runAll: () => void;
}

/** Steps of a promise that may follow a turn at once: more than any work in slices has. */
const FOLLOWING = 50;

/** Puts a clock and turns of its own in the place of the page's, until `jest.restoreAllMocks`. */
export function ownPage(): OwnPage {
  let now = 0;
  let tasks: (() => void)[] = [];
  const own: OwnPage = {
    msPerLook: 0,
    pass: (ms) => {
      now += ms;
    },
    waiting: () => tasks.length,
    turn: async () => {
      const due = tasks;
      tasks = [];
      for (const task of due) task();
      for (let step = 0; step < FOLLOWING; step++) await Promise.resolve();
    },
    runAll: () => {
      for (let task = tasks.shift(); task; task = tasks.shift()) task();
    },
  };
  jest.spyOn(page, 'now').mockImplementation(() => (now += own.msPerLook));
  jest.spyOn(page, 'later').mockImplementation((task) => void tasks.push(task));
  return own;
}
