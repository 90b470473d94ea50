import type { Employee, SchoolReading } from '../../school/school';
import type { StatementTexts } from '../../texts/nl/statement';
import { optionalText } from '../../tables/values';
import { orProblem } from '../../tables/problem';
import type { Paper, PaperCell, PaperTable } from '../paper';
import { shortened } from '../shortened';
import type { Statement } from './statement';
import { MERGE_LIST } from './statementKey';
import { statementMessage } from './statementMessage';

/** More people than this do not fit in one request to Excel. */
export const MOST_LISTED = 2_000;

/** Heads of a column of HR's own in `Medewerkers` that holds where to send a message. */
const EMAIL_HEADS = new Set(['email', 'emailadres', 'mail', 'mailadres', 'werkmail', 'emailwerk']);

/** The e-mail address of an employee, from a column of HR’s own in `Medewerkers`; "" for none. */
export type EmailOf = (employee: Employee) => string;

export function emailOf({ raw }: Pick<SchoolReading, 'raw'>): EmailOf {
  const table = raw.tables.Medewerkers;
  const column = (table?.headers ?? []).findIndex((head) =>
    EMAIL_HEADS.has(head.toLowerCase().replaceAll('-', '').replaceAll(' ', '')),
  );
  if (!table || column < 0) return () => '';
  return ({ row }) => {
    const cell = table.rows[row - table.firstRow - 1]?.[column];
    return orProblem(
      () => optionalText('E-mail', cell) ?? '',
      () => '',
    );
  };
}

/** A row per person for a merge in Word or Outlook: amounts are texts, so that a message shows them as they are. */
export function statementList(statements: readonly Statement[], email: EmailOf, t: StatementTexts): Paper {
  const columns = columnsOf(email, t);
  const table: PaperTable = {
    kind: 'table',
    columns: columns.map(({ header }) => ({ header, kind: 'text' })),
    rows: statements.map((statement) => columns.map(({ cell }) => cell(statement))),
  };
  return {
    key: MERGE_LIST,
    sheetName: t.list.sheetName,
    language: t.language,
    onePage: false,
    list: { widths: columns.map(({ width }) => width) },
    blocks: [table],
  };
}

interface ListColumn {
  readonly header: string;
  /** Widths in points. */
  readonly width: number;
  readonly cell: (statement: Statement) => PaperCell;
}

const NARROW = 87;
const WIDE = 150;

function columnsOf(email: EmailOf, t: StatementTexts): readonly ListColumn[] {
  const { columns: c } = t.list;
  const column = (header: string, width: number, cell: ListColumn['cell']): ListColumn => ({
    header,
    width,
    cell,
  });
  return [
    column(c.number, NARROW, ({ employee }) => employee.number),
    column(c.name, WIDE, ({ employee }) => shortened(employee.name)),
    column(c.email, WIDE, ({ employee }) => shortened(email(employee))),
    column(c.functionName, WIDE, ({ employee }) => shortened(employee.functionName)),
    column(c.team, WIDE, ({ employee }) => shortened(employee.team)),
    column(c.manager, WIDE, ({ manager }) => shortened(manager)),
    column(c.location, WIDE, ({ employee }) => shortened(employee.location)),
    column(c.day, NARROW, ({ day }) => t.day(day)),
    column(c.usable, NARROW, ({ money }) => money && t.euros(money.usable)),
    column(c.committed, NARROW, ({ money }) => money && t.euros(money.committed)),
    column(c.free, NARROW, ({ money }) => money && t.euros(money.free)),
    column(c.lapse, NARROW, ({ money }) => money && t.euros(money.lapse.amount)),
    column(c.lapseDay, NARROW, ({ money }) =>
      money && money.lapse.amount > 0 ? t.day(money.lapse.day) : null,
    ),
    column(c.keepable, NARROW, ({ money }) => money && t.euros(money.lapse.keepable)),
    column(c.until, NARROW, ({ money }) =>
      money && money.lapse.keepable > 0 ? t.day(money.lapse.until) : null,
    ),
    column(c.course, WIDE, ({ money }) => {
      const first = money?.agreed.at(0);
      return first ? shortened(first.wish.course) : null;
    }),
    column(c.next, NARROW, ({ money }) => {
      const next = money?.agreed.at(0)?.next;
      return next ? t.euros(next.left) : null;
    }),
    column(c.nextYear, NARROW, ({ money }) => {
      const next = money?.agreed.at(0)?.next;
      return next ? t.year(next.dueIn) : null;
    }),
    column(c.contact, WIDE, ({ contact }) => shortened(contact)),
    column(c.message, WIDE * 2, (statement) => statementMessage(statement, t)),
  ];
}
