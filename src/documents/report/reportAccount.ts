import { ACCOUNT_ARTICLE, COUNCIL_MATTERS, TRAINING_PART, type CouncilMatter } from '../../cao/participation';
import { hourAmounts } from '../../cao/hourAmounts';
import { readDay } from '../../tables/values';
import type { AccountYear, SchoolAccount } from '../../school/account/schoolAccount';
import type { AccountTexts } from '../../texts/nl/account';
import type { PaperBlock, PaperCell } from '../paper';
import { columnsOf } from '../columnsOf';

/** What the report tells by the CAO VO of the whole school; it stands on two pages. */
export interface AccountBlocks {
  /** The account of training of article 16.2. */
  readonly account: readonly PaperBlock[];
  /** The personal plans, and what has to be decided with the participation council. */
  readonly council: readonly PaperBlock[];
}

export function accountBlocks(account: SchoolAccount, t: AccountTexts): AccountBlocks {
  return {
    account: [
      { kind: 'heading', text: t.heading(ACCOUNT_ARTICLE) },
      yearsTable(account, t),
      ...shareBlocks(account, t),
      { kind: 'small', text: t.note },
      { kind: 'small', text: t.priceNote(hourAmounts.map(({ validFrom }) => readDay('', validFrom))) },
      ...(account.leftOut > 0 ? [{ kind: 'text' as const, text: t.leftOut(account.leftOut) }] : []),
    ],
    council: [
      { kind: 'heading', text: t.plans.heading },
      { kind: 'text', text: t.plans.counts(account.plans) },
      { kind: 'small', text: t.plans.note },
      ...councilBlocks(account, t),
    ],
  };
}

function yearsTable({ years, day }: SchoolAccount, t: AccountTexts): PaperBlock {
  const { columns } = t;
  return {
    kind: 'table',
    columns: [
      ...columnsOf('text', columns.year),
      ...columnsOf('euro', columns.fromBudgets, columns.byEmployer, columns.hourCost, columns.total),
    ],
    rows: years.map((year): PaperCell[] => [
      t.year(year, year.until === day),
      year.fromBudgets,
      year.byEmployer,
      year.hourCost,
      year.total,
    ]),
  };
}

/** The hours per year, and what part of the tenth the support staff's training takes, or how that can be known. */
function shareBlocks({ years, tenth, day }: SchoolAccount, t: AccountTexts): PaperBlock[] {
  const nameOf = (year: AccountYear) => t.year(year, year.until === day);
  const withoutPrice = years
    .filter(({ hoursWithoutPrice }) => hoursWithoutPrice > 0)
    .map((year): PaperBlock => {
      return { kind: 'text', text: t.withoutPrice(nameOf(year), year.hoursWithoutPrice) };
    });
  const { article } = TRAINING_PART;
  return [
    { kind: 'text', text: tenth === null ? t.noBase(article) : t.tenth(tenth, article) },
    {
      kind: 'table',
      columns: [t.columns.year, t.columns.hours, ...(tenth === null ? [] : [t.columns.share])].map(
        (header) => ({ header, kind: 'text' }),
      ),
      rows: years.map((year): PaperCell[] => [
        nameOf(year),
        t.hours(year.hours),
        ...(tenth === null ? [] : [t.share(shareOf(year, tenth))]),
      ]),
    },
    ...withoutPrice,
  ];
}

/** Tenths of a percent, rounded half up. */
function shareOf({ total }: AccountYear, tenth: number): number {
  return tenth === 0 ? 0 : Math.round((total * 1000) / tenth);
}

function councilBlocks({ framesDue, day }: SchoolAccount, t: AccountTexts): PaperBlock[] {
  const { columns } = t.council;
  const whenOf = ({ id, when }: CouncilMatter) => {
    if (id !== 'frames' || framesDue === null) return t.council.when[when];
    return framesDue < day ? t.council.framesLate(framesDue) : t.council.framesDue(framesDue);
  };
  return [
    { kind: 'heading', text: t.council.heading },
    {
      kind: 'table',
      columns: [
        { header: columns.council, kind: 'text' },
        { header: columns.article, kind: 'text' },
        { header: columns.when, kind: 'text' },
        // Last, where a long sentence has room.
        { header: columns.what, kind: 'text' },
      ],
      rows: COUNCIL_MATTERS.map((matter): PaperCell[] => [
        matter.council,
        t.article(matter.article),
        whenOf(matter),
        t.council.matters[matter.id],
      ]),
    },
    { kind: 'small', text: t.council.note },
  ];
}
