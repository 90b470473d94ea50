import { orProblem } from '../../tables/problem';
import { typedDateNl } from '../../tables/dutchDate';
import { readDay } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import { highest } from '../../domain/extremes';

/** One agreement document of an employee. */
export interface DocumentId {
  /** Counted from 1 for each employee. */
  readonly number: number;
  /** The reference date of the document. */
  readonly day: Day;
}

/**
 * The contents of the column `Document` of a course: the document in which the course was agreed last, and on which
 * terms.
 */
export interface DocumentRecord extends DocumentId {
  /** The document in which it stood before, on other terms; null where there is none. */
  readonly replaces: DocumentId | null;
  /** See `courseTermsNl`: other words are other terms. */
  readonly terms: string;
}

const RECORD =
  /^(\d{1,4}) van (\d{1,2}-\d{1,2}-\d{4})(?:, vervangt (\d{1,4}) van (\d{1,2}-\d{1,2}-\d{4}))?: (.+)$/;

/** Reads the column `Document`; null where it is empty or holds something else. */
export function readDocument(text: string): DocumentRecord | null {
  const found = RECORD.exec(text.trim());
  if (!found) return null;
  const [, number, day, earlier, earlierDay, terms] = found;
  const [on, before] = [dayOfText(day), earlierDay === undefined ? null : dayOfText(earlierDay)];
  if (on === null || (earlierDay !== undefined && before === null)) return null;
  const replaces = before === null ? null : { number: Number(earlier), day: before };
  return { number: Number(number), day: on, replaces, terms };
}

/** The text for the column `Document`. */
export function documentText({ number, day, replaces, terms }: DocumentRecord): string {
  const instead = replaces === null ? '' : `, vervangt ${replaces.number} van ${typedDateNl(replaces.day)}`;
  return `${number} van ${typedDateNl(day)}${instead}: ${terms}`;
}

/** A document that is to be made of courses, and where each of them stands. */
export interface NumberedDocument extends DocumentId {
  /** The documents that this one takes the place of, the last one first. */
  readonly replaces: readonly DocumentId[];
  /** Per course, in the order given, its record as it is to be; its own document is the one in which it was agreed. */
  readonly records: readonly DocumentRecord[];
}

/**
 * Numbers the document of somebody's courses. It gets a new number when a course is new or has other terms; otherwise it is
 * the last document again.
 *
 * @param courses each with what the column `Document` says, and its terms now
 * @param ended the numbers of documents of courses that hold no more: none of those is given again
 */
export function numberedDocument(
  courses: readonly { readonly record: DocumentRecord | null; readonly terms: string }[],
  day: Day,
  ended: readonly number[] = [],
): NumberedDocument {
  const known = courses.flatMap(({ record }) => record ?? []);
  const last = highest(
    known.map(({ number }) => number),
    0,
  );
  const isSame = courses.every(({ record, terms }) => record?.terms === terms);
  const number = isSame ? last : highest(ended, last) + 1;
  const on = isSame ? (known.find((record) => record.number === last)?.day ?? day) : day;
  const records = courses.map(({ record, terms }): DocumentRecord => {
    if (record?.terms === terms) return record;
    const replaces = record && { number: record.number, day: record.day };
    return { number, day: on, replaces, terms };
  });
  const replaced = new Map<number, DocumentId>();
  for (const { number: own, replaces } of records)
    if (own === number && replaces) replaced.set(replaces.number, replaces);
  const replaces = [...replaced.values()].sort((a, b) => b.number - a.number);
  return { number, day: on, replaces, records };
}

function dayOfText(text: string): Day | null {
  return orProblem(
    () => readDay('Document', text),
    () => null,
  );
}
