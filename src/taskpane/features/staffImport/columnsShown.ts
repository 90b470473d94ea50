import type { ColumnProposal, StaffListChoices } from '../../../imports/staffList';

/** How the columns of a list are shown. */
export interface ColumnsShown {
  /** Each in a card of its own, with what it can be. */
  readonly cards: readonly ColumnProposal[];
  /** Those that are surely what they are taken for, together in one line. */
  readonly together: readonly ColumnProposal[];
  /** How many are not used. */
  readonly unused: number;
}

/** What the reader wants to see in cards. */
export interface ColumnsOpened {
  /** Also what is sure. */
  readonly sure: boolean;
  /** Also what is not used. */
  readonly unused: boolean;
  /** The places of columns for which something was chosen while the screen is open: their cards stay, with the focus. */
  readonly touched: ReadonlySet<number>;
}

/**
 * The columns in cards, and those that are sure together.
 *
 * @param needed whether a column must be chosen before there is a list: then all are in cards
 */
export function columnsShown(
  columns: readonly ColumnProposal[],
  { columns: chosen = new Map() }: Pick<StaffListChoices, 'columns'>,
  { sure, unused, touched }: ColumnsOpened,
  needed: boolean,
): ColumnsShown {
  const isCard = ({ index, field, confidence }: ColumnProposal) => {
    if (needed || touched.has(index)) return true;
    // A column that was set aside by hand stays in view.
    if (field === null) return unused || chosen.has(index);
    return sure || confidence !== 'sure';
  };
  return {
    cards: columns.filter(isCard),
    together: columns.filter((column) => column.field !== null && !isCard(column)),
    unused: columns.filter(({ field }) => field === null).length,
  };
}
