import type { Cell } from '../../tables/values';
import type { ColumnChoices, ColumnProposal, Confidence, ProposalReason } from './columnProposal';
import { contentSteps, type ColumnContents } from './contents';
import type { HeaderMeaning, StaffField } from './fields';
import { guessSteps, numberSteps } from './guess';
import { cleanText } from '../cells/text';
import { meaningsOf, squashHeader, type HeaderMatch, type KnownMeaning } from './knownHeaders';
import type { RivalColumns } from './reading';
import { each, partOf, type ShareSteps } from '../../pacing';

interface Candidate {
  readonly column: number;
  readonly field: StaffField;
  readonly score: number;
  readonly reason: ProposalReason;
}

const SURE = 0.9;
const LIKELY = 0.6;
/** Another number of a person identifies the person, but is not what the school calls the personnel number. */
const OTHER_NUMBER = 0.35;
/** A cost centre or a code stands in for the team where no column names it. */
const OTHER_TEAM = 0.6;
/** How much of the header is known. */
const nearness = { whole: 1, part: 0.8, word: 0.55 } as const;
/** The header means something else in another system. */
const SEVERAL = 0.85;
const MORE_THAN_HALF = 0.6;
const DESCRIPTIONS: ReadonlySet<string> = new Set(['omschrijving', 'omschr', 'oms', 'benaming']);
/** What a description describes by the meaning of the column before it. */
const DESCRIBED: Partial<Record<HeaderMeaning, StaffField>> = {
  functionName: 'functionName',
  functionCode: 'functionName',
  team: 'team',
};
/** Fields of which a wrong column gives wrong people, years or amounts. */
const ASKED_ABOUT: ReadonlySet<StaffField> = new Set([
  'number',
  'scale',
  'step',
  'fte',
  'percentage',
  'hours',
  'inService',
  'outOfService',
  'from',
  'until',
]);
const PAIRS = [
  ['from', 'until'],
  ['inService', 'outOfService'],
] as const satisfies readonly (readonly [StaffField, StaffField])[];
/** Cells that are of a kind: the others are slips. */
const MOST_OF_THEM = 0.8;
/** A column that counts its rows gives way to one that numbers people; where it is called `Nr`, to any other number. */
const COUNTER = 0.8;
const BARE_COUNTER = 0.25;
const BARE_NUMBER: ReadonlySet<string> = new Set(['nr', 'nummer', 'no', 'number']);
/** A column of which another person has the same number identifies nobody. */
const REPEATED = 0.5;
/** What scores this much of the best is as likely. */
const AS_LIKELY = 0.85;
/** The share of the work that looking at the contents is; how often the rows are looked at after that, differs. */
const CONTENTS = 0.9;
const REST = [CONTENTS, CONTENTS] as const;
/** A column without contents gives way to one that has them. */
const EMPTY = 0.9;

/** What each column holds, and between which columns only the user can choose. */
export interface ProposedColumns {
  readonly columns: readonly ColumnProposal[];
  readonly rivals: readonly RivalColumns[];
}

/** Proposes for each column what it holds, in steps; no field is given to two columns. What the user chose stands. */
export function* columnSteps(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  choices: ColumnChoices = new Map(),
): ShareSteps<ProposedColumns> {
  const contents: ColumnContents[] = [];
  for (const index of headers.keys()) {
    const [from, to] = [index, index + 1].map((done) => (done / headers.length) * CONTENTS);
    yield from;
    const column = rows.map((row) => row[index]);
    contents.push(yield* partOf(contentSteps(column), [from, to]));
  }
  const known = withDescriptions(
    headers,
    headers.map((header) => meaningsOf(header)),
  );
  const named = new Set(known.flatMap(({ meanings }) => meanings.map(({ meaning }) => meaning)));
  const isBare = (column: number) =>
    contents[column].counts && BARE_NUMBER.has(squashHeader(headers[column]));
  const counterScore = (column: number) =>
    isBare(column) ? BARE_COUNTER : contents[column].counts ? COUNTER : 1;
  const candidates = headers.flatMap((_, column) =>
    choices.has(column)
      ? []
      : candidatesOf(column, known[column], contents[column], named, counterScore(column)),
  );
  const assigned = withOwnEnds(assign(candidates, choices, contents, headers), candidates, headers);
  const given = yield* partOf(withWholeNames(assigned, candidates, rows), REST);

  const proposals = headers.map((header, index): ColumnProposal => {
    const base = { index, header, contents: contents[index] };
    if (choices.has(index)) {
      return { ...base, field: choices.get(index)!, confidence: 'sure', reason: { code: 'chosen' } };
    }
    const own = given.get(index);
    if (own) return { ...base, field: own.field, confidence: confidenceOf(own.score), reason: own.reason };
    return { ...base, field: null, ...whyNot(index, known[index].meanings, candidates, given, choices) };
  });
  const rivals = yield* partOf(rivalSteps(candidates, given, choices, contents, rows), REST);
  const counter = proposals.find(
    ({ index, field }) => field === 'number' && isBare(index) && !choices.has(index),
  );
  const others = counter ? yield* partOf(numberSteps(proposals, rows, choices), REST) : [];
  return {
    columns: yield* partOf(guessSteps(proposals, rows, choices), REST),
    rivals:
      counter && others.length > 0
        ? [{ field: 'number', columns: [counter.index, ...others.map(({ index }) => index)] }, ...rivals]
        : rivals,
  };
}

/** `Omschrijving` says of what by the column before it, else by the one behind it: beside a function it describes the function. */
function withDescriptions(headers: readonly string[], known: readonly HeaderMatch[]): readonly HeaderMatch[] {
  return known.map((match, index) => {
    if (!DESCRIPTIONS.has(squashHeader(headers[index]))) return match;
    const described = [known[index - 1], known[index + 1]]
      .flatMap((beside) => beside?.meanings ?? [])
      .find(({ meaning }) => DESCRIBED[meaning] !== undefined);
    if (described === undefined) return match;
    return { match: 'part', meanings: [{ ...described, meaning: DESCRIBED[described.meaning]! }] };
  });
}

function candidatesOf(
  column: number,
  { match, meanings }: HeaderMatch,
  contents: ColumnContents,
  named: ReadonlySet<HeaderMeaning>,
  counter: number,
): Candidate[] {
  return meanings.flatMap(({ meaning, systems }, rank): Candidate[] => {
    const field = fieldOf(meaning, contents);
    if (field === null) return [];
    const fits = fit(field, contents, named);
    const known =
      meaning === 'otherNumber'
        ? OTHER_NUMBER
        : nearness[match] * (meaning === 'otherTeam' ? OTHER_TEAM : field === 'number' ? counter : 1);
    const score = known * fits * (rank === 0 ? 1 : 0.95) * (meanings.length > 1 ? SEVERAL : 1);
    const reason: ProposalReason =
      fits <= 0.5
        ? { code: 'contentsDiffer' }
        : meanings.length > 1
          ? { code: 'severalMeanings', meanings: meanings.map((other) => other.meaning) }
          : { code: match === 'whole' ? 'knownHeader' : 'partOfHeader', systems };
    return [{ column, field, score, reason }];
  });
}

/** The field that a meaning stands for, as far as the cells allow it. */
function fieldOf(meaning: HeaderMeaning, contents: ColumnContents): StaffField | null {
  if (meaning === 'birthDate' || meaning === 'school' || meaning === 'ignored') return null;
  const field = meaning === 'otherNumber' ? 'number' : meaning === 'otherTeam' ? 'team' : meaning;
  if (field !== 'number') return field;
  // A citizen service number is never taken; under `Medewerker` a list has the number or the name.
  if (contents.bsns >= MOST_OF_THEM || contents.phones >= MOST_OF_THEM) return null;
  return holdsNames(contents) ? 'fullName' : 'number';
}

function holdsNames({ words, phrases }: ColumnContents): boolean {
  return words >= MOST_OF_THEM && phrases >= 0.5;
}

/** How well the cells go with the field: 1 where nothing speaks against it. */
function fit(field: StaffField, contents: ColumnContents, named: ReadonlySet<HeaderMeaning>): number {
  if (contents.filled === 0) return EMPTY;
  switch (field) {
    case 'number':
      return contents.distinct < contents.filled * 0.2 ? REPEATED : 1;
    case 'inService':
    case 'outOfService':
    case 'from':
    case 'until':
      return contents.dates >= 0.5 ? 1 : 0.5;
    case 'fte':
    case 'percentage':
    case 'hours':
    case 'fullTimeHours':
      return contents.numbers >= 0.5 ? 1 : 0.5;
    case 'functionName':
    case 'team':
    case 'manager':
    case 'location':
      // Of a pair of code and description the description is shown.
      return contents.words >= 0.5 ? 1 : 0.75;
    case 'surname':
      return contents.words < 0.5 ? 0.5 : hasNameParts(named) || contents.phrases < 0.5 ? 1 : 0.7;
    case 'fullName':
      return contents.words < 0.5 ? 0.5 : hasNameParts(named) ? 0.7 : 1;
    default:
      return 1;
  }
}

/** Beside a call name or a prefix a column `Naam` holds the surname. */
function hasNameParts(named: ReadonlySet<HeaderMeaning>): boolean {
  return (['callName', 'firstName', 'initials', 'prefix'] as const).some((part) => named.has(part));
}

function assign(
  candidates: readonly Candidate[],
  choices: ColumnChoices,
  contents: readonly ColumnContents[],
  headers: readonly string[],
): ReadonlyMap<number, Candidate> {
  const taken = new Set([...choices.values()].filter((field) => field !== null));
  const given = new Map<number, Candidate>();
  // Of two columns for the same thing the one that differs from row to row says more.
  const order = [...candidates].sort(
    (a, b) =>
      b.score - a.score || contents[b.column].distinct - contents[a.column].distinct || a.column - b.column,
  );
  for (const candidate of order) {
    if (taken.has(candidate.field) || given.has(candidate.column)) continue;
    const header = squashHeader(headers[candidate.column]);
    // Of two columns with one header the other is not something else: it may be that of a list beside this one.
    if ([...given.keys()].some((column) => squashHeader(headers[column]) === header)) continue;
    taken.add(candidate.field);
    given.set(candidate.column, candidate);
  }
  return given;
}

/** Of two columns with one header for an end, the one behind the chosen begin: dates of two pairs are never crossed. */
function withOwnEnds(
  given: ReadonlyMap<number, Candidate>,
  candidates: readonly Candidate[],
  headers: readonly string[],
): ReadonlyMap<number, Candidate> {
  const result = new Map(given);
  for (const [begin, end] of PAIRS) {
    const winner = [...given.values()].find(({ field }) => field === end);
    const from = [...given.values()].find(({ field }) => field === begin);
    if (winner === undefined || from === undefined) continue;
    const same = candidates.filter(
      ({ column, field }) =>
        field === end && squashHeader(headers[column]) === squashHeader(headers[winner.column]),
    );
    const own = same.sort((a, b) => a.column - b.column).find(({ column }) => column > from.column);
    if (own === undefined || own.column === winner.column || given.has(own.column)) continue;
    result.delete(winner.column);
    result.set(own.column, own);
  }
  return result;
}

/** `Naam` beside initials or a first name holds the whole name where most cells begin with what that column says. */
function* withWholeNames(
  given: ReadonlyMap<number, Candidate>,
  candidates: readonly Candidate[],
  rows: readonly (readonly Cell[])[],
): ShareSteps<ReadonlyMap<number, Candidate>> {
  const by = (field: StaffField) => [...given.values()].find((one) => one.field === field);
  const surname = by('surname');
  const first = by('callName') ?? by('firstName') ?? by('initials');
  const whole = candidates.find(({ column, field }) => column === surname?.column && field === 'fullName');
  if (!surname || !first || !whole || by('fullName')) return given;
  let [filled, begin] = [0, 0];
  yield* each(rows, (row) => {
    const name = cleanText(row[surname.column]);
    const own = cleanText(row[first.column]);
    if (name === '' || own === '') return;
    filled++;
    if (name.includes(' ') && startsAWord(name, own)) begin++;
  });
  return filled === 0 || begin < filled * MORE_THAN_HALF
    ? given
    : new Map([...given, [surname.column, whole]]);
}

/** Whether a word of the name starts with the letters of a first name or of initials. */
function startsAWord(name: string, first: string): boolean {
  const letters = first.split(/[.\s]/)[0].toLowerCase();
  const words = name.toLowerCase().split(/[\s,]+/);
  return (
    letters !== '' &&
    (words[0].startsWith(letters) ||
      (name.includes(',') && words.slice(1).some((word) => word.startsWith(letters))))
  );
}

/**
 * Columns that are as likely for one field as the one that it was given to, are not read for anything else and do not
 * say the same.
 */
function* rivalSteps(
  candidates: readonly Candidate[],
  given: ReadonlyMap<number, Candidate>,
  choices: ColumnChoices,
  contents: readonly ColumnContents[],
  rows: readonly (readonly Cell[])[],
): ShareSteps<readonly RivalColumns[]> {
  const chosen = new Set([...choices.values()]);
  const rivals: RivalColumns[] = [];
  for (const winner of given.values()) {
    if (!ASKED_ABOUT.has(winner.field) || chosen.has(winner.field) || contents[winner.column].filled === 0)
      continue;
    const likely = candidates.filter(
      ({ column, field, score }) =>
        field === winner.field &&
        column !== winner.column &&
        !given.has(column) &&
        score >= winner.score * AS_LIKELY &&
        contents[column].filled > 0,
    );
    const others: number[] = [];
    for (const { column } of likely) if (yield* differ(rows, column, winner.column)) others.push(column);
    if (others.length > 0) rivals.push({ field: winner.field, columns: [winner.column, ...others] });
  }
  return rivals;
}

/** Whether two columns say two things in any row. */
function* differ(rows: readonly (readonly Cell[])[], one: number, other: number): ShareSteps<boolean> {
  let found = false;
  yield* each(rows, (row) => {
    found ||= cleanText(row[one]) !== cleanText(row[other]);
  });
  return found;
}

function whyNot(
  index: number,
  meanings: readonly KnownMeaning[],
  candidates: readonly Candidate[],
  given: ReadonlyMap<number, Candidate>,
  choices: ColumnChoices,
): { readonly confidence: Confidence; readonly reason: ProposalReason } {
  for (const { field } of candidates.filter(({ column }) => column === index)) {
    const chosen = [...choices].find(([, other]) => other === field);
    const winner = [...given.values()].find((other) => other.field === field);
    const by = chosen?.[0] ?? winner?.column;
    if (by !== undefined) return { confidence: 'likely', reason: { code: 'taken', by, field } };
  }
  if (meanings.length > 0)
    return { confidence: 'sure', reason: { code: 'notUsed', meaning: meanings[0].meaning } };
  return { confidence: 'guess', reason: { code: 'unknown' } };
}

function confidenceOf(score: number): Confidence {
  return score >= SURE ? 'sure' : score >= LIKELY ? 'likely' : 'guess';
}
