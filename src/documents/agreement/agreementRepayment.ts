import { repaymentRule } from '../../cao/repaymentRule';
import { NEVER_CHARGED } from '../../cao/neverCharged';
import type { AgreementTexts } from '../../texts/nl/agreement';
import type { PaperBlock } from '../paper';
import type { Agreement } from './agreement';

/** Training that the employer orders, and with it the trip. */
export function mandatedBlocks(
  { mandated, mandatedWishes, cao }: Agreement,
  t: AgreementTexts,
): PaperBlock[] {
  if (mandated.length + mandatedWishes.length === 0) return [];
  return [
    { kind: 'heading', text: t.mandated.heading },
    { kind: 'text', text: cao === 'VO' ? `${t.mandated.rule} ${t.mandated.travel}` : t.mandated.rule },
    ...mandated.map(({ description, amount, date }): PaperBlock => ({
      kind: 'text',
      text: `– ${t.mandated.expense(description, amount, date)}`,
    })),
    ...mandatedWishes.map(({ course }): PaperBlock => ({
      kind: 'text',
      text: `– ${t.mandated.wish(course)}`,
    })),
  ];
}

/** What is agreed on repayment; the requirements stand on the page behind, by `repaymentSources`. */
export function repaymentBlocks({ repayment, cao }: Agreement, t: AgreementTexts): PaperBlock[] {
  const withNever = cao === 'VO';
  const isBlank = repayment.kind === 'blank';
  const { article } = repaymentRule().source;
  const sentences = isBlank
    ? [
        t.repayment.over(repayment.courses.map(({ course, amount }) => t.repayment.part(course, amount))),
        t.repayment.testsBehind(article ?? '', withNever),
      ]
    : [t.repayment[repayment.kind], ...(withNever ? [t.repayment.neverBehind] : [])];
  return [
    { kind: 'text', text: sentences.join(' ') },
    { kind: 'blanks', labels: [...(isBlank ? t.repayment.lines : []), ...t.toFillIn.lines] },
  ];
}

/** The requirements of what is agreed on repayment, what may never be claimed back, and where that is said. */
export function repaymentSources(
  { repayment, mandated, mandatedWishes, cao }: Agreement,
  t: AgreementTexts,
): PaperBlock[] {
  const { source, otherClauses } = repaymentRule();
  const isBlank = repayment.kind === 'blank';
  const isNamed = isBlank || mandated.length + mandatedWishes.length > 0;
  const blocks: PaperBlock[] = [
    ...(isBlank
      ? [{ kind: 'small' as const, text: `${t.repayment.legal} ${t.repayment.tests(otherClauses)}` }]
      : []),
    ...(isNamed
      ? [
          {
            kind: 'small' as const,
            text: t.repayment.source(source.title, source.article ?? null, source.url),
          },
        ]
      : []),
    ...(cao === 'VO' ? [neverCharged(t)] : []),
    { kind: 'small', text: t.toFillIn.note },
  ];
  return [{ kind: 'heading', text: t.repayment.sources }, ...blocks];
}

/** The costs that the CAO requires the employer to pay, each with its article. */
function neverCharged(t: AgreementTexts): PaperBlock {
  const list = NEVER_CHARGED.map(([kind, article]) => `${t.repayment.never[kind]} (${article})`);
  return { kind: 'small', text: `${t.repayment.cao} ${list.join('; ')}.` };
}
