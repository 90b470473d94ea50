/** Measures what a browser has to fetch before the cells and the pane work, and writes it to reports/sizes.json. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Limits in kB (1,000 bytes) after gzip; office.js, which comes from Microsoft, is apart. */
const limits = { functions: 60, pane: 250 };

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const kilobytes = (bytes) => Math.round(bytes / 100) / 10;

/** The page and what it names itself, by file. */
function firstLoad(dist) {
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g)].map(
    ([, address]) => address,
  );
  return ['taskpane.html', ...named.filter((address) => !/^https?:/.test(address))];
}

/** Sizes and limits in kB gzip: `functions` for the cells alone, `pane` for the pane's first load with the functions in it. */
export function measure(dist) {
  const files = Object.fromEntries(firstLoad(dist).map((name) => [name, gzipped(join(dist, name))]));
  const pane = Object.values(files).reduce((sum, bytes) => sum + bytes, 0);
  return {
    functions: { kB: kilobytes(gzipped(join(dist, 'functions.js'))), limit: limits.functions },
    pane: { kB: kilobytes(pane), limit: limits.pane, files },
  };
}

export function writeSizes(dist, report) {
  const sizes = measure(dist);
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, `${JSON.stringify(sizes, null, 2)}\n`);
  return sizes;
}
