import { exactSum, type Cents } from '../../domain/money';
import type { AgreedYear } from '../../school/agreed/agreedTotals';
import type { ReportTexts } from '../../texts/nl/report';
import type { PaperBlock, PaperCell } from '../paper';
import type { Report } from './report';
import { columnsOf } from '../columnsOf';

/** What was agreed, paid, is still due and is not covered per school year. */
export function agreedBlocks(report: Report, t: ReportTexts): PaperBlock[] {
  const { agreed: years, agreedLeftOut } = report;
  const leftOut: PaperBlock[] =
    agreedLeftOut > 0 ? [{ kind: 'text', text: t.agreedLeftOut(agreedLeftOut) }] : [];
  const heading: PaperBlock = { kind: 'heading', text: t.agreed.heading };
  if (years.length === 0) return [heading, { kind: 'text', text: t.agreed.none }, ...leftOut];
  const { columns } = t.agreed;
  const sum = (part: (one: AgreedYear) => Cents) =>
    exactSum(years.reduce((total, one) => total + part(one), 0));
  return [
    heading,
    {
      kind: 'table',
      columns: [
        ...columnsOf('text', columns.year),
        ...columnsOf('euro', columns.agreed, columns.paid, columns.due, columns.uncovered, columns.grants),
      ],
      rows: years.map((one) => [t.year(one.year), one.agreed, one.paid, one.due, one.uncovered, one.grants]),
      total: [
        t.agreed.total,
        sum(({ agreed }) => agreed),
        sum(({ paid }) => paid),
        sum(({ due }) => due),
        sum(({ uncovered }) => uncovered),
        sum(({ grants }) => grants),
      ],
      chart: { type: 'columns', title: t.agreed.chart, columns: 5 },
    },
    { kind: 'small', text: t.agreed.note },
    ...leftOut,
  ];
}

/** What asks for attention about agreed courses. */
export function attentionBlocks({ agreed, attention }: Report, t: ReportTexts): PaperBlock[] {
  if (agreed.length === 0) return [];
  const heading: PaperBlock = { kind: 'heading', text: t.attention.heading };
  if (attention.length === 0) return [heading, { kind: 'text', text: t.attention.none }];
  const { columns } = t.attention;
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { header: columns.people, kind: 'count' },
        { header: columns.amount, kind: 'euro' },
        // Last, where a long sentence has room.
        { header: columns.what, kind: 'text' },
      ],
      rows: attention.map(({ kind, cause, people, amount }): PaperCell[] => [
        people,
        amount,
        cause === null ? t.attention.kinds[kind] : `${t.attention.kinds[kind]}, ${t.attention.causes[cause]}`,
      ]),
    },
    { kind: 'small', text: t.attention.note },
  ];
}
