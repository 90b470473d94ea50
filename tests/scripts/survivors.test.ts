import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callScript } from '../support/scriptCalls';

interface Group {
  readonly kind: string;
  readonly why: string;
  readonly changes: readonly string[];
}

const root = join(__dirname, '..', '..');
const named = JSON.parse(readFileSync(join(root, 'tests/mutation/survivors.json'), 'utf8')) as Record<
  string,
  readonly Group[]
>;

test('the name of a change is its line of code, and what of it becomes what', () => {
  const source = 'const a = 1;\n  if (a <\n    2) {\n  }\n';
  const location = { start: { line: 2, column: 7 }, end: { line: 3, column: 6 } };
  expect(
    callScript('scripts/survivors.mjs', 'changeOf', [[source, { location, replacement: 'true' }]]),
  ).toEqual(['if (a < | a < 2 -> true']);
});

test('what is missed without a name is new, and what has a name and is seen is outdated', () => {
  const names = { 'a.ts': [{ kind: 'speed', why: '', changes: ['x', 'y'] }], 'b.ts': [{ changes: ['z'] }] };
  const survivors = [
    { file: 'a.ts', line: 1, change: 'x' },
    { file: 'a.ts', line: 2, change: 'new' },
  ];
  // Of files that were not run nothing is known.
  expect(callScript('scripts/survivors.mjs', 'compared', [[names, survivors, ['a.ts']]])).toEqual([
    { unnamed: [survivors[1]], outdated: [{ file: 'a.ts', change: 'y' }] },
  ]);
});

test('a group needs a known kind and a reason in words', () => {
  const groups = [
    { kind: 'speed', why: 'Because.', changes: ['x'] },
    { kind: 'luck', why: 'Because.', changes: ['y'] },
    { kind: 'speed', why: '', changes: ['z'] },
  ];
  expect(callScript('scripts/survivors.mjs', 'withoutReason', [[{ 'a.ts': groups }], [named]])).toEqual([
    ['a.ts: luck: y', 'a.ts: speed: z'],
    [],
  ]);
});

test('every change that is named is one of code that is there', () => {
  const lines = (file: string) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
  for (const [file, groups] of Object.entries(named)) {
    const known = lines(file);
    const lost = groups
      .flatMap(({ changes }) => changes)
      .filter((change) => !known.some((line) => change.startsWith(line.slice(0, 160))));
    expect({ file, lost }).toEqual({ file, lost: [] });
  }
});
