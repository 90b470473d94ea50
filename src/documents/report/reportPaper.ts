import type { ReportTexts } from '../../texts/nl/report';
import type { Paper, PaperBlock, PaperCell, PaperChart } from '../paper';
import { agreedBlocks } from './reportAgreed';
import { groupBlocks, smallGroups } from './groupBlocks';
import { paymentBlocks } from './paymentBlocks';
import { answeredCells, comparedBlocks, needsBlocks } from './figures';
import type { QuestionnaireAnswers } from './questionnaire';
import type { Report } from './report';
import type { Headcount } from './reportPeople';
import { isCurrent } from './salaryAge';
import { columnsOf } from '../columnsOf';

/**
 * The report as a page, with a chart below each of its tables.
 *
 * @param about whose report it is, where it is not that of the whole school
 * @param account the blocks of the account of article 16.2, which is about the whole school; none under a CAO that asks
 *   for none
 */
export function reportPaper(
  report: Report,
  answers: readonly QuestionnaireAnswers[] | null,
  t: ReportTexts,
  about: string | null = null,
  account: readonly PaperBlock[] = [],
): Paper {
  return {
    key: about === null ? 'rapport' : `rapport ${about}`,
    sheetName: about === null ? t.sheetName : `${t.sheetName} ${about}`,
    language: t.language,
    onePage: false,
    blocks: [
      { kind: 'title', text: t.title },
      ...(about === null ? [] : [{ kind: 'heading' as const, text: about }]),
      { kind: 'text', text: t.asOf(report.day) },
      ...(report.leftOut > 0 ? [{ kind: 'text' as const, text: t.leftOut(report.leftOut) }] : []),
      ...(report.assumed > 0 ? [{ kind: 'text' as const, text: t.assumed(report.assumed) }] : []),
      ...budgets(report, t),
      ...paymentBlocks(report, t),
      ...agreedBlocks(report, t),
      ...groupBlocks(report, t),
      ...liability(report, t),
      ...account,
      ...people(report, t),
      ...fund(report, t),
      ...comparedBlocks(report.people, t),
      ...needsBlocks(t, answers && answeredCells(answers)),
    ],
  };
}

function budgets({ years, extraHours }: Report, t: ReportTexts): PaperBlock[] {
  const { year, granted, spent, committed, lapsed } = t.budgets.columns;
  return [
    { kind: 'heading', text: t.budgets.heading },
    {
      kind: 'table',
      columns: [...columnsOf('text', year), ...columnsOf('euro', granted, spent, committed, lapsed)],
      rows: years.map((one) => [t.year(one.year), one.granted, one.spent, one.committed, one.lapsed]),
      chart: { type: 'columns', title: t.budgets.chart, columns: 5 },
    },
    ...(extraHours.people > 0 ? [{ kind: 'text' as const, text: t.budgets.extraHours(extraHours) }] : []),
    { kind: 'small', text: t.budgets.note },
  ];
}

function liability({ years }: Report, t: ReportTexts): PaperBlock[] {
  const { year, december, july } = t.liability.columns;
  return [
    { kind: 'heading', text: t.liability.heading },
    {
      kind: 'table',
      columns: [...columnsOf('text', year), ...columnsOf('euro', december, july)],
      rows: years
        .filter(({ onJuly31 }) => onJuly31 !== null)
        .map((one) => [t.year(one.year), one.onDecember31, one.onJuly31]),
      chart: { type: 'lines', title: t.liability.chart, columns: 3 },
    },
    { kind: 'small', text: t.liability.note },
  ];
}

function people(report: Report, t: ReportTexts): PaperBlock[] {
  const { columns } = t.people;
  const { newest, source } = report.salary;
  return [
    { kind: 'heading', text: t.people.heading },
    { kind: 'text', text: t.people.byFunction },
    headcounts(report.byFunction, columns.function, report.everybody, t, {
      // Names of functions can be read beside bars, however many there are.
      type: 'bars',
      title: t.people.chart,
      columns: 4,
    }),
    { kind: 'text', text: t.people.byGroup },
    headcounts(report.byGroup, columns.group, report.everybody, t),
    { kind: 'text', text: t.people.byScale },
    headcounts(report.byScale, columns.scale, report.everybody, t),
    ...report.divisions.flatMap(({ by, groups }): PaperBlock[] => [
      { kind: 'text', text: t.groups.headings[by] },
      headcounts(
        groups.map(({ counts }) => counts).filter((count) => count.people > 0),
        t.groups.columns[by],
        report.everybody,
        t,
      ),
      ...smallGroups(groups, t).map((text) => ({ kind: 'small' as const, text })),
    ]),
    {
      kind: 'small',
      text: isCurrent(report.salary, report.day) ? t.people.own(newest, source) : t.people.outdated(newest),
    },
  ];
}

function headcounts(
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

function fund({ fund: years }: Report, t: ReportTexts): PaperBlock[] {
  const { year, fund: money, asked, granted, left } = t.fund.columns;
  if (years.length === 0)
    return [
      { kind: 'heading', text: t.fund.heading },
      { kind: 'text', text: t.fund.none },
    ];
  return [
    { kind: 'heading', text: t.fund.heading },
    {
      kind: 'table',
      columns: [...columnsOf('text', year), ...columnsOf('euro', money, asked, granted, left)],
      rows: years.map((one) => [t.year(one.year), one.fund, one.asked, one.granted, one.fund - one.granted]),
      chart: { type: 'columns', title: t.fund.chart, columns: 4 },
    },
    { kind: 'small', text: t.fund.note },
  ];
}
