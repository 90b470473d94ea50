import { ARTICLES, type ArticleName } from '../../cao/articles';
import { labelKey, type SalaryScale } from '../../domain/career/salaryTable';
import { highest, lowest } from '../../domain/extremes';
import { functionKey } from '../../tables/functionTable';
import type { CareerGuideTexts } from '../../texts/nl/careerGuide';
import { headed, texts } from '../blocks';
import type { Paper, PaperBlock, PaperTable } from '../paper';
import { shortened } from '../shortened';
import { scalesOf, type CareerGuide, type GuideCourse, type GuideFunction } from './careerGuide';
import { columnsOf } from '../columnsOf';

/** No more scales than this stand beside each other in a table of steps. */
const SCALES_ACROSS = 5;

/** The whole guide on one sheet, over as many pages as it needs. */
export function guidePaper(guide: CareerGuide, t: CareerGuideTexts): Paper {
  return {
    ...paperOf('loopbaanwijzer', t.sheetName, t),
    blocks: [
      ...introBlocks(guide, t),
      ...guide.functions.flatMap((one) => functionBlocks(one, guide, t)),
      ...lastBlocks(guide, t),
    ],
  };
}

/** The guide for one Word document: how it works, and each function on a page of its own. */
export function guidePages(guide: CareerGuide, t: CareerGuideTexts): readonly Paper[] {
  const intro = paperOf('loopbaanwijzer', t.sheetName, t);
  return [
    { ...intro, blocks: [...introBlocks(guide, t), ...lastBlocks(guide, t)] },
    ...guide.functions.map((one) => functionPaper(one, guide, t)),
  ];
}

/** A page about one function, for a notice board or beside a vacancy. */
export function functionPaper(one: GuideFunction, guide: CareerGuide, t: CareerGuideTexts): Paper {
  const name = shortened(one.name);
  return {
    ...paperOf(`functie-${functionKey(one.name)}`, t.functionSheetName(name), t),
    onePage: true,
    blocks: [
      { kind: 'title', text: t.functionTitle(name) },
      ...texts(shortened(guide.schoolName)),
      // Its name is the title already.
      ...functionBlocks(one, guide, t).slice(1),
      ...texts(said(t.growth.noRight, 'appointment', guide, t)),
      ...lastBlocks(guide, t),
    ],
  };
}

const paperOf = (key: string, sheetName: string, { language }: CareerGuideTexts) => ({
  key,
  sheetName,
  language,
  onePage: false,
});

/** A sentence with its article behind it, under the CAO of which the articles were read. */
function said(text: string, name: ArticleName, { cao }: CareerGuide, t: CareerGuideTexts): string {
  return cao === 'VO' ? `${text} (${t.article(ARTICLES[name])}).` : `${text}.`;
}

function introBlocks(guide: CareerGuide, t: CareerGuideTexts): PaperBlock[] {
  const { schoolName, day, leftOut } = guide;
  return [
    { kind: 'title', text: t.title },
    {
      kind: 'facts',
      rows: [
        ...(schoolName === '' ? [] : [[t.school, shortened(schoolName)] as const]),
        [t.asOf, t.day(day)],
      ],
    },
    ...texts(t.intro),
    ...headed(
      t.growth.heading,
      said(t.growth.increment, 'increment', guide, t),
      said(t.growth.noRight, 'appointment', guide, t),
      said(t.growth.path, 'functions', guide, t),
    ),
    ...savingBlocks(guide, t),
    ...headed(
      t.fund.heading,
      ...(guide.fund.length === 0
        ? [t.fund.none]
        : [t.fund.what, ...guide.fund.map(({ year, money }) => t.fund.money(t.year(year), money))]),
    ),
    ...headed(
      t.talks.heading,
      t.talks.often(guide.talkMonths),
      ...(guide.cao === 'VO'
        ? [said(t.talks.topics, 'talks', guide, t), said(t.talks.plan, 'planEvery3Years', guide, t)]
        : []),
    ),
    ...texts(leftOut.length === 0 ? '' : t.leftOut(leftOut.map(shortened))),
  ];
}

function savingBlocks(guide: CareerGuide, t: CareerGuideTexts): PaperBlock[] {
  const { budget, hours, savingTerm } = guide;
  if (budget === null) return [];
  return headed(
    t.saving.heading,
    said(t.saving.budget(budget.value), 'trainingBudget', guide, t),
    hours ? said(t.saving.hours(hours.value), 'trainingHours', guide, t) : '',
    guide.cao === 'VO' ? said(t.saving.own, 'ownDecision', guide, t) : '',
    said(t.saving.lapse, 'otherAgreements', guide, t),
    savingTerm > 0
      ? said(t.saving.plan(savingTerm, budget.value * (savingTerm + 1)), 'saving', guide, t)
      : '',
  );
}

function functionBlocks(one: GuideFunction, guide: CareerGuide, t: CareerGuideTexts): PaperBlock[] {
  const last = one.stages.at(-1);
  return [
    { kind: 'heading', text: shortened(one.name) },
    stageTable(one, t),
    ...(last ? texts(t.stages.last(String(last.stage.scale))) : []),
    ...stepTables(scalesOf(one), t),
    ...tableSource(guide, t),
    ...(one.courses.length > 0 ? texts(t.courses.heading) : []),
    ...texts(...one.courses.map((course) => courseText(course, guide, t))),
    ...texts(
      one.beside.length === 0
        ? ''
        : t.beside(one.beside.map((move) => t.move(shortened(move.function), String(move.highest)))),
    ),
  ];
}

function stageTable({ stages }: GuideFunction, t: CareerGuideTexts): PaperTable {
  const { scale, steps, from, to, asks } = t.stages.columns;
  return {
    kind: 'table',
    columns: [
      ...columnsOf('text', scale),
      ...columnsOf('count', steps),
      ...columnsOf('euro', from, to),
      ...columnsOf('text', asks),
    ],
    rows: stages.map(({ stage, scale: found }, i) => {
      const amounts = (found?.steps ?? []).map(({ monthly }) => monthly);
      const needs = [
        ...(stage.course === null ? [] : [t.stages.course(shortened(stage.course))]),
        ...(stage.waitingYears > 0 ? [t.stages.waiting(stage.waitingYears)] : []),
      ];
      return [
        t.stages.scale(String(stage.scale), stage.variant && shortened(stage.variant)),
        found ? amounts.length : null,
        found ? lowest(amounts) : null,
        found ? highest(amounts) : null,
        needs.length > 0 ? needs.join(', ') : i === 0 ? t.stages.start : t.stages.maximum,
      ];
    }),
  };
}

/** The salary of each step: a row per step of the table, a column per scale. */
function stepTables(scales: readonly SalaryScale[], t: CareerGuideTexts): PaperTable[] {
  const tables: PaperTable[] = [];
  // As many scales in each table as in the others, where they do not fit in one.
  const width = Math.ceil(scales.length / Math.ceil(scales.length / SCALES_ACROSS));
  for (let first = 0; first < scales.length; first += width) {
    const across = scales.slice(first, first + width);
    const labels = new Map(
      across.flatMap(({ steps }) => steps.map(({ label }) => [labelKey(label), String(label)] as const)),
    );
    tables.push({
      kind: 'table',
      columns: [
        { header: t.stages.step, kind: 'text' },
        ...across.map(({ label }) => ({
          header: t.stages.scale(String(label), null),
          kind: 'euro' as const,
        })),
      ],
      rows: [...labels].map(([key, label]) => [
        label,
        ...across.map((scale) => {
          const place = scale.placeOf(key);
          return place === undefined ? null : scale.steps[place].monthly;
        }),
      ]),
    });
  }
  return tables;
}

function tableSource({ table }: CareerGuide, t: CareerGuideTexts): PaperBlock[] {
  const sentences = [
    t.table.from(table.from),
    ...(table.source === '' ? [] : [t.table.source(table.source)]),
    ...(table.isCurrent ? [] : [t.table.old]),
  ];
  return [{ kind: 'small', text: sentences.join(' ') }];
}

function courseText({ name, listed }: GuideCourse, { budget }: CareerGuide, t: CareerGuideTexts): string {
  const course = shortened(listed?.name ?? name);
  if (listed === null) return t.courses.notListed(course);
  const { price, duration, hours, source } = listed;
  return [
    t.courses.course({ course, price, duration, hours }),
    ...(price !== null && price > 0 && budget !== null && budget.value > 0
      ? [t.courses.years(Math.ceil(price / budget.value))]
      : []),
    ...(source === '' ? [] : [t.courses.source(shortened(source))]),
  ].join(' ');
}

function lastBlocks({ contact, day }: CareerGuide, t: CareerGuideTexts): PaperBlock[] {
  return [
    ...headed(
      t.questions.heading,
      [t.questions.manager, ...(contact === '' ? [] : [t.questions.contact(shortened(contact))])].join(' '),
    ),
    { kind: 'small', text: t.small(day) },
  ];
}
