import { inSteps, page, type Steps } from '../src/pacing';

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The longest time of the processor between two turns of the page while work goes on. */
export async function longestSlice(work: Steps<unknown>): Promise<number> {
  const { later } = page;
  let longest = 0;
  let began = cpuNow();
  page.later = (task) => {
    longest = Math.max(longest, cpuNow() - began);
    later(() => {
      began = cpuNow();
      task();
    });
  };
  try {
    await inSteps(work);
    return Math.max(longest, cpuNow() - began);
  } finally {
    page.later = later;
  }
}
