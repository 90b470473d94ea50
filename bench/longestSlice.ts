import { inSteps, page, type Steps } from '../src/pacing';

/** Milliseconds since it was made: what the processor worked, whatever else the machine is doing, but no more than the clock says, for the page does not wait for the engine's other threads. */
class Stopwatch {
  private readonly clock = performance.now();
  private readonly cpu = process.cpuUsage();

  get ms(): number {
    const { user, system } = process.cpuUsage(this.cpu);
    return Math.min((user + system) / 1000, performance.now() - this.clock);
  }
}

/** The longest time between two turns of the page while work goes on, in milliseconds. */
export async function longestSlice(work: Steps<unknown>): Promise<number> {
  const { later } = page;
  let longest = 0;
  let slice = new Stopwatch();
  page.later = (task) => {
    longest = Math.max(longest, slice.ms);
    later(() => {
      slice = new Stopwatch();
      task();
    });
  };
  try {
    await inSteps(work);
    return Math.max(longest, slice.ms);
  } finally {
    page.later = later;
  }
}
