/**
 * How many cases a property tries: all of them, as `npm run unit` does, or the share that `PROPERTY_SHARE` asks for. `npm test` asks for
 * half of them, which is still thousands per oracle; the mutation run repeats the tests thousands of times, and asks for less.
 */
export function runs(whole: number): number {
  return Math.ceil(whole * Number(process.env.PROPERTY_SHARE ?? 1));
}
