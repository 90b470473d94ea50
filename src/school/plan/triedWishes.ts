import { contributionsOf } from '../../tables/funding';
import type { AnyProblem } from '../../tables/problem';
import type { DecimalSign } from '../../tables/typedAmount';
import { awaitedWishes } from '../../tables/wishOrder';
import type { WishFields } from '../../tables/wishes';
import { grantedAnew } from '../read/wishes';
import type { Employee, School, SchoolReading, Wish } from '../school';
import { readTypedWish, typedWish, type TypedWish, type WishReading } from './typedWish';

/** What is typed for a wish and not saved, by field. */
export type WishDraft = Partial<TypedWish>;

/** Drafts of one person, by wish id. */
export type Drafts = ReadonlyMap<string, WishDraft>;

/** A wish as it would be with what is tried out. */
export interface TriedWish {
  /** Without a price where something that was typed cannot be right. */
  readonly wish: Wish;
  /** What saving writes: the fields that differ from the workbook. Null where something typed cannot be right. */
  readonly fields: Partial<WishFields> | null;
}

/** What is tried out for one person, by wish id; only what differs from the workbook. */
export type TriedWishes = ReadonlyMap<string, TriedWish>;

/** What the text of a draft is read with. */
export interface DraftReading {
  readonly raw: SchoolReading['raw'];
  readonly courses: School['courses'];
  readonly decimal: DecimalSign;
}

/** Reads what is typed for the wishes of a person, by the rules of the table `Wensen`. */
export function triedWishes(
  employee: Employee,
  drafts: Drafts | undefined,
  reading: DraftReading,
): TriedWishes {
  const tried = new Map<string, TriedWish>();
  for (const wish of drafts ? employee.wishes : []) {
    const draft = drafts?.get(wish.id);
    const one = draft && triedWish(employee, wish, draft, reading);
    if (one) tried.set(wish.id, one);
  }
  return waitingAnew(employee.wishes, tried);
}

function triedWish(
  { education }: Employee,
  wish: Wish,
  draft: WishDraft,
  { raw, courses, decimal }: DraftReading,
): TriedWish | null {
  const read = (typed: TypedWish) => readTypedWish(typed, decimal, courses, wish.code, education);
  const before = typedWish(wish, raw);
  const { fields, row, problems } = read({ ...before, ...draft });
  if (!fields || !row) return { wish: { ...wish, price: null, problem: firstProblem(problems) }, fields };
  const changed = changedFields(fields, read(before).fields, draft);
  if (Object.keys(changed).length === 0) return null;
  const { course, price, priceFrom, duration, priority, earliest, latest, hours, after, funding, kind } = row;
  const own = { course, price, priceFrom, duration, priority, earliest, latest, hours, funding, kind };
  return {
    fields: changed,
    wish: grantedAnew({
      ...wish,
      ...own,
      outside: contributionsOf(funding),
      after: after === null ? null : { typed: after, id: null },
      problem: null,
    }),
  };
}

/** What was typed and means something else than the workbook; all that was typed where the workbook cannot be read. */
function changedFields(fields: WishFields, before: WishFields | null, draft: WishDraft): Partial<WishFields> {
  const names = Object.keys(draft) as (keyof WishFields)[];
  return Object.fromEntries(
    names.filter((name) => before?.[name] !== fields[name]).map((name) => [name, fields[name]]),
  );
}

/** Null where an amount cannot be read: the field itself asks what it means. */
function firstProblem(problems: WishReading['problems']): AnyProblem | null {
  const [first] = Object.values(problems);
  return first?.kind === 'problem' ? first.problem : null;
}

/** The tried wishes, each with the wish that it waits for among all as they would be. */
function waitingAnew(wishes: readonly Wish[], tried: TriedWishes): TriedWishes {
  if (![...tried.values()].some(({ wish }) => wish.after !== null)) return tried;
  const all = wishes.map((wish) => tried.get(wish.id)?.wish ?? wish);
  const awaited = awaitedWishes(all.map((wish) => ({ ...wish, after: wish.after?.typed ?? null })));
  return new Map(
    all.flatMap((wish, i): [string, TriedWish][] => {
      const one = tried.get(wish.id);
      if (!one) return [];
      const { after: place, problem } = awaited[i];
      const after = wish.after && { ...wish.after, id: place === null ? null : wishes[place].id };
      return [
        [wish.id, { ...one, wish: problem ? { ...wish, after, price: null, problem } : { ...wish, after } }],
      ];
    }),
  );
}
