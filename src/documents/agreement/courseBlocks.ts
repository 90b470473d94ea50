import type { Cents } from '../../domain/money';
import type { AgreementTexts } from '../../texts/nl/agreement';
import { headed, texts } from '../blocks';
import type { PaperBlock, PaperCell, PaperTable } from '../paper';
import { columnsOf } from '../columnsOf';
import type { Agreement } from './agreement';
import type { AgreedCourse, AgreedPayment, AgreedYear } from './agreementCourses';

type Payment = AgreedPayment['payer']['kind'];

/** What the budget of the employee pays, or has paid. */
const OF_BUDGET: readonly Payment[] = ['budget', 'paid'];

/**
 * Who pays what of each course: a row per school year, with a column for each who pays, and below it the courses that cost
 * nothing.
 */
export function courseBlocks({ courses }: Agreement, t: AgreementTexts): PaperBlock[] {
  const { columns } = t.courses;
  const rows = courses.map(({ years }) =>
    years.map((year, i) => [
      t.courses.instalment({ year: year.year, number: i + 1, of: years.length }),
      year.amount,
      sumOf(year, (kind) => OF_BUDGET.includes(kind)),
      sumOf(year, (kind) => kind === 'employer'),
      othersText(year, t),
    ]),
  );
  const free = courses.filter(({ price }) => price === 0);
  const table = withoutEmpty({
    kind: 'table',
    columns: [
      ...columnsOf('text', columns.year),
      ...columnsOf('euro', columns.amount, columns.budget, columns.employer),
      // Last, where a long name has room.
      ...columnsOf('text', columns.others),
    ],
    rows: courses.flatMap((course, i) =>
      course.price === 0 ? [] : [[t.courses.course(course)], ...rows[i]],
    ),
  });
  return [
    ...(table.rows.length === 0 ? [] : [table]),
    ...texts(...free.map((course) => `${t.courses.course(course)}. ${t.courses.free}`)),
  ];
}

/** Null where it is nothing. */
function sumOf({ payments }: AgreedYear, isMeant: (kind: Payment) => boolean): Cents | null {
  const sum = payments.reduce((all, { payer, amount }) => (isMeant(payer.kind) ? all + amount : all), 0);
  return sum === 0 ? null : sum;
}

function othersText({ payments }: AgreedYear, t: AgreementTexts): string | null {
  const others = payments.filter(({ payer: { kind } }) => kind !== 'employer' && !OF_BUDGET.includes(kind));
  return others.length === 0
    ? null
    : others.map(({ payer, amount }) => `${t.euros(amount)} ${payerText(payer, t)}`).join('; ');
}

/** The table without the columns in which nothing stands. */
function withoutEmpty({ columns, rows, ...rest }: PaperTable): PaperTable {
  const isFilled = columns.map((_, column) => rows.some((row) => (row[column] ?? null) !== null));
  const filled = <T>(cells: readonly T[]) => cells.filter((_, column) => isFilled[column]);
  return {
    ...rest,
    columns: filled(columns),
    rows: rows.map((row): readonly PaperCell[] => (row.length === 1 ? row : filled(row))),
  };
}

/** Of which school year the budget is that pays each course. */
export function budgetBlocks({ courses }: Agreement, t: AgreementTexts): PaperBlock[] {
  const { columns } = t.budgets;
  const rows = courses.flatMap(({ course, years }) => {
    const own = years.flatMap(({ year, payments }) => {
      const parts = payments
        .filter(({ payer: { kind } }) => OF_BUDGET.includes(kind))
        .map(({ payer, amount }) => `${t.euros(amount)} ${payerText(payer, t)}`);
      return parts.length === 0 ? [] : [[t.year(year), parts.join('; ')]];
    });
    return own.length === 0 ? [] : [[course], ...own];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: t.budgets.heading },
    { kind: 'table', columns: columnsOf('text', columns.year, columns.from), rows },
  ];
}

function payerText(payer: AgreedPayment['payer'], t: AgreementTexts): string {
  if (payer.kind === 'paid' || payer.kind === 'uncovered') return t.courses[payer.kind];
  if (payer.kind !== 'budget') return t.courses.source(payer.source);
  return payer.advance ? t.budgets.advance(payer.lot) : t.budgets.budget(payer.lot);
}

/**
 * The courses of earlier documents that still hold: the number of the document, what the budget paid, and what is
 * still due.
 */
export function beforeBlocks({ before, employee }: Agreement, t: AgreementTexts): PaperBlock[] {
  if (before.length === 0) return [];
  const sum = (course: AgreedCourse, isMeant: (payment: AgreedPayment) => boolean) =>
    course.years
      .flatMap(({ payments }) => payments)
      .reduce((total, payment) => (isMeant(payment) ? total + payment.amount : total), 0);
  return headed(
    t.before.heading,
    ...before.map((course) => {
      const { number, day } = course.record;
      const paid = sum(course, ({ payer }) => payer.kind === 'paid');
      const due = sum(course, ({ payer }) => payer.kind === 'budget' || payer.kind === 'uncovered');
      const uncovered = sum(course, ({ payer }) => payer.kind === 'uncovered');
      const document = t.parties.documentValue({ employee: String(employee.number), number, day });
      return `– ${t.courses.course(course)}. ${t.before.state({ document, paid, due, uncovered })}`;
    }),
  );
}

/** The courses that were stopped or finished, and what was agreed about the amounts already paid. */
export function endedBlocks({ ended, employee }: Agreement, t: AgreementTexts): PaperBlock[] {
  if (ended.length === 0) return [];
  return headed(
    t.ended.heading,
    ...ended.map(({ record, ...one }) => {
      const document = record && t.parties.documentValue({ employee: String(employee.number), ...record });
      return `– ${t.ended.course({ ...one, document })}`;
    }),
  );
}
