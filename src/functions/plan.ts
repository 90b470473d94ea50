import {
  isMissingOrZero,
  readCents,
  readFte,
  readOptionalSchoolYear,
  readSchoolYear,
  readText,
  readWhole,
  schoolYearText,
  type Cell,
} from '../tables/values';
import { refuse } from '../tables/problem';
import { agreedCourseOf, FirstAgreed } from '../tables/agreedCourses';
import type { Courses } from '../tables/courses';
import { columnPlaces, ArgumentRow } from '../tables/fields';
import { contributionsOf } from '../tables/funding';
import { inColumnOrder, needed, optional } from '../tables/headers';
import { readWishRow, type WishRow } from '../tables/wishes';
import { STATUS_WORDS } from '../tables/wishStatus';
import { reservedIn } from '../domain/agreed/beside';
import { coverOf, lastDueYear } from '../domain/agreed/cover';
import type { AgreedCourse } from '../domain/agreed/instalments';
import { NOTHING_PAID } from '../domain/agreed/paid';
import { takesPart } from '../domain/agreed/status';
import { agreedSavingLots, savingLots, type SavingInput } from '../domain/budget/affordability';
import type { PlanSpan } from '../domain/plan/lots';
import { ProblemError } from '../domain/problem';
import type { Wish } from '../domain/plan/input';
import { MOST_PLAN_YEARS, planCourses, type WishOutcome } from '../domain/plan/plan';
import { BalanceParameter } from './betaalbaar';
import { Column, tableOf } from './matrix';
import { errorCell, guarded } from './outcome';
import { RowsArgument } from './rowsArgument';
import { CaoParameter } from './person';
import { onlyValue, readHeader, refuseMore, report } from './report';
import { PLAN_WORDS, REPORT_HEADERS } from '../texts/workbook/cellWords';

const HEADER = REPORT_HEADERS.scholingsplan;

/**
 * Plant de opleidingen van één medewerker zo goed als het budget toelaat.
 * @customfunction SCHOLINGSPLAN
 * @param wensen De tabel opleiding, kosten, duur, prioriteit, vroegst, uiterlijk.
 * @param vanaf Het eerste schooljaar van het plan, of een datum daarin.
 * @param jaren Het aantal schooljaren van het plan.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param saldo Wat er van eerder over is: een bedrag, of een tabel schooljaar, bedrag.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @returns A header and a row per wish, in order. With headers, Status and Start count too. A faulty wish holds its own error and the rest is planned.
 */
export function scholingsplan(
  wensen: unknown[][],
  vanaf: unknown[][],
  jaren: unknown[][],
  fte: unknown[][],
  saldo?: unknown[][],
  cao?: unknown[][],
  koppen?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const passed = tableOf(wensen);
    const rows = inColumnOrder('wensen', passed, TITLES);
    if (rows.length === 0) return report(HEADER, withHeader, []);
    const from = readSchoolYear('vanaf', onlyValue(new Column('vanaf', vanaf)));
    const years = readWhole('jaren', onlyValue(new Column('jaren', jaren, 'number')), 1, MOST_PLAN_YEARS);
    const balance = new BalanceParameter(saldo);
    const rules = new CaoParameter(cao);
    refuseMore([...balance.columns, ...rules.columns]);
    const saving = {
      kind: 'scholingsbudget' as const,
      fte: readFte('fte', onlyValue(new Column('fte', fte, 'number'))),
      from,
      opening: balance.lots(0, from),
      rules: rules.rules(0, null),
    };
    const wishes = new RowsArgument(rows, rows === passed ? unnamedReader() : namedReader());
    const answered = answersOf(wishes.sound, saving, { from, years });
    const answers = wishes.answers(
      HEADER.length,
      (place, [course]) => [course ?? '', ...answered[place]],
      (error, [course, price]) => [course ?? '', '', '', price ?? '', error, error, error],
    );
    return report(HEADER, withHeader, answers);
  });
}

/** A row of wishes: one to choose, one that is agreed, or one that is over. */
type PlanRow =
  | { readonly choice: Wish }
  | { readonly agreed: AgreedCourse; readonly row: WishRow }
  | { readonly over: WishRow };

/** Per row Start, Einde, Kosten, Uit budget, Tekort, Status. */
function answersOf(
  rows: readonly PlanRow[],
  saving: Omit<SavingInput, 'lastChange'>,
  span: PlanSpan,
): Cell[][] {
  const courses = rows.flatMap((row) => ('agreed' in row ? [paidBefore(row.agreed, span.from)] : []));
  const lastDue = lastDueYear(courses, span.from) ?? span.from;
  const last = Math.max(span.from + span.years - 1, lastDue);
  const cover = coverOf(agreedSavingLots(saving, lastDue), courses, span.from);
  const pot = reservedIn(savingLots(saving, last), cover.covered, span);
  const choices = rows.flatMap((row) => ('choice' in row ? [row.choice] : []));
  const { outcomes } = planCourses({ ...pot, ...span, wishes: choices });
  const uncovered = courses.map(() => 0);
  for (const due of cover.due) uncovered[due.course] += due.uncovered;
  let nextChoice = 0;
  let nextCourse = 0;
  return rows.map((row) => {
    if ('choice' in row) return answer(row.choice, outcomes[nextChoice++]);
    if ('over' in row) {
      const { price, status } = row.over;
      return ['', '', price === null ? '' : price / 100, 0, 0, STATUS_WORDS[status]];
    }
    return agreedAnswer(row.agreed, row.row.price ?? 0, uncovered[nextCourse++]);
  });
}

/** What earlier school years asked has been paid: `saldo` is what they left. */
function paidBefore(course: AgreedCourse, from: number): AgreedCourse {
  const before = course.fromPot.slice(0, Math.max(from - course.start, 0));
  return { ...course, paid: before.reduce((sum, amount) => sum + amount, 0) };
}

function agreedAnswer({ start, fromPot }: AgreedCourse, price: number, uncovered: number): Cell[] {
  return [
    schoolYearText(start),
    schoolYearText(start + fromPot.length - 1),
    price / 100,
    fromPot.reduce((sum, amount) => sum + amount, 0) / 100,
    uncovered / 100,
    uncovered > 0 ? PLAN_WORDS.uncovered('agreed') : STATUS_WORDS.agreed,
  ];
}

/** Start, Einde, Kosten, Uit budget, Tekort, Status */
function answer({ price }: Wish, outcome: WishOutcome): Cell[] {
  switch (outcome.status) {
    case 'planned':
      return [
        schoolYearText(outcome.start),
        schoolYearText(outcome.end),
        price / 100,
        outcome.fromPot / 100,
        0,
        PLAN_WORDS.planned,
      ];
    case 'notAffordable':
      return ['', '', price / 100, 0, outcome.shortfall.topUp / 100, PLAN_WORDS.notAffordable];
    case 'prerequisiteNotChosen':
    case 'noRoom':
      return ['', '', price / 100, 0, '', PLAN_WORDS.notAffordable];
    case 'invalid': {
      const error = errorCell(outcome.problem);
      return ['', '', price / 100, error, error, error];
    }
  }
}

/** The columns that are read of `wensen` with its headers, in the order in which a row without them has them. */
const COLUMNS = [
  'Opleiding',
  'Kosten',
  'Duur',
  'Prioriteit',
  'Vroegst',
  'Uiterlijk',
  'Code',
  'Status',
  'Start',
  'Werkgever',
  'Subsidie',
  'Eigen bijdrage',
  'Subsidieregeling',
];
const PLACES = columnPlaces(COLUMNS);
const TITLES = COLUMNS.map((column) =>
  (column === 'Opleiding' || column === 'Kosten' ? needed : optional)(column.toLowerCase()),
);
/** A code names nothing here: there is no list of courses. */
const NO_LIST: Courses = { byCode: () => undefined, byName: () => undefined };

/** Reads rows of a table that was passed with its headers; of two that have one course agreed the first counts. */
function namedReader(): (cells: readonly Cell[], index: number) => PlanRow {
  const firstAgreed = new FirstAgreed();
  return (cells, index) => {
    const fields = new ArgumentRow(PLACES, cells);
    const wish = readWishRow(fields, NO_LIST);
    if (fields.problem) throw new ProblemError(fields.problem);
    if (wish === null) return refuse({ code: 'missing', name: 'opleiding' });
    const first = firstAgreed.before(wish, index);
    if (first !== null) refuse({ code: 'doubleAgreed', course: wish.course, firstRow: first + 1 });
    const agreed = agreedCourseOf(wish, NOTHING_PAID);
    if (agreed) return { row: wish, agreed };
    if (!takesPart(wish.status)) return { over: wish };
    const { price, duration, priority, earliest, latest, funding } = wish;
    if (price === null) return refuse({ code: 'missing', name: 'kosten' });
    return { choice: { price, duration, priority, earliest, latest, outside: contributionsOf(funding) } };
  };
}

/** Reads rows without headers, in the order of the columns. */
function unnamedReader(): (cells: readonly Cell[]) => PlanRow {
  const prices = new Map<string, number>();
  return (cells) => ({ choice: readWish(cells, prices) });
}

/** opleiding, kosten, duur, prioriteit, vroegst, uiterlijk */
function readWish(cells: readonly Cell[], prices: Map<string, number>): Wish {
  const price = readCents('kosten', cells[1]);
  const course = readText('opleiding', cells[0])?.toLowerCase() ?? null;
  if (course !== null) {
    if ((prices.get(course) ?? price) !== price) refuse({ code: 'doublePrice', course });
    prices.set(course, price);
  }
  return {
    price,
    // A duration or priority of 0 is an empty cell of the desktop.
    duration: isMissingOrZero(cells[2]) ? 1 : readWhole('duur', cells[2], 1, MOST_PLAN_YEARS),
    priority: isMissingOrZero(cells[3]) ? 2 : (readWhole('prioriteit', cells[3], 1, 3) as 1 | 2 | 3),
    earliest: readOptionalSchoolYear('vroegst', cells[4]),
    latest: readOptionalSchoolYear('uiterlijk', cells[5]),
  };
}
