import { schoolYearText, type Cell } from '../tables/values';
import type { PotInput } from '../domain/budget/ledger';
import { liability, planPayments, type LiabilityPerson } from '../domain/budget/liability';
import { potBeside, type PotBeside } from '../domain/agreed/beside';
import type { SavingTerms } from '../domain/rules';
import { bookedPot } from '../domain/plan/bookedPot';
import { lotsOnDay } from '../domain/plan/lots';
import { agreedCourses } from './afspraken';
import { attempt, guarded } from './outcome';
import { WishesArgument, type PotOf } from './wishesArgument';
import { readHeader, report } from './report';
import { readSpan, Team, type TeamSpan } from './team';
import { REPORT_HEADERS } from '../texts/workbook/cellWords';

const HEADER = REPORT_HEADERS.verplichting;

/**
 * Geeft per schooljaar wat er in alle potten samen zit, wat er wordt betaald en wat er vervalt.
 * @customfunction VERPLICHTING
 * @param vanaf De datum waarop de potten gelden, of een schooljaar: dan 1 augustus daarvan.
 * @param jaren Het aantal schooljaren.
 * @param medewerker De personeelsnummers.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param in_dienst Eerste dag van het dienstverband.
 * @param uit_dienst Laatste dag van het dienstverband; leeg is nog in dienst.
 * @param bestedingen De tabel medewerker, datum, bedrag, omschrijving, opgedragen.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @param beginsaldi De tabel medewerker, schooljaar, bedrag met wat er over was.
 * @param aanstellingen De tabel medewerker, vanaf, fte met veranderingen van de fte.
 * @param wensen De tabel Wensen, om de plannen mee te tellen; leeg is alleen wat is besteed.
 * @param opleidingen De tabel Opleidingen: code, opleiding, kosten, duur, uren.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @param beurs De tabel Beurs met haar koppen, Beurs[#Alles]: wat is toegekend betaalt mee.
 * @param functiecategorie OOP, leraar of directie, of de tabel Medewerkers met haar koppen; leeg is OOP.
 * @returns A header and a row per school year, euros; the last columns count who and what could not be added up.
 */
export function verplichting(
  vanaf: unknown[][],
  jaren: unknown[][],
  medewerker: unknown[][],
  fte: unknown[][],
  in_dienst: unknown[][],
  uit_dienst?: unknown[][],
  bestedingen?: unknown[][],
  cao?: unknown[][],
  beginsaldi?: unknown[][],
  aanstellingen?: unknown[][],
  wensen?: unknown[][],
  opleidingen?: unknown[][],
  koppen?: unknown[][],
  beurs?: unknown[][],
  functiecategorie?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const team = new Team({
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
    if (team.rows.length === 0) return report(HEADER, withHeader, []);
    const span = readSpan(vanaf, jaren);
    const counted = new Counted(team, wishes, span);
    const years = liability(counted.people(), span.from, span.years);
    const rows = years.map(({ year, onDecember31, onJuly31, paid, lapsed }): Cell[] => [
      schoolYearText(year),
      onDecember31 / 100,
      onJuly31 / 100,
      paid / 100,
      lapsed / 100,
      counted.peopleLeftOut,
      counted.wishesLeftOut,
    ]);
    return report(HEADER, withHeader, rows);
  });
}

/** The people whose pots can be added up, and how many of them and of their wishes cannot. */
class Counted {
  /** Known when all people have been given. */
  peopleLeftOut = 0;
  wishesLeftOut: number;
  private readonly planned = new Set<string>();

  constructor(
    private readonly team: Team,
    private readonly wishes: WishesArgument,
    private readonly span: TeamSpan,
  ) {
    this.wishesLeftOut = wishes.ofNobody.length;
  }

  /** One by one, so that nobody's plan is kept longer than it takes to add it up. To be asked once. */
  *people(): Generator<LiabilityPerson> {
    const { team, wishes } = this;
    for (const row of team.rows) {
      const person = attempt(
        () => this.personOf(wishes.named(team.potAt(row), team.keyOf(row)), team.keyOf(row)),
        () => null,
      );
      if (person) yield person;
      else this.peopleLeftOut++;
    }
    for (const key of wishes.byPerson.keys()) {
      if (!this.planned.has(key)) this.wishesLeftOut += wishes.byPerson.of(key).length;
    }
  }

  private personOf(pot: PotInput, key: string | null): LiabilityPerson {
    const { day } = this.span;
    if (key === null || !this.wishes.byPerson.has(key)) {
      return bookedPot(pot, lotsOnDay(pot, day, this.span, 'agreed'), day, this.span);
    }
    const { plan, results, terms } = this.planOf(pot, key);
    const booked = bookedPot(pot, lotsOnDay(pot, day, this.span, terms), day, this.span, terms);
    for (const { day: planned, amount } of planPayments(plan.years, booked.start)) {
      booked.payments.push({ day: Math.max(planned, day), amount });
    }
    for (const result of results) {
      const invalid = 'outcome' in result && result.outcome.status === 'invalid';
      if ('problem' in result || invalid) this.wishesLeftOut++;
    }
    this.planned.add(key);
    return booked;
  }

  /** Wishes are planned as by SCHOLINGSPLANNEN; what is only agreed is paid under the terms that are agreed. */
  private planOf(pot: PotInput, key: string) {
    const { day } = this.span;
    let terms: keyof SavingTerms = 'agreed';
    const potOf = (...[rows, wishes, rights]: Parameters<PotOf>): PotBeside => {
      if (wishes > 0) terms = 'planning';
      return potBeside(pot, day, this.span, agreedCourses(rows, pot.expenses, day), terms, rights);
    };
    return { ...this.wishes.plan(key, this.span, potOf), terms };
  }
}
