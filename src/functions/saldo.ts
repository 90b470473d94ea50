import { readDay, readSchoolYear, readWhole, schoolYearText, type Cell } from '../tables/values';
import type { Day } from '../domain/calendar';
import { balanceOn, lapsingOn, yearlyRun, type PotInput } from '../domain/budget/ledger';
import { planTable } from '../tables/planTable';
import { agreedCourses } from './afspraken';
import { coverOnDay } from '../domain/agreed/pot';
import { lapsingAfterPlan } from '../domain/agreed/plannedOfLapsing';
import { Column, isEmptyRow, tableOf } from './matrix';
import { errorCell, guarded, perRow } from './outcome';
import { WishesArgument } from './wishesArgument';
import { Pots, type PotParameters } from './person';
import { readHeader, refuseMore, report } from './report';
import { REPORT_HEADERS } from '../texts/workbook/cellWords';

/**
 * Geeft wat een medewerker op de peildatum aan scholingsbudget te besteden heeft.
 * @customfunction SPAARSALDO
 * @param peildatum De datum waarop het saldo geldt; latere bestedingen tellen niet mee.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param in_dienst Eerste dag van het dienstverband.
 * @param uit_dienst Laatste dag van het dienstverband; leeg is nog in dienst.
 * @param medewerker Het personeelsnummer, om op te zoeken in de tabellen.
 * @param bestedingen De tabel medewerker, datum, bedrag, omschrijving, opgedragen.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @param beginsaldi De tabel medewerker, schooljaar, bedrag met wat er over was.
 * @param aanstellingen De tabel medewerker, vanaf, fte met veranderingen van de fte.
 * @param wensen De tabel Wensen: dan vindt een terugbetaling haar betaling ook onder de andere naam van de opleiding.
 * @param opleidingen De tabel Opleidingen: code, opleiding, kosten, duur, uren.
 * @param functiecategorie OOP, leraar of directie, of de tabel Medewerkers met haar koppen; leeg is OOP.
 * @returns Euros per row; `#VALUE!` when an expense is more than could be spent.
 */
export function spaarsaldo(
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
  functiecategorie?: unknown[][],
): unknown[][] {
  const parameters = {
    fte,
    in_dienst,
    uit_dienst,
    medewerker,
    bestedingen,
    cao,
    beginsaldi,
    aanstellingen,
    wensen,
    opleidingen,
    functiecategorie,
  };
  return guarded(() => onReferenceDate(peildatum, parameters, balanceOn));
}

/**
 * Geeft wat er aan het einde van het schooljaar van de peildatum vervalt als er niets meer wordt besteed; met het plan wat er dan nog vervalt.
 * @customfunction VERVALT
 * @param peildatum De datum waarop het bedrag geldt; latere bestedingen tellen niet mee.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param in_dienst Eerste dag van het dienstverband.
 * @param uit_dienst Laatste dag van het dienstverband; leeg is nog in dienst.
 * @param medewerker Het personeelsnummer, om op te zoeken in de tabellen.
 * @param bestedingen De tabel medewerker, datum, bedrag, omschrijving, opgedragen.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @param beginsaldi De tabel medewerker, schooljaar, bedrag met wat er over was.
 * @param aanstellingen De tabel medewerker, vanaf, fte met veranderingen van de fte.
 * @param wensen De tabel Wensen: dan vindt een terugbetaling haar betaling ook onder de andere naam van de opleiding.
 * @param opleidingen De tabel Opleidingen: code, opleiding, kosten, duur, uren.
 * @param functiecategorie OOP, leraar of directie, of de tabel Medewerkers met haar koppen; leeg is OOP.
 * @param beurs De tabel Beurs met haar koppen, Beurs[#Alles]: bij het plan betaalt mee wat is toegekend.
 * @param plan De tabel Plan met haar koppen, Plan[#Alles]: dan telt niet mee wat het plan en afgesproken opleidingen dit schooljaar nog gebruiken.
 * @returns Euros per row; `#VALUE!` when an expense is more than could be spent.
 */
export function vervalt(
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
  functiecategorie?: unknown[][],
  beurs?: unknown[][],
  plan?: unknown[][],
): unknown[][] {
  const parameters = {
    fte,
    in_dienst,
    uit_dienst,
    medewerker,
    bestedingen,
    cao,
    beginsaldi,
    aanstellingen,
    wensen,
    opleidingen,
    functiecategorie,
  };
  return guarded(() => {
    const planned = tableOf(plan);
    return planned.length === 0
      ? onReferenceDate(peildatum, parameters, lapsingOn)
      : lapsingBesidePlan(peildatum, parameters, beurs, planned);
  });
}

const RUN_HEADER = REPORT_HEADERS.spaarverloop;
const MOST_RUN_YEARS = 60;

/**
 * Geeft per schooljaar het verloop van het scholingsbudget van één medewerker.
 * @customfunction SPAARVERLOOP
 * @param vanaf Het eerste schooljaar, of een datum daarin.
 * @param jaren Het aantal schooljaren, 1 tot en met 60.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param in_dienst Eerste dag van het dienstverband.
 * @param uit_dienst Laatste dag van het dienstverband; leeg is nog in dienst.
 * @param medewerker Het personeelsnummer, om op te zoeken in de tabellen.
 * @param bestedingen De tabel medewerker, datum, bedrag, omschrijving, opgedragen.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @param beginsaldi De tabel medewerker, schooljaar, bedrag met wat er over was.
 * @param aanstellingen De tabel medewerker, vanaf, fte met veranderingen van de fte.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @param wensen De tabel Wensen: dan vindt een terugbetaling haar betaling ook onder de andere naam van de opleiding.
 * @param opleidingen De tabel Opleidingen: code, opleiding, kosten, duur, uren.
 * @param functiecategorie OOP, leraar of directie, of de tabel Medewerkers met haar koppen; leeg is OOP.
 * @returns A header and a row per school year, euros: closing = opening + entitlement − spent − lapsed. A school year before
 *   the opening balance holds `#N/A`, one with an expense above the balance `#VALUE!`.
 */
export function spaarverloop(
  vanaf: unknown[][],
  jaren: unknown[][],
  fte: unknown[][],
  in_dienst: unknown[][],
  uit_dienst?: unknown[][],
  medewerker?: unknown[][],
  bestedingen?: unknown[][],
  cao?: unknown[][],
  beginsaldi?: unknown[][],
  aanstellingen?: unknown[][],
  koppen?: unknown[][],
  wensen?: unknown[][],
  opleidingen?: unknown[][],
  functiecategorie?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const from = new Column('vanaf', vanaf);
    const years = new Column('jaren', jaren, 'number');
    const pots = new Pots('scholingsbudget', {
      fte,
      in_dienst,
      uit_dienst,
      medewerker,
      bestedingen,
      cao,
      beginsaldi,
      aanstellingen,
      wensen,
      opleidingen,
      functiecategorie,
    });
    refuseMore([from, years, ...pots.columns, ...pots.sharedColumns]);
    if (isEmptyRow(pots.columns, 0)) return report(RUN_HEADER, withHeader, []);
    const run = yearlyRun(
      pots.at(0),
      readSchoolYear('vanaf', from.at(0)),
      readWhole('jaren', years.at(0), 1, MOST_RUN_YEARS),
    );
    const rows = run.map((row): Cell[] => {
      const year = schoolYearText(row.year);
      if ('problem' in row) return [year, ...RUN_HEADER.slice(1).map(() => errorCell(row.problem))];
      const { opening, entitlement, spent, lapsed, closing } = row.amounts;
      return [year, ...[opening, entitlement, spent, lapsed, closing].map((amount) => amount / 100)];
    });
    return report(RUN_HEADER, withHeader, rows);
  });
}

/** What lapses of each row when what is planned and agreed for this school year is spent. */
function lapsingBesidePlan(
  peildatum: unknown,
  parameters: PotParameters,
  beurs: unknown,
  planned: readonly (readonly Cell[])[],
): Cell[][] {
  const { wensen, opleidingen, functiecategorie } = parameters;
  const days = new Column('peildatum', peildatum);
  const pots = new Pots('scholingsbudget', parameters);
  const wishes = new WishesArgument(wensen, opleidingen, beurs, functiecategorie);
  const plan = planTable(planned);
  return perRow([days, ...pots.sharedColumns], pots.columns, (row) => {
    const day = readDay('peildatum', days.at(row));
    const key = pots.keyOf(row);
    const pot = pots.at(row);
    const uses = plan.of(key);
    const agreed = wishes.agreedOf(key);
    if (uses.length === 0 && agreed.length === 0) return lapsingOn(pot, day) / 100;
    const cover = coverOnDay(pot, day, agreedCourses(agreed, pot.expenses, day));
    return lapsingAfterPlan(pot, day, uses, cover) / 100;
  });
}

function onReferenceDate(
  peildatum: unknown,
  parameters: PotParameters,
  compute: (pot: PotInput, day: Day) => number,
): Cell[][] {
  const days = new Column('peildatum', peildatum);
  const pots = new Pots('scholingsbudget', parameters);
  return perRow([days, ...pots.sharedColumns], pots.columns, (row) => {
    const day = readDay('peildatum', days.at(row));
    return compute(pots.at(row), day) / 100;
  });
}
