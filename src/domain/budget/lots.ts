import type { SchoolYear } from '../calendar';
import type { Cents } from '../money';

/** One school year's entitlement and the school years in which it can pay. */
export interface Lot {
  /** The school year that grants it. */
  readonly year: SchoolYear;
  /** First school year in which it can pay: its own, or earlier with an advance. */
  readonly firstUsable: SchoolYear;
  /** Last school year in which it can pay; what is left then lapses. */
  readonly lastUsable: SchoolYear;
  readonly granted: Cents;
}

/** A part of a payment and the lot that it comes from. */
export interface Payment {
  readonly lot: Lot;
  readonly amount: Cents;
}

/** A demand on the pot in a school year. */
export interface Demand {
  readonly year: SchoolYear;
  readonly amount: Cents;
}

/** The order in which lots pay: the one that lapses first goes first, then the older one. */
export function byLapse(a: Lot, b: Lot): number {
  return a.lastUsable - b.lastUsable || a.year - b.year;
}

/** Lots mostly come in order of lapsing, and pots are made by the ten thousands. */
function inOrder(lots: readonly Lot[]): boolean {
  for (let i = 1; i < lots.length; i++) if (byLapse(lots[i - 1], lots[i]) > 0) return false;
  return true;
}

/**
 * Lots and what is left of them. Paying demands in order of time from the usable lot that lapses first pays the most
 * that can be paid at all: each lot is usable in one unbroken run of school years.
 */
export class Pot {
  readonly lots: readonly Lot[];
  private readonly left: Cents[];

  constructor(lots: readonly Lot[]) {
    this.lots = inOrder(lots) ? lots : [...lots].sort(byLapse);
    this.left = [];
    for (let i = 0; i < this.lots.length; i++) this.left.push(this.lots[i].granted);
  }

  /** Pays what can be paid in the school year; what is short is the amount minus the payments' sum. */
  pay(year: SchoolYear, amount: Cents): Payment[] {
    const payments: Payment[] = [];
    this.payShort(year, amount, payments);
    return payments;
  }

  /** Pays as `pay` does and returns what is short; the parts are added to `payments` for who asks. */
  payShort(year: SchoolYear, amount: Cents, payments?: Payment[]): Cents {
    let due = amount;
    for (let i = 0; due > 0 && i < this.lots.length; i++) {
      const lot = this.lots[i];
      if (this.left[i] === 0 || lot.firstUsable > year || lot.lastUsable < year) continue;
      const part = Math.min(due, this.left[i]);
      this.left[i] -= part;
      due -= part;
      payments?.push({ lot, amount: part });
    }
    return due;
  }

  /** Gives money back to a lot of this pot that paid it. */
  giveBack(lot: Lot, amount: Cents): void {
    this.left[this.lots.indexOf(lot)] += amount;
  }

  /** What is left of the lot at this place in `lots`. */
  leftAt(place: number): Cents {
    return this.left[place];
  }

  /** What is left of each lot, with the lot, in order of lapsing. */
  remainders(): { readonly lot: Lot; readonly left: Cents }[] {
    return this.lots.map((lot, i) => ({ lot, left: this.left[i] }));
  }

  /** What can still be paid in the school year. */
  usableIn(year: SchoolYear): Cents {
    let sum = 0;
    for (let i = 0; i < this.lots.length; i++) {
      const lot = this.lots[i];
      if (lot.firstUsable <= year && year <= lot.lastUsable) sum += this.left[i];
    }
    return sum;
  }

  /** Takes out what is left of every lot that ends with the school year, and returns it. */
  lapse(year: SchoolYear): Cents {
    let sum = 0;
    for (let i = 0; i < this.lots.length; i++) {
      if (this.lots[i].lastUsable > year) continue;
      sum += this.left[i];
      this.left[i] = 0;
    }
    return sum;
  }

  /** Takes out everything, as on the last day of employment, and returns it. */
  lapseAll(): Cents {
    const sum = this.left.reduce((total, left) => total + left, 0);
    this.left.fill(0);
    return sum;
  }
}
