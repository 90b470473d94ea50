import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { ROOT } from './browser';

const FOLDER = join(ROOT, 'docs', 'images');

/** What the pages show: the names of their pictures. */
const shown = new Set(
  ['', 'docs', 'docs/ontwikkelen', 'workbench']
    .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(ROOT, folder, name)))
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/images\/([\w-]+)\.png/g)])
    .map(([, name]) => name),
);

/** Whether the tests are run to renew the pictures. */
export const renewsPictures = (): boolean =>
  process.env.SCREENSHOTS === '1' || process.env.npm_lifecycle_event === 'screenshots';

/**
 * Keeps a picture for the documentation, in `docs/images`. Only what a page shows, and only when it is not there yet, or
 * when the tests are run to renew them (`npm run screenshots`): no two runs give the same bytes, and tests should leave nothing to commit.
 */
export async function picture(of: Page | Locator, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  if (!shown.has(name)) return;
  if (existsSync(path) && !renewsPictures()) return;
  mkdirSync(FOLDER, { recursive: true });
  await of.screenshot({ path });
}
