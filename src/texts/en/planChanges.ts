import { schoolYearText as year } from '../../tables/values';
import { eurosEn as euros, payerEn } from '../format/en';
import type { PlanChangesTexts } from '../nl/planChanges';

/** English texts of what writing a plan would change. */
export const planChangesEn: PlanChangesTexts = {
  preview: 'This changes in Plan',
  added: (count) => (count === 1 ? '1 row added' : `${count} rows added`),
  changed: (count) => (count === 1 ? '1 row changed' : `${count} rows changed`),
  removed: (count) => (count === 1 ? '1 row removed' : `${count} rows removed`),
  same: (count) => (count === 1 ? '1 row stays the same' : `${count} rows stay the same`),
  nothing: 'Plan is right already: nothing has to change.',
  emptyPlan: 'There is nothing to write: no wish is planned or short.',
  kinds: { added: 'Added', changed: 'Changed', removed: 'Removed' },
  row: (p) => {
    const what = `${p.course}, ${year(p.schoolYear)}`;
    if (p.lotYear !== null) return `${what}: ${euros(p.amount)} from ${year(p.lotYear)}`;
    return p.source === null
      ? `${what}: ${euros(p.shortfall)} short`
      : `${what}: ${euros(p.amount)} from ${payerEn(p.source)}`;
  },
  before: (p) => `was ${euros(p.amount === 0 ? p.shortfall : p.amount)}`,
  confirm: 'Write to Plan',
  unsaved: (course) => `What you try out for ${course} is not saved in Wensen yet.`,
  unsavedPrice: (p) => `The price of ${p.course}, ${euros(p.price)}, is not saved in Wensen yet.`,
  saveToo: 'Save it too',
};
