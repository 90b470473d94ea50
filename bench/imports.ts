import { pasteSteps } from '../src/imports/salaryTable';
import { comparisonSteps, fieldsOf, staffListSteps, type ListCells } from '../src/imports/staffList';
import { inOneGo } from '../src/pacing';
import { ANNEX_STYLES, annexPages, annexTables } from '../tests/support/annexPages';
import { cpuTime } from '../tests/support/cpuTime';
import { LONG_TEXTS } from '../tests/support/hostile';
import { longestSlice } from './longestSlice';
import { many, mostMs } from './mostMs';
import type { BenchRow } from './types';
import { readStaffList } from '../tests/support/inOneGo';

const LIST_MS = 2_000;
const SLICE_MS = 50;
const PERSON_MS = 300;
const PASTE_MS = 500;
const PASTED = 200_000;
/** 28 November 2026. */
const DAY = 46_354;
const FIRST_START = 40_000;

/** A list as a staff system exports it: texts for dates, and columns that are not used. */
const listOf = (rows: number, numberOf: (index: number) => number): ListCells => [
  ['Personeelsnummer', 'Naam', 'Functie', 'Schaal', 'Trede', 'Fte', 'Begindatum', 'Einddatum', 'E-mail'],
  ...many(rows, (i) => [
    numberOf(i),
    `Anna Deurknop${numberOf(i)}`,
    i % 2 === 0 ? 'Conciërge' : 'TOA',
    3 + (i % 8),
    1 + (i % 9),
    (1 + (i % 10)) / 10,
    `${1 + (i % 28)}-${1 + (i % 12)}-${2005 + (i % 20)}`,
    '',
    `a.deurknop${numberOf(i)}@school.example`,
  ]),
];

/** One person with an appointment of three days after another. */
const appointmentsOf = (rows: number): ListCells => [
  ['Personeelsnummer', 'Naam', 'Functie', 'Fte', 'Begindatum', 'Einddatum'],
  ...many(rows, (i) => [
    1001,
    'Anna Deurknop',
    'Conciërge',
    (1 + (i % 10)) / 10,
    FIRST_START + i,
    FIRST_START + i + 2,
  ]),
];

/** The annex of twelve dates below each other, with as much of the text of an agreement behind it as fits. */
function annexWithText(): string {
  const [style] = Object.values(ANNEX_STYLES);
  const annex = annexTables()
    .map((table) => annexPages(table, style))
    .join('\n');
  const article = 'De werknemer heeft recht op een bedrag zoals dat in artikel 3 van dit hoofdstuk staat.\n';
  return `${annex}\n${article.repeat(PASTED / article.length)}`.slice(0, PASTED);
}

async function* staffLists(): AsyncGenerator<BenchRow> {
  const list = listOf(50_000, (i) => 1_001 + i);
  yield mostMs(
    'Personeelslijst van 50.000 rijen: in zijn geheel',
    cpuTime(() => void readStaffList(list)),
    LIST_MS,
  );
  yield mostMs(
    'Personeelslijst van 50.000 rijen: langst zonder antwoord',
    await longestSlice(staffListSteps(list)),
    SLICE_MS,
  );
  const { people, columns } = readStaffList(list, { day: DAY });
  const current = people.map((person) => ({
    key: person.key,
    number: person.number,
    name: person.name,
    functionName: person.functionName,
    scale: String(person.scale),
    step: String(person.step),
    category: person.category,
    team: person.team,
    manager: person.manager,
    location: person.location,
    work: { start: person.start, end: person.end, fte: 0.5, changes: [] },
  }));
  yield mostMs(
    'Tweede lijst van 50.000 naast 50.000 medewerkers: langst zonder antwoord',
    await longestSlice(comparisonSteps(current, people, new Set(fieldsOf(columns).keys()), DAY)),
    SLICE_MS,
  );
  const one = appointmentsOf(5_000);
  yield mostMs(
    'Eén medewerker met 5.000 rijen: in zijn geheel',
    cpuTime(() => void readStaffList(one)),
    PERSON_MS,
  );
  yield mostMs(
    'Eén medewerker met 5.000 rijen: langst zonder antwoord',
    await longestSlice(staffListSteps(one)),
    SLICE_MS,
  );
}

async function* pastes(): AsyncGenerator<BenchRow> {
  const pages = annexWithText();
  yield mostMs(
    'Plakken van 200.000 tekens met de bijlage van twaalf datums',
    cpuTime(() => void inOneGo(pasteSteps(pages))),
    PASTE_MS,
  );
  yield mostMs(
    'Plakken van 200.000 tekens met de bijlage van twaalf datums: langst zonder antwoord',
    await longestSlice(pasteSteps(pages)),
    SLICE_MS,
  );
  const lines = LONG_TEXTS.map((text) => `${text.slice(0, 190).replace(/\n/g, ' ')}\n`.repeat(1_040));
  yield mostMs(
    'Plakken van 200.000 tekens, de ergste van de vreemde teksten',
    Math.max(...lines.map((text) => cpuTime(() => void inOneGo(pasteSteps(text))))),
    PASTE_MS,
  );
}

/** What HR brings in: a staff list and a salary table. */
export async function* run(): AsyncGenerator<BenchRow> {
  yield* staffLists();
  yield* pastes();
}
