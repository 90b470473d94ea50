import { WorkbenchPage } from '../tests/e2e/support/workbench';
import type { BenchRow } from './types';

const TARGET_MS = 50;
/** Rows of the sample school's people in `Medewerkers` of whom scale, step and fte are known. */
const ROWS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21];
/** Who is shown first, while the scripts of the screen and the chart are fetched. */
const FIRST_ROW = 22;

interface Timing {
  /** Until the last part of the screen stands in the page, laid out: what the pane itself does. */
  readonly ready: number;
  /** Until the frame with it has been painted. */
  readonly painted: number;
}

/**
 * Opens the career of the person of a row from the person screen, and measures in the pane. Null for who has no career
 * to show: the button is not there then.
 */
async function openCareer(workbench: WorkbenchPage, row: number): Promise<Timing | null> {
  const { pane } = workbench;
  const [[name, , scale, step]] = await workbench.cells('Medewerkers', `B${row}:E${row}`);
  if (scale === '' || step === '') return null;
  await workbench.select('Medewerkers', `B${row}`);
  await pane.getByRole('heading', { level: 1, name: String(name) }).waitFor();
  await pane.getByRole('button', { name: `Bekijk de hele loopbaan van ${String(name)}` }).waitFor();
  await workbench.idle();
  return pane.evaluate(async () => {
    const button = [...document.querySelectorAll<HTMLElement>('button')].find(({ ariaLabel }) =>
      ariaLabel?.startsWith('Bekijk de hele loopbaan van '),
    )!;
    const began = performance.now();
    const ready = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        const heads = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
        const last = heads.includes('Prognose') && heads.includes('Kosten voor de werkgever');
        if (!last || !document.querySelector('svg[role=img]')) return;
        observer.disconnect();
        // Asking for a measure makes the browser lay the page out now.
        document.body.getBoundingClientRect();
        resolve(performance.now() - began);
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    button.click();
    const done = await ready;
    // The task after a frame's callback runs when that frame has been painted.
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return { ready: done, painted: performance.now() - began };
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The career screen of one person after another, in the sample school, through the workbench in Chromium. */
export async function run(): Promise<BenchRow[]> {
  const workbench = await WorkbenchPage.open({ sample: true, drawsOften: true });
  try {
    await openCareer(workbench, FIRST_ROW);
    const times: Timing[] = [];
    for (const row of ROWS) {
      const time = await openCareer(workbench, row);
      if (time) times.push(time);
    }
    if (times.length < ROWS.length / 2) throw new Error('Too few people have a career to show');
    const ready = times.map((time) => time.ready);
    const painted = times.map((time) => time.painted);
    const of = `mediaan van ${times.length} medewerkers`;
    return [
      {
        work: `het loopbaanscherm van een medewerker berekenen en opmaken, ${of}`,
        target: `≤ ${TARGET_MS} ms`,
        measured: median(ready),
        unit: 'ms',
        ok: median(ready) <= TARGET_MS,
      },
      {
        work: 'het traagste daarvan',
        target: '',
        measured: Math.max(...ready),
        unit: 'ms',
        ok: null,
      },
      {
        work: `hetzelfde tot het op het scherm staat, ${of}`,
        target: '',
        measured: median(painted),
        unit: 'ms',
        ok: null,
      },
    ];
  } finally {
    await workbench.close();
  }
}
