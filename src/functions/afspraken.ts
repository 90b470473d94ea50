import { agreedCourseOf } from '../tables/agreedCourses';
import { expensesTable } from '../tables/personTable';
import { readDay, readKey, readOptionalSchoolYear } from '../tables/values';
import type { WishRow } from '../tables/wishes';
import { committed } from '../domain/agreed/committed';
import { freeBalance } from '../domain/agreed/freeBalance';
import { paidUpTo } from '../domain/agreed/paid';
import type { AgreedCourse } from '../domain/agreed/instalments';
import type { Expense } from '../domain/budget/spending';
import { schoolYearOf, type Day } from '../domain/calendar';
import { Column, tableOf } from './matrix';
import { guarded, perRow } from './outcome';
import { WishesArgument } from './wishesArgument';
import { Pots } from './person';

/** Courses that were read as agreed, with what was paid of them on the day. */
export function agreedCourses(
  rows: readonly WishRow[],
  expenses: readonly Expense[],
  day: Day,
): AgreedCourse[] {
  const paid = paidUpTo(expenses, day);
  const courses: AgreedCourse[] = [];
  for (const row of rows) {
    const course = agreedCourseOf(row, paid);
    if (course) courses.push(course);
  }
  return courses;
}

/**
 * Geeft wat afgesproken opleidingen nog uit het scholingsbudget nemen.
 * @customfunction VASTGELEGD
 * @param peildatum De datum waarop het bedrag geldt; latere bestedingen tellen niet mee.
 * @param medewerker De personeelsnummers.
 * @param wensen De tabel Wensen met haar koppen: Wensen[#Alles].
 * @param bestedingen De tabel Bestedingen met haar koppen, waarin Opleiding zegt wat er is betaald.
 * @param schooljaar Alleen wat in dit schooljaar betaald moet worden; leeg is alles.
 * @param opleidingen De tabel Opleidingen: code, opleiding, kosten, duur, uren.
 * @param beurs De tabel Beurs met haar koppen, Beurs[#Alles]: wat is toegekend betaalt mee.
 * @returns Euros per row; `#VALUE!` where an agreed course of the employee cannot be right.
 */
export function vastgelegd(
  peildatum: unknown[][],
  medewerker: unknown[][],
  wensen: unknown[][],
  bestedingen?: unknown[][],
  schooljaar?: unknown[][],
  opleidingen?: unknown[][],
  beurs?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const days = new Column('peildatum', peildatum);
    const keys = new Column('medewerker', medewerker);
    const years = new Column('schooljaar', schooljaar);
    const wishes = new WishesArgument(wensen, opleidingen, beurs);
    const expenses = expensesTable(tableOf(bestedingen));
    return perRow([days, years], [keys], (row) => {
      const key = readKey(keys.at(row));
      const day = readDay('peildatum', days.at(row));
      const year = readOptionalSchoolYear('schooljaar', years.at(row)) ?? undefined;
      const rows = wishes.agreedOf(key);
      const courses = rows.length === 0 ? [] : agreedCourses(rows, expenses.of(key), day);
      return committed(courses, schoolYearOf(day), year) / 100;
    });
  });
}

/**
 * Geeft wat een medewerker nu kan besteden zonder dat een afgesproken opleiding onbetaalbaar wordt.
 * @customfunction VRIJSALDO
 * @param peildatum De datum waarop het bedrag geldt; latere bestedingen tellen niet mee.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param in_dienst Eerste dag van het dienstverband.
 * @param uit_dienst Laatste dag van het dienstverband; leeg is nog in dienst.
 * @param medewerker Het personeelsnummer, om op te zoeken in de tabellen.
 * @param bestedingen De tabel Bestedingen met haar koppen, waarin Opleiding zegt wat er is betaald.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @param beginsaldi De tabel medewerker, schooljaar, bedrag met wat er over was.
 * @param aanstellingen De tabel medewerker, vanaf, fte met veranderingen van de fte.
 * @param wensen De tabel Wensen met haar koppen: Wensen[#Alles].
 * @param opleidingen De tabel Opleidingen: code, opleiding, kosten, duur, uren.
 * @param beurs De tabel Beurs met haar koppen, Beurs[#Alles]: wat is toegekend betaalt mee.
 * @param functiecategorie OOP, leraar of directie, of de tabel Medewerkers met haar koppen; leeg is OOP.
 * @returns Euros per row; `#VALUE!` when an expense is more than could be spent, or an agreed course cannot be right.
 */
export function vrijsaldo(
  peildatum: unknown[][],
  fte: unknown[][],
  in_dienst: unknown[][],
  uit_dienst?: unknown[][],
  medewerker?: unknown[][],
  bestedingen?: unknown[][],
  cao?: unknown[][],
  beginsaldi?: unknown[][],
  aanstellingen?: unknown[][],
  wensen?: unknown[][],
  opleidingen?: unknown[][],
  beurs?: unknown[][],
  functiecategorie?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const days = new Column('peildatum', peildatum);
    const pots = new Pots('scholingsbudget', {
      fte,
      in_dienst,
      uit_dienst,
      medewerker,
      bestedingen,
      cao,
      beginsaldi,
      aanstellingen,
      functiecategorie,
    });
    const wishes = new WishesArgument(wensen, opleidingen, beurs, functiecategorie);
    return perRow([days, ...pots.sharedColumns], pots.columns, (row) => {
      const day = readDay('peildatum', days.at(row));
      const key = pots.keyOf(row);
      const pot = wishes.named(pots.at(row), key);
      const courses = agreedCourses(wishes.agreedOf(key), pot.expenses, day);
      return freeBalance(pot, day, courses) / 100;
    });
  });
}
