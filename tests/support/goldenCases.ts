import { readFileSync } from 'node:fs';
import { call, shown } from './functions';

/** A worked case as data: it says in words where its rule comes from and how the answer is worked out by hand. */
interface GoldenCase {
  readonly name: string;
  readonly source: string;
  readonly why: string;
  readonly function: string;
  /** Single values, or rows of cells; null leaves the parameter out. */
  readonly args: readonly unknown[];
  /** One value, an error with its sentence, or the rows of a report. */
  readonly expected: unknown;
}

/** One test per case of a JSON file. */
export function testCases(file: string): void {
  const cases = JSON.parse(readFileSync(file, 'utf8')) as GoldenCase[];

  test.each(cases.map((golden) => [golden.name, golden] as const))('%s', (_, golden) => {
    const args = golden.args.map((arg) => (Array.isArray(arg) ? arg : [[arg]]));
    const result = call(golden.function, ...args).map((row) => row.map(shown));
    expect(result).toEqual(Array.isArray(golden.expected) ? golden.expected : [[golden.expected]]);
  });

  test('each case says where its rule comes from and how the answer is found', () => {
    for (const { source, why } of cases) expect(Math.min(source.length, why.length)).toBeGreaterThan(10);
  });
}
