/** How long a test takes says nothing where other work runs too: only one that hangs is given up, well after jest's five seconds. */
jest.setTimeout(240_000);
