import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');

/** Files that are not there, with their text, and what the linter says of each: asked in one go, as starting it takes seconds. */
const asked = new Map<string, string>();
const answers = new Map<string, readonly string[]>();

/** What the linter says of a file with this text at this place; to be called while tests are listed. */
function lint(file: string, text: string): () => readonly string[] {
  const key = JSON.stringify([file, text]);
  asked.set(key, key);
  return () => answers.get(key) ?? [];
}

beforeAll(() => {
  const code = `import { ESLint } from 'eslint';
    const linter = new ESLint();
    const answers = [];
    for (const [filePath, text] of [${[...asked.keys()].join()}]) {
      const [{ messages }] = await linter.lintText(text, { filePath });
      answers.push(messages.map(({ message }) => message));
    }
    process.stdout.write(JSON.stringify(answers));`;
  const options = { cwd: root, input: code, encoding: 'utf8' } as const;
  const said = JSON.parse(execFileSync(process.execPath, ['--input-type=module'], options)) as string[][];
  [...asked.keys()].forEach((key, i) => answers.set(key, said[i]));
});

describe('a wrong import is refused', () => {
  const cases = [
    ['the core', 'src/domain/budget/example.ts', '../../cao/rules', 'src/domain may not import'],
    ['a table', 'src/tables/example.ts', '../school/school', 'src/tables may not import'],
    ['the school', 'src/school/example.ts', '../workbook/problems', 'src/school may not import'],
    ['a cell function', 'src/functions/example.ts', '../workbook/problems', 'src/functions may not import'],
    ['the workbook', 'src/workbook/example.ts', '../taskpane/app/App', 'src/workbook may not import'],
    ['work in slices', 'src/pacing/example.ts', '../workbook/problems', 'src/pacing may not import'],
    ['what features share', 'src/taskpane/ui/example.ts', '../app/store', 'src/taskpane/ui may not import'],
    [
      'a feature',
      'src/taskpane/features/fund/example.ts',
      '../team/TeamScreen',
      'A feature imports no other but along the arrows',
    ],
  ] as const;
  for (const [where, file, from, sentence] of cases) {
    const said = lint(file, `export * from '${from}';\n`);
    test(`in ${where}`, () => expect(said().join('\n')).toContain(sentence));
  }
});

describe('Excel stays inside src/workbook', () => {
  const text = 'export const run = () => Excel.run(async () => undefined);\n';
  const outside = lint('src/taskpane/example.ts', text);
  const inside = lint('src/workbook/example.ts', text);
  test('as the linter says', () => {
    expect(outside()).toContain('Only src/workbook speaks to Excel.');
    expect(inside()).toEqual([]);
  });

  const typed = 'export const rows = ({ values }: Excel.Range) => values;\n';
  const typedOutside = lint('src/tables/example.ts', typed);
  const typedInside = lint('src/workbook/example.ts', typed);
  test('its types stay inside too', () => {
    expect(typedOutside()).toContain('Only src/workbook speaks to Excel.');
    expect(typedInside()).toEqual([]);
  });
});

describe('real time stays out of the core and of the unit tests', () => {
  const core = lint('src/domain/example.ts', 'export const now = () => new Date();\n');
  const wait = 'export const wait = () => new Promise((resolve) => setTimeout(resolve, 5));\n';
  const unit = lint('tests/taskpane/example.test.ts', wait);
  const endToEnd = lint('tests/e2e/example.test.ts', wait);
  test('as the linter says', () => {
    expect(core().join()).toContain('The core is pure: no clock');
    expect(unit().join()).toContain('A test waits for no real time');
    expect(endToEnd()).toEqual([]);
  });
});

describe('staff data stays in the workbook', () => {
  const ways = [
    'localStorage.setItem("naam", name)',
    'window.sessionStorage.setItem("naam", name)',
    'fetch(name)',
    'new XMLHttpRequest().open("GET", name)',
    'open(name)',
    'window.open(name)',
    '(location.href = name)',
    'document.location.assign(name)',
    'new RTCPeerConnection()',
    'new Worker(name)',
    'new BroadcastChannel(name)',
    'new Image().decode()',
    'navigator.sendBeacon(name)',
  ];
  const rooms = [
    'cao',
    'commands',
    'documents',
    'domain',
    'functions',
    'imports',
    'pacing',
    'school',
    'tables',
    'taskpane',
    'texts',
    'workbook',
  ];
  for (const room of rooms) {
    const said = ways.map((way) =>
      lint(`src/${room}/example.ts`, `export const go = (name: string) => ${way};\n`),
    );
    test(`in src/${room}: every way out that is tried is refused`, () => {
      const allowed = ways.filter(
        (_, i) => !said[i]().some((message) => message.includes('Staff data stays')),
      );
      expect(allowed).toEqual([]);
    });
  }
});

describe('no number of rows makes a call throw', () => {
  const spread = lint(
    'src/workbook/example.ts',
    'export const most = (all: number[]) => Math.max(...all);\n',
  );
  const push = lint(
    'src/tables/example.ts',
    'export const add = (to: number[], all: number[]) => to.push(...all);\n',
  );
  test('as the linter says of a spread', () => {
    expect([spread(), push()].map(([message]) => message)).toEqual([
      expect.stringContaining('throws above some 120,000 values'),
      expect.stringContaining('throws above some 120,000 values'),
    ]);
  });
});

describe('code stays within the browsers that Office uses', () => {
  const said = lint('src/taskpane/example.ts', 'export const packed = new CompressionStream("gzip");\n');
  test('as the linter says', () =>
    expect(said().join()).toContain('CompressionStream is not supported in Safari'));
});

/** What each file of src imports of src, types included. */
function importsOfSource(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name));
  const known = new Set(files);
  const fileOf = (base: string) =>
    ['', '.ts', '.tsx', '/index.ts'].map((end) => base + end).find((name) => known.has(name));
  return new Map(
    files.map((name) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, 'src', name), 'utf8'), true, true);
      const own = importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
      const found = own.map(({ fileName }) => fileOf(posix.join(posix.dirname(name), fileName)));
      return [name, found.filter((file) => file !== undefined)];
    }),
  );
}

/** The first circle found from a file along its imports, as a path; null where there is none. */
function circleFrom(
  file: string,
  imports: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
  path: readonly string[] = [],
): readonly string[] | null {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return null;
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, imports, done, [...path, file]);
    if (circle) return circle;
  }
  done.add(file);
  return null;
}

test('no two files of src need each other, not even for their types', () => {
  const imports = importsOfSource();
  expect(imports.size).toBeGreaterThan(500);
  const done = new Set<string>();
  expect([...imports.keys()].map((file) => circleFrom(file, imports, done)).filter(Boolean)).toEqual([]);
  // The look itself: two files that do need each other.
  const two = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['a.ts']],
  ]);
  expect(circleFrom('a.ts', two, new Set())).toEqual(['a.ts', 'b.ts', 'a.ts']);
});

describe('ARCHITECTURE.md', () => {
  const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const { layers, featureArrows } = JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { layers, featureArrows } = await import('./eslint.config.mjs');
        process.stdout.write(JSON.stringify({ layers, featureArrows }));`,
      ],
      { cwd: root, encoding: 'utf8' },
    ),
  ) as Record<'layers' | 'featureArrows', Record<string, string[]>>;

  test('names the rooms that are there, and the arrows of the linter', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \|.*\| ([^|]*) \|$/gm)];
    const told = rows.map(([, room, may]) => [
      room,
      [...may.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort(),
    ]);
    const held = Object.entries(layers).map(([room, may]) => [room, [...may].sort()]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(held));
    expect(readdirSync(join(root, 'src')).sort()).toEqual(Object.keys(layers).sort());
  });

  test('draws no arrow that the linter forbids, and every room', () => {
    const drawn = [...page.matchAll(/^ {2}(\w+)(?:\[[^\]]*\])? --> (\w+)/gm)];
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter(([, from, to]) => !layers[from].includes(to)).map(([arrow]) => arrow)).toEqual([]);
    expect([...new Set(drawn.flatMap(([, from, to]) => [from, to]))].sort()).toEqual(
      Object.keys(layers).sort(),
    );
  });

  test('names the arrows between features', () => {
    const arrows = Object.entries(featureArrows).map(([from, to]) => `${from} → ${to.join(', ')}`);
    expect(page.replace(/\s+/g, ' ')).toContain(arrows.join('; '));
  });

  test('points to files that are there', () => {
    const paths = [
      ...page.matchAll(
        /`((?:cao|domain|functions|imports|tables|school|documents|workbook|taskpane)\/[\w/.]*\w)`/g,
      ),
    ];
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.map(([, path]) => path).filter((path) => !existsSync(join(root, 'src', path)))).toEqual([]);
  });
});
