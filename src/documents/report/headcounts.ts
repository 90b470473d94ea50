import type { ReportTexts } from '../../texts/nl/report';
import type { PaperBlock, PaperCell, PaperChart } from '../paper';
import type { Headcount } from './reportPeople';

/** A table of people counted by a name, with how many are at the maximum of their scale. */
export function headcounts(
  counts: readonly Headcount[],
  header: string,
  everybody: Headcount,
  t: ReportTexts,
  chart?: PaperChart,
): PaperBlock {
  const { columns } = t.people;
  const row = ({ people: count, atMaximum, soon, fte, unknown }: Headcount, name: string): PaperCell[] => [
    name,
    count,
    atMaximum,
    soon,
    Math.round(fte / 100),
    unknown,
  ];
  return {
    kind: 'table',
    columns: [
      { header, kind: 'text' },
      { header: columns.people, kind: 'count' },
      { header: columns.atMaximum, kind: 'count' },
      { header: columns.soon, kind: 'count' },
      { header: columns.fte, kind: 'fte' },
      { header: columns.unknown, kind: 'count' },
    ],
    rows: counts.map((one) => row(one, one.name === '' ? t.people.none : one.name)),
    total: row(everybody, t.people.total),
    ...(chart ? { chart } : {}),
  };
}
