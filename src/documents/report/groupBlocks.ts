import type { ReportTexts } from '../../texts/nl/report';
import type { PaperBlock, PaperCell } from '../paper';
import { headcounts } from './headcounts';
import type { Report } from './report';
import type { Division, GroupTotals } from './reportGroups';
import { columnsOf } from '../columnsOf';

/** In a group of fewer people an amount can reveal that of one person. */
const SMALL_GROUP = 5;

/** The amounts and the people per team, per manager or per location, as far as these divide the people of the report. */
export function groupBlocks({ divisions, everybody }: Report, t: ReportTexts): PaperBlock[] {
  const { columns } = t.groups;
  const row = (name: string, { counts, granted, spent, committed, uncovered }: GroupTotals): PaperCell[] => {
    return [name, counts.people, granted, spent, committed, uncovered];
  };
  return divisions.flatMap(({ by, groups, total }): PaperBlock[] => [
    { kind: 'heading', text: t.groups.headings[by] },
    {
      kind: 'table',
      columns: [
        ...columnsOf('text', columns[by]),
        ...columnsOf('count', columns.people),
        ...columnsOf('euro', columns.granted, columns.spent, columns.committed, columns.uncovered),
      ],
      rows: groups.map((group) => row(group.counts.name === '' ? t.people.none : group.counts.name, group)),
      total: row(t.groups.total, total),
    },
    { kind: 'text', text: t.people.heading },
    headcounts(
      groups.map(({ counts }) => counts).filter((count) => count.people > 0),
      columns[by],
      everybody,
      t,
    ),
    { kind: 'small', text: [t.groups.note, ...smallGroups(groups, t)].join(' ') },
  ]);
}

/** What is said below a table in which a group is so small that it can tell about one employee. */
function smallGroups(groups: Division['groups'], { groups: t }: ReportTexts): readonly string[] {
  const isSmall = groups.some(({ counts: { people } }) => people > 0 && people < SMALL_GROUP);
  return isSmall ? [t.small(SMALL_GROUP)] : [];
}
