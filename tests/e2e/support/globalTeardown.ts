import { rmSync } from 'node:fs';

/** Ends what the set-up of the run began. */
export default function globalTeardown(): void {
  (globalThis as { stopE2eServer?: () => void }).stopE2eServer?.();
  if (process.env.E2E_CACHE) rmSync(process.env.E2E_CACHE, { recursive: true, force: true });
}
