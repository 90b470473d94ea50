/** A fault the person at the keyboard can mend: its message is a Dutch sentence, shown without a stack. */
export class Stop extends Error {}

/** Runs `main`; a `Stop` ends the process with its sentence, anything else with its stack. */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}
