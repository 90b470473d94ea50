import fc from 'fast-check';
import type { OraclePerson, OracleRule } from '../oracles/budget';
import { PO, VO } from '../oracles/budget';
import { daysOf, iso } from '../oracles/days';

/** People, agreements and rules by chance, as the oracle sees them. */
export interface RandomPerson {
  readonly start: number;
  readonly end: number | null;
  readonly fte: number;
  readonly changes: OraclePerson['changes'];
  readonly expenses: OraclePerson['expenses'];
  readonly opening: OraclePerson['opening'];
  readonly agreements: readonly OracleRule[];
}

export interface RandomSchool {
  readonly base: 'VO' | 'PO';
  readonly rules: readonly OracleRule[];
  readonly people: readonly RandomPerson[];
}

const FIRST = iso('2014-8-1');
const LAST = iso('2031-7-31');

const day = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  // The days on which things go wrong: the ends of a school year and the leap day.
  fc.integer({ min: 2014, max: 2030 }).chain((year) => fc.constantFrom(...edges(year))),
);

function edges(year: number): number[] {
  const days = daysOf(year);
  return [days[0], days[1], days[days.length - 1], days[days.length - 2], days[211], days[212]];
}

const fte = fc.oneof(
  fc.constantFrom(0, 1000, 3333, 5000, 6667, 8000, 10000, 15000),
  fc.integer({ min: 0, max: 15000 }),
);

export const anyRule: fc.Arbitrary<OracleRule> = fc.oneof(
  fc.record({
    rule: fc.constant('scholingsbudget' as const),
    from: day,
    value: fc.integer({ min: 0, max: 150000 }),
  }),
  fc.record({
    rule: fc.constantFrom('spaartermijn' as const, 'spaartermijn_plan' as const, 'voorschot' as const),
    from: day,
    value: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({
    rule: fc.constantFrom('naar_rato' as const, 'naar_rato_tijd' as const),
    from: day,
    value: fc.integer({ min: 0, max: 1 }),
  }),
);

export const anyRules = fc.uniqueArray(anyRule, {
  maxLength: 4,
  selector: ({ rule, from }) => `${rule} ${from}`,
});

const anyPerson: fc.Arbitrary<RandomPerson> = fc
  .record({
    start: day,
    lasts: fc.option(fc.integer({ min: 0, max: 3000 }), { freq: 1 }),
    fte,
    changes: fc.uniqueArray(fc.record({ from: day, fte }), { maxLength: 3, selector: ({ from }) => from }),
    expenses: fc.array(
      fc.record({
        date: day,
        // Mostly what a pot can bear: a person whose every expense is refused tells little.
        cents: fc.oneof(
          { arbitrary: fc.integer({ min: 0, max: 25000 }), weight: 6 },
          { arbitrary: fc.integer({ min: 25000, max: 200000 }), weight: 2 },
          { arbitrary: fc.integer({ min: -5000, max: -1 }), weight: 1 },
        ),
        mandated: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
      }),
      { maxLength: 6, size: 'max' },
    ),
    opening: fc.array(
      fc.record({ year: fc.integer({ min: 2017, max: 2024 }), cents: fc.integer({ min: 0, max: 90000 }) }),
      { maxLength: 3 },
    ),
    hasOpening: fc.boolean(),
    agreements: fc.oneof(fc.constant([]), anyRules),
    startsEarly: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ lasts, hasOpening, opening, start, startsEarly, ...rest }) => {
    // Expenses before employment are tried too, but not with nearly everybody.
    const first = startsEarly > 0 ? FIRST + (start % 1500) : start;
    return {
      ...rest,
      start: first,
      end: lasts === null ? null : first + lasts,
      opening: hasOpening ? opening : [],
    };
  });

export const anySchool: fc.Arbitrary<RandomSchool> = fc.record({
  base: fc.constantFrom('VO' as const, 'VO' as const, 'PO' as const),
  rules: anyRules,
  people: fc.array(anyPerson, { minLength: 8, maxLength: 25, size: 'max' }),
});

/** The person with all that holds for them. */
export function asOracle(school: RandomSchool, person: RandomPerson): OraclePerson {
  return { ...person, layers: [person.agreements, school.rules, school.base === 'VO' ? VO : PO] };
}

const euros = (cents: number) => cents / 100;

function ruleRow({ rule, from, value }: OracleRule, employee: unknown): unknown[] {
  return [rule, from, rule === 'scholingsbudget' ? euros(value) : value, employee];
}

/** The workbook's tables; personnel numbers are numbers in some and text in others, as in real workbooks. */
export function tablesOf({ base, rules, people }: RandomSchool) {
  const number = (i: number) => 1001 + i;
  return {
    fte: people.map((person) => [person.fte / 10000]),
    start: people.map((person) => [person.start]),
    end: people.map((person) => [person.end]),
    key: people.map((_, i) => [i % 2 ? number(i) : String(number(i))]),
    expenses: people.flatMap((person, i) =>
      person.expenses.map(({ date, cents, mandated }) => [
        number(i),
        date,
        euros(cents),
        'iets',
        mandated ? 'ja' : null,
      ]),
    ),
    opening: people.flatMap((person, i) =>
      person.opening.map(({ year, cents }) => [number(i), year, euros(cents)]),
    ),
    changes: people.flatMap((person, i) =>
      person.changes.map(({ from, fte: to }) => [number(i), from, to / 10000]),
    ),
    cao: [
      ['cao', null, base, null],
      ...rules.map((rule) => ruleRow(rule, null)),
      ...people.flatMap((person, i) => person.agreements.map((rule) => ruleRow(rule, number(i)))),
    ],
  };
}
