import { readLabel, readScale } from '../tables/label';
import { shippedSalaryTables } from '../tables/shippedSalary';
import { workbookSalaryTables } from '../tables/salaryTable';
import { isMissing, isMissingOrZero, readDay, readFte } from '../tables/values';
import { voPayTerms } from '../tables/payTerms';
import type { Day } from '../domain/calendar';
import { lastStepOf, maximumReachedOn } from '../domain/career/salary';
import { atFte, standingOn, stepOf } from '../domain/career/salaryStep';
import type { SalaryTables, SalaryPlace } from '../domain/career/salaryTable';
import { yearPay } from '../domain/career/yearPay';
import { Column, rowsOf } from './matrix';
import { guarded, perRow } from './outcome';

/**
 * Geeft het bruto maandsalaris op de peildatum, maal de fte.
 * @customfunction SALARIS
 * @param schaal De salarisschaal, zoals 5 of LB.
 * @param trede De trede, zoals 0 of J15.
 * @param peildatum De datum waarop het salaris geldt.
 * @param fte De betrekkingsomvang: 1 is voltijd; leeg is 1.
 * @param salaristabel De tabel schaal, trede, bedrag, ingangsdatum; leeg is de meegeleverde tabel.
 * @returns Euros per month; `#N/A` where no table is in force, `#VALUE!` for a scale or step that it lacks.
 */
export function salaris(
  schaal: unknown[][],
  trede: unknown[][],
  peildatum: unknown[][],
  fte?: unknown[][],
  salaristabel?: unknown[][],
): unknown[][] {
  return perStanding(schaal, trede, peildatum, fte, salaristabel, ({ standing, fte: size }) => {
    return atFte(stepOf(standing).monthly, size) / 100;
  });
}

/**
 * Geeft de laatste trede van een schaal op de peildatum.
 * @customfunction MAXTREDE
 * @param schaal De salarisschaal, zoals 5 of LB.
 * @param peildatum De datum waarop de tabel geldt.
 * @param salaristabel De tabel schaal, trede, bedrag, ingangsdatum; leeg is de meegeleverde tabel.
 * @returns The label as the table has it, a number or text.
 */
export function maxtrede(
  schaal: unknown[][],
  peildatum: unknown[][],
  salaristabel?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const scales = new Column('schaal', schaal);
    const days = new Column('peildatum', peildatum);
    const tables = salaryTablesOf(salaristabel);
    return perRow([days], [scales], (row) =>
      lastStepOf(tables, readScale('schaal', scales.at(row)), readDay('peildatum', days.at(row))),
    );
  });
}

/**
 * Geeft de datum (1 augustus, of die van een omzetting) waarop de laatste trede van de schaal ingaat; wie daar al staat krijgt de peildatum.
 * @customfunction MAXBEREIKT
 * @param schaal De salarisschaal, zoals 5 of LB.
 * @param trede De trede op de peildatum, zoals 0 of J15.
 * @param peildatum De datum waarop schaal en trede gelden.
 * @param salaristabel De tabel schaal, trede, bedrag, ingangsdatum; leeg is de meegeleverde tabel.
 * @returns Serial numbers: each 1 August after the reference date is one step up.
 */
export function maxbereikt(
  schaal: unknown[][],
  trede: unknown[][],
  peildatum: unknown[][],
  salaristabel?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const scales = new Column('schaal', schaal);
    const steps = new Column('trede', trede, 'number');
    const days = new Column('peildatum', peildatum);
    const tables = salaryTablesOf(salaristabel);
    return perRow([days], [scales, steps], (row) => {
      const scale = readScale('schaal', scales.at(row));
      const step = readLabel('trede', steps.at(row));
      return maximumReachedOn(tables, scale, step, readDay('peildatum', days.at(row)));
    });
  });
}

/**
 * Geeft wat iemand bruto per jaar krijgt volgens de CAO VO van de peildatum: salaris, vakantie-uitkering, eindejaarsuitkering en oktobertoelage.
 * @customfunction JAARSALARIS
 * @param schaal De salarisschaal, zoals 5 of LB.
 * @param trede De trede, zoals 3 of J15.
 * @param peildatum De datum waarvan bedragen en toeslagen gelden.
 * @param fte De betrekkingsomvang: 1 is voltijd; leeg is 1.
 * @param salaristabel De tabel schaal, trede, bedrag, ingangsdatum; leeg is de meegeleverde tabel.
 * @returns Euros per year; `#N/A` where no table is in force or no terms are known, `#VALUE!` for a scale or step that the table lacks.
 */
export function jaarsalaris(
  schaal: unknown[][],
  trede: unknown[][],
  peildatum: unknown[][],
  fte?: unknown[][],
  salaristabel?: unknown[][],
): unknown[][] {
  return perStanding(schaal, trede, peildatum, fte, salaristabel, ({ standing, day, fte: size }) => {
    return yearPay(voPayTerms(), standing, stepOf(standing).monthly, size, day).total / 100;
  });
}

/** One person's place in the table of a day. */
interface PaidPlace {
  readonly standing: SalaryPlace;
  readonly day: Day;
  readonly fte: number;
}

/** A result per row of scale, step, day and fte. */
function perStanding(
  schaal: unknown[][],
  trede: unknown[][],
  peildatum: unknown[][],
  fte: unknown[][] | undefined,
  salaristabel: unknown[][] | undefined,
  compute: (place: PaidPlace) => number,
): unknown[][] {
  return guarded(() => {
    const scales = new Column('schaal', schaal);
    const steps = new Column('trede', trede, 'number');
    const days = new Column('peildatum', peildatum);
    const ftes = new Column('fte', fte, 'number');
    const tables = salaryTablesOf(salaristabel);
    const own = ftes.length > 1 ? [scales, steps, ftes] : [scales, steps];
    return perRow([days, ftes], own, (row) => {
      const scale = readScale('schaal', scales.at(row));
      const step = readLabel('trede', steps.at(row));
      const day = readDay('peildatum', days.at(row));
      const standing = standingOn(tables, scale, step, day);
      return compute({ standing, day, fte: fteAt(ftes, row) });
    });
  });
}

/** The `salaristabel` parameter; omitted, the verified tables that ship with the product. */
export function salaryTablesOf(argument: unknown): SalaryTables {
  return isOmittedTable(argument) ? shippedSalaryTables() : workbookSalaryTables(rowsOf(argument));
}

/** Nothing, or one empty cell; a blank range of several columns is a table that is empty. */
export function isOmittedTable(argument: unknown): boolean {
  return rowsOf(argument).every((row) => row.length === 1 && isMissingOrZero(row[0]));
}

/** The fte of a row: 1 when the parameter is omitted. */
export function fteAt(column: Column, row: number): number {
  const cell = column.at(row);
  return column.length <= 1 && isMissing(cell) ? 1 : readFte('fte', cell);
}
