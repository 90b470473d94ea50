import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FunctionMetadata, readFunctions, root, runScript, temporaryFolder } from './files';

/**
 * Excel keeps a list of functions up to a day, and a workbook keeps its formulas for years: what a released version could call, every
 * later one must answer. tests/fixtures holds the list of each released version.
 */
const fixtures = join(root, 'tests', 'fixtures');
const released = readdirSync(fixtures).filter((name) => /^functions-.*\.json$/.test(name));

let current: Map<string, FunctionMetadata>;

beforeAll(() => {
  const folder = temporaryFolder();
  runScript('scripts/metadata.mjs', folder);
  current = new Map(readFunctions(join(folder, 'functions.json')).map((one) => [one.id, one]));
}, 60_000);

/** What would break a formula of an earlier version, each in a sentence. */
function broken(earlier: readonly FunctionMetadata[], now: ReadonlyMap<string, FunctionMetadata>): string[] {
  return earlier.flatMap((was) => {
    const is = now.get(was.id);
    if (!is) return [`${was.id} is gone`];
    const faults = was.parameters.flatMap((before, index) => {
      const after = is.parameters[index];
      const place = `${was.id}, parameter ${index + 1} (${before.name})`;
      if (!after) return [`${place} is gone`];
      if (after.name !== before.name) return [`${place} is called ${after.name} now`];
      if (after.type !== before.type || after.dimensionality !== before.dimensionality)
        return [`${place} takes something else`];
      return before.optional && !after.optional ? [`${place} has become obligatory`] : [];
    });
    const added = is.parameters.slice(was.parameters.length).filter(({ optional }) => !optional);
    return [
      ...faults,
      ...added.map(({ name }) => `${was.id} asks for ${name}, which older formulas do not give`),
      ...(is.result.dimensionality === was.result.dimensionality ? [] : [`${was.id} gives something else`]),
    ];
  });
}

test('the list of every released version is kept', () => {
  expect(released).toContain('functions-1.0.json');
});

test.each(released)('formulas made with %s can still be computed', (name) => {
  const earlier = readFunctions(join(fixtures, name));
  expect(earlier.length).toBeGreaterThan(20);
  expect(broken(earlier, current)).toEqual([]);
});

test.each<[string, (one: FunctionMetadata) => FunctionMetadata | null, string]>([
  ['taken away', () => null, 'SALARIS is gone'],
  [
    'whose parameters change places',
    (one) => ({ ...one, parameters: [one.parameters[1], one.parameters[0], ...one.parameters.slice(2)] }),
    'is called',
  ],
  [
    'that asks for more',
    (one) => ({ ...one, parameters: [...one.parameters, { name: 'extra', description: '' }] }),
    'SALARIS asks for extra',
  ],
  [
    'of which a choice becomes an obligation',
    (one) => ({ ...one, parameters: one.parameters.map((each) => ({ ...each, optional: false })) }),
    'has become obligatory',
  ],
])('a function %s would be noticed', (_, change, fault) => {
  const changed = new Map(current);
  const made = change(current.get('SALARIS')!);
  if (made) changed.set('SALARIS', made);
  else changed.delete('SALARIS');
  expect(broken([...current.values()], changed).join('\n')).toContain(fault);
});
