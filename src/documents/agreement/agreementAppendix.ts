import type { AgreementTexts } from '../../texts/nl/agreement';
import { headed } from '../blocks';
import type { PaperBlock } from '../paper';
import type { Agreement } from './agreement';
import { addressBlocks, conditionSources, schemeBlocks } from './agreementConditions';
import { repaymentSources } from './agreementRepayment';

/**
 * The page behind the agreement: what accounts for its amounts, explains it, and says where it comes from.
 *
 * @param budgets the blocks that tell which budget pays, where they do not stand on a page with the courses
 */
export function appendixBlocks(
  agreement: Agreement,
  budgets: readonly PaperBlock[],
  t: AgreementTexts,
): PaperBlock[] {
  return [
    ...pageHead(t.appendix.title, agreement, t),
    ...budgets,
    ...lotBlocks(agreement, t),
    { kind: 'heading', text: t.conditions.sources },
    ...conditionSources(agreement, t),
    ...schemeBlocks(agreement, t),
    ...addressBlocks(agreement, t),
    {
      kind: 'small',
      text: [t.parties.inForce, ...(agreement.cao === 'VO' ? [t.plan.reading] : [])].join(' '),
    },
    ...repaymentSources(agreement, t),
    ...openBlocks(agreement, t),
  ];
}

/** The title of a page that belongs to the agreement, and of whom and of which agreement it is. */
export function pageHead(
  title: string,
  { employee: { name, number }, document }: Agreement,
  t: AgreementTexts,
): PaperBlock[] {
  const rows = [
    [t.parties.employee, t.parties.numbered(name, String(number))],
    [t.appendix.agreement, t.parties.documentValue({ employee: String(number), ...document })],
  ] as const;
  return [
    { kind: 'title', text: title },
    { kind: 'facts', rows },
  ];
}

function lotBlocks({ lots, onExtraHours, saving }: Agreement, t: AgreementTexts): PaperBlock[] {
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
    ...(saving ? [{ kind: 'text' as const, text: t.saving.agreed(saving.parts.map(t.saving.part)) }] : []),
  ];
}

function openBlocks({ open }: Agreement, t: AgreementTexts): PaperBlock[] {
  if (open.length === 0) return [];
  return headed(
    t.open.heading,
    ...open.map(({ course, reason: why, short }) =>
      why === 'short' ? t.open.short(course, short) : t.open[why](course),
    ),
  );
}
