import type { WriteAccess } from '../../src/taskpane/ui/screen';

/** What a screen writes with, where nothing is written: `write` answers at once as if all went well. */
export const noAccess = () =>
  ({
    writes: [],
    takenBack: [],
    lastAbout: () => undefined,
    write: jest.fn<ReturnType<WriteAccess['write']>, Parameters<WriteAccess['write']>>((_, what) =>
      Promise.resolve({ what, tables: [] }),
    ),
    wrote: () => Promise.resolve(),
    undone: () => Promise.resolve(),
  }) satisfies WriteAccess;
