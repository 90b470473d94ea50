import fc from 'fast-check';

/** A row of `Wensen` by chance: a choice, an agreed course, one that is over, or one that cannot be right. */
export interface RandomWish {
  readonly course: string;
  readonly cents: number;
  readonly duration: number;
  readonly priority: number;
  readonly earliest: number | null;
  readonly status: string;
  readonly start: number | null;
  readonly after: string;
  /** Cents that the employer pays in the first year of the course. */
  readonly employer: number;
  /** What was asked of the grant fund for it; null where nothing was. */
  readonly asked: RandomRequest | null;
}

/** A row of `Beurs` by chance. */
export interface RandomRequest {
  readonly year: number;
  readonly cents: number;
  readonly decision: string;
  readonly granted: number | null;
}

const COURSES = ['Engels', 'BHV', 'Ad Sociaal werk', 'Netwerkbeheer', 'Excel'];

const schoolYear = fc.integer({ min: 2024, max: 2030 });

const anyRequest: fc.Arbitrary<RandomRequest> = fc.record({
  year: schoolYear,
  cents: fc.integer({ min: 1, max: 150_000 }),
  decision: fc.constantFrom('', 'toegekend', 'Toegekend', 'toegekend', 'deels', 'afgewezen'),
  granted: fc.option(fc.integer({ min: 0, max: 90_000 })),
});

const anyWish: fc.Arbitrary<RandomWish> = fc
  .record({
    course: fc.constantFrom(...COURSES),
    cents: fc.oneof(fc.constantFrom(0, 30_000, 60_000, 120_000), fc.integer({ min: 1, max: 250_000 })),
    duration: fc.constantFrom(1, 1, 2, 3),
    priority: fc.constantFrom(1, 2, 2, 3),
    earliest: fc.option(schoolYear),
    status: fc.constantFrom(
      ...['', 'wens', 'Afgesproken', 'afgesproken', 'afgesproken', 'afgesproken'],
      ...['afgerond', 'gestopt', 'opgedragen', 'afgewezen'],
    ),
    start: schoolYear,
    hasStart: fc.constantFrom(true, true, true, true, true, true, true, true, true, false),
    after: fc.constantFrom('', '', '', '', ...COURSES),
    share: fc.constantFrom(0, 0, 0, 0.25, 1),
    asked: fc.option(anyRequest),
  })
  .map(({ share, hasStart, start, ...wish }) => ({
    ...wish,
    start: hasStart && wish.status !== '' && wish.status !== 'wens' ? start : null,
    employer: Math.floor((wish.cents / wish.duration) * share),
  }));

/** The wishes of so many people. */
export const anyWishes = (people: number): fc.Arbitrary<RandomWish[][]> =>
  fc.array(fc.array(anyWish, { maxLength: 5, size: 'max' }), { minLength: people, maxLength: people });

/** The course that an expense pays, by its place among somebody's expenses; most pay none. */
export function courseOfExpense(wishes: readonly RandomWish[], place: number): string {
  return place % 2 === 0 ? '' : (wishes[place % 3]?.course.toUpperCase() ?? '');
}
