import { dayAt, daysOf, iso } from './days';

/**
 * The budget by DOMAIN.md, day by day and in whole numbers of any size: slow, plain, and sharing nothing with src.
 * Fte is in ten-thousandths, money in cents.
 */
export interface OracleRule {
  readonly rule:
    'scholingsbudget' | 'spaartermijn' | 'spaartermijn_plan' | 'voorschot' | 'naar_rato' | 'naar_rato_tijd';
  readonly from: number;
  /** Cents, years, or 1 and 0. */
  readonly value: number;
}

export interface OraclePerson {
  readonly start: number;
  readonly end: number | null;
  readonly fte: number;
  readonly changes: readonly { readonly from: number; readonly fte: number }[];
  readonly expenses: readonly {
    readonly date: number;
    readonly cents: number;
    readonly mandated?: boolean;
  }[];
  readonly opening: readonly { readonly year: number; readonly cents: number }[];
  /** In order of precedence: agreements with the person, the school's own rules, the CAO. */
  readonly layers: readonly (readonly OracleRule[])[];
}

export interface OracleYear {
  readonly year: number;
  opening: number;
  entitlement: number;
  spent: number;
  lapsed: number;
  closing: number;
}

export type Refusal =
  | { readonly date: number; readonly shortfall: number }
  | { readonly date: number; readonly refund: number }
  | { readonly date: number };

const FTE = 10_000n;

/** What the VO rules say, written out by hand. */
export const VO: readonly OracleRule[] = [
  { rule: 'scholingsbudget', from: iso('2011-08-01'), value: 50_000 },
  { rule: 'scholingsbudget', from: iso('2018-06-01'), value: 60_000 },
  { rule: 'spaartermijn', from: iso('2011-08-01'), value: 0 },
  { rule: 'spaartermijn_plan', from: iso('2020-01-01'), value: 2 },
];

/** What the PO rules say. */
export const PO: readonly OracleRule[] = [
  { rule: 'scholingsbudget', from: iso('2019-03-01'), value: 50_000 },
  { rule: 'scholingsbudget', from: iso('2025-01-01'), value: 52_500 },
  { rule: 'spaartermijn', from: iso('2019-03-01'), value: 0 },
  { rule: 'spaartermijn_plan', from: iso('2019-03-01'), value: 3 },
];

/** The value in force on a day: of the first layer that has begun for this rule, the latest row. */
export function inForce(
  layers: OraclePerson['layers'],
  rule: OracleRule['rule'],
  day: number,
): number | null {
  for (const layer of layers) {
    let found: OracleRule | null = null;
    for (const row of layer)
      if (row.rule === rule && row.from <= day && (!found || row.from >= found.from)) found = row;
    if (found) return found.value;
  }
  return rule === 'voorschot' ? 0 : rule === 'naar_rato' || rule === 'naar_rato_tijd' ? 1 : null;
}

function firstDay(year: number): number {
  return iso(`${year}-8-1`);
}

function fteOn({ fte, changes }: OraclePerson, day: number): number {
  let latest: { from: number; fte: number } | null = null;
  for (const change of changes)
    if (change.from <= day && (!latest || change.from >= latest.from)) latest = change;
  return latest ? latest.fte : fte;
}

function isEmployed(person: OraclePerson, day: number): boolean {
  return day >= person.start && (person.end === null || day <= person.end);
}

/** What is built up in the school year up to and including a day; null where no rule is known. */
export function accruedCents(person: OraclePerson, year: number, until: number): number | null {
  const amount = inForce(person.layers, 'scholingsbudget', firstDay(year));
  if (amount === null) return null;
  const proRata = inForce(person.layers, 'naar_rato', firstDay(year)) === 1;
  const days = daysOf(year);
  const inTime = inForce(person.layers, 'naar_rato_tijd', firstDay(year)) === 1;
  let sum = 0;
  let employed = 0;
  for (const day of days) {
    const fte = isEmployed(person, day) ? fteOn(person, day) : 0;
    if (fte > 0) employed++;
    if (day <= until && fte > 0) sum += proRata ? fte : 10_000;
  }
  if (sum === 0) return 0;
  const whole = FTE * BigInt(inTime ? days.length : employed);
  return Number((2n * BigInt(amount) * BigInt(sum) + whole) / (2n * whole));
}

export function entitlementCents(person: OraclePerson, year: number): number | null {
  return accruedCents(person, year, Infinity);
}

interface OracleLot {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  left: number;
}

function lotOf(person: OraclePerson, year: number, left: number): OracleLot {
  const day = firstDay(year);
  return {
    year,
    first: year - (inForce(person.layers, 'voorschot', day) ?? 0),
    last: year + (inForce(person.layers, 'spaartermijn', day) ?? 0),
    left,
  };
}

/** The person's pot as it is lived through, day after day. */
export class Life {
  readonly years: OracleYear[] = [];
  /** The first expense that can never be: before employment, or a refund of more than was paid. */
  early: Refusal | null = null;
  /** Per school year the first expense of more than is usable. */
  readonly short = new Map<number, Refusal>();
  /** The first school year that is computed. */
  readonly first: number;
  private readonly payments: { readonly lot: OracleLot; left: number }[] = [];
  /** What can be spent on the last day lived, that day's expenses paid. */
  balance = 0;
  private readonly lots: OracleLot[];

  /** @param until the last day, which may lie in the middle of a school year */
  constructor(
    private readonly person: OraclePerson,
    readonly until: number,
  ) {
    const lastYear = dayAt(until).schoolYear;
    const openingYears = person.opening.map((lot) => lot.year);
    let first = openingYears.length > 0 ? Math.max(...openingYears) + 1 : dayAt(person.start).schoolYear;
    if (openingYears.length === 0)
      while (first <= lastYear && inForce(person.layers, 'scholingsbudget', firstDay(first)) === null)
        first++;

    this.first = first;
    this.refuseEarlyExpenses(first);
    this.lots = person.opening
      .map((lot) => lotOf(person, lot.year, lot.cents))
      .filter((lot) => lot.last >= first);
    const openingTotal = this.lots.reduce((sum, lot) => sum + lot.left, 0);
    // Nobody in the tests may draw more than five years ahead.
    for (let year = first; year <= lastYear + 5; year++)
      this.lots.push(lotOf(person, year, entitlementCents(person, year) ?? 0));
    if (openingYears.length > 0) this.rememberPayments(firstDay(first));
    const granted = new Map(this.lots.map((lot) => [lot.year, lot.left]));

    for (let year = first; year <= lastYear; year++) {
      const opening = year === first ? openingTotal : this.years[this.years.length - 1].closing;
      this.years.push(this.live(year, opening, granted.get(year) ?? 0));
    }
  }

  /** What was paid before the opening balance came from the right of its own school year. */
  private rememberPayments(before: number): void {
    const { expenses } = this.person;
    for (const day of [...new Set(expenses.map(({ date }) => date))].sort((a, b) => a - b)) {
      if (day >= before || !isEmployed(this.person, day)) continue;
      const today = expenses.filter(({ date, mandated }) => date === day && !mandated);
      const { schoolYear } = dayAt(day);
      for (const { cents } of today.filter((one) => one.cents >= 0)) {
        let lot = this.lots.find(({ year }) => year === schoolYear);
        if (!lot) this.lots.push((lot = lotOf(this.person, schoolYear, 0)));
        this.payments.push({ lot, left: cents });
      }
      let back = today.reduce((sum, { cents }) => sum + Math.max(-cents, 0), 0);
      for (const payment of [...this.payments].reverse()) {
        const part = Math.min(payment.left, back);
        payment.left -= part;
        back -= part;
      }
    }
  }

  private live(year: number, opening: number, entitlement: number): OracleYear {
    const row = {
      year,
      opening,
      entitlement,
      spent: 0,
      lapsed: 0,
      closing: 0,
    };
    const expenses = this.person.expenses.filter(({ date }) => dayAt(date).schoolYear === year);
    for (const day of daysOf(year)) {
      if (day > this.until) break;
      const today = expenses.filter(({ date, mandated }) => date === day && !mandated);
      for (const { cents } of today) if (cents >= 0) row.spent += this.pay(cents, year, day);
      for (const { cents } of today) if (cents < 0) row.spent += this.giveBack(cents, day);
      if (day === this.until && isEmployed(this.person, day))
        this.balance = this.sum((lot) => lot.first <= year && year <= lot.last);
      // The last day of employment itself still counts; what is left has gone after it.
      if (day === this.person.end) row.lapsed += this.take(() => true);
    }
    // What is left after the last day asked for lapses in thought only: the lots themselves stay.
    const ends = (lot: OracleLot) =>
      lot.last <= year || (this.person.end !== null && dayAt(this.person.end).schoolYear <= year);
    const over = this.until > firstDay(year + 1) - 1;
    row.lapsed += over ? this.take(ends) : this.sum(ends);
    row.closing = row.opening + row.entitlement - row.spent - row.lapsed;
    return row;
  }

  /** Before the first computed year expenses do not count, unless a rule was known and nobody was employed. */
  private refuseEarlyExpenses(first: number): void {
    const { expenses, opening, start } = this.person;
    for (const { date, mandated } of expenses) {
      const early = date < Math.min(firstDay(first), start) && date <= this.until && !mandated;
      if (!early || opening.length > 0) continue;
      const known = inForce(this.person.layers, 'scholingsbudget', firstDay(dayAt(date).schoolYear));
      if (known !== null) this.early ??= { date };
    }
  }

  private pay(cents: number, year: number, day: number): number {
    let due = cents;
    const usable = this.lots.filter((lot) => lot.first <= year && year <= lot.last);
    usable.sort((a, b) => a.last - b.last || a.year - b.year);
    if (isEmployed(this.person, day)) {
      for (const lot of usable) {
        const part = Math.min(lot.left, due);
        lot.left -= part;
        due -= part;
        if (part > 0) this.payments.push({ lot, left: part });
      }
    }
    if (day < this.person.start) this.early ??= { date: day };
    else if (due > 0 && !this.short.has(year)) this.short.set(year, { date: day, shortfall: due });
    return cents - due;
  }

  private giveBack(cents: number, day: number): number {
    let due = -cents;
    for (const payment of [...this.payments].reverse()) {
      const part = Math.min(payment.left, due);
      payment.left -= part;
      payment.lot.left += part;
      due -= part;
    }
    if (due > 0) this.early ??= { date: day, refund: due };
    return cents;
  }

  /** Why there is no balance on the last day. */
  get refusal(): Refusal | null {
    return this.early ?? this.short.get(dayAt(this.until).schoolYear) ?? null;
  }

  /** Whether the last day lies before an opening balance. */
  get unknown(): boolean {
    return this.person.opening.length > 0 && this.until < firstDay(this.first);
  }

  private take(which: (lot: OracleLot) => boolean): number {
    const sum = this.sum(which);
    for (const lot of this.lots) if (which(lot)) lot.left = 0;
    return sum;
  }

  private sum(which: (lot: OracleLot) => boolean): number {
    return this.lots.filter(which).reduce((sum, lot) => sum + lot.left, 0);
  }

  /** What lapses at the end of the school year if nothing more is spent. */
  lapsing(): number {
    if (this.person.end !== null && this.person.end < this.until) return 0;
    return this.years[this.years.length - 1]?.lapsed ?? 0;
  }
}
