import * as cao from '../../src/cao';
import { dutchDate, dutchSource, dutchValue } from './dutch';
import { markdownLink, markdownTable } from './markdown';
import { PROVENANCE, provenanceCells } from './provenanceCells';

const SUPPORT_STAFF = new Map<boolean | null, string>([
  [true, 'Ondersteunend personeel: ja.'],
  [false, 'Ondersteunend personeel: nee.'],
  [null, 'Ondersteunend personeel: niet nagegaan.'],
]);

function fundingSource(source: cao.FundingSource): string {
  const sources = source.sources.map((each) => dutchSource(each, markdownLink)).join('; ');
  const parts = [
    `### ${source.name}`,
    [SUPPORT_STAFF.get(source.forSupportStaff), ...source.conditions, source.note].filter(Boolean).join(' '),
    `Bronnen: ${sources}.`,
  ];
  if (source.amounts.length > 0) {
    const rows = source.amounts.map((amount) => [
      amount.what,
      dutchValue(amount.value, amount.unit),
      amount.per,
      dutchDate(amount.validFrom),
      amount.validUntil === undefined ? '' : dutchDate(amount.validUntil),
      ...provenanceCells(amount),
    ]);
    parts.push(markdownTable(['Wat', 'Waarde', 'Per', 'Vanaf', 'Tot en met', ...PROVENANCE], rows));
  }
  return parts.join('\n\n');
}

/** The rule on repayment clauses, in words. */
export function repaymentSection(): string {
  const rule = cao.repaymentRule();
  const [verified, sources, note] = provenanceCells(rule);
  return [
    `Vanaf ${dutchDate(rule.validFrom)}: ${rule.rule}`,
    `Uitzondering: ${rule.exceptions.join(' ')}`,
    `Een beding voor andere scholing wordt hieraan getoetst: ${rule.otherClauses.join(' ')}`,
    `Geverifieerd: ${verified}. Bronnen: ${sources}. ${note}`,
  ].join('\n\n');
}

/** A heading with conditions and amounts for each funding source. */
export function fundingSections(): string {
  return cao.fundingSources.map(fundingSource).join('\n\n');
}
