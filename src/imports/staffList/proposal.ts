import type { Cell } from '../../cells/values';
import type { ColumnChoices, ColumnProposal, Confidence, ProposalReason } from './columnProposal';
import { contentsOf, type ColumnContents } from './contents';
import type { HeaderMeaning, StaffField } from './fields';
import { guessFromContents } from './guess';
import { meaningsOf, type HeaderMatch, type KnownMeaning } from './knownHeaders';
import type { ShareSteps } from '../../pacing';

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
/** How much of the header is known. */
const nearness = { whole: 1, part: 0.8, word: 0.55 } as const;
/** The header means something else in another system. */
const SEVERAL = 0.85;
/** A column without contents gives way to one that has them. */
const EMPTY = 0.9;

/** Proposes for each column what it holds, in steps; no field is given to two columns. What the user chose stands. */
export function* columnSteps(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  choices: ColumnChoices = new Map(),
): ShareSteps<readonly ColumnProposal[]> {
  const contents: ColumnContents[] = [];
  for (const index of headers.keys()) {
    yield index / headers.length;
    contents.push(contentsOf(rows.map((row) => row[index])));
  }
  const known = headers.map((header) => meaningsOf(header));
  const named = new Set(known.flatMap(({ meanings }) => meanings.map(({ meaning }) => meaning)));
  const candidates = headers.flatMap((_, column) =>
    choices.has(column) ? [] : candidatesOf(column, known[column], contents[column], named),
  );
  const given = assign(candidates, choices, contents);

  const proposals = headers.map((header, index): ColumnProposal => {
    const base = { index, header, contents: contents[index] };
    if (choices.has(index)) {
      return { ...base, field: choices.get(index)!, confidence: 'sure', reason: { code: 'chosen' } };
    }
    const own = given.get(index);
    if (own) return { ...base, field: own.field, confidence: confidenceOf(own.score), reason: own.reason };
    return { ...base, field: null, ...whyNot(index, known[index].meanings, candidates, given, choices) };
  });
  return guessFromContents(proposals, rows, choices);
}

function candidatesOf(
  column: number,
  { match, meanings }: HeaderMatch,
  contents: ColumnContents,
  named: ReadonlySet<HeaderMeaning>,
): Candidate[] {
  return meanings.flatMap(({ meaning, systems }, rank): Candidate[] => {
    const field = meaning === 'otherNumber' ? 'number' : meaning;
    if (field === 'birthDate' || field === 'school' || field === 'ignored') return [];
    const fits = fit(field, contents, named);
    const known = meaning === 'otherNumber' ? OTHER_NUMBER : nearness[match];
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

/** How well the cells go with the field: 1 where nothing speaks against it. */
function fit(field: StaffField, contents: ColumnContents, named: ReadonlySet<HeaderMeaning>): number {
  if (contents.filled === 0) return EMPTY;
  switch (field) {
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
    taken.add(candidate.field);
    given.set(candidate.column, candidate);
  }
  return given;
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
