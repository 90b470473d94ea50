import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Start } from '../door/writes';
import { ROOT } from './browser';
import { startServer } from './server';
import { WorkbenchPage, type Profile } from './workbench';

/** A workbench whose add-in is the workbook's own code with a door to it, in the pane's place: every request is the test's own. */
export interface DoorPage {
  readonly workbench: WorkbenchPage;
  /** Makes the workbook that writes start from; each holds what the one before it is without. */
  startFrom(start: Start): Promise<void>;
  close(): Promise<void>;
}

/**
 * Builds the add-in with the door in the pane's place, and opens it on an empty workbook.
 * @param profile which Excel the workbench behaves as; without it the one of the run
 * @param ownBrowser for what leaves something in the browser, as a clock
 */
export async function openDoor(profile?: Profile, ownBrowser = false): Promise<DoorPage> {
  // Builds dist/ when it is out of date.
  (await startServer()).close();
  const folder = mkdtempSync(join(tmpdir(), 'scholing-door-'));
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  await bundle(folder);
  const page = join(folder, 'taskpane.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('taskpane.js', 'door.js'));
  const workbench = await WorkbenchPage.open({
    addinFolder: folder,
    waitForAddin: false,
    ownBrowser,
    ...(profile && { profile }),
  });
  await workbench.pane.waitForFunction(() => window.door !== undefined);
  return {
    workbench,
    startFrom: async (start) => {
      await workbench.pane.evaluate((from) => window.door.startFrom(from), start);
      await workbench.idle();
    },
    async close() {
      await workbench.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Bundles the door. esbuild does in less than a second what the pane's own bundler takes ten for; nobody is shipped this file. */
async function bundle(folder: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['tests/e2e/door/door.ts'],
    outfile: join(folder, 'door.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
}
