import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { ROOT } from './browser';

const FOLDER = join(ROOT, 'docs', 'images');

/** Whether the tests are run to renew the pictures. */
export const renewsPictures = (): boolean =>
  process.env.SCREENSHOTS === '1' || process.env.npm_lifecycle_event === 'screenshots';

/**
 * Keeps a picture for the documentation, in `docs/images`. Only when it is not there yet, or when the tests are run to renew them
 * (`npm run screenshots`): no two runs give the same bytes, and tests should leave nothing to commit.
 */
export async function picture(of: Page | Locator, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  if (existsSync(path) && !renewsPictures()) return;
  mkdirSync(FOLDER, { recursive: true });
  await of.screenshot({ path });
}
