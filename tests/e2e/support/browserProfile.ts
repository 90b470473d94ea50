import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a browser keeps of the files of a page and of their compiled code: the only thing that passes from one test file to the next. */
const KEPT = ['Cache', 'Code Cache'];

/** A folder for one browser. */
export interface BrowserProfile {
  readonly folder: string;
  /** Takes the folder away, once the browser is closed; the next browser of this process starts with its cached files. */
  giveBack(): void;
}

/**
 * Makes an empty folder for a browser, with the files that an earlier browser of this process has cached: a page loads in two thirds of
 * the time when its code is compiled already. A browser beside another one starts without.
 */
export function takeProfile(): BrowserProfile {
  const folder = mkdtempSync(join(tmpdir(), 'scholing-browser-'));
  const own = join(folder, 'Default');
  const run = process.env.E2E_CACHE;
  if (run === undefined) return { folder, giveBack: () => remove(folder) };
  const cached = join(run, process.env.JEST_WORKER_ID ?? '1');
  mkdirSync(own);
  mkdirSync(cached, { recursive: true });
  move(cached, own);
  return {
    folder,
    giveBack() {
      move(own, cached);
      remove(folder);
    },
  };
}

function move(from: string, to: string): void {
  for (const name of KEPT)
    if (existsSync(join(from, name)) && !existsSync(join(to, name)))
      renameSync(join(from, name), join(to, name));
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
