import { WorkbenchPage } from '../tests/e2e/support/workbench';
import { grow } from './school';
import type { BenchRow } from './types';

const EMPLOYEES = 300;
const SELECTIONS = 20;
const OPENINGS = 5;
const TARGETS = { answerMs: 100, selectionSyncs: 1, planSyncs: 2, interactiveMs: 500 };
/** Row of the first employee in `Medewerkers`, and of the one that the plan is written for. */
const FIRST_ROW = 2;
const PLANNED = { row: 6, name: 'Emre Routerkast' };

/**
 * Selects an employee's row, and measures in the pane: from the arrival of Excel's event until the first frame after the one in which
 * this person's balance was painted.
 */
async function answerTime(workbench: WorkbenchPage, row: number): Promise<number> {
  const [[number]] = await workbench.cells('Medewerkers', `A${row}`);
  await workbench.pane.evaluate((wanted) => {
    const holder = window as unknown as { answer: Promise<number> };
    holder.answer = new Promise((resolve) => {
      let arrived = 0;
      window.addEventListener('message', () => (arrived ||= performance.now()), {
        capture: true,
        once: true,
      });
      const observer = new MutationObserver(() => {
        const header = document.querySelector('h1')?.parentElement?.textContent;
        if (arrived === 0 || !header?.includes(String(wanted))) return;
        observer.disconnect();
        // The task after a frame's callback runs when that frame has been painted.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - arrived)));
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  }, number);
  await workbench.select('Medewerkers', `B${row}`);
  return workbench.pane.evaluate(() => (window as unknown as { answer: Promise<number> }).answer);
}

/** Requests of the add-in from pressing the button that writes until the pane says that it is written. */
async function planSyncs(workbench: WorkbenchPage): Promise<number> {
  const { pane } = workbench;
  await workbench.select('Medewerkers', `B${PLANNED.row}`);
  await pane.getByRole('heading', { name: PLANNED.name }).waitFor();
  await pane.getByRole('button', { name: 'Zet plan in werkmap' }).click();
  await pane.getByRole('button', { name: 'Schrijf naar Plan' }).waitFor();
  await workbench.idle();
  await workbench.call('resetCounters');
  // Counted in the page of the add-in itself: what reads the workbook later, woken by Excel's event of the change, is not writing.
  const written = pane.evaluate(
    (sentence) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.body.textContent?.includes(sentence)) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    `Het plan van ${PLANNED.name} staat in Plan.`,
  );
  await pane.getByRole('button', { name: 'Schrijf naar Plan' }).click();
  await written;
  return (await workbench.counters()).batches;
}

/** Opens the pane anew; milliseconds from office.js being ready until the pane's own screen takes input. */
async function interactiveTime(workbench: WorkbenchPage): Promise<number> {
  await workbench.pane.evaluate(() => {
    // The page that goes is not the one to measure.
    performance.clearMeasures();
    location.reload();
  });
  const opened = await workbench.pane.waitForFunction(
    () => performance.getEntriesByName('scholing:interactive', 'measure')[0]?.duration,
  );
  return (await opened.jsonValue())!;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The pane in a school of 300 employees, through the workbench in Chromium. */
export async function run(): Promise<BenchRow[]> {
  const workbench = await WorkbenchPage.open({ sample: true, drawsOften: true });
  try {
    const openings: number[] = [];
    while (openings.length < OPENINGS) openings.push(await interactiveTime(workbench));
    await grow(workbench, EMPLOYEES);
    const people = await workbench.cells('Overzicht', `A5:A${EMPLOYEES + 4}`);
    if (people.some(([number]) => number === '')) throw new Error('The school did not grow');
    await answerTime(workbench, FIRST_ROW + 1); // the first is shown already; the chart's script is fetched once
    await workbench.pane.getByRole('img').first().waitFor();

    const times: number[] = [];
    let most = 0;
    for (let turn = 1; turn <= SELECTIONS; turn++) {
      await workbench.idle();
      await workbench.call('resetCounters');
      times.push(await answerTime(workbench, FIRST_ROW + ((turn * 37) % EMPLOYEES)));
      await workbench.idle();
      most = Math.max(most, (await workbench.counters()).batches);
    }
    const syncs = await planSyncs(workbench);
    return [
      {
        work: `een andere medewerker kiezen tot het antwoord er staat, ${EMPLOYEES} medewerkers, mediaan van ${SELECTIONS}`,
        target: `≤ ${TARGETS.answerMs} ms`,
        measured: median(times),
        unit: 'ms',
        ok: median(times) <= TARGETS.answerMs,
      },
      { work: 'het traagste daarvan', target: '', measured: Math.max(...times), unit: 'ms', ok: null },
      {
        work: 'verzoeken aan Excel per gekozen medewerker, hoogstens',
        target: `≤ ${TARGETS.selectionSyncs}`,
        measured: most,
        unit: 'syncs',
        ok: most <= TARGETS.selectionSyncs,
      },
      {
        work: 'verzoeken aan Excel om een plan te schrijven',
        target: `≤ ${TARGETS.planSyncs}`,
        measured: syncs,
        unit: 'syncs',
        ok: syncs <= TARGETS.planSyncs,
      },
      {
        work: `het paneel is te bedienen nadat office.js klaar is, mediaan van ${OPENINGS}`,
        target: `≤ ${TARGETS.interactiveMs} ms`,
        measured: median(openings),
        unit: 'ms',
        ok: median(openings) <= TARGETS.interactiveMs,
      },
      {
        work: 'het traagste daarvan',
        target: '',
        measured: Math.max(...openings),
        unit: 'ms',
        ok: null,
      },
    ];
  } finally {
    await workbench.close();
  }
}
