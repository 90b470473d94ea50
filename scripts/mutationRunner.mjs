/**
 * Runs tests for Stryker within its own process: no more than their code is run again for each mutant, where jest
 * would load itself, and every test file apart, thousands of times over.
 *
 * It knows `describe`, `it`, `test`, their `each`, and jest's `expect`; the tests are those that `MUTATION_TESTS` lists,
 * from `tests`. Each mutant gets all modules anew, so that nothing of another one is left, and stops at the first
 * failure.
 */
import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Script } from 'node:vm';
import { transformAsync } from '@babel/core';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { expect } from 'expect';
import fc from 'fast-check';

const context = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
const require = createRequire(import.meta.url);

/** The test files of a folder, or the file itself; large cases take too long to repeat. */
function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.test.ts') && !name.includes('.large.'))
    .map((name) => join(path, name));
}

/**
 * Turns of loops after which a test has met an endless one: several times what the heaviest test needs. A count, not a
 * time, so that what is seen does not hang on how busy the machine is.
 */
const MOST_TURNS = 30_000_000;

/** The longest typed array that a test may make: several times what the heaviest one needs. */
const LONGEST_ARRAY = 2 ** 23;

/** A kind of typed array that cannot take up all memory, when a mutant makes it grow without end. */
const bounded = (kind) =>
  new Proxy(kind, {
    construct(target, [first, ...others]) {
      if (typeof first === 'number' && first > LONGEST_ARRAY) throw new Error('An array without end');
      return Reflect.construct(target, [first, ...others]);
    },
  });

/** Counts the turns of all loops of the domain and of its tests, and ends a loop without end. */
function countTurns({ types }) {
  return {
    visitor: {
      Loop({ node }) {
        const count = types.expressionStatement(types.callExpression(types.identifier('turn'), []));
        node.body = types.blockStatement([count, node.body]);
      },
    },
  };
}

const parserOpts = { plugins: ['typescript'] };

/** The code of each file as it is run; they are many and never change. */
const codeOf = new Map();

async function counted(path) {
  // A test that reads a file beside it finds that by its own folder.
  const source = readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path)));
  if (!/\b(for|while)\b/.test(source)) return source;
  const options = { configFile: false, babelrc: false, filename: path, parserOpts, plugins: [countTurns] };
  return (await transformAsync(source, options)).code;
}

/**
 * Reads the file that has the mutants from the folder that Stryker made, and the others as they are: mutants that are
 * not active take time too.
 *
 * @param mutated the file with the mutants; all files where it is undefined
 */
const countedLoops = (mutated) => ({
  name: 'counted-loops',
  setup: (builder) =>
    builder.onLoad({ filter: /[/](src[/]domain|tests)[/].*[.]ts$/ }, async ({ path }) => {
      const asIs = mutated !== undefined && path !== mutated && /[/]src[/]domain[/]/.test(path);
      const from = asIs ? join(process.env.MUTATION_ROOT, relative(process.cwd(), path)) : path;
      if (!codeOf.has(from)) codeOf.set(from, counted(from));
      return { contents: await codeOf.get(from), loader: 'ts' };
    }),
});

/** All tests as one script, that gets `require` and the functions that tests are written with. */
async function bundled(mutated) {
  const files = process.env.MUTATION_TESTS.split(',').flatMap((place) =>
    filesAt(join(process.cwd(), 'tests', place)),
  );
  const { outputFiles } = await build({
    stdin: {
      contents: [...new Set(files)].map((file) => `require(${JSON.stringify(file)});`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['fast-check'],
    plugins: [countedLoops(mutated)],
    write: false,
  });
  return new Script(
    `(function (require, describe, it, test, expect, turn, Float64Array, Int32Array, Int8Array, Uint8Array) {${outputFiles[0].text}\n})`,
  );
}

/** The tests of the script, in order. */
function collected(script, turn) {
  const tests = [];
  let path = '';
  const withEach = (declare) =>
    Object.assign(declare, {
      each: (rows) => (name, run) =>
        rows.forEach((row, i) => {
          const values = Array.isArray(row) ? row : [row];
          declare(`${name} (${i})`, () => run(...values));
        }),
    });
  const describe = withEach((name, declareAll) => {
    const outer = path;
    path = `${path}${name} `;
    declareAll();
    path = outer;
  });
  const it = withEach((name, run) => tests.push({ id: `${path}${name} #${tests.length}`, run }));
  const arrays = [Float64Array, Int32Array, Int8Array, Uint8Array].map(bounded);
  script.runInThisContext()(require, describe, it, it, expect, turn, ...arrays);
  return tests;
}

class MutationRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // A mutant may not live or die by chance.
    fc.configureGlobal({ seed: 20262027, endOnFailure: true });
    /** By the file with the mutants: the script of all tests. */
    this.scripts = new Map();
    /** The tests that saw a mutant before, the newest last: they see the next one soonest. */
    this.sharp = [];
  }

  async dryRun() {
    context.mutantCoverage = { static: {}, perTest: {} };
    const tests = await this.#run(await bundled(), () => true, true);
    return { status: 'complete', tests, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    const script = await this.#scriptFor(sandboxFileName);
    const wanted = testFilter && new Set(testFilter);
    // Stryker allows a hundred times what all tests together do, which takes minutes where they search.
    context.hitLimit = hitLimit && hitLimit / 20;
    context.hitCount = hitLimit === undefined ? undefined : 0;
    context.activeMutant = activeMutant.id;
    try {
      const tests = await this.#run(script, (id) => !wanted || wanted.has(id), false);
      const tooLong = this.turns > MOST_TURNS && { status: 'timeout', reason: 'A loop without end' };
      const endless = tooLong || determineHitLimitReached(context.hitCount, context.hitLimit);
      return toMutantRunResult(endless || { status: 'complete', tests });
    } finally {
      context.activeMutant = undefined;
      context.hitLimit = undefined;
    }
  }

  async #scriptFor(file) {
    if (!this.scripts.has(file))
      this.scripts.set(file, await bundled(join(process.cwd(), relative(process.cwd(), file))));
    return this.scripts.get(file);
  }

  #turn() {
    this.turns += 1;
    if (this.turns > MOST_TURNS) throw new Error('A loop without end');
  }

  /** @param goOn whether a failure does not end it */
  async #run(script, isWanted, goOn) {
    const results = [];
    this.turns = 0;
    let tests;
    try {
      tests = collected(script, () => this.#turn());
    } catch (error) {
      return [
        {
          id: 'load',
          name: 'load',
          timeSpentMs: 0,
          status: TestStatus.Failed,
          failureMessage: String(error),
        },
      ];
    }
    for (const { id, run } of this.#sharpFirst(tests)) {
      if (!isWanted(id)) continue;
      this.turns = 0;
      const start = performance.now();
      let failureMessage = null;
      context.currentTestId = id;
      try {
        await run();
      } catch (error) {
        failureMessage = String(error?.message ?? error);
      }
      context.currentTestId = undefined;
      const status = failureMessage === null ? TestStatus.Success : TestStatus.Failed;
      results.push({
        id,
        name: id,
        timeSpentMs: performance.now() - start,
        status,
        failureMessage: failureMessage ?? '',
      });
      if (failureMessage !== null && !goOn) {
        this.sharp = [...this.sharp.filter((known) => known !== id), id];
        break;
      }
    }
    return results;
  }

  #sharpFirst(tests) {
    const place = new Map(this.sharp.map((id, i) => [id, i]));
    const placeOf = ({ id }) => place.get(id) ?? -1;
    return [...tests].sort((a, b) => placeOf(b) - placeOf(a));
  }
}

/** Writes what becomes of each mutant as soon as it is known, one a line: a run that is broken off is not lost. */
class LineReporter {
  onMutantTested({ fileName, location, mutatorName, replacement, status }) {
    const line = JSON.stringify({ fileName, location, mutatorName, replacement, status });
    appendFileSync(process.env.MUTATION_LINES, `${line}\n`);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'domain', MutationRunner),
  declareClassPlugin(PluginKind.Reporter, 'lines', LineReporter),
];
