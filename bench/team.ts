import { WorkbenchPage } from '../tests/e2e/support/workbench';
import { grow } from './school';
import type { BenchRow } from './types';

const TARGETS = { listMs: 200, personMs: 200, blockedMs: 50 };

type Timing = { painted: number; complete: number; blocked: number };

/** Presses a button of the bar, and measures in the pane until the first frame with rows, and until all signals are known. */
function openTeam(workbench: WorkbenchPage): Promise<Timing> {
  return workbench.pane.evaluate(async () => {
    const button = [...document.querySelectorAll<HTMLElement>('nav button')].find(
      ({ textContent }) => textContent === 'Team',
    )!;
    const rows = () => document.querySelectorAll('li[aria-posinset]');
    const until = (done: () => boolean) =>
      new Promise<number>((resolve) => {
        const look = () =>
          requestAnimationFrame(() => (done() ? setTimeout(() => resolve(performance.now())) : look()));
        look();
      });
    const longest = { ms: 0 };
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    });
    const began = performance.now();
    button.click();
    const painted = (await until(() => rows().length > 0)) - began;
    observer.observe({ type: 'longtask' });
    const complete = (await until(() => !document.body.textContent!.includes('Signalen volgen'))) - began;
    observer.disconnect();
    return { painted, complete, blocked: longest.ms };
  });
}

/** Opens the person of the first row, and measures until the frame after the name and the balance are there. */
function openPerson(workbench: WorkbenchPage): Promise<number> {
  return workbench.pane.evaluate(async () => {
    const row = document.querySelector<HTMLElement>('li[aria-posinset] button')!;
    const name = row.querySelector('span')!.textContent!;
    const began = performance.now();
    row.click();
    return new Promise<number>((resolve) => {
      const look = () =>
        requestAnimationFrame(() =>
          document.querySelector('h1')?.textContent?.includes(name)
            ? setTimeout(() => resolve(performance.now() - began))
            : look(),
        );
      look();
    });
  });
}

/** Puts the list under a heading per team, and measures until the frame in which the first heading stands. */
async function groupByTeam(workbench: WorkbenchPage): Promise<number> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Filter en volgorde' }).click();
  return pane.getByRole('combobox', { name: 'Kopjes per' }).evaluate((select) => {
    const began = performance.now();
    (select as HTMLSelectElement).value = 'team';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return new Promise<number>((resolve) => {
      const look = () =>
        requestAnimationFrame(() =>
          document.querySelector('li[aria-posinset] h2')
            ? setTimeout(() => resolve(performance.now() - began))
            : look(),
        );
      look();
    });
  });
}

/** The team list in the workbench in Chromium: of a very large school, and of more people than any has. */
export async function* run(): AsyncGenerator<BenchRow> {
  yield* ofSchool(5_000, TARGETS);
  yield* ofSchool(26_000, { ...TARGETS, listMs: null, personMs: null });
}

type Targets = Readonly<Record<'listMs' | 'personMs' | 'blockedMs', number | null>>;

async function* ofSchool(employees: number, targets: Targets): AsyncGenerator<BenchRow> {
  const workbench = await WorkbenchPage.open({ sample: true, drawsOften: true });
  try {
    // Functions with a name are wrapped in a helper of the bench's runner, which the page does not have.
    await workbench.pane.evaluate('globalThis.__name = (named) => named');
    // The script of the screen is fetched once.
    await openTeam(workbench);
    await grow(workbench, employees);
    await workbench.pane
      .getByText(new RegExp(`^${employees} medewerkers$`))
      .first()
      .waitFor({ timeout: 300_000 });
    await workbench.pane.getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
    await workbench.idle(300_000);
    const { painted, complete, blocked } = await openTeam(workbench);
    const grouped = await groupByTeam(workbench);
    const person = await openPerson(workbench);
    const row = (work: string, measured: number, target: number | null): BenchRow => ({
      work: `${work}, ${employees} medewerkers`,
      target: target === null ? '' : `≤ ${target} ms`,
      measured,
      unit: 'ms',
      ok: target === null ? null : measured <= target,
    });
    yield row('de teamlijst openen tot de eerste rijen er staan', painted, targets.listMs);
    yield row('alle signalen bekend, terwijl de lijst al te gebruiken is', complete, null);
    yield row('langste tijd dat het venster daarbij niet antwoordt', blocked, targets.blockedMs);
    yield row('de teamlijst onder kopjes per team, tot de eerste rijen er staan', grouped, targets.listMs);
    yield row('van de teamlijst naar een medewerker', person, targets.personMs);
  } finally {
    await workbench.close();
  }
}
