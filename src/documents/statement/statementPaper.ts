import { heightOf, layoutOf, PAGE_HEIGHT } from '../layout';
import { headed, texts } from '../blocks';
import { columnsOf } from '../columnsOf';
import type { Paper, PaperBlock } from '../paper';
import type { RuleSource } from '../../domain/ruleSource';
import type { AgreedCourseView } from '../../school/agreed/courseView';
import type { StatementTexts } from '../../texts/nl/statement';
import { shortened } from '../shortened';
import { statementKey } from './statementKey';
import type { Statement, StatementMoney } from './statement';

/** How many budgets, courses, wishes and steps are named; the first number with which the page holds all of it. */
const MOST_NAMED = [12, 6, 4, 3, 2, 1] as const;
/** So many budgets are always named: seldom does anybody have more. */
const LEAST_LOTS = 4;

/** The statement as one page of A4: the same blocks for the sheet, the Word document and the preview. */
export function statementPaper(statement: Statement, t: StatementTexts): Paper {
  for (const most of MOST_NAMED) {
    const paper = paperNaming(most, statement, t);
    if (heightOf(layoutOf(paper)) <= PAGE_HEIGHT) return paper;
  }
  return paperNaming(1, statement, t);
}

function paperNaming(most: number, statement: Statement, t: StatementTexts): Paper {
  const { number } = statement.employee;
  return {
    key: statementKey(statement.employee),
    about: number,
    sheetName: t.sheetName(String(number)),
    language: t.language,
    onePage: true,
    blocks: [
      { kind: 'title', text: t.title },
      whoFacts(statement, t),
      { kind: 'text', text: t.intro },
      ...moneyBlocks(most, statement, t),
      ...(statement.money ? lapseBlocks(statement.money, statement, t) : []),
      ...(statement.money ? agreedBlocks(most, statement.money, statement.wishes, t) : []),
      ...careerBlocks(most, statement, t),
      ...headed(t.questions.heading, questionsText(statement, t)),
      { kind: 'small', text: computedText(statement, t) },
      ...sourceBlocks(statement, t),
    ],
  };
}

/** When it was computed, and what the amounts take for granted. */
function computedText({ day, money, assumesNothingSpent }: Statement, { small }: StatementTexts): string {
  const computed = small.computed(day);
  return money !== null && money.usable > 0 && assumesNothingSpent
    ? `${computed} ${small.assumes}`
    : computed;
}

/** Whom to ask. */
export function questionsText(
  { manager, contact }: Pick<Statement, 'manager' | 'contact'>,
  { questions }: StatementTexts,
): string {
  const named = shortened(contact);
  const whom = named.endsWith('.') ? named.slice(0, -1) : named;
  return [questions.manager(shortened(manager)), ...(whom === '' ? [] : [questions.contact(whom)])].join(' ');
}

function whoFacts({ employee, fte, schoolName, day }: Statement, t: StatementTexts): PaperBlock {
  const { name, number, functionName } = employee;
  const job = [shortened(functionName), fte === null ? '' : t.who.fte(fte)].filter((part) => part !== '');
  return {
    kind: 'facts',
    rows: [
      [t.who.name, t.who.numbered(shortened(name), String(number))],
      [t.who.job, job.join(', ')],
      ...(schoolName === '' ? [] : [[t.who.school, shortened(schoolName)] as const]),
      [t.who.day, t.day(day)],
    ],
  };
}

function moneyBlocks(most: number, { money }: Statement, t: StatementTexts): PaperBlock[] {
  if (money === null) return headed(t.money.heading, t.money.unknown);
  const { usable, committed, paidLater, free, hours, lots, hasRight } = money;
  const facts: (readonly [string, string])[] = [
    ...(usable > 0 ? [[t.money.usable, t.euros(usable)] as const] : []),
    ...(committed > 0
      ? [
          [t.money.committed, t.money.committedValue({ amount: committed, later: paidLater })] as const,
          [t.money.free, t.euros(free)] as const,
        ]
      : []),
    ...(hours && hasRight ? [[t.money.hours, t.money.hoursValue(hours)] as const] : []),
  ];
  const { year, left, lastDay } = t.money.columns;
  const named = Math.max(most, LEAST_LOTS);
  const rest = lots.slice(named);
  return [
    ...headed(
      t.money.heading,
      hasRight ? '' : t.money.noRight,
      hasRight && usable === 0 ? t.money.nothing : '',
    ),
    ...(facts.length > 0 ? [{ kind: 'facts' as const, rows: facts }] : []),
    ...(lots.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [...columnsOf('text', year), ...columnsOf('euro', left), ...columnsOf('text', lastDay)],
            rows: lots.slice(0, named).map((lot) => [t.year(lot.year), lot.left, t.day(lot.lastDay)]),
          },
        ]),
    ...texts(rest.length > 0 ? t.money.more(rest.length, sum(rest.map((lot) => lot.left))) : ''),
  ];
}

function lapseBlocks({ lapse, lots }: StatementMoney, { cao }: Statement, t: StatementTexts): PaperBlock[] {
  if (lots.length === 0) return [];
  const { amount, keepable, until, day, leaves } = lapse;
  const lapses = lots.some(({ lastDay }) => lastDay <= day);
  const lines =
    amount > 0
      ? [
          t.lapse.amount({ amount, day }),
          cao === 'VO' ? t.lapse.useVo : t.lapse.use,
          ...(keepable > 0 ? [t.lapse.keep({ amount: keepable, until, day })] : []),
        ]
      : [lapses ? t.lapse.planned : t.lapse.nothing];
  return headed(t.lapse.heading(day), leaves ? t.lapse.leaves(day) : '', ...lines);
}

function agreedBlocks(
  most: number,
  { agreed, agreedLeftOut, uncovered }: StatementMoney,
  wishes: readonly string[],
  t: StatementTexts,
): PaperBlock[] {
  const rest = agreed.slice(most);
  return headed(
    t.agreed.heading,
    ...(agreed.length === 0 && agreedLeftOut.length === 0 ? [t.agreed.none] : []),
    ...agreed.slice(0, most).map((course) => courseText(course, t)),
    ...(rest.length > 0 ? [t.agreed.more(rest.length, sum(rest.map(({ left }) => left)))] : []),
    ...(uncovered > 0 ? [t.agreed.uncovered(uncovered)] : []),
    ...(agreedLeftOut.length > 0 ? [t.agreed.leftOut(agreedLeftOut.slice(0, most).map(shortened))] : []),
    ...(wishes.length > 0
      ? [t.agreed.wishes(wishes.slice(0, most).map(shortened), Math.max(0, wishes.length - most))]
      : []),
  );
}

function courseText({ wish, start, end, left, next }: AgreedCourseView, t: StatementTexts): string {
  const others = (next?.outside ?? []).map(({ source, amount }) => t.agreed.other(shortened(source), amount));
  return [
    t.agreed.course({ course: shortened(wish.course), start, end, left }),
    ...(next ? [t.agreed.next({ amount: next.left, year: next.dueIn })] : []),
    ...(others.length > 0 ? [t.agreed.others(others)] : []),
  ].join(' ');
}

function careerBlocks(most: number, { career }: Statement, t: StatementTexts): PaperBlock[] {
  const { scale, step, atMaximum, maximumOn, table, ahead, pathKnown, beside } = career;
  const place = [
    ...(scale === '' ? [] : [t.career.place(shortened(scale), shortened(step))]),
    ...(atMaximum
      ? [t.career.atMaximum]
      : maximumOn === null
        ? []
        : [t.career.maximumOn({ day: maximumOn, table })]),
  ];
  const stages = ahead.slice(0, most).map(({ scale: to, variant, course }) =>
    t.career.stage({
      scale: shortened(String(to)),
      variant: variant && shortened(variant),
      course: course && shortened(course),
    }),
  );
  const path = !pathKnown
    ? t.career.unknown
    : ahead.length > 0
      ? t.career.ahead(stages, Math.max(0, ahead.length - most))
      : t.career.highest;
  return headed(
    t.career.heading,
    place.join(' '),
    path,
    beside.length > 0
      ? t.career.beside(beside.slice(0, most).map(shortened), Math.max(0, beside.length - most))
      : '',
    t.career.noRight,
  );
}

/** Where the rules were read, each source once; nothing where no amount is told. */
function sourceBlocks({ money }: Statement, t: StatementTexts): PaperBlock[] {
  const parts = new Set((money?.sources ?? []).flatMap((source) => sourceText(source, t) ?? []));
  return parts.size === 0 ? [] : [{ kind: 'small', text: t.small.source([...parts]) }];
}

function sourceText({ provenance, personal, validity }: RuleSource, t: StatementTexts): string | null {
  switch (provenance.kind) {
    case 'default':
      return null;
    case 'workbook':
      return personal ? t.small.personal : t.small.own;
    case 'cao': {
      const source = t.small.article(provenance.title, provenance.article);
      return validity === 'confirmed'
        ? source
        : `${source} (${t.small.unconfirmed(provenance.verifiedUntil)})`;
    }
  }
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
