/** Prints how a script is used and ends it, where that is asked for with --help; all that the script imports is loaded by then. */
export function usage(text) {
  if (!process.argv.includes('--help')) return;
  console.log(text);
  process.exit(0);
}
