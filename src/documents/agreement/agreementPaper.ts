import { newestEdition } from '../../cao/edition';
import type { CaoName } from '../../cao/rules';
import { dayOfIso } from '../../tables/caoRules';
import { fteOn } from '../../domain/budget/employment';
import type { Day } from '../../domain/calendar';
import type { AgreementTexts } from '../../texts/nl/agreement';
import type { Paper, PaperBlock, PaperCell, PaperTable } from '../paper';
import { AGREEMENT } from './agreementKey';
import type { Agreement } from './agreement';
import type { AgreedCourse, AgreedPayment } from './agreementCourses';
import { addressBlocks, conditionBlock, schemeBlocks } from './agreementConditions';
import { decisionBlocks, personalPlanBlocks } from './agreementPlan';
import { mandatedBlocks, repaymentBlocks } from './agreementRepayment';

/** The agreement as a page: the same blocks for the sheet, the Word document and the preview. */
export function agreementPaper(agreement: Agreement, t: AgreementTexts): Paper {
  const number = String(agreement.employee.number);
  return {
    key: `${AGREEMENT}${agreement.employee.key}`,
    about: agreement.employee.number,
    sheetName: t.sheetName(number),
    language: t.language,
    onePage: false,
    blocks: [
      { kind: 'title', text: t.title },
      ...parties(agreement, t),
      ...personalPlanBlocks(agreement, t),
      ...beforeBlocks(agreement, t),
      ...endedBlocks(agreement, t),
      { kind: 'heading', text: agreement.before.length > 0 ? t.courses.added : t.courses.heading },
      ...courseBlocks(agreement.courses, t),
      ...decisionBlocks(agreement, t),
      ...lotBlocks(agreement, t),
      { kind: 'heading', text: t.conditions.heading },
      ...agreement.conditions.map((condition) => conditionBlock(condition, t)),
      ...schemeBlocks(agreement, t),
      ...addressBlocks(agreement, t),
      ...mandatedBlocks(agreement, t),
      { kind: 'heading', text: t.repayment.heading },
      ...repaymentBlocks(agreement, t),
      { kind: 'heading', text: t.toFillIn.heading },
      { kind: 'blanks', labels: t.toFillIn.lines },
      ...openBlocks(agreement, t),
      { kind: 'heading', text: t.signing.heading },
      {
        kind: 'signatures',
        parties: [
          { title: t.signing.employee, lines: t.signing.lines('', '') },
          { title: t.signing.employer, lines: t.signing.lines(agreement.signatory, agreement.schoolPlace) },
        ],
      },
    ],
  };
}

function parties(
  { employee, day, document, replaces, schoolName, cao }: Agreement,
  t: AgreementTexts,
): PaperBlock[] {
  const { name, number, functionName, scale, step, employment } = employee;
  const job = [
    functionName,
    scale === '' ? '' : t.parties.scale(scale, step),
    employment ? t.parties.fte(fteOn(employment, day)) : '',
  ].filter((part) => part !== '');
  const facts: PaperBlock = {
    kind: 'facts',
    rows: [
      ...(schoolName === '' ? [] : [[t.parties.employer, schoolName] as const]),
      [t.parties.employee, t.parties.numbered(name, String(number))],
      [t.parties.job, job.join(', ')],
      [t.parties.cao, editionText(cao, day, t)],
      [t.parties.day, t.parties.dayValue(day)],
      [t.parties.document, t.parties.documentValue({ employee: String(number), ...document })],
      ...(replaces.length === 0
        ? []
        : [
            [
              t.parties.replaces,
              replaces.map((one) => t.parties.documentValue({ employee: String(number), ...one })).join('; '),
            ] as const,
          ]),
    ],
  };
  return schoolName === '' ? [facts, { kind: 'blanks', labels: [t.parties.employer] }] : [facts];
}

/** The edition of the CAO that was read; only the CAO where the day lies before it. */
function editionText(cao: CaoName, day: Day, t: AgreementTexts): string {
  const edition = newestEdition(cao);
  if (edition === null || day < dayOfIso(edition.from)) return t.parties.edition(`CAO ${cao}`, null);
  const until = dayOfIso(edition.until);
  return t.parties.edition(edition.title, until < day ? until : null);
}

/** The courses that cost something in one table, each with its payments below it, and then those that cost nothing. */
function courseBlocks(courses: readonly AgreedCourse[], t: AgreementTexts): PaperBlock[] {
  const rows = courses.map((course) => paymentRows(course, t));
  const free = courses.filter((_, i) => rows[i].length === 0);
  const { year, part, payer, amount } = t.courses.columns;
  const table: PaperTable = {
    kind: 'table',
    columns: [
      { header: year, kind: 'text' },
      { header: part, kind: 'text' },
      { header: amount, kind: 'euro' },
      // Last, where a long name has room.
      { header: payer, kind: 'text' },
    ],
    rows: courses.flatMap((course, i) =>
      rows[i].length === 0 ? [] : [[t.courses.course(course)], ...rows[i]],
    ),
  };
  return [
    ...(table.rows.length === 0 ? [] : [table]),
    ...free.map((course): PaperBlock => ({
      kind: 'text',
      text: `${t.courses.course(course)}. ${t.courses.free}`,
    })),
  ];
}

function paymentRows({ years }: AgreedCourse, t: AgreementTexts): PaperCell[][] {
  return years.flatMap(({ year, payments }, index) =>
    payments.map((payment) => [
      t.year(year),
      `${index + 1}/${years.length}`,
      payment.amount,
      payerText(payment, t),
    ]),
  );
}

/**
 * The courses of earlier documents that still hold: the number of the document, what the budget paid, and what is
 * still due.
 */
function beforeBlocks({ before, employee }: Agreement, t: AgreementTexts): PaperBlock[] {
  if (before.length === 0) return [];
  const sum = (course: AgreedCourse, isMeant: (payment: AgreedPayment) => boolean) =>
    course.years
      .flatMap(({ payments }) => payments)
      .reduce((total, payment) => (isMeant(payment) ? total + payment.amount : total), 0);
  return [
    { kind: 'heading', text: t.before.heading },
    ...before.map((course): PaperBlock => {
      const { number, day } = course.record;
      const paid = sum(course, ({ payer }) => payer.kind === 'paid');
      const due = sum(course, ({ payer }) => payer.kind === 'budget' || payer.kind === 'uncovered');
      const uncovered = sum(course, ({ payer }) => payer.kind === 'uncovered');
      const document = t.parties.documentValue({ employee: String(employee.number), number, day });
      return {
        kind: 'text',
        text: `– ${t.courses.course(course)}. ${t.before.state({ document, paid, due, uncovered })}`,
      };
    }),
  ];
}

/** The courses that were stopped or finished, and what was agreed about the amounts already paid. */
function endedBlocks({ ended, employee }: Agreement, t: AgreementTexts): PaperBlock[] {
  if (ended.length === 0) return [];
  return [
    { kind: 'heading', text: t.ended.heading },
    ...ended.map(({ record, ...one }): PaperBlock => {
      const document = record && t.parties.documentValue({ employee: String(employee.number), ...record });
      return { kind: 'text', text: `– ${t.ended.course({ ...one, document })}` };
    }),
  ];
}

function payerText({ payer }: AgreedPayment, t: AgreementTexts): string {
  if (payer.kind === 'paid' || payer.kind === 'uncovered') return t.courses[payer.kind];
  if (payer.kind !== 'budget') return t.courses.source(payer.source);
  return payer.advance ? t.courses.advance(payer.lot) : t.courses.budget(payer.lot);
}

function lotBlocks({ lots, onExtraHours }: Agreement, t: AgreementTexts): PaperBlock[] {
  if (lots.length === 0) return [];
  const { year, available, promised, used, left, lastDay } = t.lots.columns;
  const others = lots.some((lot) => lot.promised > 0);
  return [
    { kind: 'heading', text: t.lots.heading },
    {
      kind: 'table',
      columns: [
        { header: year, kind: 'text' },
        { header: available, kind: 'euro' },
        ...(others ? [{ header: promised, kind: 'euro' as const }] : []),
        { header: used, kind: 'euro' },
        { header: left, kind: 'euro' },
        { header: lastDay, kind: 'text' },
      ],
      rows: lots.map((lot) => [
        t.year(lot.year),
        lot.available,
        ...(others ? [lot.promised] : []),
        lot.used,
        lot.available - lot.promised - lot.used,
        t.lots.day(lot.lastDay),
      ]),
    },
    ...(onExtraHours ? [{ kind: 'text' as const, text: t.lots.onExtraHours(onExtraHours) }] : []),
    { kind: 'small', text: t.lots.lapse },
  ];
}

function openBlocks({ open }: Agreement, t: AgreementTexts): PaperBlock[] {
  if (open.length === 0) return [];
  return [
    { kind: 'heading', text: t.open.heading },
    ...open.map(({ course, reason: why, short }): PaperBlock => ({
      kind: 'text',
      text: why === 'short' ? t.open.short(course, short) : t.open[why](course),
    })),
  ];
}
