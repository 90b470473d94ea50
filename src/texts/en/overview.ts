import type { OverviewTexts } from '../nl/overview';

/** As the Dutch one. */
export const assumedEn = (count: number | string) =>
  `Employees of whom nothing is in Bestedingen or Beginsaldi yet: ${count}. Their balance assumes that nothing was ever spent.`;

/** English words of the sheet Overzicht. */
export const overviewEn: OverviewTexts = {
  title: 'Training budget per employee',
  referenceDate: 'Reference date',
  hint: 'Change the reference date to see the amounts on another day. Yellow tabs are yours to fill in, grey ones are filled by the task pane.',
  columns: {
    number: 'Personnel number',
    name: 'Name',
    fte: 'Fte on that date',
    entitlement: 'Entitlement this year',
    balance: 'Balance',
    lapsing: 'Lapses on 31 July',
    maximum: 'Maximum of the scale',
    agreement: 'Saving agreement until',
    committed: 'Committed',
    free: 'Free to spend',
    planned: 'Plan this school year',
    lapsingAfterPlan: 'Lapses after plan',
    function: 'Function',
  },
  assumed: assumedEn,
  totals: { label: 'Together', leftOut: 'unknown, not counted' },
};
