import { callScript } from '../support/scriptCalls';

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['const a = [1].at(-1) ?? 2; a ||= 3;', []],
  ['class A { field = 1; #own = 2; static made = 3; }', []],
  ['const style = ".a:hover{color:red}";', []],
  ['class A { static { A.made = 1; } }', ['a static block']],
  ['const words = /(?<=€ )\\d+/;', ['a look-behind in /(?<=€ )\\d+/']],
  ['const named = /(?<year>\\d{4})/;', []],
  ['const sorted = rows.toSorted();', ['.toSorted']],
  ['Promise.withResolvers()', ['.withResolvers']],
  ['const toSorted = 1;', []],
  ['const style = ".a:has(b){color:red}";', ['the style :has(']],
  ['const half = "height:100dvh";', ['the style 0dvh']],
];

test('what the oldest browsers of Office cannot run is found in a script, and nothing else', () => {
  const found = callScript(
    'scripts/browsers.mjs',
    'newerInScript',
    cases.map(([text]) => [text]),
  );
  expect(found.map((what, i) => [cases[i][0], what])).toEqual(cases);
});

test('syntax that is newer still is named', () => {
  const [found] = callScript('scripts/browsers.mjs', 'newerInScript', [['const { a } = import.defer("b");']]);
  expect(found).toEqual([expect.stringContaining('syntax after ES2022')]);
});
