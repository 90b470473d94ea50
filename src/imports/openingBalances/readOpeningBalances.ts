import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import { each, partOf, type ShareSteps } from '../../pacing';
import { orProblem } from '../../tables/problem';
import { readSchoolYear, type Cell } from '../../tables/values';
import { isTotal, PeopleTable } from '../peopleTable';
import { cleanText } from '../cells/text';
import type { DecimalMark } from '../cells/numbers';
import { besideKnown, type BesideKnown } from './besideKnown';
import { OPENING_TABLE } from './shape';
import type {
  KnownOpening,
  OpeningBalance,
  OpeningChoices,
  OpeningField,
  OpeningProblem,
  OpeningQuestion,
  OpeningReading,
  OpeningRemark,
  PersonWithOpenings,
} from './types';

/** What a list is laid beside. */
export interface KnownOpenings {
  readonly people: readonly PersonWithOpenings[];
  readonly openings: readonly KnownOpening[];
  /** The reference date: the school year that it is in, and later ones, are not over. */
  readonly day: Day;
}

/**
 * Understands a list of opening balances: who, of which school year, how much and how many hours. Never throws: what
 * cannot be read is listed and the rest goes on.
 *
 * @param cells as pasted, or of a sheet of a file
 */
export function* openingBalanceSteps(
  cells: readonly (readonly Cell[])[],
  known: KnownOpenings,
  choices: OpeningChoices = {},
): ShareSteps<OpeningReading> {
  const table: OpeningTable = yield* partOf(
    PeopleTable.of(OPENING_TABLE, cells, known.people, choices.columns),
    [0, 0.3],
  );
  const reader = new RowReader(table, known.day, choices.year ?? null);
  yield* partOf(
    each([...table.rows], ([index, row]) => reader.read(row, index)),
    [0.3, 0.8],
  );
  const beside = besideKnown(reader.balances, known.openings, choices);
  const problems = [...reader.problems, ...beside.problems].sort((a, b) => a.row - b.row);
  return {
    columns: table.columns,
    balances: beside.balances,
    problems,
    remarks: [...table.remarks(reader.totals), ...remarksOn(beside, known.openings)],
    questions: questionsOf(table, choices, beside),
    other: beside.other,
    leftOver: yield* partOf(table.leftOver(problems), [0.8, 1]),
  };
}

type OpeningTable = PeopleTable<OpeningField, PersonWithOpenings>;

/** Reads the rows of a list, one after another. */
class RowReader {
  readonly balances: OpeningBalance[] = [];
  readonly problems: OpeningProblem[] = [];
  readonly totals: number[] = [];
  private readonly marks: Readonly<Record<'amount' | 'hours', DecimalMark>>;

  /** @param yearOfAll the school year of rows that have none; null where nobody said it */
  constructor(
    private readonly table: OpeningTable,
    private readonly day: Day,
    private readonly yearOfAll: SchoolYear | null,
  ) {
    this.marks = { amount: table.decimalMark('amount'), hours: table.decimalMark('hours') };
  }

  read(row: readonly Cell[], index: number): void {
    const person = this.table.personOf(row);
    if ('code' in person && isTotal(row)) {
      this.totals.push(index);
      return;
    }
    const read = 'code' in person ? person : this.balanceOf(row, person);
    if ('code' in read) this.problems.push({ ...read, row: index });
    else this.balances.push({ ...read, row: index });
  }

  private balanceOf(
    row: readonly Cell[],
    person: PersonWithOpenings,
  ): Omit<OpeningBalance, 'row'> | Omit<OpeningProblem, 'row'> {
    const year = this.yearOf(row);
    if (typeof year !== 'number') return year;
    const value = this.table.text(row, 'amount');
    const amount = this.table.amountOf(row, 'amount', this.marks.amount);
    if (amount === null) return { code: 'noAmount', value };
    if (typeof amount !== 'number') return amount;
    if (amount < 0) return { code: 'negativeAmount', value };
    const hours = this.hoursOf(row);
    if (hours === undefined) return { code: 'notHours', value: this.table.text(row, 'hours') };
    return { person, year, amount, hours };
  }

  private yearOf(row: readonly Cell[]): SchoolYear | Omit<OpeningProblem, 'row'> {
    const value = this.table.text(row, 'year');
    const cell =
      typeof this.table.cell(row, 'year') === 'number' ? this.table.cell(row, 'year') : withoutWord(value);
    const year =
      value === ''
        ? this.yearOfAll
        : orProblem(
            () => readSchoolYear('', cell),
            () => undefined,
          );
    if (year === null) return { code: 'noYear', value };
    if (year === undefined) return { code: 'notAYear', value };
    return year < schoolYearOf(this.day) ? year : { code: 'yearNotOver', value };
  }

  /** In hundredths; null where the list has no hours, undefined where they cannot be read. */
  private hoursOf(row: readonly Cell[]): number | null | undefined {
    if (!this.table.has('hours')) return null;
    const hours = this.table.amountOf(row, 'hours', this.marks.hours) ?? 0;
    return typeof hours === 'number' && hours >= 0 ? hours : undefined;
  }
}

/** `schooljaar 2025-2026`, `2025/26`: as `readSchoolYear` takes a school year. */
function withoutWord(text: string): string {
  const year = cleanText(text.replace(/^(?:school)?jaar\s/i, ''));
  const short = /^(\d\d)(\d\d)\s?[-/]\s?(\d\d)$/.exec(year);
  return short ? `${short[2]}/${short[3]}` : year;
}

function remarksOn(
  { balances, twice, there }: BesideKnown,
  openings: readonly KnownOpening[],
): readonly OpeningRemark[] {
  const early = balances.filter(
    ({ year, person: { start } }) => start !== null && firstDayOf(year + 1) <= start,
  );
  const rows = { twice, there, beforeEmployment: early.map(({ row }) => row) };
  return [
    ...(['twice', 'there', 'beforeEmployment'] as const).flatMap((code) =>
      rows[code].length > 0 ? [{ code, rows: rows[code] }] : [],
    ),
    ...startsOf(balances, openings),
  ];
}

/** From when on people are computed, and of how many the workbook has other school years too. */
function startsOf(
  balances: readonly OpeningBalance[],
  openings: readonly KnownOpening[],
): readonly OpeningRemark[] {
  const years = new Map<string, Set<SchoolYear>>();
  for (const { person, year } of balances)
    years.set(person.key, (years.get(person.key) ?? new Set()).add(year));
  const others = openings.filter(({ key, year }) => year !== null && years.get(key)?.has(year) === false);
  const last = new Map([...years].map(([key, own]) => [key, [...own].reduce((a, b) => Math.max(a, b))]));
  for (const { key, year } of others) last.set(key, Math.max(last.get(key)!, year!));
  const people = new Map<SchoolYear, number>();
  for (const year of last.values()) people.set(year, (people.get(year) ?? 0) + 1);
  const starts = [...people]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => ({ code: 'starts', from: firstDayOf(year + 1), people: count }) as const);
  const withOthers = new Set(others.map(({ key }) => key)).size;
  return withOthers === 0 ? starts : [...starts, { code: 'otherYears', people: withOthers }];
}

function questionsOf(
  table: OpeningTable,
  { year, other: answer }: OpeningChoices,
  { other }: BesideKnown,
): OpeningQuestion[] {
  const asked: readonly (readonly [OpeningQuestion, boolean])[] = [
    ['person', !table.has('number') && !table.has('name')],
    ['year', !table.has('year') && year === undefined],
    ['amount', !table.has('amount')],
    ['other', other.length > 0 && answer === undefined],
  ];
  return asked.flatMap(([question, isOpen]) => (isOpen ? [question] : []));
}
