import { categoryOf } from '../../tables/values';
import { fteOn } from '../../domain/budget/employment';
import { civilOf, type Day } from '../../domain/calendar';
import type { StaffComparison } from './compareStaff';
import { roundFte } from './fteUnit';
import type { ImportedPerson, StaffListReading } from './reading';

/** Something in a list that can be right and rarely is: how often, and the first person of whom it is so. */
export interface SummaryWarning {
  readonly code:
    | 'smallFte'
    | 'largeFte'
    | 'unknownFte'
    | 'futureStarts'
    | 'lastDayStarts'
    | 'firstDayEnds'
    | 'addedUp'
    | 'unknownSteps'
    | 'teachers'
    | 'withoutRight'
    | 'sameNames'
    | 'maybeSame'
    | 'leftWithoutDate'
    | 'sizesDiffer'
    | 'almostSameNumbers'
    | 'unknownCategory'
    | 'notTaken'
    | 'bornTooLate'
    | 'everybodyNew';
  readonly count: number;
  /** Number and name, or "" where no one person is meant. */
  readonly example: string;
}

/** What is about to be written, in figures that show at a glance when a list was read wrong. */
export interface ListSummary {
  readonly people: number;
  /** Of those whose fte is known and who work on the day. */
  readonly totalFte: number;
  readonly warnings: readonly SummaryWarning[];
}

/** Less than four hours a week, and more than full time. */
const SMALL_FTE = 0.1;
const LARGE_FTE = 1;
/** Exports in another time zone turn first days into last days of the month before: a few may be real. */
const LAST_DAYS_SHARE = 0.2;
const LEAST_LAST_DAYS = 2;

/**
 * Sums up a list before anything is written.
 *
 * @param day the day on which the fte is added up, and after which a start lies in the future
 * @param isKnownStep whether the newest salary table has the scale and step
 */
export function listSummary(
  { people, problems }: StaffListReading,
  { maybeSame, everybodyNew }: StaffComparison,
  day: Day,
  isKnownStep: (scale: string | number, step: string | number) => boolean,
): ListSummary {
  const working = people.filter(
    ({ start, end }) => (start === null || start <= day) && (end === null || end >= day),
  );
  const fteNow = ({ fte, start, end, changes }: ImportedPerson) =>
    fte === null ? null : fteOn({ fte, start, end, changes }, day);
  const total = working.reduce((sum, person) => sum + Math.round((fteNow(person) ?? 0) * 1e6), 0);
  const all = (code: SummaryWarning['code'], is: (person: ImportedPerson) => boolean): SummaryWarning => {
    const found = people.filter(is);
    return {
      code,
      count: found.length,
      example: found.length > 0 ? `${found[0].number} ${found[0].name}`.trim() : '',
    };
  };
  const lastDays = all('lastDayStarts', ({ start }) => start !== null && civilOf(start + 1).day === 1);
  const names = new Map<string, number>();
  for (const { name } of people) if (name !== '') names.set(name, (names.get(name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const { key } of people) numbers.set(withoutZeros(key), (numbers.get(withoutZeros(key)) ?? 0) + 1);
  const warnings: SummaryWarning[] = [
    all('smallFte', (person) => isNothing(person) || isBetween(fteNow(person), 0, SMALL_FTE)),
    all('largeFte', (person) => isBetween(fteNow(person), LARGE_FTE, Infinity)),
    all('unknownFte', ({ fte }) => fte === null),
    all('futureStarts', ({ start }) => start !== null && start > day),
    ...(lastDays.count >= LEAST_LAST_DAYS && lastDays.count >= people.length * LAST_DAYS_SHARE
      ? [lastDays]
      : []),
    all('firstDayEnds', ({ end }) => end !== null && civilOf(end).day === 1),
    all('addedUp', ({ isAddedUp }) => isAddedUp),
    all('unknownSteps', ({ scale, step }) => scale !== '' && !isKnownStep(scale, step)),
    all('teachers', ({ category }) => categoryOf(category) === 'teacher'),
    all('withoutRight', ({ category }) => categoryOf(category) === 'withoutRight'),
    all('sameNames', ({ name }) => (names.get(name) ?? 0) > 1),
    { code: 'maybeSame', count: maybeSame.length, example: '' },
    ofProblems('leftWithoutDate', problems, ['leftWithoutDate']),
    ofProblems('sizesDiffer', problems, ['sizesDiffer']),
    all('almostSameNumbers', ({ key }) => (numbers.get(withoutZeros(key)) ?? 0) > 1),
    all('unknownCategory', ({ category }) => category !== '' && categoryOf(category) === null),
    ofProblems('bornTooLate', problems, ['bornTooLate']),
    { code: 'everybodyNew', count: everybodyNew ? people.length : 0, example: '' },
    ofProblems('notTaken', problems, ['missingNumber', 'flattenedNumber', 'excelError']),
  ];
  return {
    people: people.length,
    totalFte: roundFte(total / 1e6),
    warnings: warnings.filter(({ count }) => count > 0),
  };
}

function ofProblems(
  code: SummaryWarning['code'],
  problems: StaffListReading['problems'],
  codes: readonly StaffListReading['problems'][number]['code'][],
): SummaryWarning {
  const found = problems.filter((problem) => codes.includes(problem.code));
  return { code, count: found.length, example: found.find(({ person }) => person !== null)?.person ?? '' };
}

/** A number as it is when zeros in front and separators are left out: 001001 and 1001 may be one person. */
function withoutZeros(key: string): string {
  return key.replace(/[\s.,_-]/g, '').replace(/^0+(?=.)/, '');
}

/** Whether somebody never works, by the list. */
function isNothing({ fte, changes }: ImportedPerson): boolean {
  return fte === 0 && changes.length === 0;
}

/** Above the lower and below the upper bound. */
function isBetween(fte: number | null, low: number, high: number): boolean {
  return fte !== null && fte > low && fte < high;
}
