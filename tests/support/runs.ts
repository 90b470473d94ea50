/**
 * How many cases a property tries: all of them, or the share that `PROPERTY_SHARE` asks for. The mutation run repeats
 * the tests thousands of times, and asks for less.
 */
export function runs(whole: number): number {
  return Math.ceil(whole * Number(process.env.PROPERTY_SHARE ?? 1));
}
