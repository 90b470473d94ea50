import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server';

/** Builds and serves once for all files of a run; every worker gets both addresses, and a folder for what its browsers cache. */
export default async function globalSetup(): Promise<void> {
  const server = await startServer();
  process.env.E2E_SERVER = JSON.stringify({ addin: server.addin, workbench: server.workbench });
  process.env.E2E_CACHE = mkdtempSync(join(tmpdir(), 'scholing-cache-'));
  Object.assign(globalThis, { stopE2eServer: server.close });
}
