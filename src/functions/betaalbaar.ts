import { openingLot, openingLots } from '../tables/personTable';
import { isMissing, readCents, readFte, readSchoolYear, readWhole, type Cell } from '../tables/values';
import { affordableFrom, shortfall, type Course, type SavingInput } from '../domain/budget/affordability';
import { firstDayOf, type SchoolYear } from '../domain/calendar';
import { Column, rowsOf, tableOf, type Matrix } from './matrix';
import { guarded, perRow } from './outcome';
import { CaoParameter } from './person';

/** A course is paid in at most this many yearly instalments. */
const MOST_DURATION = 25;

/**
 * Geeft de datum (1 augustus) van het eerste schooljaar waarin een opleiding uit het gespaarde budget betaald kan worden.
 * @customfunction BETAALBAARVANAF
 * @param kosten De prijs van de hele opleiding in euro’s.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param vanaf Het schooljaar waarin het sparen begint, of een datum daarin.
 * @param saldo Wat er van eerder over is: een bedrag, of een tabel schooljaar, bedrag.
 * @param duur Het aantal schooljaren waarover in gelijke delen wordt betaald; leeg is 1.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @returns Serial numbers of 1 August; `#N/A` when the pot can never carry it, with what is short.
 */
export function betaalbaarvanaf(
  kosten: unknown[][],
  fte: unknown[][],
  vanaf: unknown[][],
  saldo?: unknown[][],
  duur?: unknown[][],
  cao?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const courses = new Courses(kosten, fte, vanaf, saldo, duur, cao);
    return perRow(courses.shared, courses.own, (row) =>
      firstDayOf(affordableFrom(courses.course(row), courses.saving(row))),
    );
  });
}

/**
 * Geeft hoeveel euro er te weinig is als een opleiding in een bepaald schooljaar begint.
 * @customfunction TEKORT
 * @param kosten De prijs van de hele opleiding in euro’s.
 * @param schooljaar Het schooljaar waarin de opleiding begint, of een datum daarin.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param vanaf Het schooljaar waarin het sparen begint, of een datum daarin.
 * @param saldo Wat er van eerder over is: een bedrag, of een tabel schooljaar, bedrag.
 * @param duur Het aantal schooljaren waarover in gelijke delen wordt betaald; leeg is 1.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @returns Euros, 0 when the pot carries it.
 */
export function tekort(
  kosten: unknown[][],
  schooljaar: unknown[][],
  fte: unknown[][],
  vanaf: unknown[][],
  saldo?: unknown[][],
  duur?: unknown[][],
  cao?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const starts = new Column('schooljaar', schooljaar);
    const courses = new Courses(kosten, fte, vanaf, saldo, duur, cao);
    return perRow([starts, ...courses.shared], courses.own, (row) => {
      const start = readSchoolYear('schooljaar', starts.at(row));
      return shortfall(courses.course(row), start, courses.saving(row)) / 100;
    });
  });
}

/** The courses and savings of the rows. */
class Courses {
  readonly own: readonly Column[];
  readonly shared: readonly Column[];
  private readonly price: Column;
  private readonly fte: Column;
  private readonly from: Column;
  private readonly duration: Column;
  private readonly balance: BalanceParameter;
  private readonly cao: CaoParameter;

  constructor(kosten: unknown, fte: unknown, vanaf: unknown, saldo: unknown, duur: unknown, cao: unknown) {
    this.price = new Column('kosten', kosten, 'number');
    this.fte = new Column('fte', fte, 'number');
    this.from = new Column('vanaf', vanaf);
    this.duration = new Column('duur', duur);
    this.balance = new BalanceParameter(saldo);
    this.cao = new CaoParameter(cao);
    this.own = [this.price, this.fte];
    this.shared = [this.from, this.duration, ...this.balance.columns, ...this.cao.columns];
  }

  course(row: number): Course {
    return {
      price: readCents('kosten', this.price.at(row)),
      duration: this.duration.isEmptyAt(row) ? 1 : readWhole('duur', this.duration.at(row), 1, MOST_DURATION),
    };
  }

  saving(row: number): SavingInput {
    const from = readSchoolYear('vanaf', this.from.at(row));
    const book = this.cao.book(row);
    return {
      kind: 'scholingsbudget',
      fte: readFte('fte', this.fte.at(row)),
      from,
      opening: this.balance.lots(row, from),
      rules: book.forEmployee(null),
      lastChange: book.lastChange,
    };
  }
}

/** The `saldo` parameter: an amount for all, a column of amounts, or a table of lots. */
export class BalanceParameter {
  private readonly amounts: Column | null;
  private readonly table: Matrix;

  constructor(argument: unknown) {
    const isTable = rowsOf(argument).some((row) => row.length > 1);
    this.table = isTable ? tableOf(argument) : [];
    this.amounts = isTable ? null : new Column('saldo', argument, 'number');
  }

  get columns(): readonly Column[] {
    return this.amounts ? [this.amounts] : [];
  }

  lots(row: number, from: SchoolYear) {
    const amount: Cell = this.amounts?.at(row);
    return isMissing(amount) ? openingLots(this.table, from) : openingLot(amount, from);
  }
}
