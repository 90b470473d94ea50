import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Start } from '../door/writes';
import webpack, { type Configuration } from 'webpack';
import { ROOT } from './browser';
import { startServer } from './server';
import { WorkbenchPage } from './workbench';

/** A workbench whose add-in is the workbook's own code with a door to it, in the pane's place: every request is the test's own. */
export interface DoorPage {
  readonly workbench: WorkbenchPage;
  /** Makes the workbook that writes start from; each holds what the one before it is without. */
  startFrom(start: Start): Promise<void>;
  close(): Promise<void>;
}

/** Builds the add-in with the door in the pane's place, and opens it on an empty workbook. */
export async function openDoor(): Promise<DoorPage> {
  // Builds dist/ when it is out of date.
  (await startServer()).close();
  const folder = mkdtempSync(join(tmpdir(), 'scholing-door-'));
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  await bundle(folder);
  const page = join(folder, 'taskpane.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('taskpane.js', 'door.js'));
  const workbench = await WorkbenchPage.open({ addinFolder: folder, waitForAddin: false });
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

function bundle(folder: string): Promise<void> {
  const load = createRequire(join(ROOT, 'package.json'));
  const pane = (load('./webpack.config.js') as Configuration[]).find(({ name }) => name === 'pane');
  const compiler = webpack({
    ...pane,
    name: 'door',
    entry: { door: './tests/e2e/door/door.ts' },
    output: { path: folder, filename: '[name].js' },
    plugins: [],
    cache: false,
    optimization: { minimize: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
