import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from './types';

const REPORT = join(__dirname, '..', 'reports', 'sizes.json');

interface Size {
  readonly kB: number;
  readonly limit: number;
}

/** What a browser has to fetch, as the build measured it last. @throws Error when nothing was built and measured yet */
export async function run(): Promise<BenchRow[]> {
  if (!existsSync(REPORT)) throw new Error('Run "npm run build && node scripts/sizes.mjs" first');
  const { functions, pane } = JSON.parse(readFileSync(REPORT, 'utf8')) as { functions: Size; pane: Size };
  return [
    row('functions.js: alles wat de cellen nodig hebben', functions),
    row('het paneel bij het openen, zonder office.js', pane),
  ];
}

function row(work: string, { kB, limit }: Size): BenchRow {
  return { work, target: `≤ ${limit} kB`, measured: kB, unit: 'kB gzip', ok: kB <= limit };
}
