import { openingBalanceSteps } from '../src/imports/openingBalances';
import { pastExpenseSteps } from '../src/imports/pastExpenses';
import { csvSteps, staffListSteps } from '../src/imports/staffList';
import { pasteSteps } from '../src/imports/salaryTable';
import { inOneGo } from '../src/pacing';
import { shippedCareer } from '../src/school/career/shippedCareer';
import { tableSpecs } from '../src/tables/schema';
import { blankedLineSteps, rowsAboutSteps } from '../src/school/personalTables';
import { readSchoolSteps } from '../src/school/read/readSchool';
import { cpuTime } from '../tests/support/cpuTime';
import { LONG_TEXTS } from '../tests/support/hostile';
import { rawSchool, rawTable } from '../tests/school/rawSchool';
import { loadCellFunctions, type CellFunction } from './cellFunctions';
import { longestSlice } from './longestSlice';
import { many, mostMs } from './mostMs';
import { sequence } from './sequence';
import type { BenchRow } from './types';
import { sourceWords } from '../src/texts/workbook/sourceWords';

const FUNCTION_MS = 300;
const PANE_MS = 50;
/** A paste of 200,000 characters, whatever is in it. */
const PASTE_MS = 500;
const PARAMETERS = 16;
const DAY = 46_296;

/**
 * How long Excel waits: what the processor worked, whatever else the machine is doing, but no more than the clock says, for
 * Excel does not wait for the engine's other threads.
 */
function msOf(work: () => unknown): number {
  const begin = performance.now();
  const worked = cpuTime(() => void work());
  return Math.min(worked, performance.now() - begin);
}
type Functions = ReadonlyMap<string, CellFunction>;

/** The worst of each function: a cell full of one sign in every parameter. */
function* texts(functions: Functions): Generator<BenchRow> {
  for (const [id, call] of functions) {
    const worst = LONG_TEXTS.map((text) =>
      msOf(() => call(...many(PARAMETERS, () => [[text, text, text, text, text, text]]))),
    );
    yield mostMs(
      `${id}, de ergste van ${LONG_TEXTS.length} teksten van 32.767 tekens`,
      Math.max(...worst),
      FUNCTION_MS,
    );
  }
}

function* calls(functions: Functions): Generator<BenchRow> {
  const call = (id: string, ...given: unknown[]) => functions.get(id)!(...given);
  const brackets = many(20, (i) => ['('.repeat(32_767 - i), '5']);
  yield mostMs(
    'FUNCTIESCHALEN, twintig functies van alleen haakjes',
    msOf(() => call('FUNCTIESCHALEN', [['x']], brackets)),
    FUNCTION_MS,
  );
  const rules = many(100_000, (i) => ['voorschot', 33_000 + (i % 30_000), 1, '', '']);
  yield mostMs(
    'CAOWAARDE, 100.000 regels',
    msOf(() => call('CAOWAARDE', [['voorschot']], [[DAY]], rules)),
    FUNCTION_MS,
  );
  const chain = many(6_400, (i) => [1, `w${i}`, 100, 1, 1, '', '', '', '', '', i > 0 ? `w${i - 1}` : '']);
  const one = [[[1]], [[1]], [[44_000]]];
  yield mostMs(
    'SCHOLINGSPLANNEN, 6.400 wensen op een rij van één medewerker',
    msOf(() => call('SCHOLINGSPLANNEN', chain, [[DAY]], [[12]], ...one)),
    FUNCTION_MS,
  );
  const plansOf = (
    employees: number,
    each: number,
    wishOf: (random: () => number, i: number) => unknown[],
  ) => {
    const random = sequence(7);
    const people = many(employees, (i) => [i + 1]);
    const wishes = people.flatMap(([key]) =>
      many(each, (i) => [key, `c${i}`, ...wishOf(random, i), 1 + (i % 3)]),
    );
    const same = (value: number) => people.map(() => [value]);
    return msOf(() => call('SCHOLINGSPLANNEN', wishes, [[DAY]], [[12]], people, same(1), same(44_000)));
  };
  const hard = (random: () => number) => [100 + Math.floor(random() * 2500), 1 + Math.floor(random() * 3)];
  yield mostMs(
    'SCHOLINGSPLANNEN, 300 medewerkers met acht moeilijke wensen: zoveel als één formule plant',
    plansOf(300, 8, hard),
    FUNCTION_MS,
  );
  yield mostMs(
    'SCHOLINGSPLANNEN, 2.000 medewerkers met vijf moeilijke wensen: zoveel als één formule plant',
    plansOf(2_000, 5, hard),
    FUNCTION_MS,
  );
  yield mostMs(
    'SCHOLINGSPLANNEN, 5.000 medewerkers met twaalf moeilijke wensen: te veel voor één formule',
    plansOf(5_000, 12, hard),
    FUNCTION_MS,
  );
  yield mostMs(
    'SCHOLINGSPLANNEN, 26 medewerkers met twaalf moeilijke wensen: de meeste die één formule plant',
    plansOf(26, 12, hard),
    FUNCTION_MS,
  );
}

async function* pane(): AsyncGenerator<BenchRow> {
  const person = [1, 'Anna', 'Conciërge', 4, 1, 1, 44_000, ''];
  const people = { Medewerkers: [person] };
  const width = (name: keyof typeof tableSpecs) => tableSpecs[name].columns.length;
  const odd = LONG_TEXTS.map((text, i) => [i + 1, ...many(width('Medewerkers') - 1, () => text)]);
  const cases: readonly (readonly [string, Parameters<typeof rawSchool>[0]])[] = [
    [
      '20.000 algemene regels',
      { ...people, CAO_regels: many(20_000, (i) => ['voorschot', 33_000 + i, i % 3, '', '']) },
    ],
    [
      '20.000 wensen op een rij',
      {
        ...people,
        Wensen: many(20_000, (i) => [1, `w${i}`, 5, 1, 1, '', '', '', '', '', i > 0 ? `w${i - 1}` : '']),
      },
    ],
    [
      '100.000 bestedingen van één medewerker',
      { ...people, Bestedingen: many(100_000, (i) => [1, 45_000 + (i % 900), 0.01, 'x', '']) },
    ],
    [
      '100.000 beginsaldi van één medewerker',
      { ...people, Beginsaldi: many(100_000, () => [1, 2025, 0.01]) },
    ],
    ['een tekst van 32.767 tekens in elke cel van 100 medewerkers', { Medewerkers: odd }],
  ];
  for (const [what, contents] of cases)
    yield mostMs(
      `Lezen, ${what}: langst zonder antwoord`,
      await longestSlice(readSchoolSteps(rawSchool(contents), shippedCareer(sourceWords))),
      PANE_MS,
    );
  const list = many(100_000, (i) => [i + 1, `Anna Deurknop${i}`, 'Conciërge', 'x'.repeat(200), 0.8, 43_678]);
  const headers = ['Personeelsnummer', 'Naam', 'Functie', 'Opmerking', 'Fte', 'In dienst'];
  yield mostMs(
    'Lijst van 100.000 medewerkers: langst zonder antwoord',
    await longestSlice(staffListSteps([headers, ...list])),
    PANE_MS,
  );
  const hostile = LONG_TEXTS.map((text) => headers.map(() => text));
  yield mostMs(
    'Lijst met een tekst van 32.767 tekens in elke cel: langst zonder antwoord',
    await longestSlice(staffListSteps([headers, ...hostile])),
    PANE_MS,
  );
  const worst = async (texts: readonly string[]) => {
    let longest = 0;
    for (const text of texts) longest = Math.max(longest, await longestSlice(pasteSteps(text)));
    return longest;
  };
  const log = rawTable(
    'Logboek',
    many(100_000, (i) => [DAY, `Het plan van Anna Deurknop${i % 500}`, 'Plan', i % 3, '', 'x'.repeat(100)]),
  );
  const whom = { keys: new Set(['1']), names: new Set(many(300, (i) => `Anna Deurknop${i}`)) };
  yield mostMs(
    'Wissen uit een Logboek van 100.000 regels, 300 namen: langst zonder antwoord',
    Math.max(
      await longestSlice(rowsAboutSteps(log, whom)),
      await longestSlice(blankedLineSteps(log, whom, [], '(gewist)')),
    ),
    PANE_MS,
  );
  yield mostMs(
    'Plakken van 199.000 keer één teken, de ergste: langst zonder antwoord',
    await worst(LONG_TEXTS.map((text) => text.repeat(6).slice(0, 199_000))),
    PANE_MS,
  );
  const lines = LONG_TEXTS.map((text) => `${text.slice(0, 190).replace(/\n/g, ' ')}\n`.repeat(1_040));
  yield mostMs(
    'Plakken van 1.040 regels van 190 tekens, de ergste: langst zonder antwoord',
    await worst(lines),
    PANE_MS,
  );
  yield mostMs(
    'Plakken van 1.040 regels van 190 tekens, de ergste in zijn geheel',
    Math.max(...lines.map((text) => msOf(() => inOneGo(pasteSteps(text))))),
    PASTE_MS,
  );
}

/** Files and pastes of the largest size that is taken. */
async function* files(): AsyncGenerator<BenchRow> {
  const texts = {
    'rijen van een lijst': '1001;Anna Deurknop;Conciërge;4;1;0,8;1-8-2019;\n',
    scheidingstekens: `${';'.repeat(100)}\n`,
    'scheidingstekens op één regel': ';',
    'aanhalingstekens op één regel': '"x',
    'regels met een los aanhalingsteken': '"a;b\n',
    regeleinden: '\n',
    'tekens van een webpagina': '&nbsp;;<br>&eacute;\n',
    'één teken': 'x',
  };
  for (const [what, part] of Object.entries(texts)) {
    // As a file is decoded: one piece of memory, which a repeated text is not yet.
    const text = Buffer.from(part.repeat(9_990_000 / part.length)).toString();
    yield mostMs(
      `CSV van 10 MB, ${what}: langst zonder antwoord`,
      await longestSlice(csvSteps(text)),
      PANE_MS,
    );
  }
  const people = many(5_000, (i) => ({
    key: String(i),
    number: i,
    name: 'Anna',
    start: null,
    openingOn: null,
  }));
  const known = { people, expenses: [], openings: [], day: DAY };
  const lists: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
    '20.000 rijen': many(20_000, (i) => [i % 5_000, 'Anna', DAY - i, 0.01 + i, 'x'.repeat(40)]),
    '2.000 rijen van 1.000 cellen': many(2_000, (i) => many(1_000, (k) => `${i}-${k}`)),
    'vreemde teksten': LONG_TEXTS.slice(0, 30).map((text) => [text, text, text]),
  };
  for (const [what, cells] of Object.entries(lists))
    for (const [name, steps] of [
      ['Eerdere uitgaven', pastExpenseSteps],
      ['Beginsaldi', openingBalanceSteps],
    ] as const)
      yield mostMs(
        `${name}, ${what}: langst zonder antwoord`,
        await longestSlice(steps(cells, known)),
        PANE_MS,
      );
}

/** What is hostile or just odd: the worst of each kind. */
export async function* run(): AsyncGenerator<BenchRow> {
  const functions = await loadCellFunctions();
  yield* texts(functions);
  yield* calls(functions);
  yield* pane();
  yield* files();
}
