import { readDay, readSchoolYear, type Cell } from '../tables/values';
import { firstDayOf, schoolYearOf } from '../domain/calendar';
import { accrued, entitlement } from '../domain/budget/entitlement';
import { fail } from '../domain/problem';
import type { PotKind } from '../domain/rules';
import { Column } from './matrix';
import { guarded, perRow } from './outcome';
import { CaoParameter, People, type PersonParameters } from './person';

/**
 * Geeft het scholingsbudget in euro’s waarop een medewerker in een schooljaar recht heeft.
 * @customfunction BUDGETRECHT
 * @param schooljaar Het schooljaar, zoals 2026-2027, of een datum daarin.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param in_dienst Eerste dag van het dienstverband; leeg is het hele schooljaar.
 * @param uit_dienst Laatste dag van het dienstverband; leeg is nog in dienst.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @param medewerker Het personeelsnummer, nodig bij afspraken of aanstellingen.
 * @param aanstellingen De tabel medewerker, vanaf, fte met veranderingen van de fte.
 * @param functiecategorie OOP, leraar of directie, of de tabel Medewerkers met haar koppen; leeg is OOP.
 * @returns Euros per row; `#N/A` for a school year before the first known rule.
 */
export function budgetrecht(
  schooljaar: unknown[][],
  fte: unknown[][],
  in_dienst?: unknown[][],
  uit_dienst?: unknown[][],
  cao?: unknown[][],
  medewerker?: unknown[][],
  aanstellingen?: unknown[][],
  functiecategorie?: unknown[][],
): unknown[][] {
  const person = { fte, in_dienst, uit_dienst, medewerker, aanstellingen, functiecategorie };
  return guarded(() => entitlements('scholingsbudget', schooljaar, person, cao));
}

/**
 * Geeft de scholingsuren waarop een medewerker in een schooljaar recht heeft.
 * @customfunction URENRECHT
 * @param schooljaar Het schooljaar, zoals 2026-2027, of een datum daarin.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param in_dienst Eerste dag van het dienstverband; leeg is het hele schooljaar.
 * @param uit_dienst Laatste dag van het dienstverband; leeg is nog in dienst.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @param medewerker Het personeelsnummer, nodig bij afspraken of aanstellingen.
 * @param aanstellingen De tabel medewerker, vanaf, fte met veranderingen van de fte.
 * @param functiecategorie OOP, leraar of directie, of de tabel Medewerkers met haar koppen; leeg is OOP.
 * @returns Hours per row, two decimals; `#N/A` where no yearly number of hours is known.
 */
export function urenrecht(
  schooljaar: unknown[][],
  fte: unknown[][],
  in_dienst?: unknown[][],
  uit_dienst?: unknown[][],
  cao?: unknown[][],
  medewerker?: unknown[][],
  aanstellingen?: unknown[][],
  functiecategorie?: unknown[][],
): unknown[][] {
  const person = { fte, in_dienst, uit_dienst, medewerker, aanstellingen, functiecategorie };
  return guarded(() => entitlements('scholingsuren', schooljaar, person, cao));
}

/**
 * Geeft wat er in het schooljaar van de peildatum is opgebouwd, tot en met die datum.
 * @customfunction OPBOUW
 * @param peildatum De datum waarop het bedrag geldt.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param in_dienst Eerste dag van het dienstverband; leeg is het hele schooljaar.
 * @param uit_dienst Laatste dag van het dienstverband; leeg is nog in dienst.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @param medewerker Het personeelsnummer, nodig bij afspraken of aanstellingen.
 * @param aanstellingen De tabel medewerker, vanaf, fte met veranderingen van de fte.
 * @param functiecategorie OOP, leraar of directie, of de tabel Medewerkers met haar koppen; leeg is OOP.
 * @returns Euros per row; `#N/A` for a date before the first known rule.
 */
export function opbouw(
  peildatum: unknown[][],
  fte: unknown[][],
  in_dienst?: unknown[][],
  uit_dienst?: unknown[][],
  cao?: unknown[][],
  medewerker?: unknown[][],
  aanstellingen?: unknown[][],
  functiecategorie?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const days = new Column('peildatum', peildatum);
    const people = new People({ fte, in_dienst, uit_dienst, medewerker, aanstellingen, functiecategorie });
    const rules = new CaoParameter(cao);
    return perRow([days, ...rules.columns, ...people.sharedColumns], people.columns, (row) => {
      const day = readDay('peildatum', days.at(row));
      const employment = people.employment(row, false);
      const amount = accrued('scholingsbudget', day, employment, people.rules(row, rules));
      return known(amount, 'scholingsbudget', schoolYearOf(day));
    });
  });
}

function entitlements(kind: PotKind, schooljaar: unknown, person: PersonParameters, cao: unknown): Cell[][] {
  const years = new Column('schooljaar', schooljaar);
  const people = new People(person);
  const rules = new CaoParameter(cao);
  return perRow([years, ...rules.columns, ...people.sharedColumns], people.columns, (row) => {
    const year = readSchoolYear('schooljaar', years.at(row));
    const employment = people.employment(row, false);
    return known(entitlement(kind, year, employment, people.rules(row, rules)), kind, year);
  });
}

/** Euros or hours of an amount in hundredths; there is no answer where no rule is known. */
function known(hundredths: number | null, kind: PotKind, schoolYear: number): number {
  if (hundredths === null) fail({ code: 'ruleUnknown', rule: kind, date: firstDayOf(schoolYear) });
  return hundredths / 100;
}
