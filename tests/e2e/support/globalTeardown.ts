import { ENDS } from './globalSetup';

/** Ends what the set-up of the run began. */
export default async function globalTeardown(): Promise<void> {
  for (const end of ENDS.splice(0)) await end();
}
