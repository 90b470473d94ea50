import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { type FunctionMetadata, readFunctions, runScript, temporaryFolder } from './files';

const folder = temporaryFolder();
let dutch: FunctionMetadata[];
let english: FunctionMetadata[];
let associated: Map<string, (...args: unknown[]) => unknown>;
let globals: string[];

beforeAll(() => {
  runScript('scripts/metadata.mjs', folder);
  dutch = readFunctions(join(folder, 'functions.json'));
  english = readFunctions(join(folder, 'functions.en.json'));

  runScript('node_modules/webpack/bin/webpack.js', '--config-name', 'functions', '--output-path', folder);
  associated = new Map();
  class CellError extends Error {}
  const CustomFunctions = {
    associate: (id: string, run: (...args: unknown[]) => unknown) => {
      if (associated.has(id)) throw new Error(`${id} twice`);
      associated.set(id, run);
    },
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  // Nothing but the language itself and CustomFunctions: no window, no document, no Office.
  const bare = createContext({ CustomFunctions });
  runInContext(readFileSync(join(folder, 'functions.js'), 'utf8'), bare);
  globals = Object.keys(bare);
}, 60_000);

test('functions.js associates exactly the described functions, in a context without page or Office', () => {
  expect([...associated.keys()].sort()).toEqual(dutch.map(({ id }) => id).sort());
});

test('functions.js leaves nothing behind in the page', () => {
  expect(globals).toEqual(['CustomFunctions']);
});

test('a function of the built script computes', () => {
  expect(associated.get('SCHOOLJAAR')?.([['1-8-2026'], ['2026-07-31']])).toEqual([
    ['2026-2027'],
    ['2025-2026'],
  ]);
});

test('each function takes as many parameters as are described', () => {
  for (const { id, parameters } of dutch)
    expect([id, associated.get(id)?.length]).toEqual([id, parameters.length]);
});

test('Dutch and English describe the same functions, parameters and results', () => {
  const shape = (list: FunctionMetadata[]) =>
    list.map((one) => ({
      ...one,
      description: '',
      parameters: one.parameters.map((parameter) => ({ ...parameter, description: '' })),
    }));
  expect(shape(english)).toEqual(shape(dutch));
});

test('every description is one line of text, and differs between the languages', () => {
  const texts = (list: FunctionMetadata[]) =>
    list.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]);
  expect([...texts(dutch), ...texts(english)].filter((text) => !text || text.includes('\n'))).toEqual([]);
  for (const [index, { id, description }] of dutch.entries())
    expect([id, english[index]?.description]).not.toEqual([id, description]);
});

test('name and id are the same in every language, in capitals', () => {
  for (const { id, name } of [...dutch, ...english]) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
  }
});

test('no name looks like a cell address', () => {
  expect(dutch.map(({ id }) => id).filter((id) => /^[A-Z]{1,3}\d+$|^R\d*C\d*$/.test(id))).toEqual([]);
});

test('every parameter and result is a matrix, so that one call does a column', () => {
  for (const { parameters, result } of dutch) {
    expect(result.dimensionality).toBe('matrix');
    expect(
      parameters.every(({ dimensionality, type }) => dimensionality === 'matrix' && type === 'any'),
    ).toBe(true);
  }
});

test('after an optional parameter come only optional ones', () => {
  for (const { id, parameters } of dutch) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect([id, optional]).toEqual([id, [...optional].sort()]);
  }
});

test.each(['functions.json', 'functions.en.json'])('%s lets errors in ranges reach the functions', (name) => {
  const list = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
  expect(list.allowErrorForDataTypeAny).toBe(true);
});
