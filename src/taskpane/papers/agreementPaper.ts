import { publication } from '../../cao/publicationFigures';
import { repaymentRule } from '../../cao/fundingSources';
import { fteOn } from '../../domain/budget/employment';
import type { AgreementTexts } from '../../texts/agreement.nl';
import type { Paper, PaperBlock, PaperTable } from '../../workbook';
import { AGREEMENT } from '../../workbook/papers/personalSheets';
import type { RuleSource } from '../state/sources';
import type { AgreedCourse, AgreedPayment, Agreement, Condition, Repayment } from './agreement';

/** The agreement as a page: the same blocks for the sheet, the Word document and the preview. */
export function agreementPaper(agreement: Agreement, t: AgreementTexts): Paper {
  const number = String(agreement.employee.number);
  return {
    key: `${AGREEMENT}${agreement.employee.key}`,
    about: agreement.employee.number,
    sheetName: t.sheetName(number),
    language: t.language,
    onePage: true,
    blocks: [
      { kind: 'title', text: t.title },
      parties(agreement, t),
      { kind: 'blanks', labels: [t.parties.employer] },
      { kind: 'heading', text: t.courses.heading },
      ...agreement.courses.flatMap((course) => courseBlocks(course, t)),
      ...lotBlocks(agreement, t),
      { kind: 'heading', text: t.conditions.heading },
      ...agreement.conditions.flatMap((condition) => conditionBlocks(condition, t)),
      ...schemeBlocks(agreement, t),
      ...reason(t),
      ...mandatedBlocks(agreement, t),
      { kind: 'heading', text: t.repayment.heading },
      ...repaymentBlocks(agreement.repayment, t),
      { kind: 'heading', text: t.toFillIn.heading },
      { kind: 'small', text: t.toFillIn.hint },
      { kind: 'blanks', labels: t.toFillIn.lines },
      ...openBlocks(agreement, t),
      { kind: 'heading', text: t.signing.heading },
      {
        kind: 'signatures',
        parties: [t.signing.employee, t.signing.employer].map((title) => ({ title, lines: t.signing.lines })),
      },
    ],
  };
}

function parties({ employee, day }: Agreement, t: AgreementTexts): PaperBlock {
  const { name, number, functionName, scale, step, employment } = employee;
  const job = [functionName, scale === '' ? '' : t.parties.scale(scale, step)].filter((part) => part !== '');
  return {
    kind: 'facts',
    rows: [
      [t.parties.employee, t.parties.numbered(name, String(number))],
      [t.parties.job, job.join(', ')],
      ...(employment ? [[t.parties.fte, t.parties.fteValue(fteOn(employment, day))] as const] : []),
      [t.parties.day, t.parties.dayValue(day)],
    ],
  };
}

function courseBlocks(course: AgreedCourse, t: AgreementTexts): PaperBlock[] {
  const text = t.courses.course(course);
  const rows = course.years.flatMap(({ year, payments }, index) =>
    payments.map((payment) => [
      t.year(year),
      `${index + 1}/${course.years.length}`,
      payment.amount,
      payerText(payment, t),
    ]),
  );
  if (rows.length === 0) return [{ kind: 'text', text: `${text}. ${t.courses.free}` }];
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
    rows,
    total: [t.courses.total, null, course.price, null],
  };
  return [{ kind: 'text', text }, table];
}

function payerText({ payer }: AgreedPayment, t: AgreementTexts): string {
  if (payer.kind !== 'budget') return payer.source;
  return payer.advance ? t.courses.advance(payer.lot) : t.courses.budget(payer.lot);
}

function lotBlocks({ lots }: Agreement, t: AgreementTexts): PaperBlock[] {
  if (lots.length === 0) return [];
  const { year, available, used, left, lastDay } = t.lots.columns;
  return [
    { kind: 'heading', text: t.lots.heading },
    {
      kind: 'table',
      columns: [
        { header: year, kind: 'text' },
        { header: available, kind: 'euro' },
        { header: used, kind: 'euro' },
        { header: left, kind: 'euro' },
        { header: lastDay, kind: 'text' },
      ],
      rows: lots.map((lot) => [
        t.year(lot.year),
        lot.available,
        lot.used,
        lot.available - lot.used,
        t.lots.day(lot.lastDay),
      ]),
    },
    { kind: 'small', text: t.lots.lapse },
  ];
}

function conditionBlocks({ subject, source }: Condition, t: AgreementTexts): PaperBlock[] {
  return [
    { kind: 'text', text: t.conditions[subject](source.value) },
    { kind: 'small', text: sourceText(source, t) },
    // What saving asks for stands in the note: a plan, and that both agree.
    ...(subject === 'savingTerm' && source.provenance.kind === 'cao' && source.provenance.note !== null
      ? [{ kind: 'small' as const, text: source.provenance.note }]
      : []),
  ];
}

function sourceText({ provenance, personal, standing, from }: RuleSource, t: AgreementTexts): string {
  const c = t.conditions;
  switch (provenance.kind) {
    case 'default':
      return `${c.byDefault}.`;
    case 'workbook':
      return ended(`${(personal ? c.personal : c.own)(provenance.note)}; ${c.since(from)}`);
    case 'cao': {
      const { title, article, url, verifiedUntil } = provenance;
      const trust =
        verifiedUntil === null || standing === 'neverConfirmed'
          ? c.neverConfirmed
          : standing === 'confirmed'
            ? c.confirmed(verifiedUntil)
            : c.carriedForward(verifiedUntil);
      return ended(`${c.source(title, article, url)}; ${c.since(from)}; ${trust}`);
    }
  }
}

const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

/** What a subsidy asks, with the sources that say so. Those are Dutch. */
function schemeBlocks({ courses }: Agreement, t: AgreementTexts): PaperBlock[] {
  const schemes = new Map(courses.flatMap((course) => course.schemes.map((scheme) => [scheme.id, scheme])));
  return [...schemes.values()].flatMap(({ name, conditions, sources }): PaperBlock[] => [
    { kind: 'text', text: t.conditions.scheme(name, conditions.join(' ')) },
    ...sources.slice(0, 1).map(({ title, article, url }): PaperBlock => ({
      kind: 'small',
      text: `${t.conditions.source(title, article ?? null, url)}.`,
    })),
  ]);
}

function reason(t: AgreementTexts): PaperBlock[] {
  const { title, url } = publication().source;
  return [
    { kind: 'text', text: t.conditions.why },
    { kind: 'small', text: `${t.conditions.source(title, null, url)}.` },
  ];
}

function mandatedBlocks({ mandated, mandatedWishes }: Agreement, t: AgreementTexts): PaperBlock[] {
  if (mandated.length + mandatedWishes.length === 0) return [];
  const { source } = repaymentRule();
  return [
    { kind: 'heading', text: t.mandated.heading },
    { kind: 'text', text: t.mandated.rule },
    ...mandated.map(({ description, amount, date }): PaperBlock => ({
      kind: 'text',
      text: `– ${t.mandated.expense(description, amount, date)}`,
    })),
    ...mandatedWishes.map(({ course }): PaperBlock => ({
      kind: 'text',
      text: `– ${t.mandated.wish(course)}`,
    })),
    { kind: 'small', text: t.repayment.source(source.title, source.article ?? null, source.url) },
  ];
}

function repaymentBlocks(repayment: Repayment, t: AgreementTexts): PaperBlock[] {
  const { source, otherClauses } = repaymentRule();
  const where: PaperBlock = {
    kind: 'small',
    text: t.repayment.source(source.title, source.article ?? null, source.url),
  };
  switch (repayment.kind) {
    case 'none':
      return [{ kind: 'text', text: t.repayment.none }];
    case 'nothingToRepay':
      return [{ kind: 'text', text: t.repayment.nothingToRepay }];
    case 'blank':
      return [
        ...repayment.courses.map(({ course, amount }): PaperBlock => ({
          kind: 'text',
          text: t.repayment.over(course, amount),
        })),
        { kind: 'text', text: `${t.repayment.legal} ${t.repayment.tests(otherClauses)}` },
        where,
        { kind: 'blanks', labels: t.repayment.lines },
      ];
  }
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
