import { contributionsOf } from '../tables/funding';
import { refuse } from '../tables/problem';
import { isCellValue, schoolYearText, type Cell } from '../tables/values';
import { STATUS_WORDS } from '../tables/wishStatus';
import { potBeside } from '../domain/agreed/beside';
import { agreedCourses } from './afspraken';
import { attempt, errorCell, guarded } from './outcome';
import { WishesArgument, type WishResult } from './wishesArgument';
import { readHeader, report } from './report';
import { readSpan, Team } from './team';
import { PLAN_WORDS, REPORT_HEADERS } from '../texts/workbook/cellWords';

const HEADER = REPORT_HEADERS.scholingsplannen;

/**
 * Plant de opleidingen van alle medewerkers tegelijk, ieder zo goed als het eigen budget toelaat.
 * @customfunction SCHOLINGSPLANNEN
 * @param wensen De tabel Wensen: medewerker, opleiding, kosten en verder.
 * @param vanaf De datum waarop de potten gelden, of een schooljaar: dan 1 augustus daarvan.
 * @param jaren Het aantal schooljaren van het plan.
 * @param medewerker De personeelsnummers.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param in_dienst Eerste dag van het dienstverband.
 * @param uit_dienst Laatste dag van het dienstverband; leeg is nog in dienst.
 * @param bestedingen De tabel medewerker, datum, bedrag, omschrijving, opgedragen.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @param beginsaldi De tabel medewerker, schooljaar, bedrag met wat er over was.
 * @param aanstellingen De tabel medewerker, vanaf, fte met veranderingen van de fte.
 * @param opleidingen De tabel Opleidingen: code, opleiding, kosten, duur, uren.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @param beurs De tabel Beurs met haar koppen, Beurs[#Alles]: wat is toegekend betaalt mee.
 * @param functiecategorie OOP, leraar of directie, of de tabel Medewerkers met haar koppen; leeg is OOP.
 * @returns A header and a row per wish, in order; what is wrong with a person or a wish stays on its rows.
 */
export function scholingsplannen(
  wensen: unknown[][],
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
  opleidingen?: unknown[][],
  koppen?: unknown[][],
  beurs?: unknown[][],
  functiecategorie?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const wishes = new WishesArgument(wensen, opleidingen, beurs, functiecategorie);
    if (wishes.rows.length === 0) return report(HEADER, withHeader, []);
    const span = readSpan(vanaf, jaren);
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

    const blank = HEADER.map(() => '');
    const answers: Cell[][] = wishes.rows.map(() => blank);
    const fail = (index: number, error: Cell) => {
      const [number, course] = wishes.rows[index];
      const echoed = [number ?? '', course ?? ''].map((cell) => (isCellValue(cell) ? cell : error));
      answers[index] = [...echoed, '', '', '', error, error, error, error];
    };
    for (const index of wishes.ofNobody) fail(index, errorCell({ code: 'missing', name: 'medewerker' }));
    const tooLarge = errorCell({ code: 'planCallTooLarge' });
    for (const key of wishes.byPerson.keys()) {
      const indexes = wishes.byPerson.of(key);
      if (wishes.isSpent) {
        for (const index of indexes) fail(index, tooLarge);
        continue;
      }
      attempt(
        () => {
          if (!team.has(key)) refuse({ code: 'unknownEmployee', number: String(wishes.rows[indexes[0]][0]) });
          const pot = wishes.named(team.potOf(key), key);
          const { plan, results } = wishes.plan(key, span, (rows, _, rights) => {
            const agreed = agreedCourses(rows, pot.expenses, span.day);
            return potBeside(pot, span.day, span, agreed, 'planning', rights);
          });
          results.forEach((result, i) => {
            const index = indexes[i];
            if ('problem' in result) fail(index, errorCell(result.problem));
            else if (!('outcome' in result)) answers[index] = [wishes.rows[index][0], ...fixed(result)];
            else if (result.outcome.status === 'invalid') fail(index, errorCell(result.outcome.problem));
            else answers[index] = [wishes.rows[index][0], ...answer(result, plan.proven)];
          });
        },
        (error) => indexes.forEach((index) => fail(index, error)),
      );
    }
    return report(HEADER, withHeader, answers);
  });
}

/** What is no choice any more, in the columns of `answer`. */
function fixed(result: Exclude<WishResult, { outcome: unknown } | { problem: unknown }>): Cell[] {
  const { course, price, duration, start, status, funding } = result.wish;
  const word = STATUS_WORDS[status];
  if (!('uncovered' in result) || start === null || price === null) {
    return [course, '', '', price === null ? '' : price / 100, 0, 0, 0, word];
  }
  const others = contributionsOf(funding).reduce((sum, { amount }) => sum + amount, 0);
  return [
    course,
    schoolYearText(start),
    schoolYearText(start + duration - 1),
    price / 100,
    others / 100,
    (price - others) / 100,
    result.uncovered / 100,
    result.uncovered > 0 ? PLAN_WORDS.uncovered(status) : word,
  ];
}

/** Opleiding, Start, Einde, Kosten, Van anderen, Uit budget, Tekort, Status */
function answer(
  { wish, outcome, toCheck }: Extract<WishResult, { outcome: unknown }>,
  proven: boolean,
): Cell[] {
  const price = wish.price ?? 0;
  switch (outcome.status) {
    case 'planned': {
      const { start, end, fromPot } = outcome;
      const notes = [
        price === 0 ? PLAN_WORDS.noCost : '',
        toCheck ? PLAN_WORDS.checkScheme : '',
        proven ? '' : PLAN_WORDS.unproven,
      ].filter((note) => note !== '');
      return [
        wish.course,
        schoolYearText(start),
        schoolYearText(end),
        price / 100,
        (price - fromPot) / 100,
        fromPot / 100,
        0,
        [PLAN_WORDS.planned, ...notes].join(', '),
      ];
    }
    case 'notAffordable': {
      const short = outcome.shortfall.topUp / 100;
      return [wish.course, '', '', price / 100, 0, 0, short, PLAN_WORDS.notAffordable];
    }
    case 'prerequisiteNotChosen':
      return [wish.course, '', '', price / 100, 0, 0, '', PLAN_WORDS.prerequisiteNotChosen];
    default:
      return [wish.course, '', '', price / 100, 0, 0, '', PLAN_WORDS.noRoom];
  }
}
