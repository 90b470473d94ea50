/**
 * Random hostile input for every cell function and reader, as long as wanted: `npm run hostile -- 60 1` for sixty minutes from seed 1.
 * Cells hold long texts of suspicious kinds, prototype words, numbers at the limits or sound values; tables have up to 100,000 rows.
 * Whatever comes, there is an answer in a known time, and it is a cell value or an error with a sentence.
 */
import { associatedIds, call, shown } from '../support/functions';
import { CellError } from '../support/customFunctions';
import { cpuTime } from '../support/cpuTime';
import { LONG_TEXTS } from '../support/hostile';
import { readPaste } from '../../src/imports/salaryTable';
import { checkBalances } from '../../src/school/read/checkBalances';
import { tableSpecs, type TableName } from '../../src/tables/schema';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { inOneGo } from '../../src/pacing';
import { rawSchool } from '../school/rawSchool';
import { numbersGiven } from './options';
import { randomFrom } from './random';
import { readCsv, readOpeningBalances, readPastExpenses, readStaffList } from '../support/inOneGo';

if (process.argv.includes('--help')) {
  console.log('npm run hostile [-- <minutes> <seed>]');
  process.exit(0);
}
const [minutes, seed] = numbersGiven(60, 1);

/** Of one call or reading, of the processor alone: the limit of a whole formula, and some more for a slow machine. */
const MOST_MS = 20_000;
const MOST_ROWS = 100_000;
/** Long texts times rows stay below so many characters: a workbook of more does not open. */
const MOST_CHARACTERS = 60_000_000;
/** Characters of the largest file that the pane takes. */
const MOST_FILE = 10_000_000;
const PARAMETERS = 16;
const random = randomFrom(seed);

const WORDS = ['constructor', '__proto__', 'toString', '#REF!', '=1+1', 'ja', 'budget', 'VO', 'PO', 'cao'];
const RULES = ['scholingsbudget', 'spaartermijn', 'voorschot', 'naar_rato', 'scholingsuren', 'extra_uren'];
const NUMBERS = [0, -0, 1, 0.5, 1.5, 1e9, -1e9, 1e308, 5e-324, 2 ** 53, 44_000, 46_000, 2026, 73_050];
const SOUND = ['1', '2026-2027', '1-8-2026', 'naar rato', 'optimaal', 'Conciërge', 'afgesproken', 'wens'];
const kinds: readonly (() => unknown)[] = [
  () => random.pick(LONG_TEXTS),
  () => random.pick(LONG_TEXTS).slice(0, random.below(300)),
  () => random.pick(WORDS),
  () => random.pick(RULES),
  () => random.pick(NUMBERS),
  () => random.below(60_000),
  () => random.below(20),
  () => random.pick(SOUND),
  () => random.pick([null, undefined, '', true, false, NaN, Infinity, {}, []]),
];
const cell = () => random.pick(kinds)();

function rowCount(): number {
  return random.pick([0, 1, 2, 5, 50, 1_000, 20_000, MOST_ROWS]);
}

/** Rows that repeat some random ones, so that a large table is made in a moment; long texts only where they are few. */
function table(columns: number, most = MOST_ROWS): unknown[][] {
  const rows = Math.min(rowCount(), most);
  const samples = Array.from({ length: Math.min(rows, 20) }, () => Array.from({ length: columns }, cell));
  const characters = samples.flat().reduce<number>((sum, one) => sum + String(one).length, 0);
  const count = Math.min(rows, Math.ceil((MOST_CHARACTERS / (characters + 1)) * samples.length));
  return Array.from({ length: count }, (_, i) => samples[i % samples.length].slice());
}

function checkCells(id: string, result: readonly (readonly unknown[])[]): void {
  for (const value of result.flat()) {
    if (value instanceof CellError ? /^#(VALUE!|N\/A) \S.*\./s.test(String(shown(value))) : isSound(value))
      continue;
    throw new Error(`${id} gave ${typeof value} ${String(shown(value)).slice(0, 200)}`);
  }
}

function isSound(value: unknown): boolean {
  return typeof value === 'number' ? Number.isFinite(value) : ['string', 'boolean'].includes(typeof value);
}

function callFunction(): string {
  const id = random.pick(associatedIds());
  const column = random.below(2) === 0;
  const most = random.pick([2, 50, 1_000, MOST_ROWS]);
  const given = Array.from({ length: PARAMETERS }, () => {
    switch (random.below(3)) {
      case 0:
        return [[cell()]];
      case 1:
        return table(column ? 1 : 5, most);
      default:
        return undefined;
    }
  });
  checkCells(id, call(id, ...given));
  return id;
}

function readWorkbook(): string {
  const contents: Partial<Record<TableName, unknown[][]>> = {};
  // One table has as many rows as any; with all of them so long the machine would have no room.
  const longest = random.pick(Object.keys(tableSpecs));
  for (const [name, { columns }] of Object.entries(tableSpecs))
    if (name === longest || random.below(3) > 0)
      contents[name as TableName] = table(columns.length, name === longest ? MOST_ROWS : 20_000).map((row) =>
        columns.map(({ name: column }, i) =>
          column === 'Personeelsnummer' && i % 2 === 0 ? random.below(50) : row[i],
        ),
      );
  const reading = readSchoolAtOnce(rawSchool(contents));
  inOneGo(checkBalances(reading, 46_349));
  return 'the workbook';
}

const HEADERS = ['Personeelsnummer', 'Naam', 'Functie', 'Schaal', 'Fte', 'In dienst', 'Uren', 'Uit dienst'];
const PAST_HEADERS = [
  'Personeelsnummer',
  'Naam',
  'Datum',
  'Bedrag',
  'Omschrijving',
  'Schooljaar',
  'Betaler',
  'Uren',
];
const PEOPLE = Array.from({ length: 50 }, (_, i) => ({
  key: String(i),
  number: i,
  name: `Persoon ${i}`,
  start: 44_000,
  openingOn: null,
}));

function readLists(): string {
  const width = 1 + random.below(8);
  const isWide = random.below(10) === 0;
  const rows = isWide ? table(1_000 + random.below(2_000), 200) : table(width);
  readStaffList([HEADERS.slice(0, width), ...rows]);
  return 'a staff list';
}

function readPastLists(): string {
  const width = 1 + random.below(8);
  const cells = [PAST_HEADERS.slice(0, width), ...table(width, 20_000)];
  const known = { people: PEOPLE, expenses: [], openings: [], day: 46_349 };
  readPastExpenses(cells, known);
  readOpeningBalances(cells, known);
  return 'a list of before';
}

function readTexts(): string {
  const separator = random.pick(['\t', ';', ' ', '|', ',']);
  const lines = Array.from({ length: random.below(40) }, () =>
    Array.from({ length: 1 + random.below(6) }, () => String(cell())).join(separator),
  );
  readPaste(
    lines
      .map((line) => line.slice(0, 6_000))
      .join('\n')
      .slice(0, 199_000),
  );
  const text = lines.join('\n');
  readCsv(text.repeat(Math.min(random.pick([1, 10, 100_000]), Math.floor(MOST_FILE / (text.length + 1)))));
  return 'a text';
}

const works = [
  ...Array<() => string>(4).fill(callFunction),
  readWorkbook,
  readLists,
  readPastLists,
  readTexts,
];
const until = performance.now() + minutes * 60_000;
let slowest = { what: '', ms: 0 };
let done = 0;
while (performance.now() < until) {
  let what = '';
  const work = random.pick(works);
  const ms = cpuTime(() => {
    try {
      what = work();
    } catch (error) {
      throw new Error(`Seed ${seed}, after ${done} pieces of work: ${work.name}`, { cause: error });
    }
  });
  done++;
  if (ms > slowest.ms) {
    slowest = { what, ms };
    console.log(`${done}: ${what} took ${Math.round(ms)} ms`);
  }
  if (ms > MOST_MS) throw new Error(`Seed ${seed}, after ${done} pieces of work: ${what} took ${ms} ms`);
}
console.log(`${done} pieces of work; the slowest, ${slowest.what}, took ${Math.round(slowest.ms)} ms`);
