/**
 * The clock and the turns of the page that all work in slices goes by. They are here alone, so that a test can put a clock and
 * turns of its own in their place.
 */
export const page = {
  /** Milliseconds that only go up. */
  now: (): number => performance.now(),
  /**
   * Runs a task after the page had its turn: it paints, and answers what was clicked. By a message and not by a timer, which runs only
   * once a second in a pane that is not shown.
   */
  later: (task: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      task();
    };
    port2.postMessage(null);
  },
};

/** Lets the page paint and answer what was clicked. */
export function pause(): Promise<void> {
  return new Promise((resolve) => page.later(resolve));
}
