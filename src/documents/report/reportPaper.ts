import type { ReportTexts } from '../../texts/nl/report';
import type { Paper, PaperBlock } from '../paper';
import { agreedBlocks, attentionBlocks } from './reportAgreed';
import type { AccountBlocks } from './reportAccount';
import { groupBlocks } from './groupBlocks';
import { headcounts } from './headcounts';
import { paymentBlocks } from './paymentBlocks';
import { answeredCells, comparedBlocks, needsBlocks } from './figures';
import type { QuestionnaireAnswers } from './questionnaire';
import type { Report } from './report';
import { isCurrent } from './salaryAge';
import { columnsOf } from '../columnsOf';

/**
 * The report as pages, each with a title: the first is what a board reads by itself. Most tables have a chart below.
 *
 * @param about whose report it is, where it is not that of the whole school
 * @param account the account of article 16.2, which is about the whole school; null under a CAO that asks for none
 */
export function reportPaper(
  report: Report,
  answers: readonly QuestionnaireAnswers[] | null,
  t: ReportTexts,
  about: string | null = null,
  account: AccountBlocks | null = null,
): Paper {
  const council = account?.council ?? [];
  const groups = groupBlocks(report, t);
  const titles = [
    ...(council.length > 0 ? [t.pages.council] : []),
    ...(groups.length > 0 ? [t.pages.groups] : []),
  ];
  const asOf = t.asOf(report.day);
  const behind: PaperBlock = { kind: 'text', text: about === null ? asOf : `${about}. ${asOf}` };
  const page = (title: string, ...blocks: readonly PaperBlock[]): PaperBlock[] =>
    blocks.length === 0 ? [] : [{ kind: 'title', text: title }, behind, ...blocks];
  const [, ...needs] = needsBlocks(t, answers && answeredCells(answers));
  return {
    key: about === null ? 'rapport' : `rapport ${about}`,
    sheetName: about === null ? t.sheetName : `${t.sheetName} ${about}`,
    language: t.language,
    onePage: false,
    blocks: [
      { kind: 'title', text: t.title },
      ...(about === null ? [] : [{ kind: 'heading' as const, text: about }]),
      { kind: 'text', text: asOf },
      ...(report.leftOut > 0 ? [{ kind: 'text' as const, text: t.leftOut(report.leftOut) }] : []),
      ...(report.assumed > 0 ? [{ kind: 'text' as const, text: t.assumed(report.assumed) }] : []),
      ...budgets(report, t),
      ...(account?.account ?? []),
      ...attentionBlocks(report, t),
      ...page(t.pages.payments, ...paymentBlocks(report, t), ...fund(report, t)),
      ...page(t.pages.agreed, ...agreedBlocks(report, t), ...liability(report, t)),
      ...page(titles.join(' · '), ...council, ...groups),
      ...page(t.people.heading, ...people(report, t)),
      ...page(t.needs.heading, ...needs, ...comparedBlocks(report.people, t)),
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
    {
      kind: 'small',
      text: isCurrent(report.salary, report.day) ? t.people.own(newest, source) : t.people.outdated(newest),
    },
  ];
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
