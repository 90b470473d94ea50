/**
 * In jsdom, which has no messages by which a page takes its turn, what waits for a turn goes on at once: whether a piece of work takes
 * longer than one slice says how fast the machine is. A test about turns takes them in its own hands (`ownPage`).
 */
beforeAll(async () => {
  if (typeof MessageChannel !== 'undefined') return;
  const { page } = await import('../../src/pacing');
  page.later = (task) => void Promise.resolve().then(task);
});
