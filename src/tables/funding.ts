import type { FundingSource } from '../cao/fundingSources';
import { splitEvenly, type Cents } from '../domain/money';
import { checkContributions, payWithinDue, type OutsideContribution } from '../domain/plan/outsideSources';
import type { Fields } from './fields';
import { capOf, findScheme, shortName } from './fundingScheme';
import { refuse } from './problem';
import { isMissingOrZero, optionalText, readCents, type Cell } from './values';
import { highest } from '../domain/extremes';

/** What one source outside the personal budget pays of a course. */
export interface Funding {
  readonly kind: 'employer' | 'subsidy' | 'own' | 'grant';
  /** As it is shown, also in `Plan`: `Werkgever`, `Subsidie SOOL`, `Eigen bijdrage`, `Ondersteunersbeurs`. Never begins with a digit. */
  readonly source: string;
  /** In each school year of the course, 0 where nothing is paid. */
  readonly perYear: readonly Cents[];
  /** The scheme with its conditions and sources; null where none is named, or it is not one that we know. */
  readonly scheme: FundingSource | null;
}

const AMOUNT = /^\d{1,9}(,\d{1,2})?$/;

/**
 * What is paid in each school year of a course: a number for every year, or text with one amount per year such as
 * `5000; 2500,50`. A point could be a decimal or a thousand, so it is refused like everything else that is unclear.
 *
 * @returns null where nothing is filled in
 */
function readPerYear(name: string, cell: Cell, duration: number): Cents[] | null {
  if (isMissingOrZero(cell)) return null;
  if (typeof cell !== 'string' || !cell.includes(';')) {
    return new Array<Cents>(duration).fill(readCents(name, cell));
  }
  const parts = cell.split(';').map((part) => part.trim());
  if (!parts.every((part) => AMOUNT.test(part))) refuse({ code: 'unclearAmounts', name, value: cell });
  if (parts.length !== duration) refuse({ code: 'amountsPerYear', name, amounts: parts.length, duration });
  return parts.map((part) => readCents(name, Number(part.replace(',', '.'))));
}

/** What stands in a column for these amounts: one for every year, or text with one per year. */
export function perYearCell(perYear: readonly Cents[]): Cell {
  if (perYear.every((amount) => amount === perYear[0])) return (perYear[0] ?? 0) / 100;
  return perYear.map((amount) => (amount / 100).toFixed(2).replace('.', ',')).join('; ');
}

/** The columns with what others pay, in the order in which they pay. */
const COLUMNS = ['Werkgever', 'Subsidie', 'Eigen bijdrage'] as const;
type FundingColumn = (typeof COLUMNS)[number];

/**
 * Who pays what beside the personal budget. Amounts above a scheme's or above what is due are refused. What the employer or the
 * employee offers above what is due in a school year pays later school years where that much is still due; that is noted.
 *
 * @param price null where it is not known; then only the schemes are checked
 */
export function readFunding(fields: Fields, price: Cents | null, duration: number): Funding[] {
  const funding: Funding[] = [];
  let due: readonly Cents[] | null = null;
  for (const column of COLUMNS) {
    const filled = fields.read(column, isFilled) ?? false;
    const offered = filled ? (fields.read(column, perYearOf(duration)) ?? null) : null;
    const part = column === 'Subsidie' ? subsidy(fields, offered) : plain(column, offered);
    if (!part) continue;
    if (price === null) {
      funding.push(part);
      continue;
    }
    due ??= splitEvenly(price, duration);
    const { perYear, ahead, isAbove } = payWithinDue(due, part.perYear, part.kind !== 'subsidy');
    if (isAbove) {
      const problem = checkContributions(price, duration, contributionsOf([...funding, part]));
      if (problem) fields.refuse(column, problem);
      break;
    }
    if (ahead > 0) fields.note(column, { code: 'outsideAboveDue', ahead });
    funding.push({ ...part, perYear });
    due = due.map((instalment, courseYear) => instalment - perYear[courseYear]);
  }
  return funding;
}

const isFilled = (_name: string, cell: Cell): boolean => !isMissingOrZero(cell);

const perYearOf = (duration: number) => (name: string, cell: Cell) => readPerYear(name, cell, duration);

const NOBODY: readonly OutsideContribution[] = [];

/** As the planner takes it. */
export function contributionsOf(funding: readonly Funding[]): readonly OutsideContribution[] {
  if (funding.length === 0) return NOBODY;
  return funding.flatMap(({ source, perYear }) =>
    perYear.flatMap((amount, courseYear) => (amount === 0 ? [] : [{ source, courseYear, amount }])),
  );
}

function plain(column: Exclude<FundingColumn, 'Subsidie'>, perYear: readonly Cents[] | null): Funding | null {
  return (
    perYear && { kind: column === 'Werkgever' ? 'employer' : 'own', source: column, perYear, scheme: null }
  );
}

function subsidy(fields: Fields, perYear: readonly Cents[] | null): Funding | null {
  const name = fields.read('Subsidieregeling', optionalText) ?? null;
  const scheme = name === null ? null : (findScheme(name) ?? null);
  if (name !== null && scheme === null) {
    fields.note('Subsidieregeling', { code: 'schemeUnknown', scheme: name });
  }
  if (scheme?.forSupportStaff === false) {
    fields.note('Subsidieregeling', {
      code: 'schemeNotForSupportStaff',
      scheme: shortName(scheme),
      condition: scheme.conditions[0] ?? '',
    });
  }
  if (perYear === null) {
    // A scheme gives at most so much, not always so much: what was granted is for HR to fill in.
    if (name !== null && !fields.problem) {
      fields.refuse('Subsidie', { code: 'subsidyWithoutAmount', scheme: scheme ? shortName(scheme) : name });
    }
    return null;
  }
  const source = name === null ? 'Subsidie' : `Subsidie ${scheme ? shortName(scheme) : name}`;
  const capped = scheme ? withinCap(fields, scheme, source, perYear) : perYear;
  return { kind: 'subsidy', source, perYear: capped, scheme };
}

/** One amount for every year stops with the scheme's last year; amounts written for later years are refused. */
function withinCap(
  fields: Fields,
  scheme: FundingSource,
  source: string,
  perYear: readonly Cents[],
): readonly Cents[] {
  const cap = capOf(scheme);
  if (!cap) return perYear;
  const most = highest(perYear);
  if (most > cap.mostPerYear) {
    fields.refuse('Subsidie', {
      code: 'outsideAboveCap',
      source,
      amount: most,
      mostPerYear: cap.mostPerYear,
    });
  }
  const forEveryYear = perYear.every((amount) => amount === perYear[0]);
  if (!forEveryYear && perYear.some((amount, year) => year >= cap.mostYears && amount > 0)) {
    fields.refuse('Subsidie', { code: 'schemeYears', source, years: cap.mostYears });
  }
  return perYear.map((amount, year) => (year < cap.mostYears ? amount : 0));
}
