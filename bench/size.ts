import { WorkbenchPage } from '../tests/e2e/support/workbench';
import { makeBig, type SchoolSize } from '../tests/e2e/support/bigSchool';
import { watched, watchPane } from './blocking';
import { sizeCommands } from './sizeCommands';
import type { BenchRow } from './types';

const SIZE: SchoolSize = { people: 5_000, expenses: 50_000, wishes: 20_000 };
const TARGETS = { blockedMs: 50, megabytes: 5 };

/** Every command of the pane in a very large school: how long, how long without an answer, and how large a request. */
export async function* run(): AsyncGenerator<BenchRow> {
  const workbench = await WorkbenchPage.open({ sample: true, drawsOften: true });
  try {
    workbench.page.setDefaultTimeout(120_000);
    // Functions with a name are wrapped in a helper of the bench's runner, which the page does not have.
    await workbench.pane.evaluate('globalThis.__name = (named) => named');
    await watchPane(workbench);
    await makeBig(workbench, SIZE);
    for (const { name, run: command } of sizeCommands(workbench, SIZE.people)) {
      const { ms, blocked, largest, progress } = await watched(workbench, command);
      const megabytes = largest / 1024 / 1024;
      yield {
        work: `${name}: duur${progress ? ', met voortgang' : ''}`,
        target: '',
        measured: ms / 1000,
        unit: 's',
        ok: null,
      };
      yield {
        work: `${name}: langst zonder antwoord (0: nergens 50 ms)`,
        target: `≤ ${TARGETS.blockedMs} ms`,
        measured: blocked,
        unit: 'ms',
        ok: blocked <= TARGETS.blockedMs,
      };
      yield {
        work: `${name}: grootste verzoek of antwoord`,
        target: `≤ ${TARGETS.megabytes} MB`,
        measured: megabytes,
        unit: 'MB',
        ok: megabytes <= TARGETS.megabytes,
      };
    }
  } finally {
    await workbench.close();
  }
}
