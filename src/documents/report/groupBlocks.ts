import type { ReportTexts } from '../../texts/nl/report';
import type { PaperBlock, PaperCell } from '../paper';
import type { Report } from './report';
import type { Division, GroupTotals } from './reportGroups';
import { columnsOf } from '../columnsOf';

/** In a group of fewer people an amount can reveal that of one person. */
const SMALL_GROUP = 5;

/** The amounts per team and per location, as far as these divide the people of the report. */
export function groupBlocks({ divisions }: Report, t: ReportTexts): PaperBlock[] {
  const { columns } = t.groups;
  const row = (name: string, { people, granted, spent, committed, uncovered }: GroupTotals): PaperCell[] => {
    return [name, people, granted, spent, committed, uncovered];
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
      rows: groups.map((group) => row(group.label === '' ? t.people.none : group.label, group)),
      total: row(t.groups.total, total),
    },
    { kind: 'small', text: noteOf(groups, t) },
  ]);
}

function noteOf(groups: Division['groups'], { groups: t }: ReportTexts): string {
  const isSmall = groups.some(({ people }) => people > 0 && people < SMALL_GROUP);
  return isSmall ? `${t.note} ${t.small(SMALL_GROUP)}` : t.note;
}
