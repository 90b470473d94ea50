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
  const { source } = repaymentRule();
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
    { kind: 'small', text: t.repayment.source(source.title, source.article ?? null, source.url) },
  ];
}

export function repaymentBlocks({ repayment, cao }: Agreement, t: AgreementTexts): PaperBlock[] {
  const { source, otherClauses } = repaymentRule();
  const where: PaperBlock = {
    kind: 'small',
    text: t.repayment.source(source.title, source.article ?? null, source.url),
  };
  const never = cao === 'VO' ? [neverCharged(t)] : [];
  switch (repayment.kind) {
    case 'none':
      return [{ kind: 'text', text: t.repayment.none }, ...never];
    case 'nothingToRepay':
      return [{ kind: 'text', text: t.repayment.nothingToRepay }, ...never];
    case 'blank':
      return [
        {
          kind: 'text',
          text: [
            ...repayment.courses.map(({ course, amount }) => t.repayment.over(course, amount)),
            t.repayment.legal,
            t.repayment.tests(otherClauses),
          ].join(' '),
        },
        where,
        ...never,
        { kind: 'blanks', labels: t.repayment.lines },
      ];
  }
}

/** The costs that the CAO requires the employer to pay, each with its article. */
function neverCharged(t: AgreementTexts): PaperBlock {
  const list = NEVER_CHARGED.map(([kind, article]) => `${t.repayment.never[kind]} (${article})`);
  return { kind: 'small', text: `${t.repayment.cao} ${list.join('; ')}.` };
}
