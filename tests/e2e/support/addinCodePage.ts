import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Start } from '../writes';
import { ROOT } from './browser';
import { startServer } from './server';
import { WorkbenchPage, type Profile } from './workbench';

/** A workbench whose add-in is the workbook's own code, in the pane's place: every request is the test's own. */
export interface AddinCodePage {
  readonly workbench: WorkbenchPage;
  /** Makes the workbook that writes start from; each holds what the one before it is without. */
  startFrom(start: Start): Promise<void>;
  close(): Promise<void>;
}

/**
 * Builds the add-in with that code in the pane's place, and opens it on an empty workbook.
 * @param profile which Excel the workbench behaves as; without it the one of the run
 * @param ownBrowser for what leaves something in the browser, as a clock
 */
export async function openAddinCode(profile?: Profile, ownBrowser = false): Promise<AddinCodePage> {
  // Builds dist/ when it is out of date.
  (await startServer()).close();
  const folder = mkdtempSync(join(tmpdir(), 'scholing-addin-'));
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  await bundle(folder);
  const page = join(folder, 'taskpane.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('taskpane.js', 'addinCode.js'));
  const workbench = await WorkbenchPage.open({
    addinFolder: folder,
    waitForAddin: false,
    ownBrowser,
    ...(profile && { profile }),
  });
  await workbench.pane.waitForFunction(() => window.addinCode !== undefined);
  return {
    workbench,
    startFrom: async (start) => {
      await workbench.pane.evaluate((from) => window.addinCode.startFrom(from), start);
      await workbench.idle();
    },
    async close() {
      await workbench.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Bundles that code. esbuild does in less than a second what the pane's own bundler takes ten for; nobody is shipped this file. */
async function bundle(folder: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['tests/e2e/writes/addinCode.ts'],
    outfile: join(folder, 'addinCode.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
}
