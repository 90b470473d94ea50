import type { Cents } from '../../domain/money';
import type { PaymentTotals } from '../../school/account/payments';
import type { ReportTexts } from '../../texts/nl/report';
import type { PaperBlock, PaperCell } from '../paper';
import type { Report } from './report';
import type { BesideLastYear, EmployerYear } from './reportPayments';
import { columnsOf } from '../columnsOf';

/** This school year beside the last one, who paid per school year and calendar year, and what the employer pays. */
export function paymentBlocks({ payments, day }: Report, t: ReportTexts): PaperBlock[] {
  return [
    ...lastYearBlocks(payments.lastYear, day, t),
    ...payersBlocks(payments.years, day, t),
    ...employerBlocks(payments.employer, t),
  ];
}

const grantsAndOthers = ({ grants, others }: PaymentTotals): Cents => grants + others;
const byEmployer = ({ employer, ordered }: PaymentTotals): Cents => employer + ordered;

function lastYearBlocks(beside: BesideLastYear, day: Report['day'], t: ReportTexts): PaperBlock[] {
  const { year, sameDay, granted, paid } = beside;
  const { lastYear } = t;
  const row = (name: string, pick: (of: PaymentTotals) => Cents): PaperCell[] => {
    const [last, before, now] = [paid.last, paid.lastSameDay, paid.now].map(pick);
    return [name, last, before, now, now - before];
  };
  return [
    { kind: 'heading', text: lastYear.heading },
    {
      kind: 'table',
      columns: [
        ...columnsOf('text', lastYear.columns.what),
        ...columnsOf(
          'euro',
          t.year(year - 1),
          t.until(t.year(year - 1), sameDay),
          t.until(t.year(year), day),
          lastYear.columns.difference,
        ),
      ],
      rows: [
        [lastYear.granted, granted.last, granted.last, granted.now, granted.now - granted.last],
        row(lastYear.fromBudgets, ({ budget }) => budget),
        row(lastYear.byEmployer, byEmployer),
        row(lastYear.byGrantsAndOthers, grantsAndOthers),
      ],
      total: row(lastYear.paid, ({ total }) => total),
    },
    { kind: 'small', text: lastYear.note },
  ];
}

function payersBlocks(years: Report['payments']['years'], day: Report['day'], t: ReportTexts): PaperBlock[] {
  const { columns } = t.payers;
  return [
    { kind: 'heading', text: t.payers.heading },
    {
      kind: 'table',
      columns: [
        ...columnsOf('text', columns.year),
        ...columnsOf(
          'euro',
          columns.budgets,
          columns.employer,
          columns.grants,
          columns.others,
          columns.total,
        ),
      ],
      rows: years.map(({ kind, year, until, paid }): PaperCell[] => {
        const name = kind === 'school' ? t.year(year) : String(year);
        const { budget, grants, others, total } = paid;
        return [until === day ? t.until(name, until) : name, budget, byEmployer(paid), grants, others, total];
      }),
    },
    { kind: 'small', text: t.payers.note },
  ];
}

function employerBlocks(years: readonly EmployerYear[], t: ReportTexts): PaperBlock[] {
  const { columns } = t.employer;
  return [
    { kind: 'heading', text: t.employer.heading },
    {
      kind: 'table',
      columns: [
        ...columnsOf('text', columns.year),
        ...columnsOf('euro', columns.ordered, columns.contributed, columns.due, columns.total),
        ...columnsOf('percent', columns.share),
      ],
      rows: years.map(({ year, ordered, contributed, due, total, share }) => {
        return [t.year(year), ordered, contributed, due, total, share];
      }),
    },
    { kind: 'small', text: t.employer.note },
  ];
}
