/** A browser on a busy machine needs more than jest's five seconds. */
jest.setTimeout(90_000);
