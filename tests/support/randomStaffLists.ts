import { fieldsOf, listSummary, type StaffListReading } from '../../src/imports/staffList';
import { fteOn } from '../../src/domain/budget/employment';
import { rowsInNeitherList } from './rowsInNeitherList';
import { iso } from '../oracles/days';
import { compareStaff, readCsv, readStaffList } from './inOneGo';

/** The day on which the lists are read. */
export const TODAY = iso('2026-11-28');

/** A person as a list is made from. */
export interface TruePerson {
  readonly number: string;
  readonly first: string;
  readonly prefix: string;
  readonly last: string;
  readonly functionName: string;
  readonly scale: number;
  readonly step: number;
  /** One or more appointments after each other; only the last can be open. */
  readonly periods: readonly { readonly from: number; readonly until: number | null; readonly fte: number }[];
}

/** How a reading compares with the truth. */
export type Verdict = 'exact' | 'asked' | 'flagged' | 'refused' | 'silently wrong';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Chance {
  constructor(readonly next: () => number) {}
  of<T>(...options: readonly T[]): T {
    return options[Math.floor(this.next() * options.length)];
  }
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }
  share(part: number): boolean {
    return this.next() < part;
  }
}

const FIRST = ['Anna', 'Bram', 'Chantal', 'Dirk', 'Els', 'Fatima', 'Gijs', 'Hanna', 'Ivo', 'Zoë'];
const PREFIX = ['', '', '', 'de', 'van der', 'van'];
const LAST = [
  'Kast',
  'Deurknop',
  'Som',
  'Voorbeeld',
  'Lamp',
  'Stoel',
  'Bank',
  'Krijt',
  'Tafel',
  'Venster',
  'Totaal',
];
const FUNCTIONS = ['Conciërge', 'TOA', 'Onderwijsassistent', 'ICT-medewerker', 'Administratief medewerker'];
const FTES = [0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 0.75, 0.3333];
const FULL_TIME = 40;
/** 10 May 1960. */
const FIRST_BIRTHDAY = 22_046;

function peopleOf(chance: Chance, history: boolean): TruePerson[] {
  const numbers = chance.of(
    (i: number) => String(1001 + i * 7),
    (i: number) => String(200_345 + i * 13),
    (i: number) => `00${412 + i * 3}`,
    (i: number) => `P${1040 + i}`,
  );
  return Array.from({ length: chance.int(4, 12) }, (_, i): TruePerson => {
    const start = iso(`${chance.int(2001, 2024)}-${chance.int(1, 12)}-${chance.of(1, 1, 15)}`);
    const count = history && chance.share(0.4) ? 2 : 1;
    const turn = iso(`${chance.int(2025, 2026)}-8-1`);
    const last = chance.share(0.2) ? iso(`${chance.of(2027, 2028)}-7-31`) : null;
    const [one, two] = [chance.of(...FTES), chance.of(...FTES)];
    return {
      number: numbers(i),
      first: FIRST[i % FIRST.length],
      prefix: chance.of(...PREFIX),
      last: LAST[(i * 3 + chance.int(0, 1)) % LAST.length] + (i >= LAST.length ? 's' : ''),
      functionName: chance.of(...FUNCTIONS),
      scale: chance.int(3, 10),
      step: chance.int(1, 9),
      periods:
        count === 1
          ? [{ from: start, until: last, fte: one }]
          : [
              { from: start, until: turn - 1, fte: one },
              { from: turn, until: last, fte: two },
            ],
    };
  });
}

interface Shape {
  readonly delimiter: string;
  readonly dates: string;
  readonly size: string;
  readonly numbers: string;
  readonly names: string;
  readonly rows: string;
  readonly words: number;
}

function shapeOf(chance: Chance): Shape {
  return {
    delimiter: chance.of(';', ';', '\t', '|', ','),
    dates: chance.of('d-m-y', 'dd-mm-yyyy', 'iso', 'm/d/y', 'words', 'utc', 'serial', 'iso time'),
    size: chance.of('factor', 'factor', 'percentage', 'percent sign', 'hours', 'one slip'),
    numbers: chance.of('plain', 'plain', 'formula', 'decimal', 'apostrophe'),
    names: chance.of('full', 'last first', 'parts', 'initials and full'),
    rows: chance.of('one', 'one', 'ends', 'no ends', 'exclusive', 'cost centres', 'first row only'),
    words: chance.int(0, 2),
  };
}

/** The headers of the three vocabularies, by what stands below them. */
const WORDS: Readonly<Record<string, readonly [string, string, string]>> = {
  number: ['Personeelsnummer', 'Medewerkernr', 'Employee number'],
  full: ['Naam', 'Volledige naam', 'Full name'],
  first: ['Roepnaam', 'Roepnaam', 'First name'],
  prefix: ['Voorvoegsel', 'Tussenvoegsel', 'Tussenvoegsel'],
  last: ['Achternaam', 'Achternaam', 'Last name'],
  initials: ['Voorletters', 'Voorletters', 'Initials'],
  function: ['Functie', 'Functienaam', 'Functie'],
  scale: ['Schaal', 'Salarisschaal', 'Schaal'],
  step: ['Trede', 'Trede', 'Trede'],
  factor: ['Fte', 'Deeltijdfactor', 'FTE'],
  percentage: ['Deeltijdpercentage', 'Parttime percentage', 'Deeltijdpercentage'],
  hours: ['Uren per week', 'Uren per week', 'Uren per week'],
  from: ['Begindatum', 'Begindatum', 'Begindatum'],
  until: ['Einddatum', 'Einddatum', 'Einddatum'],
  inService: ['In dienst', 'Datum in dienst', 'In dienst'],
  outOfService: ['Uit dienst', 'Datum uit dienst', 'Uit dienst'],
};

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

function civil(serial: number): { y: number; m: number; d: number } {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}

const two = (value: number) => String(value).padStart(2, '0');

function dateText(serial: number | null, style: string): string {
  if (serial === null) return '';
  const { y, m, d } = civil(serial);
  switch (style) {
    case 'dd-mm-yyyy':
      return `${two(d)}-${two(m)}-${y}`;
    case 'iso':
      return `${y}-${two(m)}-${two(d)}`;
    case 'iso time':
      return `${y}-${two(m)}-${two(d)} 00:00:00`;
    case 'm/d/y':
      return `${m}/${d}/${y}`;
    case 'words':
      return `${d} ${MONTHS[m - 1]} ${y}`;
    case 'utc': {
      const before = civil(serial - 1);
      return `${before.y}-${two(before.m)}-${two(before.d)}T${m > 3 && m < 11 ? 22 : 23}:00:00.000Z`;
    }
    case 'serial':
      return String(serial);
    default:
      return `${d}-${m}-${y}`;
  }
}

function decimal(value: number, mark: string): string {
  return String(Math.round(value * 1e4) / 1e4).replace('.', mark);
}

/** A random list: its text, and the people that it is made from. */
export function randomList(seed: number): { text: string; people: TruePerson[]; shape: Shape } {
  const chance = new Chance(randomOf(seed));
  const shape = shapeOf(chance);
  const dated = ['ends', 'no ends', 'exclusive'].includes(shape.rows);
  const people = peopleOf(chance, dated);
  const mark = shape.delimiter === ',' ? '.' : chance.of(',', ',', '.');
  const slip = chance.int(0, people.length - 1);
  const extras = [
    ...(chance.share(0.3) ? ['counter'] : []),
    ...(chance.share(0.3) ? ['phone'] : []),
    ...(chance.share(0.3) ? ['bsn'] : []),
    ...(chance.share(0.3) ? ['birth'] : []),
    ...(chance.share(0.3) ? ['mail'] : []),
  ];
  const keys = [
    'number',
    ...(shape.names === 'parts'
      ? ['first', 'prefix', 'last']
      : shape.names === 'initials and full'
        ? ['initials', 'full']
        : ['full']),
    'function',
    'scale',
    'step',
    shape.size === 'hours'
      ? 'hours'
      : shape.size.startsWith('percent') || shape.size === 'one slip'
        ? 'percentage'
        : 'factor',
    ...(dated ? ['from', 'until'] : ['inService', 'outOfService']),
    ...(shape.rows === 'cost centres' ? ['centre'] : []),
  ];
  const header = (key: string) => (key === 'centre' ? 'Kostenplaats' : WORDS[key][shape.words]);
  const heads = [
    ...(extras.includes('counter') ? ['Nr'] : []),
    ...keys.map(header),
    ...(extras.includes('phone') ? ['Telefoon'] : []),
    ...(extras.includes('bsn') ? ['BSN'] : []),
    ...(extras.includes('birth') ? ['Geboortedatum'] : []),
    ...(extras.includes('mail') ? ['E-mail'] : []),
  ];

  const lines: string[][] = [];
  let counter = 0;
  people.forEach((person, i) => {
    const full = [person.first, person.prefix, person.last].filter((part) => part !== '').join(' ');
    const lastFirst = `${person.last}, ${[person.first, person.prefix].filter((part) => part !== '').join(' ')}`;
    const numberText =
      {
        formula: `="${person.number}"`,
        decimal:
          /^\d/.test(person.number) && !person.number.startsWith('0') ? `${person.number}.0` : person.number,
        apostrophe: `'${person.number}`,
      }[shape.numbers] ?? person.number;
    const told =
      shape.rows === 'cost centres' && i % 3 === 0 ? [person.periods[0], person.periods[0]] : person.periods;
    told.forEach((period, row) => {
      const next = person.periods[row + 1];
      const until =
        shape.rows === 'no ends'
          ? next
            ? null
            : period.until
          : shape.rows === 'exclusive' && period.until !== null
            ? period.until + 1
            : period.until;
      const size =
        shape.size === 'hours'
          ? decimal(period.fte * FULL_TIME, mark)
          : shape.size === 'percent sign'
            ? `${decimal(period.fte * 100, mark)}%`
            : shape.size === 'percentage' || (shape.size === 'one slip' && i !== slip)
              ? decimal(period.fte * 100, mark)
              : decimal(period.fte, mark);
      const repeats = shape.rows === 'first row only' && row > 0;
      const cells: Record<string, string> = {
        number: repeats ? '' : numberText,
        full: shape.names === 'last first' ? lastFirst : full,
        first: person.first,
        prefix: person.prefix,
        last: person.last,
        initials: `${person.first[0]}.`,
        function: person.functionName,
        scale: String(person.scale),
        step: String(person.step),
        factor: size,
        percentage: size,
        hours: size,
        from: dateText(period.from, shape.dates),
        until: dateText(until, shape.dates),
        inService: dateText(person.periods[0].from, shape.dates),
        outOfService: dateText(period.until, shape.dates),
        centre: String(110 + row * 10),
      };
      counter++;
      lines.push([
        ...(extras.includes('counter') ? [String(counter)] : []),
        ...keys.map((key) => cells[key]),
        ...(extras.includes('phone') ? [`06-1234${String(5000 + i)}`] : []),
        ...(extras.includes('bsn') ? [['111222333', '123456782', '999990019'][i % 3]] : []),
        ...(extras.includes('birth') ? [dateText(FIRST_BIRTHDAY + i * 400, shape.dates)] : []),
        ...(extras.includes('mail') ? [`${person.first.toLowerCase()}@school.nl`] : []),
      ]);
    });
  });

  const width = heads.length;
  const line = (...cells: string[]) => [...cells, ...Array<string>(width - cells.length).fill('')];
  const all: string[][] = [];
  if (chance.share(0.3)) all.push(line('Personeelsoverzicht 2026-2027'), line(''));
  all.push(heads);
  lines.forEach((cells, i) => {
    if (i > 0 && chance.share(0.04)) all.push(line(`Afdeling ${i + 10} Facilitair`));
    if (i > 1 && chance.share(0.03)) all.push(heads);
    all.push(cells);
  });
  if (chance.share(0.3)) all.push(line(`Totaal aantal medewerkers: ${people.length}`));
  if (chance.share(0.2)) all.push(line('Pagina 1 van 1'));
  const quoted = (cell: string) =>
    cell.includes(shape.delimiter) || cell.includes('"') ? `"${cell.replace(/"/g, '""')}"` : cell;
  return { text: all.map((cells) => cells.map(quoted).join(shape.delimiter)).join('\r\n'), people, shape };
}

/** The verdict on the reading of a list, and the first thing that is wrong. */
export function judge(text: string, people: readonly TruePerson[]): { verdict: Verdict; why: string } {
  const { cells } = readCsv(text);
  const reading = readStaffList(cells, { day: TODAY });
  const lost = rowsInNeitherList(cells, reading);
  if (lost.length > 0) return { verdict: 'silently wrong', why: `row ${lost[0]} is in neither list` };
  if (reading.questions.length > 0) return { verdict: 'asked', why: reading.questions.join() };
  const wrong = differences(reading, people);
  if (wrong.length === 0) return { verdict: 'exact', why: '' };
  if (reading.people.length === 0) return { verdict: 'refused', why: 'nobody in it can be read' };
  const { warnings } = listSummary(
    reading,
    compareStaff([], reading.people, new Set(fieldsOf(reading.columns).keys()), TODAY),
    TODAY,
    () => true,
  );
  const pointed = (what: string) =>
    warnings.some(
      ({ code }) =>
        (code === 'firstDayEnds' && what.includes(': end')) ||
        (code === 'addedUp' && /: (?:end|fte)/.test(what)) ||
        (code === 'notTaken' && what.endsWith('missing')),
    );
  const told = new Set(reading.problems.map(({ person }) => (person ?? '').toLowerCase()));
  const untold = wrong.find(({ key, what }) => !told.has(key) && !pointed(what));
  return untold
    ? { verdict: 'silently wrong', why: untold.what }
    : { verdict: 'flagged', why: wrong[0].what };
}

function differences(
  { people: read }: StaffListReading,
  people: readonly TruePerson[],
): { readonly key: string; readonly what: string }[] {
  const byKey = new Map(read.map((person) => [person.key, person]));
  const wrong: { key: string; what: string }[] = [];
  for (const person of people) {
    const key = person.number.toLowerCase();
    const own = byKey.get(key);
    byKey.delete(key);
    const say = (what: string) => wrong.push({ key, what: `${person.number}: ${what}` });
    if (!own) {
      say('missing');
      continue;
    }
    const name = [person.first, person.prefix, person.last].filter((part) => part !== '').join(' ');
    if (own.name !== name) say(`name ${own.name}, not ${name}`);
    if (own.functionName !== person.functionName) say(`function ${own.functionName}`);
    if (String(own.scale) !== String(person.scale) || String(own.step) !== String(person.step))
      say(`scale ${own.scale}/${own.step}`);
    const end = person.periods[person.periods.length - 1].until;
    if (own.start !== person.periods[0].from) say(`start ${own.start}`);
    if (own.end !== end) say(`end ${own.end}, not ${end}`);
    const { fte } = own;
    if (fte === null) {
      say('fte unknown');
      continue;
    }
    for (const period of person.periods) {
      const got = fteOn({ fte, start: own.start, end: own.end, changes: own.changes }, period.from);
      if (Math.abs(got - period.fte) > 0.00006) say(`fte ${got}, not ${period.fte}`);
    }
  }
  for (const key of byKey.keys()) wrong.push({ key: `extra ${key}`, what: `extra person ${key}` });
  return wrong;
}
